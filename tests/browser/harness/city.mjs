// A city that posts: the real server with a journal of its own, and a token of its staff.
import { execFileSync } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { michiPath } from "./paths.mjs";
import { Staff } from "./postings.mjs";
import { startServer } from "./server.mjs";

const SCOPES = ["closures", "shelters", "confirmations", "evacuation_prepare", "evacuation"];

/** Starts it with an empty journal; `stop()` takes the journal away too. */
export async function startCity() {
  const folder = await mkdtemp(join(tmpdir(), "michi-city-"));
  const store = `sqlite:${join(folder, "journal.db")}`;
  const scopes = SCOPES.flatMap((scope) => ["--scope", scope]);
  const michi = (args, input = "") => execFileSync(michiPath(), args, { input, encoding: "utf8" });
  michi(["user", "--store", store, "add", "--role", "approver", "--password-stdin", "staff"], "correct horse battery staple\n");
  const said = michi(["token", "--store", store, "add", ...scopes, "--user", "staff", "browser-tests"]);
  const token = said.trim().split(/\s+/).at(-1);
  const server = await startServer({ env: { MICHI_STORE: store } });
  return {
    origin: server.origin,
    said: server.said,
    staff: new Staff(server.origin, token),
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
