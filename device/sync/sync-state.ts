import type { Reply } from "./transport.ts";

/** How the last exchange with the server ended. */
export type SyncState =
  | "done"
  | "unreachable"
  | "trouble"
  | "signed-out"
  /** Somebody else is signed in: their own store is in use from now on, and is exchanged next. */
  | "new-person"
  /** Another tab exchanges. */
  | "busy"
  /** There is no room on the device for what the server has. */
  | "full"
  /** The part of the program that exchanges could not be loaded: the server is away, or has a newer version. */
  | "part-missing"
  | { readonly refused: string };

export const stateOf = (reply: Exclude<Reply<unknown>, { status: "ok" }>): SyncState =>
  reply.status === "refused" ? { refused: reply.message } : reply.status;
