import "server-only";
import { NextRequest } from "next/server";
import { peerOf } from "./peer.ts";
import { problemOf } from "./problem.ts";
import { limitRate, type RateRule } from "./rate-limit.ts";
import { readBytes } from "./read-body.ts";

/** The request for a library that reads bodies whole, with one of bounded size; or the answer that refuses it. */
export async function boundedRequest(
  request: NextRequest,
  { limit, maxBytes }: { readonly limit: RateRule; readonly maxBytes: number },
): Promise<NextRequest | Response> {
  try {
    await limitRate(limit, peerOf(request.headers));
    if (!request.body) return request;
    const { url, method, headers } = request;
    return new NextRequest(url, { method, headers, body: await readBytes(request.body, maxBytes) });
  } catch (error) {
    const { status, ...problem } = problemOf(error, `${request.method} ${request.nextUrl.pathname}`);
    return Response.json(problem, { status });
  }
}
