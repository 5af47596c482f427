import "server-only";
import type { z } from "zod";
import { clock } from "../clock.ts";
import type { Context } from "./context.ts";
import { currentActor } from "../auth/current-actor.ts";
import { becomeGuest } from "./become-guest.ts";
import { checkOrigin } from "./origin.ts";
import { peerOf } from "./peer.ts";
import { problemOf } from "./problem.ts";
import { limitCaller, type RateRule } from "./rate-limit.ts";
import { readBytes } from "./read-body.ts";
import { Refusal } from "./refusal.ts";

interface Upload<Input> {
  /** Of the texts of the form, and of its files as `{name, bytes}`; a file that was not chosen is null. */
  readonly input: z.ZodType<Input>;
  readonly limit: RateRule;
  readonly maxBytes: number;
  /** The page of the form, where it leads without scripts when it is refused. */
  readonly page: string;
}

/**
 * A route for a form with files. A page's script asks for JSON, so that a refusal leaves the form as it is; without
 * scripts the browser is led on. Whoever has no session becomes a guest.
 */
export function formUpload<Input>(
  { input, limit, maxBytes, page }: Upload<Input>,
  useCase: (context: Context, input: Input) => Promise<string>,
): (request: Request) => Promise<Response> {
  return async (request) => {
    const isScript = request.headers.get("accept")?.includes("application/json") === true;
    try {
      checkOrigin(request.method, request.headers);
      const [known, peer] = [await currentActor(), peerOf(request.headers)];
      await limitCaller(limit, { actor: known, peer });
      const given = input.parse(await readForm(request, maxBytes));
      const actor = known ?? (await becomeGuest(peer));
      const to = await useCase({ actor, now: clock() }, given);
      return isScript
        ? Response.json({ to }, { headers })
        : new Response(null, { status: 303, headers: { location: to } });
    } catch (error) {
      const { status, ...problem } = problemOf(error, `POST ${new URL(request.url).pathname}`);
      // As an action's is: a form that was refused has been answered, and the page says why.
      if (isScript) return Response.json(problem, { status: status < 500 ? 200 : status, headers });
      return new Response(null, { status: 303, headers: { location: `${page}?why=${problem.code}` } });
    }
  };
}

const headers = { "cache-control": "no-store" };

type Given = Record<string, string | null | { readonly name: string; readonly bytes: Uint8Array }>;

async function readForm(request: Request, maxBytes: number): Promise<Given> {
  const type = request.headers.get("content-type") ?? "";
  if (!request.body || !type.startsWith("multipart/form-data")) throw new Refusal("invalid", "This is not the form.");
  const body = await readBytes(request.body, maxBytes);
  const form = await new Response(body, { headers: { "content-type": type } }).formData().catch(() => null);
  if (!form) throw new Refusal("invalid", "The form arrived broken. Send it once more.");
  const given: Given = {};
  for (const [name, value] of form)
    given[name] =
      typeof value === "string"
        ? value.replaceAll("\r\n", "\n")
        : value.name === "" && value.size === 0
          ? null
          : { name: value.name, bytes: new Uint8Array(await value.arrayBuffer()) };
  return given;
}
