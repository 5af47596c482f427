import { runTypeScript } from "./setup/run-typescript.mjs";

await runTypeScript(new URL("./accounts/check-cards.ts", import.meta.url));
