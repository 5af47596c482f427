import { gathered } from "../base/gathered.ts";
import type { Answer, Askable } from "./askable.ts";
import type { Token } from "./clauses/token.ts";
import type { Entity } from "./entity.ts";
import { placed } from "./placed.ts";
import { countedThing, identityText, verbClass } from "./relation-key.ts";
import type { Resolver } from "./resolution/resolver.ts";
import { answerOfEntity, answerOfValue } from "./slots/answer.ts";
import { askForCounted, askForSubject } from "./slots/ask.ts";
import { coreOf, partAtHole } from "./slots/slot.ts";
import { standingOf } from "./slots/standing.ts";
import { HOLE, renderStatement } from "./statements/render.ts";
import type { Piece, Statement } from "./statements/statement.ts";

/** Who or what did it: the subject itself, where it has a name. */
export function subjectAskable(statement: Statement, resolver: Resolver): Askable | null {
  const { entity, kind, text } = statement.subject;
  if (!entity || entity.name === resolver.topic?.entity.name || statement.pieces.some(isOneOfSeveral)) return null;
  const token = statement.sentence.tokens.find(
    ({ tag, text: word }) => tag === "name" && resolver.entityNamed(word)?.name === entity.name,
  );
  const hidden =
    kind !== undefined && token ? text.replace(token.text, HOLE) : entity.hasArticle ? `the ${HOLE}` : HOLE;
  const parts = partAtHole(renderStatement(withSubject(statement, hidden), statement.pieces));
  if (!token || !parts) return null;
  return {
    relation: `who or what ${statement.verb.text}`,
    ...placed(statement, resolver),
    subject: statement.pieces.map((piece) => piece.text).join(" "),
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

/** “Bergen is one of the oldest ports”: others are as well. */
const isOneOfSeveral = ({ argument, text }: Piece): boolean => argument.role === "object" && /^one of\b/u.test(text);

/** “Who died in 1880?” asks for one of very many. */
const isWhoDied = ({ pieces }: Statement, { type }: Entity): boolean =>
  type === "person" && pieces.every(({ kind }) => kind === "time");

const withSubject = (statement: Statement, text: string): Statement => ({
  ...statement,
  subject: { ...statement.subject, text },
});

/** Names and figures inside of a longer subject: “troops under Amr took the city”, “six bridges cross the river”. */
export function subjectGaps(statement: Statement, resolver: Resolver): Askable[] {
  const { subject, subjectRange, sentence } = statement;
  if (subject.entity && subject.kind === undefined) return [];
  return gathered(sentence.tokens, (token, index): Askable[] => {
    const isInside = index >= subjectRange.from && index < subjectRange.to;
    if (!isInside || subject.text.toLowerCase().split(token.lower).length !== 2) return [];
    const askable = token.value
      ? countOf(statement, token, { index, resolver })
      : nameIn(statement, token, { index, resolver });
    return askable ? [askable] : [];
  });
}

interface Where {
  readonly index: number;
  readonly resolver: Resolver;
}

/** “More than 5 million people live in the city”; a count of people or things with nothing in front. */
function countOf(statement: Statement, token: Token, { index, resolver }: Where): Askable | null {
  const { sentence, subject, subjectRange } = statement;
  const answer = answerOfValue(token, sentence);
  const core = coreOf(token);
  const spelt = sentence.text.slice(core.start, core.end);
  const written = subject.text.includes(spelt) ? spelt : spelt.toLowerCase();
  if (answer?.kind !== "count" || (answer.amount ?? 0) < 2) return null;
  if (standingOf(sentence.tokens, index, false) !== "alone") return null;
  const isFirst = index === subjectRange.from;
  const start = subject.text.toLowerCase().indexOf(token.lower);
  const things = isFirst && start === 0 ? subject.text.slice(token.text.length).trim() : "";
  const isSet = /^of\s/u.test(things) || /^\p{L}/u.test(things);
  const parts = gapIn(statement, written);
  if (!parts) return null;
  return {
    relation: statement.verb.text,
    ...placed(statement, resolver),
    subject: things === "" ? subject.text.replace(written, "…") : things,
    relationKey: `subject ${verbClass(statement.verb.base)} ${identityText(statement.pieces.map(({ text }) => text).join(" "))}`,
    counted: countedThing(things),
    distinction: "",
    answer,
    question: isSet && isFirst ? askForCounted(statement, things, answer) : null,
    label: null,
    statement: parts,
    place: core,
  };
}

function nameIn(statement: Statement, token: Token, { index, resolver }: Where): Askable | null {
  const { sentence, subject } = statement;
  const entity: Entity | undefined = token.tag === "name" ? resolver.entityNamed(token.text) : undefined;
  const isCalled = /^(?:named|called)$/u.test(sentence.tokens[index - 1]?.lower ?? "");
  if (!entity || entity.isShared || !(isCalled || isTelling(entity)) || entity.name === subject.entity?.name)
    return null;
  if (entity.name === resolver.topic?.entity.name) return null;
  if (standingOf(sentence.tokens, index, entity.type === "person") === "part") return null;
  const parts = gapIn(statement, token.text);
  const answer: Answer = answerOfEntity(entity, token.text);
  if (!parts) return null;
  return {
    relation: `subject ${subject.text.replace(token.text, "…")}`,
    ...placed(statement, resolver),
    subject: [statement.verb.text, ...statement.pieces.map(({ text }) => text)].join(" "),
    relationKey: `in subject ${verbClass(statement.verb.base)} ${identityText(subject.text.replace(token.text, " "))}`,
    counted: "",
    distinction: "",
    answer,
    question: null,
    label: null,
    statement: parts,
    place: { start: token.start, end: token.end },
  };
}

const isTelling = ({ type }: Entity): boolean => type !== "other" && type !== "acronym";

function gapIn(statement: Statement, written: string): { before: string; after: string } | null {
  const text = statement.subject.text.replace(written, HOLE);
  return text.includes(HOLE) ? partAtHole(renderStatement(withSubject(statement, text), statement.pieces)) : null;
}
