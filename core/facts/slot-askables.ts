import type { Answer, Askable } from "./askable.ts";
import type { Phrase } from "./clauses/phrase.ts";
import { displayName, type Entity } from "./entity.ts";
import type { Resolver } from "./resolution/resolver.ts";
import { answerOfEntity, answerOfTitle, answerOfValue, besideOf } from "./slots/answer.ts";
import { isAroundPlace } from "./slots/around-place.ts";
import { askFor } from "./slots/ask.ts";
import { findSlots } from "./slots/find-slots.ts";
import { withoutGivenAlone } from "./slots/name-forms.ts";
import { coreOf, partAtHole, piecesWithHole, type Slot } from "./slots/slot.ts";
import { countedThing, identityText, verbClass } from "./relation-key.ts";
import { textOf } from "./resolution/phrase-text.ts";
import { countWords, HOLE, renderStatement } from "./statements/render.ts";
import type { Piece, Statement } from "./statements/statement.ts";
import { isOfText, placed } from "./placed.ts";
import { askedOfSource, withSource } from "./statements/source.ts";
import { shareAskable } from "./share-askables.ts";
import { subjectAskable, subjectGaps } from "./subject-askables.ts";

/** What a statement can be asked for: each value and name that stands alone in it, and its subject. */
export function slotAskables(statement: Statement, resolver: Resolver): Askable[] {
  const { source } = statement;
  return source === undefined
    ? askablesOf(statement, resolver)
    : askablesOf(withSource(statement, source), resolver).map((askable) => askedOfSource(askable, source));
}

function askablesOf(statement: Statement, resolver: Resolver): Askable[] {
  const found = findSlots(statement, resolver).map((slot) => askableOf(slot, resolver));
  return [
    ...found,
    subjectAskable(statement, resolver),
    shareAskable(statement, resolver),
    ...subjectGaps(statement, resolver),
  ].filter((askable) => askable !== null);
}

/** “Its name means ‘Smoky Bay’”: what names mean is read by itself. */
const isMeaning = ({ statement: { verb, subject }, token }: Slot): boolean =>
  verb.base === "mean" && token.isQuoted && /\bname$/u.test(subject.text);

function askableOf(slot: Slot, resolver: Resolver): Askable | null {
  const { statement, token } = slot;
  const entity = token.tag === "name" ? (resolver.entityNamed(token.text) ?? null) : null;
  const answer = entity
    ? withoutGivenAlone(
        besideOf(answerOfEntity(entity, token.text), statement.sentence.tokens, slot.index),
        statement.subject.text,
      )
    : token.isQuoted
      ? answerOfTitle(token.text)
      : answerOfValue(token, statement.sentence);
  if (answer !== null && isAroundPlace(statement.sentence.tokens, slot.index, answer)) return null;
  const parts = partAtHole(renderStatement(statement, timeLast(piecesWithHole(slot))));
  if (!answer || !parts || mayBePlace(slot, entity) || isTopicInShort(slot, entity, resolver) || isMeaning(slot))
    return null;
  const phrase = slot.phrase ?? phraseOf(slot);
  const things = phrase ? textOf(statement.sentence, { from: slot.index + 1, to: phrase.to }) : "";
  return {
    relation: relationOf(statement, slot),
    ...placed(statement, resolver),
    relationKey: relationKeyOf(statement, slot),
    counted: countedIn(answer, things, statement),
    distinction: distinctionOf(statement, slot),
    answer,
    question: askFor(slot, answer, entity),
    label: answer.kind === "year" || answer.kind === "date" ? labelOf(slot, resolver) : null,
    statement: parts,
    place: coreOf(token),
  };
}

/** “Came from Holm & Co.”: a gap behind “came from” asks for a place. */
const mayBePlace = ({ statement, piece: { argument } }: Slot, entity: Entity | null): boolean =>
  statement.verb.base === "come" &&
  argument.role === "prepositional" &&
  argument.preposition.lower === "from" &&
  entity !== null &&
  entity.type !== "place" &&
  entity.type !== "person";

/** What the whole text is about, by a name that it shares with others: nobody needs to be asked for it. */
const isTopicInShort = ({ token }: Slot, entity: Entity | null, { topic }: Resolver): boolean =>
  entity !== null && entity.name === topic?.entity.name && !entity.aliases.has(token.text);

/** Of several phrases that are joined, the one that holds the value. */
function phraseOf({ piece: { argument }, index }: Slot): Phrase | null {
  const phrases = argument.role === "object" || argument.role === "prepositional" ? argument.list.phrases : [];
  return phrases.find(({ from, to }) => from <= index && index < to) ?? null;
}

/** What an amount counts; a subject like “the number of members” says it better than a unit behind the figure. */
function countedIn({ kind }: Answer, things: string, { subject }: Statement): string {
  if (!["count", "money", "measure", "percent"].includes(kind)) return "";
  const number =
    /^the (?:total )?number of (.+)$/u.exec(subject.text)?.[1] ??
    /^(?:.+[’']s )?number of (.+)$/u.exec(subject.text)?.[1];
  if (number !== undefined) return `number of ${countedThing(number)}`;
  return countedThing(things === "" ? subject.text : things);
}

const LONGEST_LABEL = 12;

/** What happened, its time left out; the topic is “it”, “she” or “he”, since the question names it. */
function labelOf({ statement, piece }: Slot, resolver: Resolver): string | null {
  const { argument } = piece;
  if (
    isOfText(statement) ||
    !statement.verb.isPast ||
    argument.role !== "prepositional" ||
    !["in", "on"].includes(argument.preposition.lower)
  )
    return null;
  const topic = resolver.topic?.entity;
  const isTopic = topic !== undefined && statement.subject.text === displayName(topic);
  const pronoun =
    topic?.type === "person" ? (topic.gender === "f" ? "she" : topic.gender === "m" ? "he" : topic.name) : "it";
  const subject = isTopic ? { ...statement.subject, text: pronoun } : statement.subject;
  const pieces = statement.pieces.filter((each) => each !== piece && each.kind !== "time" && !each.argument.isLeading);
  const label = renderStatement({ ...statement, subject }, pieces);
  return countWords(label) <= LONGEST_LABEL && !/\d{3,4}/u.test(label) ? label : null;
}

/** A gap is easier to take in behind what it is about. */
function timeLast(pieces: readonly Piece[]): readonly Piece[] {
  // Behind “that …” a time would be that of what is told, and not of when it was.
  if (pieces.some(({ argument }) => argument.role === "that")) return pieces;
  // “In 1902 she came home from Bath alarmed”: nobody is alarmed in a year.
  const [before, last] = pieces.slice(-2);
  if (last && isState(last) && before?.argument.role === "prepositional" && !before.argument.isLeading) return pieces;
  const isEarly = ({ argument, text, kind }: Piece) => argument.isLeading && (text.includes(HOLE) || kind === "time");
  const late = pieces.filter(isEarly).map((piece) => ({
    ...piece,
    argument: { ...piece.argument, isLeading: false },
    text: piece.text.charAt(0).toLowerCase() + piece.text.slice(1),
  }));
  return [...pieces.filter((piece) => !isEarly(piece)), ...late];
}

const isState = ({ argument: { role, range } }: Piece): boolean =>
  role === "adjective" || (role === "modifier" && range.to - range.from === 1);

/** What is said of the subject: the verb, what it is done to, and the preposition of the value. */
function relationOf({ verb, pieces }: Statement, { piece }: Slot): string {
  const objects = pieces
    .filter((each) => each !== piece && each.kind === "other" && !each.argument.isLeading)
    .map(({ text }) => text);
  const { argument } = piece;
  const preposition = argument.role === "prepositional" ? [argument.preposition.text.toLowerCase()] : [];
  return [verb.text, ...objects.slice(0, 1), ...preposition].join(" ");
}

/** The same in one wording: verb, objects and preposition. */
function relationKeyOf({ verb, pieces }: Statement, { piece }: Slot): string {
  const objects = pieces
    .filter((each) => each !== piece && each.argument.role === "object")
    .map(({ text }) => identityText(text));
  const { argument } = piece;
  return [
    verbClass(verb.companion ?? verb.base),
    ...objects,
    argument.role === "prepositional" ? argument.preposition.lower : "",
  ]
    .join(" ")
    .trim();
}

/** The time and the place of what happened, where neither is asked; for a time, all else that was said of it. */
function distinctionOf({ pieces }: Statement, { piece }: Slot): string {
  const isTold = (each: Piece) => each.kind !== "other" || (piece.kind === "time" && each.argument.role !== "object");
  return pieces
    .filter((each) => each !== piece && isTold(each))
    .map(({ text }) => text.toLowerCase())
    .join(" ");
}
