import { irregularVerbs, regularVerbs } from "./verb-table.ts";

/** Which form of its verb a word is; a word may be several. */
export type VerbForm = "base" | "third" | "past" | "participle" | "ing";

export interface VerbReading {
  readonly base: string;
  readonly forms: readonly VerbForm[];
}

const known = new Map<string, VerbReading>();
const bases = new Set<string>();
const pasts = new Map<string, string>();
const participles = new Map<string, string>();

for (const line of irregularVerbs.trim().split("\n")) {
  const [base = "", past = "", participle = ""] = line.split(" ");
  bases.add(base);
  pasts.set(base, past.split("/")[0] ?? past);
  participles.set(base, participle.split("/")[0] ?? participle);
  for (const form of past.split("/")) addForm(form, base, "past");
  for (const form of participle.split("/")) addForm(form, base, "participle");
}
for (const base of regularVerbs.trim().split(/\s+/u)) bases.add(base);
// “Put” is its own past.
for (const [form, { base, forms }] of known) if (bases.has(form)) known.set(form, { base, forms: [...forms, "base"] });
for (const base of bases) if (!known.has(base)) known.set(base, { base, forms: ["base"] });
known.set("found", { base: "find", forms: ["past", "participle"] });
for (const form of ["is", "'s"]) known.set(form, { base: "be", forms: ["third"] });
for (const form of ["are", "am"]) known.set(form, { base: "be", forms: ["base"] });
known.set("has", { base: "have", forms: ["third"] });

function addForm(form: string, base: string, kind: VerbForm): void {
  const before = known.get(form);
  if (before && before.base !== base) return;
  known.set(form, { base, forms: [...new Set([...(before?.forms ?? []), kind])] });
}

/** What a word is as a verb; null where it has no verb's ending and is no verb that is known. */
export function readVerb(word: string): VerbReading | null {
  return (
    known.get(word) ??
    readEnding(word, "ed", ["past", "participle"]) ??
    readEnding(word, "ing", ["ing"]) ??
    readThird(word)
  );
}

function readEnding(word: string, ending: "ed" | "ing", forms: readonly VerbForm[]): VerbReading | null {
  const stem = word.slice(0, -ending.length);
  if (!word.endsWith(ending) || (stem.length < 3 && !(stem.length === 2 && bases.has(`${stem}e`)))) return null;
  const undoubled = /([bdfgklmnprtvz])\1$/u.test(stem) ? stem.slice(0, -1) : null;
  const base =
    knownBase(stem) ??
    knownBase(`${stem}e`) ??
    (undoubled === null ? null : knownBase(undoubled)) ??
    (stem.endsWith("i") ? knownBase(`${stem.slice(0, -1)}y`) : null);
  return { base: base ?? guessBase(stem, undoubled), forms };
}

/** Where no table knows the verb: the commonest spelling rules of English. */
function guessBase(stem: string, undoubled: string | null): string {
  if (stem.endsWith("i")) return `${stem.slice(0, -1)}y`;
  if (undoubled !== null && !/(?:ll|ss|ff|zz)$/u.test(stem)) return undoubled;
  if (
    /(?:[aeiou][bcdgklmnprstvz]|[^aeiou]l|[cgsuvz]|at|iz|is|ur|ir)$/u.test(stem) &&
    !/(?:[eo]n|er|it|or|al|[aeiou]{2}[a-z])$/u.test(stem)
  )
    return `${stem}e`;
  return stem;
}

function readThird(word: string): VerbReading | null {
  if (!word.endsWith("s") || word.endsWith("ss") || word.length < 4) return null;
  const base =
    knownBase(word.slice(0, -1)) ??
    (word.endsWith("es") ? knownBase(word.slice(0, -2)) : null) ??
    (word.endsWith("ies") ? knownBase(`${word.slice(0, -3)}y`) : null);
  return base === null ? null : { base, forms: ["third"] };
}

const knownBase = (word: string): string | null => (bases.has(word) ? word : null);

/** Whether the verb is in our tables, so that its other forms are certain. */
export const isKnownVerb = (base: string): boolean => bases.has(base);

/** “Written” for “wrote”; null where the verb is not in our tables. */
export function participleOf(base: string, past: string): string | null {
  if (!bases.has(base)) return null;
  return participles.get(base) ?? (past.endsWith("ed") ? past : null);
}

/** “Written” for “writing”; null where the verb is not in our tables. */
export function participleOfGerund(gerund: string): string | null {
  const reading = gerund.endsWith("ing") ? readVerb(gerund) : null;
  if (!reading?.forms.includes("ing") || !bases.has(reading.base)) return null;
  const stem = gerund.slice(0, -"ing".length).replace(/(?<=[^aeiou])y$/u, "i");
  return participles.get(reading.base) ?? `${stem}ed`;
}

/** “Wrote” for “written”; null where the verb is not in our tables. */
export function pastOf(base: string, participle: string): string | null {
  if (!bases.has(base)) return null;
  return pasts.get(base) ?? (participle.endsWith("ed") ? participle : null);
}

const doubling = /^[^aeiou]*[aeiou][bdglmnprt]$|(?:mit|fer|cur|trol|gret|quip|pel)$/u;

/** “Opened” for “open”; null where the verb is not in our tables. */
export function pastOfBase(base: string): string | null {
  if (!bases.has(base)) return null;
  if (doubling.test(base)) return pasts.get(base) ?? `${base}${base.slice(-1)}ed`;
  return pasts.get(base) ?? `${base.replace(/(?<=[^aeiou])y$/u, "i").replace(/e$/u, "")}ed`;
}

/** “Runs”, “carries”, “has”: a verb of one that is neither the speaker nor the reader. */
export function thirdOf(base: string): string {
  if (base === "have") return "has";
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(base) ? `${base}es` : `${base}s`;
}
