import { gathered } from "../../base/gathered.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { classNounGroups } from "../resolution/class-noun-table.ts";
import { definingNounsIn, saidWithin } from "../resolution/topic-nouns.ts";
import { linesOf } from "./lines.ts";
import { isNamedIn, namesOf, OPENING, withoutArticle, type Told } from "./told.ts";
import type { Signs } from "./weights.ts";

/** How the first sentences of a text come to an entity. */
export function openingSigns(entity: Entity, told: Told): Signs {
  const { sentences, clauses, document } = told;
  const [first] = sentences;
  const date = [
    ...sentences.slice(0, 2).map(({ text }) => text),
    ...linesOf(document).below.map(({ text }) => text),
  ].find((line) => dateline.test(line));
  const isDateline =
    date !== undefined && [...entity.aliases].some((name) => date.toLowerCase().startsWith(name.toLowerCase()));
  const nouns = [
    ...gathered(sentences.slice(0, OPENING), (sentence) => saidWithin(sentence, entity)),
    ...definingNounsIn(clauses, entity),
  ];
  return {
    opens: Number(isFirstSubject(entity, clauses)),
    headword: Number(!isDateline && first !== undefined && isHeadword(entity, first)),
    firstName: Number(first !== undefined && entity.aliases.has(namesOf(first)[0] ?? "")),
    fromSecond: Number(entity.firstAt === 1),
    late: Number(entity.firstAt >= OPENING),
    introduced: Number(sentences.slice(0, 2 * OPENING).some((sentence) => introduces(sentence, entity))),
    defined: Number(nouns.some((noun) => kinds.has(noun))),
    dateline: Number(isDateline),
  };
}

const kinds = new Set(classNounGroups.flat());

/** Whom or what the first clause is about. */
function isFirstSubject({ aliases }: Entity, clauses: readonly Clause[]): boolean {
  const head = clauses.find(({ origin }) => origin !== "coordinate")?.subject.phrase.head;
  return head?.tag === "name" && aliases.has(withoutArticle(head.text));
}

/** “Orrin (Old Norse Orrvin), capital of the north”. */
function isHeadword({ aliases }: Entity, { tokens, text }: Sentence): boolean {
  const name = tokens[tokens[0]?.lower === "the" ? 1 : 0];
  return name?.tag === "name" && aliases.has(withoutArticle(name.text)) && /^\s?[(,:]/u.test(text.slice(name.end));
}

/** “This is Orrin.”, “Welcome to Orrin”, “Orrin is …”. */
function introduces(sentence: Sentence, entity: Entity): boolean {
  if (!isNamedIn(sentence, entity)) return false;
  const { tokens } = sentence;
  const at = tokens.findIndex(({ tag, text }) => tag === "name" && entity.aliases.has(withoutArticle(text)));
  const before = gathered(tokens.slice(Math.max(0, at - 4), at), ({ lower }) => (lower === "the" ? [] : [lower])).join(
    " ",
  );
  // “It was Karl who won”: he is told from others, and not introduced.
  if (/^(?:who|that|which)$/u.test(tokens[at + 1]?.lower ?? "")) return false;
  const isSubject = at <= 1 && /^(?:is|was|are)$/u.test(tokens[at + 1]?.lower ?? "");
  // “Marle is about 40 kilometres to the west”: from what the text is about.
  const isAway = tokens.slice(at + 2, at + 4).some(({ value }) => value?.kind === "measure");
  return introductions.test(before) || (isSubject && !isAway);
}

const introductions =
  /(?:^|\s)(?:this is|this was|it is|it was|welcome to|story of|history of|name was|name is|meet|aboard|on board|birth of|opening of)$/u;

/** “MARLE, 3 May 2024 –”, “Marle, Friday”: from where a report comes. */
const dateline =
  /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}(?:, \p{Lu}\p{L}+)?(?:,? \d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{L}+(?: \d{4})?|,? \p{Lu}\p{L}+ \d{1,2}(?:, \d{4})?|, \p{Lu}\p{L}+day)(?:\s?[–—-]|\.|$)/u;
