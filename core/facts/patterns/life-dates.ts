import { gathered } from "../../base/gathered.ts";
import type { Span } from "../../base/span.ts";
import type { Askable } from "../askable.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Entity } from "../entity.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { isProperAdjective } from "../proper-adjective-table.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { readValues } from "../values/read-values.ts";
import { lifeAskables, lifeDate, lifeYear } from "./life-askables.ts";
import { readLife } from "./life-notation.ts";

const both =
  /^\(\s*(?:[^()\d]{0,60}?)(\d{1,2}\s\p{L}+\s|\p{L}+\s\d{1,2},\s)?(\d{3,4})[^–—\-\d]{0,60}?\s?(?:[–—-]|[;,]\sdied)\s?[^\d]{0,30}?(?:\d{1,2}\s\p{L}+\s|\p{L}+\s\d{1,2},\s)?(\d{3,4})[^()\d]{0,40}\)$/u;
const born = /^\(\s*(?:b\.|born)\s[^\d]{0,30}?(?:\d{1,2}\s\p{L}+\s|\p{L}+\s\d{1,2},\s)?(\d{3,4})[^()\d]{0,40}\)$/u;

/** “Ada Smith (1867–1934)”: the years in which a person was born and died. */
export function lifeDateAskables(records: readonly SentenceRecord[], resolver: Resolver): Askable[] {
  return gathered(records, ({ sentence, clauses }, at) =>
    gathered(sentence.asides, (aside) => {
      const person = personBefore(sentence, aside.start, { resolver, isFirst: at === 0 });
      const text = sentence.text.slice(aside.start, aside.end);
      const isOpening = at === 0 && person?.name === resolver.topic?.entity.name;
      if (!person || !isLife(text, aside.start, { clauses, isOpening })) return [];
      const inside = text.slice(1, -1);
      const life = readLife(inside);
      if (life) return lifeAskables(person, life, { text: inside, offset: aside.start + 1, at });
      const [birth, death] = [both.exec(text)?.[2] ?? born.exec(text)?.[1], both.exec(text)?.[3]];
      const placeOf = (year: string, from: "first" | "last") => {
        const offset = from === "first" ? text.indexOf(year) : text.lastIndexOf(year);
        return { start: aside.start + offset, end: aside.start + offset + year.length };
      };
      const dates = datesIn(sentence, aside);
      return [
        ...dates.flatMap((token) => {
          const isBirth = birth !== undefined && token.text.endsWith(birth);
          return isBirth || (death !== undefined && token.text.endsWith(death))
            ? lifeDate(person, token, { sentence, verb: isBirth ? "was born" : "died", at })
            : [];
        }),
        ...(birth
          ? [lifeYear(person, birth, { verb: "was born", question: `In which year was ${person.name} born?` })].map(
              (each) => ({ ...each, at, place: placeOf(birth, "first") }),
            )
          : []),
        ...(death
          ? [lifeYear(person, death, { verb: "died", question: `In which year did ${person.name} die?` })].map(
              (each) => ({ ...each, at, place: placeOf(death, "last") }),
            )
          : []),
      ];
    }),
  );
}

interface Around {
  readonly clauses: readonly Clause[];
  /** Whether it stands behind the first name of a text that is about its bearer. */
  readonly isOpening: boolean;
}

/** Years in brackets are a life where the sentence says who that was; elsewhere they may be a term of office. */
function isLife(text: string, at: number, { clauses, isOpening }: Around): boolean {
  const [, , birth, death] = both.exec(text) ?? [];
  const age = birth && death ? Number(death) - Number(birth) : 50;
  const isSaid = clauses.some(
    ({ subject, verb, origin, sentence }) =>
      origin === "main" &&
      verb?.isCopula === true &&
      (sentence.tokens[subject.to - 1]?.end ?? 0) <= at + 1 &&
      subject.from <= 1,
  );
  return age >= 15 && age <= 110 && (isSaid || isOpening || /\b(?:born|died|b\.|d\.)|[*†]/u.test(text));
}

/** Full dates within brackets. */
const datesIn = ({ text }: Sentence, { start, end }: Span): Token[] =>
  readValues(text).flatMap((value) => {
    const isWhole = value.kind === "date" && value.day !== null && value.year !== null;
    if (!isWhole || value.start < start || value.end > end) return [];
    const spelt = text.slice(value.start, value.end);
    const place = { start: value.start, end: value.end };
    return [{ text: spelt, lower: spelt.toLowerCase(), ...place, tag: "value" as const, value, isQuoted: false }];
  });

/** Whose name stands in front; what a sentence opens with, where only a second name or a title stands between. */
function personBefore(
  { tokens }: Sentence,
  at: number,
  { resolver, isFirst }: { readonly resolver: Resolver; readonly isFirst: boolean },
): Entity | null {
  const before = tokens.filter(({ end }) => end <= at);
  const [opening] = before;
  const isOneSubject = opening?.tag === "name" && before.every(({ tag }) => tag !== "verb" && tag !== "aux");
  const last = before.at(-1);
  const token: Token | undefined = last && at - last.end <= 1 ? (isOneSubject ? opening : last) : undefined;
  // “South African weaver (born 3 July 1854)” below a headword is whoever that names.
  if (token && (isProperAdjective(token.text) || countryOfAdjective(token.text) !== undefined)) {
    const topic = resolver.topic?.entity;
    return isFirst && topic?.type === "person" ? topic : null;
  }
  const entity = token?.tag === "name" ? resolver.entityNamed(token.text) : undefined;
  return entity && (entity.type === "person" || entity.type === "other") && entity.name.includes(" ") ? entity : null;
}
