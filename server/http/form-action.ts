import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import { currentActor } from "../auth/current-actor.ts";
import { clock } from "../clock.ts";
import type { Instant } from "#core/base/instant.ts";
import type { Actor, Context } from "./context.ts";
import { checkOrigin } from "./origin.ts";
import { peerOf } from "./peer.ts";
import { problemOf } from "./problem.ts";
import { limitCaller, limitRate, type RateRule } from "./rate-limit.ts";
import { Refusal } from "./refusal.ts";

/** What a form is told. `kept` is what was typed, to be shown again; never a password. */
export type FormState =
  | { readonly status: "idle" }
  | { readonly status: "ok"; readonly message: string }
  | {
      readonly status: "refused";
      readonly message: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly kept: Readonly<Record<string, string>>;
    };

/** Who asks by a form: nobody known, where a session is not needed. */
export interface FormContext {
  readonly actor: Actor | null;
  readonly peer: string;
  readonly now: Instant;
}

/** One use case of the person's own, behind a button; nothing where nobody is signed in any more. */
export async function runOwn(name: string, useCase: (context: Context) => Promise<void>): Promise<void> {
  checkOrigin("POST", await headers());
  const actor = await currentActor();
  if (!actor) return;
  await limitRate({ name, most: 20, seconds: 600 }, actor.userId);
  await useCase({ actor, now: clock() });
}

/** The context of a form that only a signed-in person can use. */
export function signedIn({ actor, now }: FormContext): Context {
  if (!actor) throw new Refusal("signed-out", "Your session is over. Sign in again.");
  return { actor, now };
}

interface Form<Input> {
  readonly name: string;
  readonly input: z.ZodType<Input>;
  readonly limit: RateRule;
}

/** One use case behind a form: origin, actor, rate, schema, then the use case, whose text says what was done. */
export async function runForm<Input>(
  { name, input, limit }: Form<Input>,
  form: FormData,
  useCase: (context: FormContext, input: Input) => Promise<string>,
): Promise<FormState> {
  const given = textsOf(form);
  try {
    const sent = await headers();
    checkOrigin("POST", sent);
    const [actor, peer] = [await currentActor(), peerOf(sent)];
    await limitCaller(limit, { actor, peer });
    return { status: "ok", message: await useCase({ actor, peer, now: clock() }, input.parse(given)) };
  } catch (error) {
    const { message, fields } = problemOf(error, `form ${name}`);
    return { status: "refused", message, fields, kept: withoutPasswords(given) };
  }
}

function textsOf(form: FormData): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const [name, value] of form) if (typeof value === "string" && !name.startsWith("$")) texts[name] = value;
  return texts;
}

function withoutPasswords(given: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(given).filter(([name]) => !/password/iu.test(name)));
}
