import NextAuth, { type NextAuthOptions } from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "#server/auth/options.ts";
import { boundedRequest } from "#server/http/bounded-request.ts";
import { isHttps } from "#server/http/peer.ts";

interface Route {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** next-auth's own types leave open what it answers. */
const answer: (request: NextRequest, route: Route, options: NextAuthOptions) => Promise<Response> = NextAuth;

const limit = { name: "next-auth", most: 300, seconds: 600 };

async function handler(request: NextRequest, route: Route): Promise<Response> {
  const options = authOptions(isHttps(request.headers));
  if (options.providers.length === 0) return new Response(null, { status: 404 });
  const bounded = await boundedRequest(request, { limit, maxBytes: 16_384 });
  return bounded instanceof Response ? bounded : answer(bounded, route, options);
}

export { handler as GET, handler as POST };
