import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import { isFragment } from "./fragments.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { identityText } from "../relation-key.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfEntity, answerOfValue } from "../slots/answer.ts";

import { coreOf, holed, partAtHole } from "../slots/slot.ts";
import { standingOf } from "../slots/standing.ts";
import { isReporting } from "../statements/reporting.ts";
import { readVerb } from "../verb-forms.ts";

const MOST_WORDS = 28;
const modal = /^(?:will|would|can|could|may|might|must|shall|should)$/u;

/**
 * Values of sentences whose clauses are not understood, but which say by themselves what they are about: then the
 * sentence as it stands, with a gap, asks for them. Only what nothing else has read is read here.
 */
export function looseValueAskables(
  records: readonly SentenceRecord[],
  read: readonly Askable[],
  resolver: Resolver,
): Askable[] {
  const taken = new Map<number, Askable[]>();
  for (const askable of read) taken.set(askable.at, [...(taken.get(askable.at) ?? []), askable]);
  return records.flatMap((record, at) => {
    const { tokens } = record.sentence;
    const window = windowOf(tokens);
    const clarity = clarityOf(record.sentence, window, resolver);
    if (clarity === null) return [];
    return tokens.slice(0, window).flatMap((token, index) => {
      const core = coreOf(token);
      const isTaken = taken.get(at)?.some(({ place }) => place.start < core.end && core.start < place.end) ?? false;
      return isTaken ? [] : (askableAt(record, { index, at, window, isOfText: clarity === "in text" }, resolver) ?? []);
    });
  });
}

const marks = new Set(["comma", "other", "colon", "semicolon", "dash"]);
const LEAST_WORDS = 5;

const countWords = (tokens: readonly Token[]): number => tokens.filter(({ tag }) => !marks.has(tag)).length;

/** Where the first of several sentences in one ends: at a semicolon, and before what a relative clause adds. */
function windowOf(tokens: readonly Token[]): number {
  const end = tokens.findIndex((token, i) => {
    const [next, third] = [tokens[i + 1], tokens[i + 2]];
    const isEnd =
      token.tag === "semicolon" ||
      (token.tag === "comma" && (next?.tag === "rel" || (next?.tag === "prep" && third?.tag === "rel")));
    return isEnd && countWords(tokens.slice(0, i)) >= LEAST_WORDS;
  });
  return end < 0 ? lastWord(tokens) : end;
}

/** Nothing in it points elsewhere, or out of its text, and nothing in it is only said, thought, possible or denied. */
function clarityOf(sentence: Sentence, window: number, resolver: Resolver): "alone" | "in text" | null {
  const tokens = sentence.tokens.slice(0, window);
  const isWhole = window === lastWord(sentence.tokens);
  if (isFragment(sentence) || !/^["“‘]?\p{Lu}/u.test(sentence.text)) return null;
  if (isWhole && !/\.["”’)]?$/u.test(sentence.text)) return null;
  const words = countWords(tokens);
  if (words < LEAST_WORDS || words > MOST_WORDS || !tokens.some(({ tag }) => tag === "verb" || tag === "aux"))
    return null;
  const isUncertain = tokens.some(
    ({ tag, lower, isQuoted, text: word }) =>
      tag === "not" ||
      (tag === "sub" && lower !== "when" && lower !== "while") ||
      (tag === "aux" && modal.test(lower)) ||
      (tag === "verb" && lower !== "estimated" && isReporting(readVerb(lower)?.base ?? "")) ||
      lower === "according" ||
      (isQuoted && word.split(" ").length > 6),
  );
  if (isUncertain) return null;
  if (resolver.isSelfContained(tokens)) return "alone";
  return !opensWithLoneNoun(tokens) && resolver.isClearInText(tokens) ? "in text" : null;
}

/** “The label was made in 1902”: of which of all labels? */
const opensWithLoneNoun = ([article, noun, verb]: readonly Token[]): boolean =>
  article?.lower === "the" && noun?.tag === "noun" && (verb?.tag === "verb" || verb?.tag === "aux");

interface Where {
  readonly index: number;
  readonly at: number;
  readonly window: number;
  readonly isOfText: boolean;
}

function askableAt(
  { sentence, heading }: SentenceRecord,
  { index, at, window, isOfText }: Where,
  resolver: Resolver,
): Askable | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const entity = token?.tag === "name" ? resolver.entityNamed(token.text) : undefined;
  if (!token || index === 0 || standingOf(tokens, index, entity?.type === "person") === "part") return null;
  const answer = entity && isTelling(entity.type) ? answerOfEntity(entity, token.text) : answerOfValue(token, sentence);
  const parts = answer && partAtHole(holed(sentence, { from: 0, to: window, index }));
  if (!answer || !parts || entity?.name === resolver.topic?.entity.name) return null;
  if (answer.kind === "count" && (answer.amount ?? 0) < 2) return null;
  const subject = subjectOf(sentence);
  return {
    subject: subject === "" ? heading : subject,
    relation: parts.before
      .slice(parts.before.toLowerCase().startsWith(subject.toLowerCase()) ? subject.length : 0)
      .split(" ")
      .slice(-8)
      .join(" ")
      .trim(),
    relationKey: `says ${identityText(`${parts.before} ${parts.after}`)}`,
    counted: "",
    distinction: "",
    answer,
    question: null,
    statement: parts,
    label: null,
    at,
    place: coreOf(token),
    isOnTopic: false,
    isTimeless: false,
    isUnique: false,
    isOfText,
  };
}

const isTelling = (type: string): boolean => type !== "other" && type !== "acronym";

const lastWord = (tokens: readonly Token[]): number =>
  tokens.findLastIndex(({ text }) => /[\p{L}\p{N}”"’)]/u.test(text)) + 1;

/** The words in front of the first verb. */
function subjectOf(sentence: Sentence): string {
  const verb = sentence.tokens.findIndex(({ tag }) => tag === "verb" || tag === "aux");
  const text = verb <= 0 ? "" : textOf(sentence, { from: 0, to: verb });
  const [first] = sentence.tokens;
  const isName = first?.tag === "name" || countryOfAdjective(first?.text ?? "") !== undefined;
  return text.split(" ").length > 10 ? "" : isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
