import "server-only";
import type { z } from "zod";
import { currentActor } from "../auth/current-actor.ts";
import { clock } from "../clock.ts";
import type { Context } from "./context.ts";
import { checkOrigin } from "./origin.ts";
import { problemOf } from "./problem.ts";
import { limitRate, type RateRule } from "./rate-limit.ts";
import { Refusal } from "./refusal.ts";

interface Endpoint<Input> {
  /** Of the path's parameters, the query and the JSON body together; the path wins. */
  readonly input: z.ZodType<Input>;
  readonly limit: RateRule;
  /** Of the body; 64 kB unless said. */
  readonly maxBytes?: number;
}

interface Route {
  readonly params: Promise<Record<string, string | string[] | undefined>>;
}

/** A route handler around one use case: origin, actor, rate, size, schema, then the use case, and its answer as JSON. */
export function handle<Input, Output>(
  { input, limit, maxBytes = 65_536 }: Endpoint<Input>,
  useCase: (context: Context, input: Input) => Promise<Output>,
): (request: Request, route: Route) => Promise<Response> {
  return async (request, route) => {
    try {
      checkOrigin(request.method, request.headers);
      const actor = await currentActor();
      if (!actor) throw new Refusal("signed-out", "You are not signed in here. Open the first page and begin.");
      await limitRate(limit, actor.userId);
      const query = Object.fromEntries(new URL(request.url).searchParams);
      const given = { ...query, ...(await readJson(request, maxBytes)), ...(await route.params) };
      const output = await useCase({ actor, now: clock() }, input.parse(given));
      return Response.json(output ?? {}, { headers: { "cache-control": "no-store" } });
    } catch (error) {
      const { status, ...problem } = problemOf(error, `${request.method} ${new URL(request.url).pathname}`);
      return Response.json(problem, {
        status,
        headers: { "cache-control": "no-store", "content-type": "application/problem+json" },
      });
    }
  };
}

async function readJson(request: Request, maxBytes: number): Promise<Record<string, unknown>> {
  if (request.method === "GET" || !request.body) return {};
  const text = new TextDecoder("utf-8", { fatal: false }).decode(await readAtMost(request.body, maxBytes));
  try {
    const parsed: unknown = JSON.parse(text);
    if (typeof parsed === "object" && parsed !== null && !Array.isArray(parsed)) return { ...parsed };
  } catch {
    // Said below: whatever is not a JSON object is refused alike.
  }
  throw new Refusal("invalid", "The request is not a JSON object.");
}

/** Reads a body without trusting its announced length. */
async function readAtMost(body: ReadableStream<Uint8Array>, maxBytes: number): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > maxBytes)
      throw new Refusal("too-large", `That is more than ${Math.floor(maxBytes / 1_024)} kB at once.`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}
