import { db } from "#server/db/client.ts";
import { work } from "#server/jobs/work.ts";

const stopping = new AbortController();

process.on("SIGINT", () => undefined); // Ctrl-C reaches the whole group of a terminal; the parent says when to stop.
process.on("SIGTERM", () => stopping.abort());
// So it ends with its parent, also when that was killed.
process.on("disconnect", () => process.exit(0));

const done = work(stopping.signal);
process.send?.({ ready: true });
await done;
await db().$disconnect();
process.exit(0);
