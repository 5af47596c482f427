import { randomBytes } from "node:crypto";
import pg from "pg";
import { migrate } from "../scripts/database/migrate.ts";
import { readMigrations } from "../scripts/database/migrations.ts";
import { freePort } from "../scripts/start/free-port.ts";
import { startWebServer, type WebServer } from "../scripts/start/web-server.ts";
import { superviseWorker, type SupervisedWorker } from "../scripts/start/worker-process.ts";

/** A server and a worker with a database of their own, beside those of the other journeys: to be killed. */
export class OwnSystem {
  readonly worker: SupervisedWorker;
  readonly origin: string;
  private readonly url: URL;
  private readonly port: number;
  private server: WebServer;

  private constructor(url: URL, port: number, server: WebServer) {
    this.url = url;
    this.port = port;
    this.server = server;
    this.origin = `http://localhost:${port}`;
    this.worker = superviseWorker(process.cwd(), this.env);
  }

  static async start(): Promise<OwnSystem> {
    const url = new URL(process.env["DATABASE_URL"] ?? "");
    url.pathname = `killed_${randomBytes(6).toString("hex")}`;
    await onServer(`create database ${url.pathname.slice(1)}`);
    await migrate(url.href, readMigrations(process.cwd()));
    const port = await freePort();
    return new OwnSystem(url, port, await startWebServer(process.cwd(), port, envFor(url)));
  }

  /** Ends the server without a word, and gives the way to start it again. */
  async stopServer(): Promise<() => Promise<void>> {
    await this.server.stop();
    return async () => {
      this.server = await startWebServer(process.cwd(), this.port, this.env);
    };
  }

  /** The first row of what a statement gives. */
  async find(statement: string): Promise<unknown> {
    const client = new pg.Client({ connectionString: this.url.href });
    await client.connect();
    const { rows } = await client.query<Record<string, unknown>>(statement).finally(() => client.end());
    return rows[0];
  }

  async stop(): Promise<void> {
    await Promise.all([this.server.stop(), this.worker.stop()]);
    await onServer(`drop database ${this.url.pathname.slice(1)} with (force)`);
  }

  private get env(): NodeJS.ProcessEnv {
    return envFor(this.url);
  }
}

const envFor = (url: URL): NodeJS.ProcessEnv => ({ ...process.env, DATABASE_URL: url.href });

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: process.env["DATABASE_URL"] });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
