/** One member that the server found wrong. */
export interface Fault {
  readonly pointer: string;
  readonly code: string;
  readonly detail: string;
}

/** Why the server did not do what was asked; status 0 where it was not reached. */
export interface Refusal {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly reason?: string;
  readonly errors: readonly Fault[];
  /** Seconds to wait before the next try. */
  readonly wait_s?: number;
}

/** Sentences for refusals as a whole; the rest is told by the class of its status. */
const KNOWN = new Set([
  "offline",
  "unauthenticated",
  "wrong_password",
  "forbidden",
  "bad_origin",
  "too_many_attempts",
  "body_too_large",
  "bad_json",
  "invalid",
  "precondition_required",
  "stale",
  "key_reused",
  "conflict",
  "store_full",
  "store_unavailable",
  "not_ready",
  "not_connected",
  "unknown_id",
  "timed_out",
  "internal",
]);

/** The message that says a refusal and what to do, before its `staff-refusal-` and with dashes. */
export function refusalId({ status, code, reason }: Refusal, has: (id: string) => boolean): string {
  if (code === "conflict" && reason) {
    const own = `staff-conflict-${dashed(reason)}`;
    if (has(own)) return own;
  }
  if (KNOWN.has(code)) return `staff-refusal-${dashed(code)}`;
  if (status === 401) return "staff-refusal-unauthenticated";
  if (status === 403) return "staff-refusal-forbidden";
  if (status === 412) return "staff-refusal-stale";
  return status >= 500 ? "staff-refusal-internal" : "staff-refusal-other";
}

/** Whether sending the very same again may succeed. */
export function mayRetry({ status, code }: Refusal): boolean {
  return status === 0 || status === 429 || status >= 500 || code === "unauthenticated";
}

/** The field of a form that a JSON pointer means: its first member. */
export function fieldOf(pointer: string): string {
  return memberOf(pointer, 1) ?? "";
}

/** The place within that field: its second member, if it names one. */
export function withinOf(pointer: string): string | undefined {
  return memberOf(pointer, 2);
}

function memberOf(pointer: string, depth: number): string | undefined {
  return pointer.split("/")[depth]?.replaceAll("~1", "/").replaceAll("~0", "~");
}

/** The message for a fault at a field: its own sentence, the code's, or that it is wrong at all. */
export function faultId({ pointer, code }: Fault, has: (id: string) => boolean): string {
  const own = `staff-fault-${dashed(fieldOf(pointer))}-${dashed(code)}`;
  if (has(own)) return own;
  const general = `staff-fault-${dashed(code)}`;
  return has(general) ? general : "staff-fault-other";
}

function dashed(code: string): string {
  return code.replaceAll("_", "-");
}

/** What a problem body and its status say; anything unreadable is a fault of the server. */
export function readRefusal(status: number, body: unknown, retryAfter: string | null): Refusal {
  const problem = (typeof body === "object" && body !== null ? body : {}) as Partial<Refusal>;
  const wait = Number(retryAfter);
  return {
    status,
    code: typeof problem.code === "string" ? problem.code : "",
    detail: typeof problem.detail === "string" ? problem.detail : "",
    errors: Array.isArray(problem.errors) ? problem.errors : [],
    ...(typeof problem.reason === "string" ? { reason: problem.reason } : {}),
    ...(retryAfter !== null && Number.isFinite(wait) ? { wait_s: wait } : {}),
  };
}
