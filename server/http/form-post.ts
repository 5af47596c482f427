import "server-only";
import type { z } from "zod";
import { currentActor } from "../auth/current-actor.ts";
import { clock } from "../clock.ts";
import { becomeGuest } from "./become-guest.ts";
import type { Context } from "./context.ts";
import { checkOrigin } from "./origin.ts";
import { peerOf } from "./peer.ts";
import { problemOf } from "./problem.ts";
import { limitCaller, type RateRule } from "./rate-limit.ts";
import { readText } from "./read-body.ts";

interface Post<Input> {
  readonly input: z.ZodType<Input>;
  readonly limit: RateRule;
  /** Fields that may come several times. */
  readonly lists: readonly string[];
}

const MAX_BYTES = 32_768;

/**
 * A route for a plain form of a page, which works before any script has loaded. Whoever has no session becomes a guest:
 * by a POST alone. The use case says where to go.
 */
export function formPost<Input>(
  { input, limit, lists }: Post<Input>,
  useCase: (context: Context, input: Input) => Promise<string>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    try {
      checkOrigin(request.method, request.headers);
      const fields = readFields(request.body ? await readText(request.body, MAX_BYTES) : "", lists);
      const given = input.parse(fields);
      const peer = peerOf(request.headers);
      const known = await currentActor();
      await limitCaller(limit, { actor: known, peer });
      const actor = known ?? (await becomeGuest(peer));
      return seeOther(await useCase({ actor, now: clock() }, given));
    } catch (error) {
      const { code } = problemOf(error, `POST ${new URL(request.url).pathname}`);
      return seeOther(`/problem?code=${code}`);
    }
  };
}

function readFields(text: string, lists: readonly string[]): Record<string, string | string[]> {
  const params = new URLSearchParams(text);
  const single = [...params].filter(([name]) => !lists.includes(name));
  return {
    ...Object.fromEntries(single),
    ...Object.fromEntries(lists.map((name) => [name, params.getAll(name)] as const)),
  };
}

/** The address stays as the person reached us: a relative one is as good to every browser. */
const seeOther = (path: string): Response => new Response(null, { status: 303, headers: { location: path } });
