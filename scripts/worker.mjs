import { runTypeScript } from "./setup/run-typescript.mjs";

/** The process that does long work. It is started beside the one that serves; see start/worker-process.ts. */
await runTypeScript(new URL("./worker/worker.ts", import.meta.url));
