import { runTypeScript } from "./setup/run-typescript.mjs";

await runTypeScript(new URL("./testing/journeys.ts", import.meta.url));
