import { register } from "node:module";

// Node 20 runs no TypeScript by itself, and a thread of its own knows nothing of what its parent registered.
register("./hooks.mjs", import.meta.url);
process.setSourceMapsEnabled(true);
