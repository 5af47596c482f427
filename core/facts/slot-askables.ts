import type { Answer, Askable } from "./askable.ts";
import type { Phrase } from "./clauses/phrase.ts";
import { displayName, type Entity } from "./entity.ts";
import type { Resolver } from "./resolution/resolver.ts";
import { answerOfEntity, answerOfTitle, answerOfValue, besideOf } from "./slots/answer.ts";
import { askFor, askForSubject } from "./slots/ask.ts";
import { findSlots } from "./slots/find-slots.ts";
import { coreOf, partAtHole, piecesWithHole, type Slot } from "./slots/slot.ts";
import { countedThing, identityText, verbClass } from "./relation-key.ts";
import { textOf } from "./resolution/phrase-text.ts";
import { countWords, HOLE, renderStatement } from "./statements/render.ts";
import type { Piece, Statement } from "./statements/statement.ts";

/** Verbs that are true of one place, time or person only. */
const unique = new Set(
  "bear die bury found establish create sign locate base situate build construct marry crash end begin hold take move settle baptise hang execute open close design invent discover write compose paint direct unveil inaugurate convene sink launch discover assassinate murder elect crown adopt ratify publish".split(
    " ",
  ),
);

/** What a statement can be asked for: each value and name that stands alone in it, and its subject. */
export function slotAskables(statement: Statement, resolver: Resolver): Askable[] {
  const found = findSlots(statement, resolver).map((slot) => askableOf(slot, resolver));
  return [...found, subjectAskable(statement, resolver)].filter((askable) => askable !== null);
}

function askableOf(slot: Slot, resolver: Resolver): Askable | null {
  const { statement, token } = slot;
  const entity = token.tag === "name" ? (resolver.entityNamed(token.text) ?? null) : null;
  const answer = entity
    ? besideOf(answerOfEntity(entity, token.text), statement.sentence.tokens, slot.index)
    : token.isQuoted
      ? answerOfTitle(token.text)
      : answerOfValue(token, statement.sentence);
  const parts = partAtHole(renderStatement(statement, timeLast(piecesWithHole(slot))));
  if (!answer || !parts) return null;
  const phrase = slot.phrase ?? phraseOf(slot);
  const things = phrase ? textOf(statement.sentence, { from: slot.index + 1, to: phrase.to }) : "";
  return {
    ...placed(statement, resolver),
    relation: relationOf(statement, slot),
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

/** Of several phrases that are joined, the one that holds the value. */
function phraseOf({ piece: { argument }, index }: Slot): Phrase | null {
  const phrases = argument.role === "object" || argument.role === "prepositional" ? argument.list.phrases : [];
  return phrases.find(({ from, to }) => from <= index && index < to) ?? null;
}

/** What an amount counts; a subject like “the number of members” says it better than a unit behind the figure. */
function countedIn({ kind }: Answer, things: string, { subject }: Statement): string {
  if (!["count", "money", "measure", "percent"].includes(kind)) return "";
  const number =
    /^the (?:total )?number of (.+)$/u.exec(subject.text)?.[1] ?? /^(?:.+’s )?number of (.+)$/u.exec(subject.text)?.[1];
  if (number !== undefined) return `number of ${countedThing(number)}`;
  return countedThing(things === "" ? subject.text : things);
}

const LONGEST_LABEL = 12;

/** What happened, its time left out; the topic is “it”, “she” or “he”, since the question names it. */
function labelOf({ statement, piece }: Slot, resolver: Resolver): string | null {
  const { argument } = piece;
  if (!statement.verb.isPast || argument.role !== "prepositional" || !["in", "on"].includes(argument.preposition.lower))
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
function timeLast(pieces: readonly Piece[]): Piece[] {
  const isEarly = ({ argument, text, kind }: Piece) => argument.isLeading && (text.includes(HOLE) || kind === "time");
  const late = pieces.filter(isEarly).map((piece) => ({
    ...piece,
    argument: { ...piece.argument, isLeading: false },
    text: piece.text.charAt(0).toLowerCase() + piece.text.slice(1),
  }));
  return [...pieces.filter((piece) => !isEarly(piece)), ...late];
}

function subjectAskable(statement: Statement, resolver: Resolver): Askable | null {
  const { entity } = statement.subject;
  if (!entity || entity.name === resolver.topic?.entity.name) return null;
  const token = statement.sentence.tokens.find(
    ({ tag, text }) => tag === "name" && resolver.entityNamed(text)?.name === entity.name,
  );
  const parts = partAtHole(
    renderStatement(
      { ...statement, subject: { ...statement.subject, text: entity.hasArticle ? `the ${HOLE}` : HOLE } },
      statement.pieces,
    ),
  );
  if (!token || !parts) return null;
  return {
    ...placed(statement, resolver),
    subject: statement.pieces.map(({ text }) => text).join(" "),
    relation: `who or what ${statement.verb.text}`,
    relationKey: `subject ${verbClass(statement.verb.base)}`,
    counted: "",
    distinction: "",
    answer: answerOfEntity(entity, token.text),
    question: isWhoDied(statement, entity) ? null : askForSubject(statement, entity),
    label: null,
    statement: parts,
    place: { start: token.start, end: token.end },
  };
}

/** “Who died in 1880?” asks for one of very many. */
const isWhoDied = ({ pieces }: Statement, { type }: Entity): boolean =>
  type === "person" && pieces.every(({ kind }) => kind === "time");

function placed(
  statement: Statement,
  resolver: Resolver,
): Pick<Askable, "subject" | "at" | "isOnTopic" | "isTimeless" | "isUnique"> {
  const { subject, at, verb, pieces } = statement;
  return {
    subject: subject.entity?.name ?? subject.text,
    at,
    isOnTopic:
      subject.entity?.name === resolver.topic?.entity.name ||
      (resolver.topic !== null && subject.text.includes(resolver.topic.entity.name)),
    isTimeless: !verb.isPast && !pieces.some(({ kind }) => kind === "time"),
    isUnique:
      unique.has(verb.base) ||
      (verb.base === "have" && pieces.some(({ text }) => /\b(?:headquarters|seat)$/u.test(text))),
  };
}

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
