import type { FileRef } from "../app/config";

/** How much of a file has arrived; `total` is unknown when the server did not say. */
export interface Progress {
  readonly received: number;
  readonly total?: number;
}

/**
 * Fetches one file whole with a plain GET and checks its length.
 *
 * @throws when the network fails or fewer bytes arrive than were announced.
 */
export async function download(ref: FileRef, onProgress: (progress: Progress) => void): Promise<Blob> {
  const response = await fetch(ref.url, { credentials: "omit" });
  if (response.status !== 200) {
    throw new Error(`expected status 200 for the city pack, found ${response.status} at \`${ref.url}\``);
  }
  const total = expectedLength(ref, response);
  const blob = response.body ? await collect(response.body, total, onProgress) : await response.blob();
  if (total !== undefined && blob.size !== total) {
    throw new Error(`expected ${total} bytes, found ${blob.size} at \`${ref.url}\``);
  }
  return blob;
}

function expectedLength(ref: FileRef, response: Response): number | undefined {
  if (ref.bytes) return ref.bytes;
  if (response.headers.get("content-encoding")) return undefined;
  const header = Number(response.headers.get("content-length"));
  return header > 0 ? header : undefined;
}

async function collect(
  body: ReadableStream<Uint8Array<ArrayBuffer>>,
  total: number | undefined,
  onProgress: (progress: Progress) => void,
): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let received = 0;
  const reader = body.getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Blob(parts);
    parts.push(value);
    received += value.byteLength;
    onProgress(total === undefined ? { received } : { received, total });
  }
}
