import { gathered } from "../../base/gathered.ts";
import type { Answer, Askable } from "../askable.ts";
import type { Token } from "../clauses/token.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { identityText, verbClass } from "../relation-key.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { partAtHole } from "../slots/slot.ts";
import { HOLE, renderInverted, renderStatement } from "../statements/render.ts";
import { isOfText } from "../placed.ts";
import type { Piece, Statement } from "../statements/statement.ts";

/** Groups that go by a people's name, and places by a country's: “aid to Flemish weavers”, “an office in the Danish capital”. */
export function peopleAskables(statement: Statement, resolver: Resolver): Askable[] {
  const { tokens } = statement.sentence;
  return gathered(statement.pieces, (piece) => {
    if (!piece.isVerbatim) return [];
    const { from, to } = piece.argument.range;
    return gathered(tokens, (token, i) => {
      const isHere = i >= from && i < to && token.tag === "adj" && countryOfAdjective(token.text) !== undefined;
      return isHere ? [groupAt(statement, piece, { i, resolver }), placeAt(statement, piece, { i, resolver })] : [];
    });
  }).filter((askable) => askable !== null);
}

interface Where {
  readonly i: number;
  readonly resolver: Resolver;
}

/** “Vietnamese boat people”: nouns behind the adjective, the last in the plural, and nothing before it that counts them. */
function groupAt(statement: Statement, piece: Piece, { i, resolver }: Where): Askable | null {
  const { tokens } = statement.sentence;
  const [before] = [tokens[i - 1]];
  const end = endOfNouns(tokens, i + 1);
  const head = tokens[end - 1];
  const isFree = before?.tag === "prep" || before?.tag === "verb";
  if (!isFree || !head || end === i + 1 || !/(?:[^su]s|people|men|women|children)$/u.test(head.lower)) return null;
  if (tokens[end]?.tag === "conj" || before.lower === "by") return null;
  return phraseOf(statement, piece, { range: { from: i, to: end }, kind: "name", resolver, question: null });
}

/** “In the Danish capital” */
function placeAt(statement: Statement, piece: Piece, { i, resolver }: Where): Askable | null {
  const { tokens } = statement.sentence;
  const { argument } = piece;
  const [article, noun] = [tokens[i - 1], tokens[i + 1]];
  const isPlace =
    article?.lower === "the" && /^(?:capital|coast|border|mainland|countryside)$/u.test(noun?.lower ?? "");
  const isWhole =
    argument.role === "prepositional" && argument.preposition.lower === "in" && argument.range.to === i + 2;
  if (!isPlace || !isWhole || argument.isLeading || (tokens[i + 2]?.tag === "comma" && tokens[i + 3]?.tag === "name"))
    return null;
  const rest = statement.pieces.filter((each) => each !== piece);
  const asked = statement.verb.isCopula ? null : renderInverted(statement, rest);
  const question = asked === null ? null : `Where ${asked}?`;
  return phraseOf(statement, piece, { range: { from: i - 1, to: i + 2 }, kind: "place", resolver, question });
}

interface Found {
  readonly range: { readonly from: number; readonly to: number };
  readonly kind: Answer["kind"];
  readonly resolver: Resolver;
  readonly question: string | null;
}

function phraseOf(statement: Statement, piece: Piece, { range, kind, resolver, question }: Found): Askable | null {
  const { sentence, subject, verb, at } = statement;
  const { from, to } = piece.argument.range;
  const text = textOf(sentence, range);
  const holed = [textOf(sentence, { from, to: range.from }), HOLE, textOf(sentence, { from: range.to, to })]
    .join(" ")
    .trim();
  const comma = piece.argument.role === "tail" ? ", " : "";
  const parts = partAtHole(
    renderStatement(
      statement,
      statement.pieces.map((each) => (each === piece ? { ...each, text: `${comma}${holed}` } : each)),
    ),
  );
  const [first, last] = [sentence.tokens[range.from], sentence.tokens[range.to - 1]];
  if (!parts || !first || !last) return null;
  return {
    subject: subject.entity?.name ?? subject.text,
    relation: [verb.text, textOf(sentence, { from, to: range.from })].join(" ").trim(),
    relationKey:
      `${verbClass(verb.companion ?? verb.base)} ${identityText(textOf(sentence, { from, to: range.from }))}`.trim(),
    counted: "",
    distinction: statement.pieces
      .filter((each) => each !== piece && each.kind !== "other")
      .map((each) => each.text.toLowerCase())
      .join(" "),
    answer: {
      kind,
      text,
      literal: text,
      value: text,
      amount: null,
      bound: "exact",
      sort: null,
      place: null,
      accepted: [text.replace(/^the\s/u, "")].filter((form) => form !== text),
    },
    question,
    statement: parts,
    label: null,
    at,
    place: { start: first.start, end: last.end },
    isOnTopic: subject.entity?.name === resolver.topic?.entity.name && resolver.topic !== null,
    isTimeless: !verb.isPast,
    isUnique: false,
    isOfText: isOfText(statement),
  };
}

function endOfNouns(tokens: readonly Token[], from: number): number {
  let end = from;
  while (tokens[end]?.tag === "noun") end++;
  return end;
}
