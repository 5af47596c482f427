import { installPackages } from "./setup/install.mjs";
import { requireNode } from "./setup/node-version.mjs";
import { runTypeScript } from "./setup/run-typescript.mjs";

requireNode();
installPackages();
await runTypeScript(new URL("./testing/test.ts", import.meta.url));
