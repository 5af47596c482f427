import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import { once } from "../../base/once.ts";
import type { Answer, Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import { isNameHead } from "../entities/classify-name.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { identityText } from "../relation-key.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { ReadSubject } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { isAroundPlace } from "../slots/around-place.ts";
import { answerOfEntity, answerOfValue } from "../slots/answer.ts";

import { coreOf, partAtHole } from "../slots/slot.ts";
import { standingOf } from "../slots/standing.ts";
import { countWords, HOLE } from "../statements/render.ts";
import { clarityOf, type Edited } from "../stretches/clarity.ts";
import { editsOf, rendered } from "../stretches/edits.ts";
import { stretchesOf, type Stretch } from "../stretches/stretches.ts";

/** Of a sentence with its gap; longer ones are not asked. */
const MOST_WORDS = 25;

/**
 * Values of sentences whose clauses are not understood, but which say by themselves what they are about: then the
 * sentence as it stands, with a gap, asks for them. Only what nothing else has read is read here.
 */
export function looseValueAskables(
  records: readonly SentenceRecord[],
  { read, subjects }: { readonly read: readonly Askable[]; readonly subjects: readonly ReadSubject[] },
  resolver: Resolver,
): Askable[] {
  const taken = groupBy(read, ({ at }) => at);
  const subjectsAt = groupBy(subjects, ({ at }) => at);
  return gathered(records, (record, at) => {
    const clear = once(() => clearStretches(record.sentence, subjectsAt.get(at) ?? [], resolver));
    return gathered(record.sentence.tokens, (token, index) => {
      if (token.tag !== "name" && token.value === null) return [];
      const core = coreOf(token);
      const isTaken = taken.get(at)?.some(({ place }) => place.start < core.end && core.start < place.end) ?? false;
      if (isTaken) return [];
      for (const stretch of clear()) {
        if (index < stretch.from || index >= stretch.to) continue;
        const askable = askableAt(record, { index, at, stretch }, resolver);
        if (askable) return [askable];
      }
      return [];
    });
  });
}

function clearStretches(sentence: Sentence, subjects: readonly ReadSubject[], resolver: Resolver): Clear[] {
  return gathered(stretchesOf(sentence, subjects), (stretch) => {
    const edits = editsOf(sentence, stretch);
    const clarity = clarityOf(sentence, { ...stretch, edits }, resolver);
    return clarity === null ? [] : [{ ...stretch, edits, isOfText: clarity === "in text" }];
  });
}

interface Where {
  readonly index: number;
  readonly at: number;
  readonly stretch: Clear;
}

interface Clear extends Edited {
  readonly isOfText: boolean;
}

function askableAt(
  { sentence, heading }: SentenceRecord,
  { index, at, stretch }: Where,
  resolver: Resolver,
): Askable | null {
  const { tokens } = sentence;
  const token = tokens[index];
  const entity = token?.tag === "name" ? resolver.entityNamed(token.text) : undefined;
  const known = stretch.subject;
  if (stretch.edits.some(({ from, to }) => from <= index && index < to)) return null;
  if (!token || index === stretch.from || standingOf(tokens, index, entity?.type === "person") === "part") return null;
  const answer = entity && isTelling(entity.type) ? answerOfEntity(entity, token.text) : answerOfValue(token, sentence);
  const parts = answer && partAtHole(said(sentence, stretch, index));
  // The next is shorter.
  if (parts && countWords(`${parts.before}${parts.after}`) > MOST_WORDS) return null;
  if (!answer || !parts || entity?.name === resolver.topic?.entity.name) return null;
  if (known?.resolved.entity && entity?.name === known.resolved.entity.name) return null;
  if (isGeneric(answer.text) || isBynamed(tokens, index) || mayBePlace(answer, parts.before)) return null;
  // “To Holm’s 281”: of what, stood with the other figure.
  if (tokens[index - 1]?.tag === "genitive" && token.value?.kind === "number") return null;
  if (isAroundPlace(tokens, index, answer)) return null;
  if (answer.kind === "count" && (answer.amount ?? 0) < 2) return null;
  const subject = known ? (known.resolved.entity?.name ?? known.resolved.text) : subjectOf(sentence, stretch);
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
    isOnTopic: known?.resolved.entity?.name === (resolver.topic?.entity.name ?? null),
    isTimeless: false,
    isUnique: false,
    isOfText: stretch.isOfText,
  };
}

/** “The Convention” of a text is its own name for one of many. */
const isGeneric = (text: string): boolean => !text.includes(" ") && isNameHead(text);

/** “Came from Holm & Co.”: the gap asks for a place. */
const mayBePlace = ({ kind }: Answer, before: string): boolean =>
  kind !== "place" && /\b(?:comes?|came) from (?:the )?$/u.test(before);

/** “Paul the Silentiary”: the name goes on. */
const isBynamed = (tokens: readonly Token[], index: number): boolean =>
  tokens[index]?.tag === "name" && tokens[index + 1]?.lower === "the" && /^\p{Lu}/u.test(tokens[index + 2]?.text ?? "");

/** The sentence with its gap; a time that opens it stands behind what it is the time of. */
function said(sentence: Sentence, stretch: Clear, index: number): string {
  const { tokens } = sentence;
  const { from, to, edits } = stretch;
  const rest = index + (tokens[index + 1]?.tag === "comma" ? 2 : 1);
  const isOpening = index === from + 1 && /^(?:in|on)$/u.test(tokens[from]?.lower ?? "") && isTime(tokens[index]);
  const isPlain = tokens
    .slice(rest, to)
    .every(({ tag, value }) => tag !== "comma" && tag !== "sub" && tag !== "rel" && !isTime({ value }));
  if (!isOpening || !isPlain) return rendered(sentence, stretch, { edits, index });
  return `${rendered(sentence, { from: rest, to }, { edits, index: from })} ${tokens[from]?.lower ?? ""} ${HOLE}`;
}

const isTime = (token: Pick<Token, "value"> | undefined): boolean =>
  /^(?:year|date|decade|century)$/u.test(token?.value?.kind ?? "");

const isTelling = (type: string): boolean => type !== "other" && type !== "acronym";

/** The words in front of the first verb. */
function subjectOf(sentence: Sentence, { from }: Stretch): string {
  const verb = sentence.tokens.findIndex(({ tag }, i) => i >= from && (tag === "verb" || tag === "aux"));
  const text = verb <= from ? "" : textOf(sentence, { from, to: verb });
  const first = sentence.tokens[from];
  const isName = first?.tag === "name" || countryOfAdjective(first?.text ?? "") !== undefined;
  return text.split(" ").length > 10 ? "" : isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
