import { runTypeScript } from "./setup/run-typescript.mjs";

await runTypeScript(new URL("./accounts/reset-password.ts", import.meta.url));
