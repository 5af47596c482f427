/** Verbs that tell one fact in several words. */
const synonyms: readonly (readonly string[])[] = [
  ["found", "establish", "create", "institute", "form", "organise", "organize", "launch", "start", "begin"],
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

/** A text as identity takes it: small letters, no articles, no marks. */
export const identityText = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .replace(/\b(?:the|a|an|its|his|her)\b/gu, " ")
    .replace(/\s+/gu, " ")
    .trim();

/** The last noun of what is counted, in the singular: “member states” and “states” are both “state”. */
export function countedNoun(things: string): string {
  const core = identityText(things.split(/\s(?:of|in|at|for|with|from|that|who|which|by|to)\s/u)[0] ?? "");
  const noun = core.split(" ").at(-1) ?? "";
  return noun.endsWith("ies") ? `${noun.slice(0, -3)}y` : noun.replace(/(?<=[^su])s$/u, "");
}
