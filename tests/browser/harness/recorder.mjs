// A proxy that every request of the browser passes: what leaves the device is written down here.
import { createServer, request as forward } from "node:http";

/**
 * Starts the recorder. `requests` grows; `cut()` takes the network away, `mend()` gives it back;
 * after `hush()` nothing that the server still says on an open answer arrives; after `refuse(path)`
 * whatever has that in its address is answered with 503.
 */
export async function startRecorder() {
  const requests = [];
  const sockets = new Set();
  let isCut = false;
  let isHushed = false;
  let refused;
  const proxy = createServer((incoming, outgoing) => {
    requests.push({ method: incoming.method, url: incoming.url, range: incoming.headers.range, referer: incoming.headers.referer });
    if (isCut) return void incoming.socket.destroy();
    if (refused && incoming.url.includes(refused)) return void outgoing.writeHead(503).end();
    const { hostname, port, pathname, search } = new URL(incoming.url);
    const onward = forward(
      { hostname, port, path: pathname + search, method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode, answer.rawHeaders);
        answer.on("data", (part) => isHushed || outgoing.write(part));
        answer.on("end", () => isHushed || outgoing.end());
      },
    );
    onward.on("error", () => outgoing.destroy());
    outgoing.on("close", () => onward.destroy());
    incoming.pipe(onward);
  });
  proxy.on("connect", (incoming, socket) => {
    requests.push({ method: "CONNECT", url: incoming.url });
    socket.destroy();
  });
  proxy.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise((resolve) => proxy.listen(0, "127.0.0.1", resolve));
  return {
    requests,
    // Chromium bypasses proxies for loopback unless told not to.
    proxy: { server: `http://127.0.0.1:${proxy.address().port}`, bypass: "<-loopback>" },
    cut() {
      isCut = true;
      for (const socket of sockets) socket.destroy();
    },
    hush() {
      isHushed = true;
    },
    refuse(path) {
      refused = path;
    },
    mend() {
      isCut = false;
      isHushed = false;
      refused = undefined;
    },
    stop() {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => proxy.close(resolve));
    },
  };
}
