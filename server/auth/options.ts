import "server-only";
import type { NextAuthOptions, Profile } from "next-auth";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { signInByIdentity } from "../accounts/sign-in-by-identity.ts";
import { clock } from "../clock.ts";
import { env } from "../env.ts";
import { currentActor } from "./current-actor.ts";
import { cookieAttributes, sessionCookie } from "./session-cookie.ts";
import { sessionSeconds } from "./session.ts";

/**
 * next-auth's settings: sign-in through the OpenID Connect provider, where one is configured. Read at each request, by
 * how the person reached us or, where no proxy tells, by the address that was configured.
 */
export function authOptions(isHttps: boolean): NextAuthOptions {
  const { NEXTAUTH_SECRET, NEXTAUTH_URL, OIDC_ISSUER } = env();
  const secure = isHttps || (NEXTAUTH_URL?.startsWith("https://") ?? false);
  return {
    secret: NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: sessionSeconds(false) },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    cookies: { sessionToken: { name: sessionCookie(secure), options: cookieAttributes(false, secure) } },
    providers: schoolProvider(),
    callbacks: {
      jwt: async ({ token, account }) => {
        if (!account || OIDC_ISSUER === undefined) return token;
        const identity = { issuer: OIDC_ISSUER, subject: account.providerAccountId };
        const { userId, version } = await signInByIdentity({ actor: await currentActor(), now: clock() }, identity);
        return { sub: userId, version, isGuest: false };
      },
    },
  };
}

function schoolProvider(): OAuthConfig<Profile>[] {
  const { OIDC_ISSUER, OIDC_CLIENT_ID = "", OIDC_CLIENT_SECRET = "", OIDC_NAME } = env();
  if (OIDC_ISSUER === undefined) return [];
  return [
    {
      id: "school",
      name: OIDC_NAME,
      type: "oauth",
      wellKnown: `${OIDC_ISSUER.replace(/\/+$/u, "")}/.well-known/openid-configuration`,
      clientId: OIDC_CLIENT_ID,
      clientSecret: OIDC_CLIENT_SECRET,
      authorization: { params: { scope: "openid" } },
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      profile: ({ sub }) => ({ id: sub ?? "" }),
    },
  ];
}
