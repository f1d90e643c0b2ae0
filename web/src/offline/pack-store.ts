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

/** A pack that a page wants, and when that page itself came from the server. */
export interface WantedPack extends FileRef {
  /** Milliseconds by the phone's clock; a page shown from what is kept has none: nothing is older. */
  readonly pageAt?: number;
}

interface Entry {
  readonly name: string;
  readonly version: string;
  readonly bytes: number;
  /** When it was kept, in milliseconds by the phone's clock; 0 when that is not known. */
  readonly keptAt: number;
}

/** A kept pack with its entry. */
interface Found extends KeptPack {
  readonly keptAt: number;
}

/**
 * Opens the city pack: one that was kept after the page was made, else the kept one of the page's
 * version, else an older whole one while the new one is fetched, else the new one once it is
 * whole. It is always one plain GET, never a range.
 */
export async function openPack(
  wanted: WantedPack,
  available: readonly Vault[],
  onProgress: (progress: Progress) => void,
): Promise<OpenedPack> {
  const kept = await bestKept(wanted, available);
  if (kept && (kept.version === wanted.version || isNewer(kept, wanted))) return asKept(kept);
  const fetched = () => fetchAndKeep(wanted, available, onProgress);
  if (!kept) return fetched();
  return { ...asKept(kept), newer: fetched().catch(() => undefined) };
}

function asKept({ blob, version, keeping }: Found): KeptPack {
  return { blob, version, keeping };
}

/** Whether a pack was kept after the page that asks was made: then the page is the older one. */
function isNewer({ keptAt }: { readonly keptAt: number }, { pageAt = 0 }: WantedPack): boolean {
  return keptAt >= pageAt;
}

async function bestKept(wanted: WantedPack, available: readonly Vault[]): Promise<Found | undefined> {
  const found: Found[] = [];
  for (const vault of available) {
    for (const { name, version, bytes, keptAt } of await entries(vault)) {
      const blob = await vault.read(name);
      if (blob?.size === bytes) found.push({ blob, version, keeping: vault.keeping, keptAt });
    }
  }
  found.sort((one, other) => other.keptAt - one.keptAt);
  const [newest] = found;
  if (newest && isNewer(newest, wanted)) return newest;
  return found.find(({ version }) => version === wanted.version) ?? newest;
}

async function entries(vault: Vault): Promise<Entry[]> {
  const names = await vault.names().catch(() => []);
  return names.flatMap((name) => parseName(name) ?? []);
}

/** Version, length and time are in the name, so half a file can never pass for a whole one. */
function parseName(name: string): Entry | undefined {
  const match = /^city\.(.+?)\.(\d+)(?:\.at(\d+))?\.pmtiles$/u.exec(name);
  if (!match) return undefined;
  const at = Number(match[3] ?? 0);
  // a time to come is one from a clock that was wrong
  const keptAt = at > Date.now() ? 0 : at;
  return { name, version: decodeURIComponent(match[1] ?? ""), bytes: Number(match[2]), keptAt };
}

async function fetchAndKeep(
  wanted: WantedPack,
  available: readonly Vault[],
  onProgress: (progress: Progress) => void,
): Promise<KeptPack> {
  const blob = await download(wanted, onProgress);
  const since = await bestKept(wanted, available);
  if (since && isNewer(since, wanted)) return asKept(since);
  const name = `${PREFIX}${encodeURIComponent(wanted.version)}.${blob.size}.at${Date.now()}.pmtiles`;
  for (const vault of available) {
    try {
      await vault.write(name, blob);
      const written = await vault.read(name);
      if (written?.size !== blob.size) throw new Error(`expected ${blob.size} bytes kept in ${vault.keeping}`);
      await forgetOthers(vault, name);
      return { blob: written, version: wanted.version, keeping: vault.keeping };
    } catch {
      await vault.remove(name).catch(() => undefined);
    }
  }
  return { blob, version: wanted.version, keeping: "memory" };
}

/** Older packs go only after the new one was read back whole. */
async function forgetOthers(vault: Vault, name: string): Promise<void> {
  for (const entry of await entries(vault)) {
    if (entry.name !== name) await vault.remove(entry.name).catch(() => undefined);
  }
}
