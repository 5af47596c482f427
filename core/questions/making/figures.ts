import type { Fact } from "../../facts/fact.ts";

/** Verbs that say how much there is of something at a time, and not that something happened. */
const stative =
  /^(?:have|be|amount|number|total|reach|count|exceed|receive|attract|employ|sell|spend|raise|earn|cost|collect|pay|produce|handle|stand|rise|fall|grow)\b/u;

const numbers =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|hundred|thousand|million|billion|percent)\b/iu;

/** Whether a time dates a figure, as in “had 4,120 inhabitants in 1931”: nothing happened then. */
export function datesAFigure({ kind, asking }: Fact): boolean {
  if (asking.way !== "value" || (kind !== "year" && kind !== "date")) return false;
  const { relationKey, statement } = asking.askable;
  return stative.test(relationKey) && numbers.test(`${statement.before} ${statement.after}`);
}

/** What was built was paid once. */
const costOfAll = /\bthe (?:total|final|whole|construction|building) costs? of (?:the )?\p{Lu}/iu;

/** Whether a figure was so once, and the sentence does not say when. */
export function isOfUnknownTime({ kind, asking }: Fact, stem: string): boolean {
  if (asking.way !== "value" || !["count", "money", "measure", "percent"].includes(kind)) return false;
  const isPast = /\b(?:did|had|was|were|worked|employed|numbered|owned|lived)\b/u.test(stem);
  const isTimed = /\b\d{3,4}\b|\bcentury\b|\b(?:after|before|during|when|first|at)\b/u.test(stem);
  if (/\bwas (?:\S+|____) years old\.?$/u.test(stem)) return true;
  if (kind === "money" && costOfAll.test(stem)) return false;
  return (
    isPast &&
    !isTimed &&
    /^(?:subject )?(?:have|be|work|employ|number|own|live|operate|amount|sell)\b/u.test(asking.askable.relationKey)
  );
}
