import { requireNode } from "./setup/node-version.mjs";
import { runTypeScript } from "./setup/run-typescript.mjs";

requireNode();
await runTypeScript(new URL("./generate/generate.ts", import.meta.url));
