import { once } from "node:events";
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from "node:http";
import { freePort } from "../scripts/start/free-port.ts";

/** How the server seems to a browser: reached once or twice, broken, without an answer, or not there at all. */
export type Mood = "well" | "twice" | "broken" | "silent" | "down";

/** Stands before an instance of the program and fails as it is told. */
export class FrontDoor {
  mood: Mood = "well";
  /** The addresses that the mood bears on; elsewhere all is well. */
  only = /^/u;
  /** Another version of the service worker, as if the program had been deployed anew. */
  version: string | null = null;
  /** Addresses that are gone, as the parts of a version before. */
  gone = /^$/u;
  readonly asked: string[] = [];
  private readonly server = createServer((request, response) => void this.answer(request, response));

  private readonly target: URL;
  private readonly port: number;

  private constructor(target: URL, port: number) {
    this.target = target;
    this.port = port;
  }

  static async before(target: string): Promise<FrontDoor> {
    const door = new FrontDoor(new URL(target), await freePort());
    door.server.listen(door.port);
    await once(door.server, "listening");
    return door;
  }

  get address(): string {
    return `http://localhost:${this.port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? "/";
    this.asked.push(`${request.method ?? "GET"} ${path}`);
    const mood = this.only.test(path) ? this.mood : "well";
    if (mood === "down") return void request.socket.destroy();
    if (mood === "silent") return;
    if (mood === "broken") return void response.writeHead(500, { "content-type": "text/plain" }).end("broken");
    if (this.gone.test(path)) return void response.writeHead(404).end();
    const body = await bodyOf(request);
    if (mood === "twice") await bodyOf(await this.forward(request, body));
    const answered = await this.forward(request, body);
    const text = await bodyOf(answered);
    const { headers, statusCode } = answered;
    delete headers["content-length"];
    delete headers["transfer-encoding"];
    response.writeHead(statusCode ?? 502, headers).end(path === "/sw.js" ? this.renewed(text) : text);
  }

  private async forward(request: IncomingMessage, body: Buffer): Promise<IncomingMessage> {
    const { hostname, port } = this.target;
    const headers = { ...request.headers, "accept-encoding": "identity" };
    // What is renewed on the way must come whole: the instance behind would say that nothing changed.
    delete headers["if-none-match"];
    delete headers["if-modified-since"];
    const forwarded = ask({ hostname, port, method: request.method, path: request.url, headers });
    forwarded.end(body);
    const [answered] = (await once(forwarded, "response")) as [IncomingMessage];
    return answered;
  }

  private renewed(worker: Buffer): Buffer {
    if (this.version === null) return worker;
    return Buffer.from(worker.toString("utf8").replace(/version:"[0-9a-f]+"/u, `version:"${this.version}"`));
  }
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of message) if (Buffer.isBuffer(part)) parts.push(part);
  return Buffer.concat(parts);
}
