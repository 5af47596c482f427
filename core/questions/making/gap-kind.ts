import type { Fact } from "../../facts/fact.ts";

/** A stem that says what kind of thing its gap takes, where several kinds would fit: a year or a town, a town or a country. */
export const withKind = (stem: string, fact: Fact): string => withCity(withYear(stem, fact), fact);

const seasons =
  /\b(?:spring|summer|autumn|fall|winter|year|month|beginning|end|middle|start|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/** “Born in ____” may take a town as well as a year, unless the stem names the place. */
function withYear(stem: string, { kind }: Fact): string {
  if (kind !== "year") return stem;
  const [before = ""] = stem.split(" of ____");
  if (before !== stem && !seasons.test(before)) return stem.replace("of ____", "of the year ____");
  const namesPlace = /\b(?:in|at|near) (?:the )?\p{Lu}/u.test(stem.replace(/^According to [^,]+, /u, ""));
  return namesPlace ? stem : stem.replace(/\bin ____/u, "in the year ____");
}

/** “Has its seat in ____” may take the country as well. */
function withCity(stem: string, { kind, asking, value }: Fact): string {
  if (kind !== "place" || asking.way !== "value") return stem;
  const { sort, place } = asking.askable.answer;
  const isCity = (place?.sort ?? sort) === "city" && !String(value).endsWith("City");
  if (!isCity || /\b(?:city|cities|town)\b/u.test(stem)) return stem;
  return stem.replace(/\b(in|to) ____(?! (?:and|or)\b|, \p{Lu})/u, "$1 the city of ____");
}
