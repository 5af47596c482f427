import "server-only";
import { log } from "../log.ts";
import { db } from "./client.ts";

/** Whether this instance serves: its database answers. */
export async function checkHealth(): Promise<Response> {
  try {
    await db().$queryRaw`select 1`;
    return Response.json({ status: "ok" });
  } catch (error) {
    log("error", "The database does not answer", { error });
    return Response.json({ status: "no database" }, { status: 503 });
  }
}
