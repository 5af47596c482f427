/** Verbs that tell one fact in several words. */
const synonyms: readonly (readonly string[])[] = [
  ["found", "establish", "create", "institute", "form", "organise", "organize", "launch", "start", "begin", "set up"],
  ["build", "construct", "erect"],
  ["rename", "name", "call", "retitle"],
  ["lead", "head", "direct", "chair"],
  ["locate", "situate", "lie", "base", "headquarter"],
  ["employ", "staff"],
  ["marry", "wed"],
  ["abolish", "dissolve", "disband"],
];

const classes = new Map(
  synonyms.flatMap(([first = "", ...rest]) => rest.map((verb): [string, string] => [verb, first])),
);

/** One verb for all that mean the same. */
export const verbClass = (base: string): string => classes.get(base) ?? base;

const known = new Map<string, string>();
const MOST_KNOWN = 4_000;

/** A text as identity takes it: small letters, no articles, no marks. The same texts come again and again. */
export function identityText(text: string): string {
  const before = known.get(text);
  if (before !== undefined) return before;
  const folded = fold(text);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(text, folded);
  return folded;
}

const fold = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|a|an|its|his|her)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** What is counted, in the singular; members, member states and member countries are one. */
export function countedThing(things: string): string {
  const core = identityText(things.split(/\s(?:of|in|at|for|with|from|that|who|which|by|to)\s/u)[0] ?? "");
  if (/^member(?:s|ship)?\b/u.test(core)) return "member";
  return core.endsWith("ies") ? `${core.slice(0, -3)}y` : core.replace(/(?<=[^su])s$/u, "");
}
