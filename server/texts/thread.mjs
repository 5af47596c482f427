import { register } from "tsx/esm/api";

// Node 20 runs no TypeScript by itself, and a thread of its own knows nothing of what its parent registered.
register();
await import("./thread.ts");
