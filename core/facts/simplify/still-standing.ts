import { phraseAt, type Range } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { countryOfAdjective } from "../gazetteer.ts";

/** Places where people live, from which year on it may be taken that they still do. */
const settlements = { nouns: /^(?:village|town|city|suburb|hamlet)$/u, since: 1500 };
const buildings = {
  nouns: /^(?:building|museum|park|university|bridge|church|temple|monastery|castle|palace|stadium|airport)$/u,
  since: 1950,
};
const firms = {
  nouns:
    /^(?:company|firm|group|conglomerate|owner|parent|maker|carmaker|manufacturer|producer|supplier|retailer|operator|publisher|brewer|subsidiary|start-up|rival)$/u,
  since: 2000,
};

const isOver = /^(?:former|then|until|once|ancient)$/u;
const isGone =
  /^(?:formerly|lost|abandoned|destroyed|demolished|ruined|ruins?|razed|burn(?:t|ed)|bombed|flooded|submerged|sunk|closed|dissolved|defunct|bankrupt|collapsed|merged|renamed|moved)$/u;

/** A town that was small may be large today. */
const passes =
  /^(?:small|little|tiny|large|big|quiet|poor|rich|prosperous|thriving|important|major|minor|remote|unknown|sleepy|new|young)$/u;

/** In this year and after it, what is told of a thing is told of today. */
const LATELY = 2000;

/**
 * “In 1940 she was born in Ihle, a village in Norway”: it is one still, whatever the tense of the sentence, where nothing
 * says that it is gone. What an old age had may be gone unsaid, as may be a firm of the last century.
 */
export function standsStill(tokens: readonly Token[], { from }: Range): boolean {
  const phrase = phraseAt(tokens, from);
  const year = yearIn(tokens);
  if (phrase === null || year === null || tokens.some(({ lower }) => isGone.test(lower))) return false;
  const { lower } = phrase.head;
  const said = tokens.slice(from, phraseEnd(tokens, phrase.to));
  const by = said.findIndex((token) => token.lower === "by");
  const isBuilt = by >= 0 && said.slice(by).some((token) => /^architects?$/u.test(token.lower));
  const sort = [settlements, isBuilt ? { ...buildings, nouns: /./u } : buildings, firms].find(({ nouns }) =>
    nouns.test(lower),
  );
  if (tokens.slice(from, phrase.to).some((token) => isOver.test(token.lower))) return false;
  const isPassing = tokens.slice(from, phrase.coreTo).some((token) => passes.test(token.lower));
  return sort !== undefined && year >= sort.since && (!isPassing || year >= LATELY);
}

/** “The buyer was Orrin, the shipping company of Marle”: a firm that may be one today, in a sentence that tells no time. */
export function isFirmOfNoTime(tokens: readonly Token[], { from, to }: Range): boolean {
  const phrase = phraseAt(tokens, from);
  const isTold = yearIn(tokens) !== null || tokens.slice(from, to).some(({ lower }) => isOver.test(lower));
  return phrase !== null && firms.nouns.test(phrase.head.lower) && !isTold;
}

/** “In 2019 it was led by Ada Holm, a Dane”: of whoever is told of so lately, nobody knows whether to say “was”. */
export function mayLive(tokens: readonly Token[], { from, to }: Range): boolean {
  const phrase = phraseAt(tokens, from);
  if (phrase === null || !/^an?$/u.test(tokens[from]?.lower ?? "") || (yearIn(tokens) ?? 0) < LATELY) return false;
  const said = tokens.slice(from, to);
  const isOfPast = said.some(
    ({ lower, value }) => isOver.test(lower) || /^(?:year|date|year-range)$/u.test(value?.kind ?? ""),
  );
  const { lower, text } = phrase.head;
  const isPerson = isCalling(lower) || isRole(lower) || /(?:man|woman)$/u.test(lower) || isPeople(text);
  return isPerson && !isOfPast && !tokens.some((token) => isDead.test(token.lower));
}

const isDead = /^(?:die[ds]?|dead|death|late|kill(?:s|ed)?|murder(?:s|ed)?|drown(?:s|ed)?|buried|grave|widow|heirs?)$/u;

const isPeople = (word: string): boolean => /^\p{Lu}/u.test(word) && countryOfAdjective(word) !== undefined;

/** “A roof of timber by the Danish architect Holm”: with what belongs to it, up to the comma. */
function phraseEnd(tokens: readonly Token[], to: number): number {
  const comma = tokens.findIndex(({ tag }, i) => i >= to && tag === "comma");
  return comma < 0 ? tokens.length : comma;
}

/** The first year that a sentence tells; null where it tells none, or one before the common era. */
function yearIn(tokens: readonly Token[]): number | null {
  if (tokens.some(({ lower }) => /\b(?:bce?|century|centuries)\b/u.test(lower))) return null;
  const dated = tokens.filter(({ value }) => value !== null && /^(?:year|date)$/u.test(value.kind));
  const [year] = dated.flatMap(({ text }) => /\b\d{3,4}\b/u.exec(text) ?? []);
  return year === undefined ? null : Number(year);
}
