import { isGivenName } from "../../facts/person-names.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { quoteOf } from "../told.ts";
import type { Gate } from "./gate.ts";
import { filled, isGroup, unquoted } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for stems in which words stand together that belong to two clauses, or that lack the half on which the other hangs. */
export const garbledGates: readonly Gate[] = [
  {
    name: "two-determiners",
    reason: "The stem says “his the” or “its a”.",
    seeks: () => [twoDeterminers],
    refuses: ({ body }) => twoDeterminers.test(unquoted(filled(body))),
  },
  {
    name: "stop-inside",
    reason: "A full stop stands in the middle of the sentence.",
    refuses: ({ body }) => stopInside.test(withoutSource(unquoted(filled(body)))),
  },
  {
    name: "year-of-a-place",
    reason: "The stem asks for the year of a country or a member, and not for what happened then.",
    seeks: () => [yearOf, theirYears],
    refuses: ({ body }) => {
      const said = withoutSource(filled(body));
      return placeNamed(yearOf.exec(said)?.[1] ?? "") !== undefined || theirYears.test(said);
    },
  },
  {
    name: "former-name-today",
    reason: "The stem says what is so today by another name than that of today.",
    refuses: (candidate, { topic }) => {
      if (isGroup(candidate) || topic?.type !== "organisation") return false;
      const [, name = ""] = soToday.exec(withoutSource(filled(candidate.body))) ?? [];
      return [...topic.aliases].some((today) => isFormerOf(name, today)) && !topic.aliases.has(name);
    },
  },
  {
    name: "object-with-a-verb",
    reason: "What somebody raised or built has a verb of its own, without “that”.",
    seeks: () => [objectWithVerb],
    refuses: ({ body }) => objectWithVerb.test(withoutSource(unquoted(filled(body)))),
  },
  {
    name: "after-the-war-somebody",
    reason: "A clause of its own runs into “after the war”.",
    seeks: () => [runsIn],
    refuses: ({ body }) => runsIn.test(unquoted(filled(body))),
  },
  {
    name: "visit-where-behind",
    reason: "What is asked is where a visit in the opening went to, and not what was done.",
    refuses: ({ body: { stem } }) =>
      /^(?:According to [^,]+, )?(?:to|in|from|through) which [^?]* (?:after|before|during) [^?]*\b(?:visit|trip|journey|return|voyage|tour|expedition|stay)\?$/iu.test(
        stem,
      ),
  },
  {
    name: "between-one",
    reason: "The stem says between what and one more, and the other is left out.",
    seeks: () => [betweenOne],
    refuses: (candidate) => !isGroup(candidate) && betweenOne.test(withoutSource(filled(candidate.body))),
  },
  {
    name: "one-of-those-who",
    reason: "The stem asks who “survive” or “were”, and the answer is one alone.",
    seeks: () => [whoMany],
    refuses: ({ body: { type, stem, key } }) =>
      (type === "short-answer" || type === "multiple-choice") &&
      whoMany.test(withoutSource(stem)) &&
      typeof key === "string" &&
      !/ and |, /u.test(key),
  },
  {
    name: "found-much",
    reason: "The stem breaks off behind “much” or “little”, and does not say of what.",
    seeks: () => [foundMuch],
    refuses: (candidate) => !isGroup(candidate) && foundMuch.test(withoutSource(filled(candidate.body))),
  },
  {
    name: "half-of-somebody",
    reason: "The gap takes the surname of somebody whose given name stands in front of it.",
    refuses: ({ body: { type, stem, key } }, { people }) => {
      const given = /(\p{Lu}[\p{L}-]+) ____/u.exec(stem)?.[1];
      return type === "cloze" && given !== undefined && isOneWord.test(key) && people.includes(`${given} ${key}`);
    },
  },
  {
    name: "awarded-to-whom",
    reason: "The stem says who awarded a prize, and not to whom.",
    seeks: () => [awarded],
    refuses: ({ body }) => awarded.test(withoutSource(filled(body))) && !isGiven.test(filled(body)),
  },
  {
    name: "life-by-first-name",
    reason: "The stem calls somebody by a first name alone, whom only the text makes known.",
    refuses: (candidate, { topic }) => {
      if (isGroup(candidate) || topic?.type === "person" || topic?.type === "place") return false;
      const [, name = ""] = bornOrDead.exec(withoutSource(candidate.body.stem)) ?? [];
      const quotes = candidate.facts.map(({ proof }) => quoteOf(proof));
      return isGivenName(name) && quotes.every((quote) => modern.test(quote));
    },
  },
];

const isOneWord = /^\S+$/u;
const betweenOne = /\bbetween (?:the )?(?:\p{Lu}[\p{L}’'-]*(?: |(?=[.?]$)))+(?<!s )(?<!s)[.?]$/u;
const whoMany = /^[Ww]ho (?:survive|are|were|have)\b/u;
const foundMuch =
  /\b(?:find|finds|found|see|sees|saw|know|knows|knew|make|makes|made|take|takes|took|say|says|said|give|gives|gave) (?:much|little|enough|nothing)[.?]$/u;

const twoDeterminers = /\b(?:his|its|their) (?:the|an?|his|her|its|their) \p{Ll}/u;

const objectWithVerb =
  /^(?:[Ww]ho )?(?:(?!(?:that|which|who|where|what|as|when|while|because|although|whose) )[^ ,]+ ){0,6}?\p{Ll}+ed (?:the )?(?:\p{Lu}\S* )+(?:faces|lies|stands|rises|flows|overlooks) /u;

const runsIn =
  /\b(?:[Aa]fter|[Bb]efore|[Dd]uring) the (?:\p{Ll}+ )?(?:war|fire|flood|siege|revolution|earthquake|strike|coup|crash|depression) (?:\p{Lu}\p{Ll}+|he|she|they|it) \p{Ll}/u;

const awarded =
  /\b(?:award|awarded|confer|conferred|bestow|bestowed) (?:the |an? )?(?:\p{Lu}\S*)(?: (?:of (?:the )?|for )?\p{Lu}[^\s?.]*)*(?=[?.]$| (?:on|in) (?:the year )?(?:____|\d))/u;

/** “Was the club awarded the prize?” */
const isGiven = /\b(?:was|were|is|are|been|be)\b[^?.]*\b(?:awarded|conferred|bestowed)\b/u;

/** “Olaf died in 1987.”, “on which date was Olaf born?” */
const bornOrDead =
  /^(?:(?:[Oo]n|[Ii]n|[Ww]here|[Aa]t) (?:which \p{Ll}+ )?(?:did|was) )?(\p{Lu}\p{Ll}+) (?:died|die|was born|born|was buried|buried)\b/u;

/** Kings and saints of old times had no other name. */
const modern = /\b(?:1[7-9]|20)\d{2}\b/u;

/** Abbreviations have two letters at most, or are these. */
const stopInside = /(?<=\p{Ll}{2})(?<!\b(?:ca|vs|etc|approx|fl|no|pp|vol))\. \p{Ll}/u;

const soToday =
  /^(?:(?:In|Since) [^,]+, )?[Tt]he (\p{Lu}[\p{L}-]+(?: (?:of|for|and|\p{Lu}[\p{L}-]+))+) (?:has been|have been|is|are)(?!\p{L})/u;

/** “General Tern Union” beside “Nordic Tern Union”: another first word, and the same behind it. */
const isFormerOf = (name: string, today: string): boolean => {
  const [first, ...rest] = name.split(" ");
  const [firstToday, ...restToday] = today.split(" ");
  return rest.length > 1 && first !== firstToday && rest.join(" ") === restToday.join(" ");
};

const yearOf = /\bwhat (?:is|was) the (?:year|date) of (?:the )?(\p{Lu}[^?]*)\?/u;

const theirYears =
  /\bthese (?:member (?:states|countries)|members|states|countries|nations|territories|cities|towns) with their (?:years|dates)\b/u;
