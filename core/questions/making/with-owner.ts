import { oneLine } from "../../base/one-line.ts";
import { displayName, type Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { officesOfBody, officesOfCountry, ownedRows, type Owned, type OwnerKind } from "./owned-table.ts";

interface Around {
  readonly topic: Entity;
  readonly called: (name: string) => Pick<Entity, "type"> | undefined;
  /** Whether another body is named in front of a word of the sentence, or in the sentence before. */
  readonly mayBeAnother: (word: string) => boolean;
  /** Whether the text tells of digging for the past. */
  readonly isDug: boolean;
}

/**
 * “Ada Brandt became the first president”, “work started”, “how many judges are elected?”: of what the text is about,
 * where the table knows that such a thing has it, and no other is named beside it.
 */
export function withOwner(stem: string, fact: Fact, around: Around): string {
  const kinds = kindsOf(around.topic, around.isDug);
  const row = ownedRows.find((each) => kinds.has(each.of) && each.at.test(stem) && isOwn(stem, { each, fact, around }));
  if (!row) return stem;
  const owner = displayName(around.topic);
  const { put } = row;
  const said = stem.replace(row.at, (found) =>
    typeof put === "string" ? `${found} ${put} ${owner}` : put(found, owner),
  );
  return said.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

const tookOffice = /\b(?:took|take|left|leave) office(?! (?:as|of)\b)/u;
const namesOfOffices = { body: new RegExp(officesOfBody, "gu"), country: new RegExp(officesOfCountry, "gu") };

/** “Who took office in 1991”: as what, where the sentence has spoken of one office of what the text is about. */
export function withOfficeTaken(stem: string, { proof }: Fact, { topic, mayBeAnother }: Around): string {
  if (tookOver.test(stem)) return withOfficeTakenOver(stem, proof.quote, topic);
  if (!tookOffice.test(stem)) return stem;
  const kinds = kindsOf(topic, false);
  const [kind] = (["body", "country"] as const).filter((each) => kinds.has(each));
  const [office, ...others] = new Set(kind === undefined ? [] : proof.quote.match(namesOfOffices[kind]));
  return office === undefined || others.length > 0 || mayBeAnother(office.split(/[- ]/u).at(-1) ?? "")
    ? stem
    : stem.replace(
        tookOffice,
        (said) => `${said} as ${/^(?:first|founding) /u.test(office) ? "the " : ""}${office} of ${displayName(topic)}`,
      );
}

const tookOver = /\b(?:took|take) over(?=[.?]$| (?:in|on|from) )/u;
const officeInFront = new RegExp(
  String.raw`^(?:[Ii]ts |[Tt]he )(?:new |current |present )?(${officesOfBody}), (\p{Lu}[^,]+), took over\b`,
  "u",
);

/** “The chief executive, Ada Holm, took over in 1990”: as that. */
function withOfficeTakenOver(stem: string, quote: string, topic: Entity): string {
  const [, office, name] = officeInFront.exec(oneLine(quote)) ?? [];
  if (office === undefined || name === undefined || !kindsOf(topic, false).has("body")) return stem;
  return stem.replace(tookOver, (said) => `${said} as ${office} of ${displayName(topic)}`);
}

interface Found {
  readonly each: Owned;
  readonly fact: Fact;
  readonly around: Around;
}

/** What is said of one place may be said of another. */
const amongPlaces: ReadonlySet<OwnerKind> = new Set(["country", "site", "mountain"]);

function isOwn(stem: string, { each, fact, around }: Found): boolean {
  const { asking } = fact;
  const isOfToday = asking.way === "value" && asking.askable.isTimeless;
  if (each.isOfToday && !isOfToday) return false;
  if (each.isSure) return true;
  if ((amongPlaces.has(each.of) || each.isOnlyPlace) && namesOtherPlace(fact, around)) return false;
  const [found = ""] = each.at.exec(stem) ?? [];
  // The body that is asked for stands in the sentence, and not in the question.
  const word =
    each.isOfToday && asking.way === "value"
      ? asking.askable.answer.literal
      : (each.word?.exec(found)?.[0] ?? found.split(" ").at(-1) ?? "");
  return !around.mayBeAnother(word);
}

const builtHeads =
  /\b(?:Bridge|Tunnel|Dam|Canal|Railway|Railroad|Line|Tower|Viaduct|Aqueduct|Lighthouse|Stadium|Scheme|Highway|Barrage|Reservoir|Pipeline|Metro|Cathedral|Palace|Castle|Opera House|Theatre|Pyramid|Temple|Lock|Pier|Wall|Underground|Subway|Observatory)$/u;

/** Whether something was built, as its name tells. */
export const isBuilt = ({ name }: Pick<Entity, "name">): boolean => builtHeads.test(name);

const schools = /^(?:university|college|school|academy|institute|conservatory)$/u;

const peaks = /^(?:mountain|volcano)$/u;

function kindsOf(topic: Entity, isDug: boolean): ReadonlySet<OwnerKind> {
  const { type, sort } = topic;
  const kinds = new Set<OwnerKind>(isBuilt(topic) ? ["built"] : []);
  if (type === "organisation" || type === "acronym")
    kinds.add("body").add(schools.test(sort ?? "") ? "school" : "body");
  // “The Holm Stone” has an article, and is no place.
  if (isDug && !topic.hasArticle && (type === "place" || type === "other") && sort === null && !isBuilt(topic))
    kinds.add("site");
  if (isDug && sort === "city") kinds.add("dug city");
  if (type === "place" && peaks.test(sort ?? "")) kinds.add("mountain");
  if (sort === "country" || sort === "city" || sort === "island") kinds.add(sort);
  return kinds;
}

function namesOtherPlace({ proof }: Fact, { topic, called }: Around): boolean {
  const names = proof.quote.match(/\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu) ?? [];
  return names.some((name) => !topic.aliases.has(name) && called(name)?.type === "place");
}

/** “Named the tunnel a wonder”: by its name, where the text has no other of its kind. */
export function withHeadNamed(stem: string, topic: Entity, isOther: (head: string) => boolean): string {
  if (!topic.hasArticle || !isBuilt(topic)) return stem;
  const head = topic.name.split(" ").at(-1)?.toLowerCase() ?? "";
  const bare = new RegExp(
    String.raw`\b([Tt])he ${head}(?![\p{L}’'-]|,? (?:of|at|in \p{Lu}|near|between|from|under|called|named|that|which|\p{Lu}))`,
    "u",
  );
  return bare.test(stem) && !isOther(head)
    ? stem.replace(bare, (_, first: string) => `${first}he ${topic.name}`)
    : stem;
}
