import type { Answer, Askable } from "./askable.ts";
import { behindApproximation, endOfShare } from "./clauses/share.ts";
import { placed } from "./placed.ts";
import { identityText, verbClass } from "./relation-key.ts";
import type { Resolver } from "./resolution/resolver.ts";
import { shareNamed } from "./share-table.ts";
import { answerOfText, answerOfValue } from "./slots/answer.ts";
import { coreOf, partAtHole } from "./slots/slot.ts";
import type { Span } from "../base/span.ts";
import { HOLE, renderPredicate, renderStatement } from "./statements/render.ts";
import type { Statement } from "./statements/statement.ts";

/** How much of something does or is something: “two thirds of its members live in Marle”, “40 per cent of the desert is sand”. */
export function shareAskable(statement: Statement, resolver: Resolver): Askable | null {
  const share = shareIn(statement);
  const { subject, pieces, verb } = statement;
  const at = share ? subject.text.toLowerCase().indexOf(`${share.answer.literal.toLowerCase()} of `) : -1;
  if (!share || at < 0 || pieces.length === 0) return null;
  const [front, whole] = [subject.text.slice(0, at), subject.text.slice(at + share.answer.literal.length + 4)];
  const asked = { ...subject, text: `${front}${HOLE} of ${whole}` };
  const parts = partAtHole(renderStatement({ ...statement, subject: asked }, pieces));
  if (!parts) return null;
  const told = pieces.map(({ text }) => text).join(" ");
  return {
    ...placed(statement, resolver),
    subject: whole,
    relation: `share that ${verb.text} ${told}`,
    relationKey: `share ${verbClass(verb.base)} ${identityText(told)}`,
    counted: "",
    distinction: "",
    answer: share.answer,
    question: questionOf(share, whole, renderPredicate(statement, pieces)),
    label: null,
    statement: parts,
    place: share.place,
  };
}

interface Share {
  readonly answer: Answer;
  readonly place: Span;
  /** Words that leave it open, such as “about” and “more than”; empty where it is exact. */
  readonly open: string;
}

function shareIn({ sentence, subjectRange: { from, to } }: Statement): Share | null {
  const { tokens, text } = sentence;
  const first = tokens[from];
  if (first?.value?.kind === "percent") {
    const answer = tokens[from + 1]?.lower === "of" ? answerOfValue(first, sentence) : null;
    return answer && { answer, place: coreOf(first), open: openedBy[answer.bound] };
  }
  const [start, end] = [behindApproximation(tokens, from), endOfShare(tokens, from)];
  const [opens, closes] = [tokens[start], tokens[(end ?? 0) - 1]];
  if (end === null || end >= to || !opens || !closes) return null;
  const place = { start: opens.start, end: closes.end };
  const literal = text.slice(place.start, place.end);
  const share = shareNamed(literal);
  if (!share) return null;
  const open = text.slice(first?.start, place.start).trim().toLowerCase();
  const answer = answerOfText("share", literal.toLowerCase());
  return { answer: { ...answer, literal, accepted: share.accepted, bound: boundOf(open) }, place, open };
}

const openedBy: Readonly<Record<Answer["bound"], string>> = {
  ...{ exact: "", about: "about", more: "more than", less: "less than" },
};

const boundOf = (open: string): Answer["bound"] =>
  open === ""
    ? "exact"
    : roughly.test(open)
      ? "about"
      : /\b(?:less|fewer|under|up|most)\b/u.test(open)
        ? "less"
        : "more";

/** “More than what share” is no question that anybody would ask. */
function questionOf({ open, answer }: Share, whole: string, predicate: string): string | null {
  const sort = answer.kind === "percent" ? "percentage" : "share";
  if (open === "") return `What ${sort} of ${whole} ${predicate}?`;
  return roughly.test(open) ? `About what ${sort} of ${whole} ${predicate}?` : null;
}

const roughly = /^(?:about|around|roughly|approximately|some|almost|nearly|close to)$/u;
