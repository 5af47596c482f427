import { displayName, type Entity } from "../../facts/entity.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { inPlural, inSmallLetters, isParticiple, withoutUnit } from "./column-noun.ts";
import { doneBy } from "./doings.ts";
import { officeIn } from "./person-cell.ts";
import { isOneThing } from "./row-name.ts";

/** Whether a row is named by a year: what stands in it was so then. */
export const isOfYear = ({ label }: TableAskable): boolean =>
  /^\d{4}(?:\s?[–-]\s?(?:\d{2,4}|present|today)?)?$|^\d{1,4}\s(?:BCE?|CE|AD)$/u.test(label);

/**
 * What a name beside a year is asked by: “which country joined the Marle Union in 1967?”, “who was director from 1962 to
 * 1969?” Null where neither the columns nor the title say what was so or what came to pass.
 */
export function questionForYear(cell: TableAskable, table: string, topic: Entity | null): string | null {
  const noun = nounAbove(cell);
  const time = timeOf(cell.label);
  const held = heldIn(noun, table, topic);
  if (held !== null) return `Which ${noun} did ${held.who} ${held.verb} ${time}?`;
  if (/^names?$/u.test(noun)) {
    const office = officeIn(table);
    return office === null ? null : `Who was ${office} ${time}?`;
  }
  if (/^(?:host|host (?:city|town|country|nation))$/u.test(noun))
    return `Which ${noun === "host" ? "place" : noun.slice("host ".length)} was the host ${time}?`;
  if (/^(?:event|milestone)s?$/u.test(noun)) return `What happened ${time}?`;
  if (roles.test(noun) || (victors.test(noun) && isContest(topic))) return `Who was the ${noun} ${time}?`;
  return questionForHappening(cell, { noun, time, table, topic });
}

/**
 * What is matched with years, as the end of “match these years with …”: “the countries that joined the Marle Union”. Null
 * where the columns and the title do not say it.
 */
export function besideYears(cell: TableAskable, table: string, topic: Entity | null): string | null {
  const noun = nounAbove(cell);
  const held = heldIn(noun, table, topic);
  if (held !== null) return `the ${inPlural(noun)} that ${held.who} ${held.past}`;
  if (/^(?:event|milestone)s?$/u.test(noun)) return "what happened then";
  const told = happeningBeside(cell, { noun, time: "", table, topic });
  return told && `the ${inPlural(told.what)} that ${told.happened.replace(/^was /u, "were ")}`;
}

const nounAbove = ({ header }: TableAskable): string => inSmallLetters(withoutUnit(header));

const roles =
  /^(?:president|director|director-general|secretary-general|chair|chairman|chairwoman|head|leader|captain|coach|mayor|governor|chancellor|prime minister|ruler|king|queen)$/u;
const victors = /^(?:winner|champion)$/u;

/** “The winner in 1962” won what the text is about, or nobody knows what. */
const isContest = (topic: Entity | null): boolean => topic?.type === "event" || topic?.type === "award";

/** “In 1874”, “from 1962 to 1969”, “since 1998”. */
function timeOf(label: string): string {
  const [, from = "", to = ""] = /^(\d{4})\s?[–-]\s?(\d{2,4}|present|today)?$/u.exec(label) ?? [];
  if (from === "") return `in ${label}`;
  return /^\d/u.test(to) ? `from ${from} to ${to.length === 2 ? from.slice(0, 2) + to : to}` : `since ${from}`;
}

/** What somebody is, has or gets in a year. */
const holdings: readonly (readonly [RegExp, string, string])[] = [
  [/^(?:office|post|position|role)$/u, "hold", "held"],
  [/^(?:title|name)$/u, "bear", "bore"],
  [/^(?:award|prize|medal|honou?r)$/u, "receive", "received"],
];

interface Held {
  readonly who: string;
  readonly verb: string;
  readonly past: string;
}

function heldIn(noun: string, table: string, topic: Entity | null): Held | null {
  const [, verb, past = ""] = holdings.find(([nouns]) => nouns.test(noun)) ?? [];
  if (verb === undefined || topic === null) return null;
  // Names under “Directors” are those of directors.
  const isOwn = topic.type === "person" || (noun === "name" && table.toLowerCase().includes(noun));
  return isOwn ? { who: displayName(topic), verb, past } : null;
}

interface Beside {
  readonly noun: string;
  readonly time: string;
  readonly table: string;
  readonly topic: Entity | null;
}

function questionForHappening(cell: TableAskable, beside: Beside): string | null {
  const told = beside.time.startsWith("from ") ? null : happeningBeside(cell, beside);
  return told && `Which ${told.what} ${told.happened} ${beside.time}?`;
}

/** “Opened | Station”, and countries in a table “Members and years of joining”: what the year is the year of. */
function happeningBeside(
  cell: TableAskable,
  { noun, table, topic }: Beside,
): { readonly what: string; readonly happened: string } | null {
  const isThing = isOneThing.test(noun) && noun.split(" ").every((word) => isKnownWord(word.toLowerCase()));
  if (!isThing) return null;
  const happened = happeningOf(cell.labelHeader ?? "", topic) ?? happeningOf(cell.caption ?? table, topic);
  if (happened === null) return null;
  const isCountry = placeNamed(cell.answer.text)?.sort === "country";
  const what = isCountry && /^(?:member|name)$/u.test(noun) ? "country" : noun;
  return unasked.test(what) ? null : { what, happened };
}

/** Of what anything may stand beside a year. */
const unasked = /^(?:notes?|remarks?|details?|comments?|type|status|use|purpose|place|location|source|result|reason)$/u;

const joining = /^(?:joining|accession|entry|admission|membership|joined|acceded|entered|admitted)$/u;

/** “Joined the Marle Union”, “was opened”: what a head or a title says that came to pass in a year; null where it says two things or none. */
function happeningOf(title: string, topic: Entity | null): string | null {
  const small = title.toLowerCase().replace(/^member since$/u, "joined");
  const nouns = small.match(/\p{L}+/gu) ?? [];
  const [act, ...others] = new Set(nouns.flatMap((word) => actOf(word) ?? []));
  const isOfTime = /^(?:years?|dates?) (?:of |when |\p{L}+$)|\byears? of |\bdates? of |\bdates?$/u.test(small);
  const isAlone = nouns.length === 1 || / since$|^\p{L}+ (?:of|by) /u.test(small);
  if (act === undefined || others.length > 0 || !(isOfTime || isAlone)) return null;
  if (act !== "joined") return `was ${act}`;
  return topic === null || topic.type === "person" || topic.type === "place" ? null : `joined ${displayName(topic)}`;
}

function actOf(word: string): string | undefined {
  if (joining.test(word)) return "joined";
  return doneBy(word) ?? (isParticiple(word) && doneNames.has(word) ? word : undefined);
}

/** Participles that stand above years by themselves. */
const doneNames = new Set(
  "founded established opened inaugurated completed built consecrated launched closed published released discovered invented".split(
    " ",
  ),
);
