import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import { isFragment } from "./fragments.ts";
import { identityText } from "../relation-key.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfEntity, answerOfValue } from "../slots/answer.ts";

import { coreOf, holed, partAtHole } from "../slots/slot.ts";
import { standingOf } from "../slots/standing.ts";
import { isReporting } from "../statements/verb-plan.ts";
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
    if (!standsByItself(record, resolver)) return [];
    const { sentence } = record;
    return sentence.tokens.flatMap((token, index) => {
      const core = coreOf(token);
      const isTaken = taken.get(at)?.some(({ place }) => place.start < core.end && core.start < place.end) ?? false;
      return isTaken ? [] : (askableAt(record, { index, at }, resolver) ?? []);
    });
  });
}

/** Nothing in it points elsewhere, and nothing in it is only said, thought, possible or denied. */
function standsByItself({ sentence }: SentenceRecord, resolver: Resolver): boolean {
  const { text, tokens } = sentence;
  if (isFragment(sentence)) return false;
  const words = tokens.filter(({ tag }) => !["comma", "other", "colon", "semicolon", "dash"].includes(tag));
  if (words.length < 5 || words.length > MOST_WORDS || !/^["“‘]?\p{Lu}/u.test(text) || !/\.["”’)]?$/u.test(text))
    return false;
  const isUncertain = tokens.some(
    ({ tag, lower, isQuoted, text: word }) =>
      tag === "not" ||
      (tag === "sub" && lower !== "when" && lower !== "while") ||
      (tag === "aux" && modal.test(lower)) ||
      (tag === "verb" && lower !== "estimated" && isReporting(readVerb(lower)?.base ?? "")) ||
      lower === "according" ||
      (isQuoted && word.split(" ").length > 6),
  );
  return !isUncertain && tokens.some(({ tag }) => tag === "verb" || tag === "aux") && resolver.isSelfContained(tokens);
}

function askableAt(
  { sentence, heading }: SentenceRecord,
  { index, at }: { index: number; at: number },
  resolver: Resolver,
): Askable | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const entity = token?.tag === "name" ? resolver.entityNamed(token.text) : undefined;
  if (!token || index === 0 || standingOf(tokens, index, entity?.type === "person") === "part") return null;
  const answer = entity && isTelling(entity.type) ? answerOfEntity(entity, token.text) : answerOfValue(token, sentence);
  const parts = answer && partAtHole(holed(sentence, { from: 0, to: lastWord(tokens), index }));
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
  };
}

const isTelling = (type: string): boolean => type !== "other" && type !== "acronym";

const lastWord = (tokens: readonly Token[]): number =>
  tokens.findLastIndex(({ text }) => /[\p{L}\p{N}”"’)]/u.test(text)) + 1;

/** The words in front of the first verb. */
function subjectOf(sentence: Sentence): string {
  const verb = sentence.tokens.findIndex(({ tag }) => tag === "verb" || tag === "aux");
  const text = verb <= 0 ? "" : textOf(sentence, { from: 0, to: verb });
  const isName = sentence.tokens[0]?.tag === "name";
  return text.split(" ").length > 10 ? "" : isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
