import "server-only";
import { createHash } from "node:crypto";
import { userId } from "#core/base/schema.ts";
import { clock } from "./clock.ts";
import type { Context } from "./http/context.ts";
import { makeGuest } from "./accounts/make-guest.ts";
import { importProfile, type ProfileInput } from "./profiles/import-profile.ts";

const RIVERS = `# Two rivers

## The Danube

The Danube rises in Germany. The Danube Commission was founded in 1948. The Danube Museum was opened in 1992.

## The Rhine

The Rhine Commission was founded in 1815. The Rhine Museum was opened on 5 May 1912. The Rhine Festival was held for the first time in 1953.
`;

/** A text with its questions, for tests of use cases. */
export const aProfile = (changes: Partial<ProfileInput> = {}): ProfileInput => {
  const text = changes.text ?? RIVERS;
  return {
    slug: "rivers",
    ownerId: null,
    lead: "Two rivers.",
    language: "en",
    licence: "CC0",
    sources: [{ title: "Our own words" }],
    format: "markdown",
    sha256: createHash("sha256").update(text).digest("hex"),
    ...changes,
    text,
  };
};

export const aLibrary = (): Promise<boolean> => importProfile(aProfile());

/** A new guest who asks now. */
export async function aGuest(): Promise<Context> {
  const { userId: id } = await makeGuest("test");
  return { actor: { userId: userId.parse(id), isGuest: true }, now: clock() };
}
