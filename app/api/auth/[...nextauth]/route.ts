import NextAuth, { type NextAuthOptions } from "next-auth";
import type { NextRequest } from "next/server";
import { authOptions } from "#server/auth/options.ts";

interface Route {
  readonly params: Promise<{ readonly nextauth: string[] }>;
}

/** next-auth's own types leave open what it answers. */
const answer: (request: NextRequest, route: Route, options: NextAuthOptions) => Promise<Response> = NextAuth;

const handler = (request: NextRequest, route: Route): Promise<Response> => answer(request, route, authOptions());

export { handler as GET, handler as POST };
