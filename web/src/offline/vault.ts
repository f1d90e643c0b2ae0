/** Where a kept file lives; `memory` is gone when the page closes. */
export type Keeping = "opfs" | "indexeddb" | "memory";

/** One place files can be kept under a name. */
export interface Vault {
  readonly keeping: Keeping;
  names(): Promise<string[]>;
  read(name: string): Promise<Blob | undefined>;
  write(name: string, bytes: Blob): Promise<void>;
  remove(name: string): Promise<void>;
}

/** The vaults this browser offers, best first; memory always works. */
export async function vaults(): Promise<Vault[]> {
  const found: Vault[] = [];
  for (const open of [openPrivateFiles, openDatabaseVault]) {
    try {
      const vault = await open();
      if (vault) found.push(vault);
    } catch {
      // A browser that refuses (private window, in-app view) simply has one vault less.
    }
  }
  found.push(new MemoryVault());
  return found;
}

/** The origin private file system, where whole-file writes are atomic on close. */
async function openPrivateFiles(): Promise<Vault | undefined> {
  const writable = "createWritable" in (globalThis.FileSystemFileHandle?.prototype ?? {});
  if (!writable || !navigator.storage?.getDirectory) return undefined;
  const root = await navigator.storage.getDirectory();
  return new PrivateFiles(await root.getDirectoryHandle("packs", { create: true }));
}

class PrivateFiles implements Vault {
  readonly keeping = "opfs";
  constructor(readonly directory: FileSystemDirectoryHandle) {}

  async names(): Promise<string[]> {
    const names: string[] = [];
    for await (const name of this.directory.keys()) names.push(name);
    return names;
  }

  async read(name: string): Promise<Blob | undefined> {
    try {
      const file = await (await this.directory.getFileHandle(name)).getFile();
      // its bytes, not the file: a newer pack removes the file while pages still draw from this one
      return new Blob([await file.arrayBuffer()]);
    } catch {
      return undefined;
    }
  }

  async write(name: string, bytes: Blob): Promise<void> {
    const handle = await this.directory.getFileHandle(name, { create: true });
    const stream = await handle.createWritable();
    await stream.write(bytes);
    await stream.close();
  }

  async remove(name: string): Promise<void> {
    await this.directory.removeEntry(name).catch(() => undefined);
  }
}

const DATABASE = "michi";
const FILES = "files";
const POINTS = "own";

/** Opens the page's one IndexedDB database. */
export function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(FILES);
      request.result.createObjectStore(POINTS);
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("expected IndexedDB to open"));
    request.onblocked = () => reject(new Error("expected IndexedDB to open, found it blocked"));
  });
}

/** Waits for one IndexedDB request. */
export function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error("expected the request to succeed"));
  });
}

/** A store of the database for one operation. */
export async function storeOf(name: "files" | "own", mode: IDBTransactionMode): Promise<IDBObjectStore> {
  return (await openDatabaseOnce()).transaction(name, mode).objectStore(name);
}

let database: Promise<IDBDatabase> | undefined;

function openDatabaseOnce(): Promise<IDBDatabase> {
  database ??= openDatabase();
  return database;
}

async function openDatabaseVault(): Promise<Vault | undefined> {
  if (!globalThis.indexedDB) return undefined;
  await openDatabaseOnce();
  return new DatabaseVault();
}

class DatabaseVault implements Vault {
  readonly keeping = "indexeddb";

  async names(): Promise<string[]> {
    return (await settled((await storeOf(FILES, "readonly")).getAllKeys())).map(String);
  }

  async read(name: string): Promise<Blob | undefined> {
    const found: unknown = await settled((await storeOf(FILES, "readonly")).get(name));
    return found instanceof ArrayBuffer ? new Blob([found]) : undefined;
  }

  async write(name: string, bytes: Blob): Promise<void> {
    const buffer = await bytes.arrayBuffer();
    await settled((await storeOf(FILES, "readwrite")).put(buffer, name));
  }

  async remove(name: string): Promise<void> {
    await settled((await storeOf(FILES, "readwrite")).delete(name));
  }
}

class MemoryVault implements Vault {
  readonly keeping = "memory";
  readonly #files = new Map<string, Blob>();

  async names(): Promise<string[]> {
    return [...this.#files.keys()];
  }

  async read(name: string): Promise<Blob | undefined> {
    return this.#files.get(name);
  }

  async write(name: string, bytes: Blob): Promise<void> {
    this.#files.set(name, bytes);
  }

  async remove(name: string): Promise<void> {
    this.#files.delete(name);
  }
}
