import { displayName, type Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { isCommonWord } from "../../text/tagger.ts";
import { isAgreement, type BodiesAround } from "./bodies-around.ts";
import { calledByLetters } from "./scope.ts";

interface Around {
  readonly topic: Entity | null;
  readonly bodiesAround: BodiesAround;
  readonly entities: readonly Pick<Entity, "name">[];
}

const heads =
  "Boards? of (?:Appeals?|Directors|Governors|Trustees|Management|Auditors|Visitors)|Office|Conference|Secretariat|Committee|Council|Assembly|Board|Bureau|Governing Body|Training Cent(?:re|er)";
const organ = new RegExp(
  String.raw`(?<![\p{L}’'-])([Tt]he (?:first |new )?)((?:\p{Lu}\p{L}+ ){0,3}(?:${heads}))(?![\p{L}’'-]| \p{Lu}| (?:of|on|in|at) (?!____|\d)| for (?!____|\d|\p{L}+ (?:years|months|days)))`,
  "u",
);

/** Whether a text ends with what bodies call a part of theirs. */
export const endsWithOrgan = (text: string): boolean => organAtEnd.test(text);

const organAtEnd = new RegExp(String.raw`(?<![\p{L}’'-])(?:${heads})\s?$`, "u");

/** Of a country, of the world or of the United Nations as a rule, whatever the text is about. */
const isOfOthers =
  /^(?:World|United|European|National|Federal|Royal|Supreme|Imperial|Privy|Security|State|City|Town|Parish|County|Central|Head|Home|Foreign|Post|Patent|War|Peace|Nobel|Oval|International (?!Training))\b/u;

/**
 * “The Committee nominates”, “the Finance Committee was set up”: of the body that a text is about, where nothing in its
 * name tells of which, no longer name ends with it, and no other body is named in front of it.
 */
export function withOrganOwned(stem: string, fact: Fact, { topic, bodiesAround, entities }: Around): string {
  if (topic?.type !== "organisation" && topic?.type !== "acronym") return stem;
  if ([...topic.aliases].some((alias) => stem.includes(alias))) return stem;
  const [whole = "", article = "", name = ""] = organ.exec(stem) ?? [];
  if (whole === "" || !isPlain(name) || isOfOthers.test(name) || isEndOfLonger(name, [topic, ...entities])) return stem;
  if (/^General Assembly$/u.test(name) && entities.some((entity) => isUnitedNations.test(entity.name))) return stem;
  const last = name.split(" ").at(-1) ?? "";
  const isPart = (body: Entity) => endsWithOrgan(body.name) && isPlain(body.name);
  const isOther = (body: Entity) => !isAgreement(body) && !`${name} `.startsWith(`${body.name} `) && !isPart(body);
  return bodiesAround(fact, last).some(isOther)
    ? stem
    : stem.replace(whole, () => `${article}${name} of ${calledShortly(topic)}`);
}

const isUnitedNations = /\bUnited Nations\b|^UN$/u;

/** Whether every word of a name could stand in that of any body. */
const isPlain = (name: string): boolean =>
  name
    .split(" ")
    .every(
      (word) =>
        word === "of" ||
        (/^\p{Lu}\p{Ll}+$/u.test(word) &&
          isCommonWord(word.toLowerCase()) &&
          countryOfAdjective(word) === undefined &&
          (word === "International" || !isProperAdjective(word))),
    );

const isEndOfLonger = (name: string, known: readonly Pick<Entity, "name">[]): boolean =>
  known.some((entity) => entity.name.endsWith(` ${name}`));

const MOST_WORDS = 5;

/** A name of many words is said by its letters inside of a question. */
const calledShortly = (topic: Entity): string =>
  (topic.name.split(" ").length > MOST_WORDS ? calledByLetters(topic) : null) ?? displayName(topic);
