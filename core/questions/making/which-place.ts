import { oneLine } from "../../base/one-line.ts";
import { sidesOf } from "../../base/sides-of.ts";
import type { Answer } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { containerOf } from "./forms-of-places.ts";
import { monthNames } from "./month-names.ts";

/** “Where did they meet in Apulia?” asks where in Apulia, if the place that is meant lies there. */
export function whereInside(stem: string, { proof, asking }: Fact): string {
  if (asking.way !== "value" || !asksWhere(stem)) return stem;
  const [phrase = "", place = ""] = /\sin ((?:the )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)*)/u.exec(stem) ?? [];
  const isInside =
    place !== "" && !monthNames.includes(place) && proof.quote.includes(`${asking.askable.answer.literal} in ${place}`);
  return isInside ? stem.replace(phrase, "").replace(/\b([Ww]here)\b/u, `$1 in ${place}`) : stem;
}

/**
 * “Where” may be answered with a country: a place is asked for where the text gives one, by its kind where it tells that,
 * or by what it lies in.
 */
export function atWhichPlace(stem: string, { asking, proof }: Fact): string {
  if (!asksWhere(stem) || asking.way !== "value") return stem;
  const { statement, answer } = asking.askable;
  const isAt = statement.before.endsWith(" at ");
  const kind = settlementOf(answer.literal, proof.quote);
  const around = kind === null ? regionOf(answer, proof.quote) : null;
  if (around !== null && !stem.includes(around))
    return stem.replace(/\b([Ww]here)(?= (?:did|was|were|does|is|has|have)\b)/u, `$1 in ${around}`);
  const preposition = kind !== null && ofLand.test(kind) ? "on" : kind === null && isAt ? "at" : "in";
  return stem.replace(
    /\b([Ww])here(?= (?:in|did|was|were|does|is|has|have)\b)/u,
    (_, first: string) =>
      `${first === "W" ? preposition.charAt(0).toUpperCase() + preposition.slice(1) : preposition} which ${kind ?? "place"}`,
  );
}

/** “Michigan” for “Marle, Michigan”, “Asia Minor” for “Ipsus, in Asia Minor”. */
function regionOf({ literal, accepted }: Answer, quote: string): string | null {
  const said = oneLine(quote.replace(/[*_]/gu, ""));
  const within = sidesOf(literal, said)
    .filter(({ before }) => !endsInLetter.test(before))
    .map(({ behind }) => inRegion.exec(behind)?.[1])
    .find((region) => region !== undefined);
  const added = accepted.find((form) => form.startsWith(`${literal}, `))?.slice(literal.length + 2);
  const region = within ?? containerOf(literal, quote) ?? added ?? null;
  return region === null || region.includes(".") ? null : region;
}

const endsInLetter = /\p{L}$/u;
const inRegion =
  /^, in ((?:the (?:far |deep )?(?:north|south|east|west|centre|interior|heart)(?:-?(?:east|west))? of (?:the )?)?\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?=[,.;]| and\b)/u;

const ofLand = /^(?:island|estate|farm)$/u;
const kinds = "town|village|hamlet|city|suburb|port|parish|district|settlement|island|estate|farm";
const kindBehind = new RegExp(String.raw`^, (?:an?|the) (?:[\p{L}-]+ ){0,3}?(${kinds})(?![\p{L}-])`, "u");
const kindInFront = new RegExp(String.raw`(?<![\p{L}-])(${kinds}) of $`, "u");

/** “The small town of Marle”, “Marle, a fishing village”: what a sentence calls a place; null where it does not. */
export function settlementOf(name: string, quote: string): string | null {
  const said = oneLine(quote.replace(/[*_]/gu, ""));
  const places = sidesOf(name, said);
  const told = [
    ...places.map(({ before, behind }) => (endsInLetter.test(before) ? null : kindBehind.exec(behind))),
    ...places.map(({ before, behind }) => (/^\p{L}/u.test(behind) ? null : kindInFront.exec(before))),
  ];
  return told.find((match) => match !== null)?.[1] ?? null;
}

/** In which place a thing lies or a story is set, a country is as right as a town: nobody can know which is meant. */
export const isTooWide = (stem: string): boolean =>
  /\b(?:[Ii]n which place|[Ww]here) (?:is|are|was|were|does|did)\b.*?\b(?:married|lie|lies|set)\b/u.test(stem);

const street =
  /\b(?:at|on|in|beside|near) ((?:the )?(?:\p{Lu}[\p{L}’'-]* )+(?:Street|Square|Bridge|Quay|Avenue|Road|Lane)) in $/u;

/** “Had tea on Arn Square in Marle”: where a street lies is told in passing, and who knows the street knows the city. */
export function isAroundStreet({ asking, proof }: Fact): boolean {
  if (asking.way !== "value" || asking.askable.answer.kind !== "place") return false;
  const { answer, statement } = asking.askable;
  const said = oneLine(proof.quote.replace(/[*_]/gu, ""));
  const at = said.indexOf(` in ${answer.literal}`);
  const named = at < 0 ? undefined : street.exec(`${said.slice(0, at)} in `)?.[1];
  return named !== undefined && (statement.before + statement.after).includes(named);
}

const asksWhere = (stem: string): boolean => /\bwhere\b/u.test(stem.toLowerCase());
