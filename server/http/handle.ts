import "server-only";
import type { z } from "zod";
import { currentActor } from "../auth/current-actor.ts";
import { clock } from "../clock.ts";
import { becomeGuest } from "./become-guest.ts";
import type { Actor, Context } from "./context.ts";
import { checkOrigin } from "./origin.ts";
import { peerOf } from "./peer.ts";
import { problemOf } from "./problem.ts";
import { limitRate, type RateRule } from "./rate-limit.ts";
import { readText } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

interface Endpoint<Input> {
  /** Of the path's parameters, the query and the JSON body together; the path wins. */
  readonly input: z.ZodType<Input>;
  readonly limit: RateRule;
  /** Of the body; 64 kB unless said. */
  readonly maxBytes?: number;
  /** Whether a POST without a session makes its sender a guest. */
  readonly makesGuest?: boolean;
}

interface Route {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
}

/** A route handler around one use case: origin, actor, rate, size, schema, then the use case, and its answer as JSON. */
export function handle<Input, Output>(
  { input, limit, maxBytes = 65_536, makesGuest = false }: Endpoint<Input>,
  useCase: (context: Context, input: Input) => Promise<Output>,
): (request: Request, route: Route) => Promise<Response> {
  return async (request, route) => {
    try {
      checkOrigin(request.method, request.headers);
      const known = await currentActor();
      const actor = known ?? (makesGuest ? await becomeGuest(peerOf(request.headers)) : null);
      if (!actor) throw new Refusal("signed-out", "You are not signed in here. Open the first page and begin.");
      await limitRate(limit, actor.userId);
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const given = { ...query, ...(await readJson(request, maxBytes)), ...(await route.params) };
      return answer(await useCase({ actor, now: clock() }, input.parse(given)));
    } catch (error) {
      return refusal(error, request);
    }
  };
}

/** A route handler for reads that need no session: it is told who asks, or that nobody known does. */
export function handleAnyone<Input, Output>(
  input: z.ZodType<Input>,
  read: (actor: Actor | null, input: Input) => Promise<Output>,
): (request: Request, route: Route) => Promise<Response> {
  return async (request, route) => {
    try {
      await limitRate(ANYONE, peerOf(request.headers));
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const given = input.parse({ ...query, ...(await route.params) });
      return answer(await read(await currentActor(), given));
    } catch (error) {
      return refusal(error, request);
    }
  };
}

const ANYONE: RateRule = { name: "anyone", most: 6_000, seconds: 600 };

const answer = (output: unknown): Response => Response.json(output ?? {}, { headers: { "cache-control": "no-store" } });

function refusal(error: unknown, request: Request): Response {
  // Whoever left does not hear it, and it is no fault of ours.
  if (request.signal.aborted) return new Response(null, { status: 499 });
  const { status, ...problem } = problemOf(error, `${request.method} ${new URL(request.url).pathname}`);
  return Response.json(problem, {
    status,
    headers: { "cache-control": "no-store", "content-type": "application/problem+json" },
  });
}

async function readJson(request: Request, maxBytes: number): Promise<Record<string, unknown>> {
  if (request.method === "GET" || !request.body) return {};
  const text = await readText(request.body, maxBytes);
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Said below: whatever is not a JSON object is refused alike.
  }
  throw new Refusal("invalid", "The request is not a JSON object.");
}
