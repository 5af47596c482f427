import "server-only";
import { instant, type Instant } from "#core/base/instant.ts";

/** The server's clock. */
export const clock = (): Instant => instant(Date.now());
