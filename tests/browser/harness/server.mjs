// The real `michi serve` on a free port.
import { spawn } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT, michiPath } from "./paths.mjs";

/** Starts the server; resolves when it listens. `stop()` resolves when it has gone. */
export async function startServer({ layers = join(ROOT, "layers"), listen = "127.0.0.1:0", env = {} } = {}) {
  const child = spawn(michiPath(), ["serve", "--layers", layers, "--listen", listen], {
    cwd: tmpdir(),
    env: { ...process.env, MICHI_LOCALES: join(ROOT, "locales"), MICHI_WEB: process.env.MICHI_WEB ?? join(ROOT, "web/dist"), ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const said = [];
  const gone = new Promise((resolve) => child.once("exit", resolve));
  const origin = await new Promise((resolve, reject) => {
    const read = (stream) =>
      createInterface({ input: stream }).on("line", (line) => {
        said.push(line);
        const found = /listening on (http:\/\/[\w.:[\]]+)/.exec(line);
        if (found) resolve(found[1]);
      });
    read(child.stdout);
    read(child.stderr);
    child.once("exit", (code) => reject(new Error(`michi serve ended with ${code}:\n${said.join("\n")}`)));
  });
  return {
    origin,
    said,
    async stop() {
      child.kill("SIGKILL");
      await gone;
    },
  };
}
