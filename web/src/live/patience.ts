/** A signal that gives a request up after so many milliseconds. */
export function giveUpAfter(milliseconds: number): AbortSignal {
  const abort = new AbortController();
  setTimeout(() => abort.abort(), milliseconds);
  return abort.signal;
}
