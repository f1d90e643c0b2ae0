import type { Board } from "./board";
import { type Fault, type Refusal, readRefusal } from "./refusals";

/** How long an answer may take before the connection counts as lost. */
const PATIENCE_MS = 15_000;

/** What came of a request. */
export type Answer<T> = { readonly ok: true; readonly data: T } | { readonly ok: false; readonly refusal: Refusal };

/** Who is logged in, and what that person may do. */
export interface Session {
  readonly user: string;
  readonly role: string;
  readonly rights: readonly string[];
}

/** One sentence of a preview in its own language. */
export interface Sentence {
  readonly text: string;
  readonly lang: string;
  readonly dir: string;
}

/** What a posting would say in every language, and what it is warned about. */
export interface Rehearsal {
  readonly preview: Readonly<Record<string, readonly Sentence[]>>;
  readonly warnings?: readonly Fault[];
  readonly object?: unknown;
}

/** How a change is sent. */
export interface Write {
  readonly body?: unknown;
  /** Recognises a retry. */
  readonly key?: string;
  /** The version that was seen; changes of existing things name it. */
  readonly version?: number;
  /** Only say what would come of it. */
  readonly rehearse?: boolean;
  readonly signal?: AbortSignal;
}

/** The server's API as the console uses it; every answer is told, nothing is thrown. */
export class Api {
  /** Told when the session has ended. */
  onLoggedOut: () => void = () => undefined;

  session(): Promise<Answer<Session>> {
    return this.#ask("GET", "/api/v1/session");
  }

  logIn(user: string, password: string): Promise<Answer<Session>> {
    return this.#ask("POST", "/api/v1/session", { body: { user, password } });
  }

  logOut(everywhere: boolean): Promise<Answer<unknown>> {
    return this.#ask("DELETE", `/api/v1/session${everywhere ? "?all=true" : ""}`);
  }

  board(): Promise<Answer<Board>> {
    return this.#ask("GET", "/api/v1/board");
  }

  shelters<T>(): Promise<Answer<T>> {
    return this.#ask("GET", "/api/v1/shelters");
  }

  /** Posts or changes something; each such request can be recognised when it is sent again. */
  write<T>(method: "POST" | "PUT" | "PATCH", path: string, write: Write = {}): Promise<Answer<T>> {
    return this.#ask(method, write.rehearse ? `${path}?dry_run=true` : path, {
      ...write,
      ...(write.rehearse ? {} : { key: write.key ?? crypto.randomUUID() }),
    });
  }

  async #ask<T>(method: string, path: string, { body, key, version, signal }: Write = {}): Promise<Answer<T>> {
    const headers: Record<string, string> = { accept: "application/json" };
    if (body !== undefined) headers["content-type"] = "application/json";
    if (key !== undefined) headers["idempotency-key"] = key;
    if (version !== undefined) headers["if-match"] = `"v${version}"`;
    const late = AbortSignal.timeout(PATIENCE_MS);
    const init: RequestInit = { method, headers, cache: "no-store", signal: signal ? anyOf(signal, late) : late };
    if (body !== undefined) init.body = JSON.stringify(body);
    try {
      return await this.#read<T>(await fetch(path, init), path);
    } catch {
      return { ok: false, refusal: { status: 0, code: "offline", detail: "", errors: [] } };
    }
  }

  async #read<T>(response: Response, path: string): Promise<Answer<T>> {
    const body: unknown = response.status === 204 ? undefined : await response.json().catch(() => undefined);
    if (response.ok) return { ok: true, data: body as T };
    const refusal = readRefusal(response.status, body, response.headers.get("retry-after"));
    if (response.status === 401 && !path.startsWith("/api/v1/session")) this.onLoggedOut();
    return { ok: false, refusal };
  }
}

/** `AbortSignal.any`, which the older browsers we carry do not have. */
function anyOf(...signals: AbortSignal[]): AbortSignal {
  const either = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) either.abort();
    signal.addEventListener("abort", () => either.abort(), { once: true });
  }
  return either.signal;
}
