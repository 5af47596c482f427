import { requireNode } from "./setup/node-version.mjs";
import { runTypeScript } from "./setup/run-typescript.mjs";

requireNode();
await runTypeScript(new URL("./evaluate/evaluate.ts", import.meta.url));
