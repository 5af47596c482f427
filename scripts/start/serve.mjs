import { createServer } from "node:http";
import next from "next";
import { root } from "../setup/root.mjs";

/**
 * The process that serves. It is started by start.ts with a channel to it, and ends when that channel does: so also
 * when its parent was killed.
 */
const port = Number(process.env["PORT"]);
const trustedProxies = Number(process.env["TRUSTED_PROXIES"] ?? 0);
const GRACE_MS = 2_500;

const app = next({ dev: false, dir: root, port });
await app.prepare();
const answer = app.getRequestHandler();

const server = createServer((request, response) => {
  nameThePeer(request);
  void answer(request, response);
});
server.on("error", (error) => {
  process.send?.({ failed: "code" in error ? String(error.code) : error.message });
});
server.listen(port, () => process.send?.({ ready: true }));

/**
 * Tells the program who asks, whatever the client claims: the socket's address or, behind proxies that are trusted,
 * the address that the outermost of them saw.
 * @param {import("node:http").IncomingMessage} request
 */
function nameThePeer(request) {
  const { headers, socket } = request;
  const seen = [...String(headers["x-forwarded-for"] ?? "").split(","), socket.remoteAddress ?? ""];
  const peer = (seen.at(-1 - trustedProxies) ?? "").trim() || socket.remoteAddress;
  if (trustedProxies === 0) {
    for (const name of ["x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "x-forwarded-port"])
      delete headers[name];
  }
  headers["x-passage-peer"] = peer;
}

function stop() {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), GRACE_MS).unref();
}

process.on("SIGINT", () => undefined); // Ctrl-C reaches the whole group of a terminal; the parent says when to stop.
process.on("SIGTERM", stop);
process.on("disconnect", () => process.exit(0));
