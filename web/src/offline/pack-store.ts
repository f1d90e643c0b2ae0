import type { FileRef } from "../app/config";
import { download, type Progress } from "./download";
import type { Keeping, Vault } from "./vault";

/** A whole pack on the device. */
export interface KeptPack {
  readonly blob: Blob;
  readonly version: string;
  readonly keeping: Keeping;
}

/** A pack to use now and, where it is older than the server's, the newer one on its way. */
export interface OpenedPack extends KeptPack {
  readonly newer?: Promise<KeptPack | undefined>;
}

const PREFIX = "city.";

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
}

/**
 * Opens the city pack: the kept one of this version, else an older whole one while the new one is
 * fetched, else the new one once it is whole. It is always one plain GET, never a range.
 */
export async function openPack(
  ref: FileRef,
  available: readonly Vault[],
  onProgress: (progress: Progress) => void,
): Promise<OpenedPack> {
  const kept = await newestKept(ref, available);
  if (kept?.version === ref.version) return kept;
  const fetched = () => fetchAndKeep(ref, available, onProgress);
  if (!kept) return fetched();
  return { ...kept, newer: fetched().catch(() => undefined) };
}

async function newestKept(ref: FileRef, available: readonly Vault[]): Promise<KeptPack | undefined> {
  let older: KeptPack | undefined;
  for (const vault of available) {
    for (const entry of await entries(vault)) {
      const blob = await vault.read(entry.name);
      if (!blob || blob.size !== entry.bytes) continue;
      const pack = { blob, version: entry.version, keeping: vault.keeping };
      if (entry.version === ref.version) return pack;
      older ??= pack;
    }
  }
  return older;
}

async function entries(vault: Vault): Promise<Entry[]> {
  const names = await vault.names().catch(() => []);
  return names.flatMap((name) => parseName(name) ?? []);
}

/** The version and length are in the name, so half a file can never pass for a whole one. */
function parseName(name: string): Entry | undefined {
  const match = /^city\.(.+)\.(\d+)\.pmtiles$/u.exec(name);
  return match ? { name, version: decodeURIComponent(match[1] ?? ""), bytes: Number(match[2]) } : undefined;
}

async function fetchAndKeep(
  ref: FileRef,
  available: readonly Vault[],
  onProgress: (progress: Progress) => void,
): Promise<KeptPack> {
  const blob = await download(ref, onProgress);
  const name = `${PREFIX}${encodeURIComponent(ref.version)}.${blob.size}.pmtiles`;
  for (const vault of available) {
    try {
      await vault.write(name, blob);
      const written = await vault.read(name);
      if (written?.size !== blob.size) throw new Error(`expected ${blob.size} bytes kept in ${vault.keeping}`);
      await forgetOthers(vault, name);
      return { blob: written, version: ref.version, keeping: vault.keeping };
    } catch {
      await vault.remove(name).catch(() => undefined);
    }
  }
  return { blob, version: ref.version, keeping: "memory" };
}

/** Older packs go only after the new one was read back whole. */
async function forgetOthers(vault: Vault, name: string): Promise<void> {
  for (const entry of await entries(vault)) {
    if (entry.name !== name) await vault.remove(entry.name).catch(() => undefined);
  }
}
