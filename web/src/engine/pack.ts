import { PMTiles, type RangeResponse, type Source } from "pmtiles";
import { DETAIL_ZOOM, type TileAreas, decodeTile } from "./tile";
import type { PackMetadata } from "./types";

/** Tiles kept decoded; a city answer touches at most four at a time. */
const MOST_TILES = 24;

/** The bytes of a pack on the device; nothing here can reach the network. */
export class BytesSource implements Source {
  constructor(
    readonly bytes: Blob | ArrayBuffer,
    readonly key = "city",
  ) {}

  getKey(): string {
    return this.key;
  }

  async getBytes(offset: number, length: number): Promise<RangeResponse> {
    const part = this.bytes.slice(offset, offset + length);
    return { data: part instanceof Blob ? await part.arrayBuffer() : part };
  }
}

/** The city pack: its metadata, and its detail tiles decoded on demand. */
export class Pack {
  readonly #decoded = new Map<string, Promise<TileAreas>>();

  private constructor(
    readonly tiles: PMTiles,
    readonly metadata: PackMetadata,
  ) {}

  /**
   * Opens a pack.
   *
   * @throws when the bytes are no PMTiles archive or carry no `michi` metadata.
   */
  static async open(bytes: Blob | ArrayBuffer): Promise<Pack> {
    const tiles = new PMTiles(new BytesSource(bytes));
    const metadata = (await tiles.getMetadata()) as { michi?: PackMetadata };
    if (!metadata.michi) throw new Error("expected `michi` in the pack's metadata, found none");
    return new Pack(tiles, metadata.michi);
  }

  /** The areas of one detail tile; empty where the pack has no tile. */
  areas(x: number, y: number): Promise<TileAreas> {
    const key = `${x}/${y}`;
    const known = this.#decoded.get(key);
    if (known) return known;
    const decoded = this.#decode(x, y);
    this.#decoded.set(key, decoded);
    if (this.#decoded.size > MOST_TILES) {
      const [oldest] = this.#decoded.keys();
      if (oldest !== undefined) this.#decoded.delete(oldest);
    }
    return decoded;
  }

  async #decode(x: number, y: number): Promise<TileAreas> {
    const tile = await this.tiles.getZxy(DETAIL_ZOOM, x, y);
    return tile ? decodeTile(tile.data) : new Map();
  }
}
