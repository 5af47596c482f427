import type { Askable } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { quoteOf } from "../told.ts";

/** Verbs that say how much there is of something at a time, and not that something happened. */
const stative =
  /^(?:have|be|amount|number|total|reach|count|exceed|receive|attract|employ|sell|spend|raise|earn|cost|collect|pay|produce|handle|stand|rise|fall|grow|work|operate|feed)\b/u;

const numbers =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|percent)\b/iu;

/** Whether a time dates a figure, as in “had 4,120 inhabitants in 1931”: nothing happened then. */
export function datesAFigure({ kind, asking }: Fact): boolean {
  if (asking.way !== "value" || (kind !== "year" && kind !== "date")) return false;
  const { relationKey, statement } = asking.askable;
  return stative.test(relationKey) && numbers.test(`${statement.before} ${statement.after}`);
}

/** “In 2023 the League served 40 islands and reached 3,000 people”: how many it reached is a question of that year. */
export function leavesOutItsYear({ kind, proof, asking }: Fact, stem: string): boolean {
  const isTimed = /\b(?:1\d|20)\d{2}\b|\bcentury\b/u.test(stem);
  if (asking.way !== "value" || !figures.has(kind) || isTimed) return false;
  const sentence = quoteOf(proof);
  const verb = asking.askable.relationKey.replace(/^subject /u, "").split(" ")[0] ?? "";
  return /^[Ii]n (?:the (?:year|financial year|season) )?\d{4}(?:[/–-]\d{2,4})?,? /u.test(sentence) && yearly.has(verb);
}

const figures: ReadonlySet<Fact["kind"]> = new Set<Fact["kind"]>(["count", "money", "measure", "percent"]);

/** What one does so and so much of every year. */
const yearly = new Set(
  "reach serve feed help have employ number carry sell earn make produce receive spend raise collect attract handle treat export import publish win cost rise fall grow amount pay visit".split(
    " ",
  ),
);

/** What was built was paid once. */
const costOfAll = /\bthe (?:total|final|whole|construction|building) costs? of (?:the )?\p{Lu}/iu;

/** “Ada had eight children”: in all her life, unless the text says that it was so by then. */
const hasOfLife = ({ relationKey, counted }: Askable, quote: string): boolean =>
  /^have\b/u.test(relationKey) &&
  kin.test(counted) &&
  quote
    .split(/[,;:]/u)
    .some((part) => kin.test(part) && !/\b(?:already|then|still|now|yet|time|when|while|by)\b/u.test(part));

const kin = /\b(?:child|children|sons?|daughters?|brothers?|sisters?|siblings)\b/u;

/** Whether a figure was so once, and the sentence does not say when. */
export function isOfUnknownTime({ kind, asking, proof }: Fact, stem: string): boolean {
  if (asking.way !== "value" || !["count", "money", "measure", "percent"].includes(kind)) return false;
  const isPast = /\b(?:did|had|was|were|worked|employed|numbered|owned|lived)\b/u.test(stem);
  const isTimed = /\b\d{3,4}\b|\bcentury\b|\b(?:after|before|during|when|first|at)\b/u.test(stem);
  if (/\bwas (?:\S+|____) years old\.?$/u.test(stem)) return true;
  if (kind === "money" && costOfAll.test(stem)) return false;
  if (hasOfLife(asking.askable, proof.quote)) return false;
  return (
    isPast &&
    !isTimed &&
    /^(?:subject )?(?:have|be|work|employ|number|own|live|operate|amount|sell)\b/u.test(asking.askable.relationKey)
  );
}
