import { NextResponse, type NextRequest } from "next/server";
import { contentPolicy, isStaticPage, newNonce } from "#server/http/content-policy.ts";

/** Gives each page its content policy: hashes to a page that was built, a nonce to one that is made for this request. */
export function proxy(request: NextRequest): NextResponse {
  const { pathname } = request.nextUrl;
  if (isStaticPage(pathname)) {
    const response = NextResponse.next();
    response.headers.set("content-security-policy", contentPolicy({ page: pathname }));
    response.headers.set("cache-control", "no-cache");
    return response;
  }
  const policy = contentPolicy({ nonce: newNonce(), page: pathname });
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

export const config = {
  matcher: [{ source: "/((?!api/|_next/static|_next/image|icon|wordmark|favicon|sw\\.js|manifest\\.webmanifest).*)" }],
};
