import { gathered } from "../base/gathered.ts";
import type { TextDocument } from "../text/block.ts";
import type { Askable } from "./askable.ts";
import type { Asking, Fact } from "./fact.ts";
import { importanceOf } from "./importance/importance.ts";
import { shortId } from "./identity.ts";
import type { ListFact } from "./list-fact.ts";
import type { Locator } from "./locate.ts";
import type { SentenceRecord } from "./record.ts";
import { identityText } from "./relation-key.ts";
import { withOwnIds } from "./own-ids.ts";
import type { TableAskable } from "./table-askable.ts";

interface Findings {
  readonly askables: readonly Askable[];
  readonly lists: readonly ListFact[];
  readonly cells: readonly TableAskable[];
}

interface Where {
  readonly document: TextDocument;
  readonly records: readonly SentenceRecord[];
  readonly locator: Locator;
  /** What the text is about, by its name. */
  readonly topic: string | null;
}

/** What was found, as facts with their proofs, in the order of the text. A fact found twice stands once. */
export function makeFacts({ askables, lists, cells }: Findings, where: Where): Fact[] {
  const all = [
    ...gathered(clearestFirst(askables), (askable) => fromValue(askable, where) ?? []),
    ...lists.flatMap((list) => fromList(list, where) ?? []),
    ...cells.flatMap((cell) => fromCell(cell, where) ?? []),
  ];
  const facts = new Map<string, Fact>();
  const places = new Map<string, readonly Fact[]>();
  for (const fact of all) {
    const place = `${fact.kind} ${fact.place.start} ${fact.place.end}`;
    const same = `${fact.id} ${String(fact.value)}`;
    const there = places.get(place) ?? [];
    if (facts.has(same) || (there.length > 0 && !isAnother(fact, there))) continue;
    facts.set(same, fact);
    places.set(place, [...there, fact]);
  }
  return withOwnIds([...facts.values()])
    .sort((a, b) => a.place.start - b.place.start)
    .map((fact, order) => ({ ...fact, order }));
}

/** Of two wordings for one place in the text, that which needs no text around it. */
const clearestFirst = (askables: readonly Askable[]): Askable[] => [
  ...askables.filter(({ isOfText }) => isOfText !== true),
  ...askables.filter(({ isOfText }) => isOfText === true),
];

/** “He lived in Bath until 1921, when he moved to York”: two verbs are told of one name or one time. */
function isAnother({ asking }: Fact, [first, second]: readonly Fact[]): boolean {
  const [one, other] = [asking, first?.asking];
  if (second || one.way !== "value" || other?.way !== "value") return false;
  const isReworded = [one, other].some(({ askable }) => reworded.test(askable.relationKey));
  return !isReworded && one.askable.isOfText !== true && verbIn(one.askable) !== verbIn(other.askable);
}

/** What is only put in other words than those of the text: “has its headquarters in” for “its headquarters are in”. */
const reworded = /^(?:amount|headquarters|know as|abbreviation|hold office|lay down|says)\b/u;

const verbIn = ({ relationKey }: Askable): string =>
  /^(?:in )?(?:subject )?(\S+)/u.exec(relationKey)?.[1] ?? relationKey;

function fromValue(askable: Askable, { records, locator, topic }: Where): Fact | null {
  const { answer, subject, relation, relationKey, distinction, at, block, place } = askable;
  const located = block === undefined ? locator.inSentence(at, place) : locator.inBlock(block, place);
  if (!located?.proof.quote.includes(answer.literal.split(" ")[0] ?? "")) return null;
  const id = shortId("f", identityText(subject), identityText(relationKey), identityText(distinction), answer.kind);
  const asking: Asking = { way: "value", askable };
  const importance = importanceOf(askable, topic);
  return {
    id,
    kind: answer.kind,
    subject,
    relation,
    value: answer.value,
    ...located,
    importance,
    topic: records[at]?.heading ?? "",
    order: 0,
    asking,
  };
}

function fromList(list: ListFact, { records, locator }: Where): Fact | null {
  const located = list.place ? locator.inSentence(list.at, list.place) : locator.fromSentenceTo(list.at, list.blocks);
  if (!located) return null;
  const id = shortId("f", identityText(list.subject), identityText(list.relation), "list");
  const importance = list.isOnTopic ? (list.blocks.length > 0 ? 3 : 2) : 1;
  return {
    id,
    kind: "list",
    subject: list.subject,
    relation: list.relation,
    value: list.items,
    ...located,
    importance,
    topic: records[list.at]?.heading ?? "",
    order: 0,
    asking: { way: "list", list },
  };
}

function fromCell(cell: TableAskable, { document, locator }: Where): Fact | null {
  const located = locator.inBlock(cell.block, cell.place);
  if (!located) return null;
  const heading =
    document.blocks.findLast(({ kind }, i) => kind === "heading" && i < cell.block)?.text ?? document.title;
  const { subject, relation } = cell;
  const id = shortId("f", identityText(subject), identityText(relation), "cell", cell.answer.kind);
  return {
    id,
    kind: cell.answer.kind,
    subject,
    relation,
    value: cell.answer.value,
    ...located,
    importance: 2,
    topic: heading,
    order: 0,
    asking: { way: "cell", cell },
  };
}
