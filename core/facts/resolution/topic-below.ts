import { isBody, type TextDocument } from "../../text/block.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Sentence } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { includesWord, isCredit, standfirstOf } from "./headline.ts";
import { openingSentences } from "./topic-entity.ts";
import { calledSo, findTopic, isBuilt, type Topic } from "./topic.ts";

/**
 * “Chapter 9” above “The Orrin: a river without a mouth”, a page that is called “Company file: Orrin – The Marle Quarterly”:
 * what the headings below the title name, or else the page's own title.
 */
export function topicOfHeadings(
  { title, pageTitle, blocks }: TextDocument,
  entities: readonly Entity[],
  clauses: readonly Clause[],
): Topic | null {
  const above = blocks.slice(0, Math.max(0, blocks.findIndex(isBody)));
  const headings = above.flatMap(({ kind, text }) =>
    kind === "heading" && text !== title && !isCredit(text) ? [text] : [],
  );
  const found = [...headings, ...withoutSite(pageTitle ?? "")].flatMap((text) => {
    const topic = findTopic(text, entities, clauses);
    return topic && [...topic.entity.aliases].some((alias) => includesWord(text, alias)) ? [topic] : [];
  });
  return found[0] ?? null;
}

/** A page's title without the name of its site, which stands last. */
function withoutSite(pageTitle: string): string[] {
  const parts = pageTitle.split(/\s+[|–—-]\s+/u);
  return parts.length > 1 ? parts.slice(0, -1) : [];
}

/** A text as far as it is read before it is known what it is about. */
interface Told {
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly clauses: readonly Clause[];
}

/**
 * Whom the lines between a headline and its text name, if the text speaks of them: a report says below its headline whom
 * it is of. Else the one body or building that it names where it begins and then calls by its common word throughout.
 */
export function topicOfStandfirst(document: TextDocument, { sentences, entities, clauses }: Told): Topic | null {
  const lines = [...standfirstOf(document), ...verblessOpening(sentences)];
  // “Company file No. 18” names no company.
  const named = entities.filter(({ name, sort }) => name.toLowerCase() !== sort);
  const mentions = (entity: Entity) => entity.count + calledSo(entity, clauses);
  const [only, other] = named.filter(
    (entity) =>
      (entity.type !== "place" || isBuilt(entity)) &&
      mentions(entity) >= 3 &&
      lines.some((line) => isNamedIn(line, entity)),
  );
  if (only && !other) return findTopic(only.name, entities, clauses);
  const isTown = (entity: Entity) =>
    (entity.sort === "city" && isToldAtOnce(entity)) || calledSo({ ...entity, sort: "city" }, clauses) >= LEAST_CALLED;
  const town = named.find((entity) => isTown(entity) && lines.some((line) => tellsOfTown(line, entity)));
  if (town) {
    const city: Entity = { ...town, type: "place", sort: "city" };
    return findTopic(town.name, [city, ...entities.filter(({ name }) => name !== town.name)], clauses);
  }
  const [most, next] = named
    .filter((entity) => !entity.isShared && entity.sort !== null && (entity.type === "organisation" || isBuilt(entity)))
    .map((entity) => ({ entity, weight: mentions(entity) }))
    .sort((a, b) => b.weight - a.weight);
  // “Ten o'clock on the Orrin Bridge. The bridge opened in 1902”, and no word of another body or building.
  const isOnly =
    most !== undefined && next === undefined && isBuilt(most.entity) && most.entity.firstAt <= 1 && most.weight > 1;
  const isClear = isOnly || (most !== undefined && most.weight >= 4 && most.weight >= 2 * (next?.weight ?? 0));
  return isClear && most.entity.firstAt < openingSentences ? findTopic(most.entity.name, entities, clauses) : null;
}

/** So often a text says “the town” of one that it names but once. */
const LEAST_CALLED = 3;

const isToldAtOnce = ({ firstAt, count }: Entity): boolean => firstAt === 0 && count > 1;

/** “Orrin wears its age lightly.” above a text that begins with Orrin and comes back to it, or goes on about “the town”. */
const tellsOfTown = (line: string, { name, type, sort, isShared }: Entity): boolean =>
  (sort === "city" || (sort === null && /^(?:place|other)$/u.test(type))) && !isShared && line.startsWith(`${name} `);

/** “A short guide to the Orrin Union.”: a first line without a verb says what a text is on. */
const verblessOpening = ([first]: readonly Sentence[]): string[] =>
  first && !first.tokens.some(({ tag }) => tag === "verb" || tag === "aux") ? [first.text] : [];

/** “No railway tunnel was longer than the Orrin” names the Orrin Tunnel as well. */
function isNamedIn(line: string, { name, aliases, sort }: Entity): boolean {
  const isSplit = sort !== null && name.toLowerCase().endsWith(` ${sort}`);
  return (
    [...aliases].some((alias) => alias.length > 2 && includesWord(line, alias)) ||
    (isSplit && includesWord(line, sort) && includesWord(line, name.slice(0, -sort.length - 1)))
  );
}
