import "server-only";
import { env } from "../env.ts";

/** How people call the provider they may sign in by; null where none is configured. */
export const oidcName = (): string | null => (env().OIDC_ISSUER === undefined ? null : env().OIDC_NAME);
