import "server-only";
import type { UserId } from "#core/base/ids.ts";
import type { Instant } from "#core/base/instant.ts";

/** Who asks. The server decides it from the session; no request can name an actor. */
export interface Actor {
  readonly userId: UserId;
  readonly isGuest: boolean;
}

/** What every use case is told of its call. */
export interface Context {
  readonly actor: Actor;
  readonly now: Instant;
}
