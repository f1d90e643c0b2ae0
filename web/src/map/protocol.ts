import { addProtocol } from "maplibre-gl";
import type { Pack } from "../engine/pack";

/** Addresses of this scheme are answered from the pack in hand, never from the network. */
export const PACK_SCHEME = "michi-pack";

let current: Pack | undefined;

/** Lets the map read its tiles from this pack. */
export function servePack(pack: Pack): void {
  if (!current) addProtocol(PACK_SCHEME, (request) => tileOf(request.url));
  current = pack;
}

async function tileOf(url: string): Promise<{ data: ArrayBuffer }> {
  const [z, x, y] = url.slice(`${PACK_SCHEME}://`.length).split("/").map(Number);
  if (!current || z === undefined || x === undefined || y === undefined) return { data: new ArrayBuffer(0) };
  const tile = await current.tiles.getZxy(z, x, y);
  return { data: tile?.data ?? new ArrayBuffer(0) };
}
