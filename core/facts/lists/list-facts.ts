import { gathered } from "../../base/gathered.ts";
import type { Phrase } from "../clauses/phrase.ts";
import type { Sentence } from "../clauses/token.ts";
import { placeNamed } from "../gazetteer.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { partAtHole } from "../slots/slot.ts";
import { HOLE, renderInverted, renderPredicate, renderStatement } from "../statements/render.ts";
import type { Piece, Statement } from "../statements/statement.ts";
import type { ListFact } from "../list-fact.ts";

const openers = new Set(["including", "like", "among", "as"]);
const openVerbs = new Set(["include", "feature", "contain", "range", "name"]);
const LONGEST_ITEM = 6;

/**
 * What a statement names in one breath: “produces steel, glass and paper”. Of “brought food and blankets [to the
 * survivors]” it asks nothing: where something is cut off, much else may have been brought.
 */
export function listFacts(statement: Statement, resolver: Resolver): ListFact[] {
  if (statement.isTrimmed) return [];
  return gathered(statement.pieces, (piece) => {
    const { argument } = piece;
    if ((argument.role !== "object" && argument.role !== "prepositional") || argument.isLeading || !piece.isVerbatim)
      return [];
    const { phrases, conjunction } = argument.list;
    if (conjunction !== "and" || phrases.length < 2 || phrases.length > 8) return [];
    const items = itemsOf(statement, phrases, resolver);
    const question = items && questionFor(statement, piece, sortOf(items.texts, resolver));
    if (!items || !question) return [];
    const [first, last] = [
      statement.sentence.tokens[argument.list.from],
      statement.sentence.tokens[argument.list.to - 1],
    ];
    const opener = argument.role === "prepositional" && openers.has(argument.preposition.lower);
    return [
      {
        subject: statement.subject.entity?.name ?? statement.subject.text,
        relation: `${statement.verb.text}${argument.role === "prepositional" ? ` ${argument.preposition.lower}` : ""}`,
        items: items.texts,
        isOpen: items.isOpen || argument.list.isOpen === true || opener || openVerbs.has(statement.verb.base),
        question,
        at: statement.at,
        blocks: [],
        hasAskedNames: true,
        place: first && last ? { start: first.start, end: last.end } : null,
        sort: sortOf(items.texts, resolver),
        statement: items.isOpen ? null : partsAround(statement, piece, phrases),
        isOnTopic: statement.subject.entity?.name === resolver.topic?.entity.name,
      },
    ];
  });
}

/** The sentence around a list that stands alone in its piece and names its items without an article. */
function partsAround(
  statement: Statement,
  piece: Piece,
  phrases: readonly Phrase[],
): { readonly before: string; readonly after: string } | null {
  const { argument } = piece;
  if (argument.role !== "object" && argument.role !== "prepositional") return null;
  const { tokens } = statement.sentence;
  const isBare = phrases.every(({ from }) => !/^(?:the|an?)$/u.test(tokens[from]?.lower ?? ""));
  if (!isBare || argument.list.to !== argument.range.to) return null;
  const text = argument.role === "prepositional" ? `${argument.preposition.text} ${HOLE}` : HOLE;
  return partAtHole(
    renderStatement(
      statement,
      statement.pieces.map((each) => (each === piece ? { ...each, text } : each)),
    ),
  );
}

/** Who did something together: “The mayor and the bishop signed a charter”. */
export function subjectLists(statement: Statement, resolver: Resolver): ListFact[] {
  const { subject, subjectRange, sentence, verb, at, pieces } = statement;
  const items = (subject.members ?? []).map((member) => member.replace(/^(?:the|an?)\s/iu, ""));
  const [first, last] = [sentence.tokens[subjectRange.from], sentence.tokens[subjectRange.to - 1]];
  const isClear = items.every((item) => item.split(" ").length <= LONGEST_ITEM + 3 && !/\d/u.test(item));
  if (items.length < 2 || items.length > 8 || !first || !last || !isClear || verb.isCopula || pieces.length === 0)
    return [];
  const sort = sortOf(items, resolver);
  return [
    {
      subject: pieces.map(({ text }) => text).join(" "),
      relation: `who or what ${verb.text}`,
      items,
      isOpen: false,
      question: `Which of these${sort === null ? "" : ` ${sort}`} ${renderPredicate(statement, pieces)}?`,
      at,
      blocks: [],
      hasAskedNames: true,
      place: { start: first.start, end: last.end },
      sort,
      statement: null,
      isOnTopic: false,
    },
  ];
}

/** The things themselves, without articles; none where one is long, holds a value or means something else. */
function itemsOf(
  { sentence }: Statement,
  phrases: readonly Phrase[],
  resolver: Resolver,
): { texts: string[]; isOpen: boolean } | null {
  const texts = phrases.map((phrase) => bareName(sentence, phrase, resolver));
  const isRest = (text: string) =>
    /^(?:many |several |various )?others?\b|\b(?:more|many|etc\.?)$|^(?:other|many|several|various|numerous)\s/iu.test(
      text,
    );
  const kept = texts.filter((text) => !isRest(text));
  const isOpen = kept.length < texts.length;
  const isClear = kept.every(
    (text) =>
      text.split(" ").length <= LONGEST_ITEM && !/^(?:its|his|her|their|this|that|these|those|such)\b/iu.test(text),
  );
  const hasValue = phrases.some(({ from, to }) => sentence.tokens.slice(from, to).some(({ value }) => value));
  const isShared =
    /^(?:\p{Ll}+)$/u.test(kept[0] ?? "") &&
    (kept.at(-1) ?? "").split(" ").length > 2 &&
    (kept[0] ?? "").split(" ").length === 1;
  return kept.length < 2 || !isClear || hasValue || isShared ? null : { texts: kept, isOpen };
}

/** “The shipowner Ada Hall” is Ada Hall. */
function bareName(sentence: Sentence, phrase: Phrase, resolver: Resolver): string {
  const isPerson = phrase.head.tag === "name" && resolver.entityNamed(phrase.head.text)?.type === "person";
  return isPerson && phrase.to === phrase.coreTo
    ? phrase.head.text
    : textOf(sentence, phrase).replace(/^(?:the|a|an)\s/iu, "");
}

/** The common word for all items, in the plural; null where they are of several sorts. */
function sortOf(items: readonly string[], resolver: Resolver): string | null {
  const entities = items.map((item) => resolver.entityNamed(item));
  if (entities.every((entity) => entity?.type === "person")) return "people";
  const sorts = items.map((item) => placeNamed(item)?.sort ?? null);
  const [sort] = sorts;
  if (!sort || sorts.some((each) => each !== sort)) return null;
  return (
    (
      {
        city: "cities",
        country: "countries",
        continent: "continents",
        river: "rivers",
        region: "regions",
        province: "regions",
      } as Partial<Record<string, string>>
    )[sort] ?? null
  );
}

function questionFor(statement: Statement, piece: Piece, sort: string | null): string | null {
  const { argument } = piece;
  const { subject, verb } = statement;
  // “The working languages are English, French and Arabic.”
  if (verb.isCopula)
    return argument.role === "object" && /^(?:are|were)$/u.test(verb.text) && statement.pieces.length === 1
      ? `Which of these ${verb.text} ${subject.entity ? subject.text : subject.text.charAt(0).toLowerCase() + subject.text.slice(1)}?`
      : null;
  const rest = renderInverted(
    statement,
    statement.pieces.filter((each) => each !== piece),
  );
  if (rest === null) return null;
  const these = sort === null ? "Which of these" : `Which of these ${sort}`;
  if (argument.role !== "prepositional") return `${these} ${rest}?`;
  const preposition = argument.preposition.text;
  return `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} ${these.charAt(0).toLowerCase()}${these.slice(1)} ${rest}?`;
}
