import type { Entity } from "../../facts/entity.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { isPersonName } from "../../facts/person-names.ts";
import type { TableAskable } from "../../facts/table-askable.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { isPlural, lowered } from "./column-noun.ts";
import { isAgent } from "./person-cell.ts";
import { isOfRegion, placesInSentence } from "./place-cell.ts";

export type CalledInText = (name: string) => Pick<Entity, "hasArticle"> | undefined;

/**
 * What a row is about, as one writes it in a sentence: “the village of Carnish”, “the Tern Bridge”, “laboratory balances”.
 * Null for a row of several, and for a word of every day alone, of which nobody knows whether it is a name.
 */
export function rowInSentence(cell: TableAskable, called: CalledInText): string | null {
  const { labelHeader, isOfTopic } = cell;
  if (isOfTopic) return cell.label;
  const label = bare(cell.label);
  if (label.includes(",")) return null;
  const kind = kindOf(labelHeader);
  const isOneCountry = countries.test(labelHeader ?? "") && (!/,|\band\b/u.test(label) || ofTwoNames.test(label));
  const places = placeNamed(label) || isOfRegion(cell) || isOneCountry ? placesInSentence(label) : null;
  if (places !== null) return places;
  if (isOneCountry) return called(label)?.hasArticle === true || bodies.test(label) ? `the ${label}` : label;
  const words = label.split(" ");
  if (words.length > 1 && words.slice(1).every((word) => /^\p{Ll}/u.test(word)))
    return isPlural(label)
      ? lowered(label)
      : `the ${isKnownWord(words[0]?.toLowerCase() ?? "") ? lowered(label) : label}`;
  if (isAgent(kind)) return `the ${kind} ${label}`;
  if (isPersonName(label)) return label;
  const named = called(label);
  if (named) return named.hasArticle ? `the ${label}` : label;
  if (words.length === 1 && /\p{Ll}/u.test(label) && isKnownWord(label.toLowerCase()))
    return isPlural(label) ? lowered(label) : null;
  return unknownName(label, kind);
}

/** “European Union” among countries that have no article. */
const bodies = /\s(?:Union|Commission|Organi[sz]ation|Council|Parliament|Court|Federation|Association)$/u;

/** Nothing else in the text tells how it is called: its own last word does, or what the column says that it is. */
function unknownName(label: string, kind: string): string {
  const head = label.split(" ").at(-1)?.toLowerCase() ?? "";
  if (works.test(kind)) return `the ${kind} “${label}”`;
  if (kind !== "" && settlements.test(kind)) return `the ${kind} of ${label}`;
  if (/^\p{Lu}.* (?:of|for) (?:the )?\p{Lu}/u.test(label)) return `the ${label}`;
  if (built.test(kind) && isKnownWord(head)) return `the ${label}`;
  if (isNameHead(head)) return withoutArticle.test(head) ? label : `the ${label}`;
  return kind === "" || head === kind ? label : `the ${kind} ${label}`;
}

/** “Tern Telescope (TT), under construction”: by its name alone. */
const bare = (label: string): string => label.replace(/\s*\([^)]*\)/gu, "").replace(/, \p{Ll}.*$/u, "");

/** “Village”, “Machine”: what a header in the singular says that each row is; empty where it says nothing. */
function kindOf(labelHeader: string | null): string {
  const kind = labelHeader?.toLowerCase() ?? "";
  return isOneThing.test(kind) && !/^(?:name|item|entry|what|thing|title)$/u.test(kind) ? kind : "";
}

/** A header in the singular. */
export const isOneThing = /^\p{L}[\p{L} -]*(?:[^s\s]|ss)$/u;

/** “Member: Arnland” needs no word for what it is; “Arnland, Marle” are two. */
const ofTwoNames =
  /^(?:Trinidad|Bosnia|Antigua|Saint Kitts|Saint Vincent|St\.? Kitts|St\.? Vincent|São Tomé|Sao Tome) and /u;
const countries = /^(?:country|nation|state|member(?: state| country)?)$/iu;

const settlements =
  /^(?:city|town|village|hamlet|parish|borough|island|province|district|county|canton|commune|municipality|duchy|kingdom)$/u;

const works = /^(?:work|book|novel|film|opera|play|song|album|painting|story|poem|game|ballet|series)$/u;

/** “The Tern Turbine”: what has a common word for a last name. */
const built =
  /^(?:machine|instrument|device|engine|accelerator|facility|programme|program|prize|award|treaty|agreement)$/u;

/** “Holm Street”, “Arnby Airport”. */
const withoutArticle =
  /^(?:street|road|avenue|boulevard|square|plaza|lane|park|castle|cathedral|church|chapel|abbey|station|airport|hall|house|villa|mansion|manor|farm|mill|market|lake|mount|island|isle|hill|cape|fort|college|school|university|hospital|city|town|village)$/u;
