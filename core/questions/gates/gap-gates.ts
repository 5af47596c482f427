import { oneLine } from "../../base/one-line.ts";
import type { Fact } from "../../facts/fact.ts";
import { escaped } from "../../base/escaped.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { isGivenName } from "../../facts/person-names.ts";
import { GAP } from "../gap.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { isCommonWord, isKnownWord } from "../../text/tagger.ts";
import { quoteOf } from "../told.ts";
import type { Gate } from "./gate.ts";

/** “Saint Colm of ____”, “King Olav III of ____”, “became President of ____”, “the Second Peace of ____”. */
const begun =
  /\b(?:(?:Saint|St) \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ [IVX]+|(?:became|as|elected|named|appointed) (?:the )?(?:President|King|Queen|Emperor|Prime Minister|Archbishop|Bishop|Duke|Governor)|(?:Bishop|Archbishop|Abbot|Count|Countess|Duke|Duchess|Earl|Prince|Princess|King|Queen|Margrave) \p{Lu}\p{Ll}+|(?:First|Second|Third|Fourth) \p{Lu}\p{Ll}+) of ____/u;

/** “Gelon of ____”: a word that means nothing else is a name, which goes on with its town. */
function isOfItsTown(stem: string): boolean {
  const [, name = ""] = /(?:^|[,.] |\p{Ll} )(\p{Lu}\p{Ll}+) of ____/u.exec(stem) ?? [];
  return name !== "" && !isKnownWord(name.toLowerCase()) && !isNameHead(name) && placeNamed(name) === undefined;
}

/** Gates for what a gap, or a question for the same words, would take: one thing, whole, that one can know. */
export const gapGates: readonly Gate[] = [
  {
    name: "place-or-year",
    reason: "The gap takes a year as well as a place of which the stem does not say what it is.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      !/\b\d{3,4}\b/u.test(body.stem) &&
      /\bin ____(?=[ .])/u.test(body.stem) &&
      facts.some(isAskedElsewhere),
  },
  {
    name: "lies-in-what",
    reason: "The gap takes a plain as well as a province or a country, and the stem does not say which.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      /\b(?:lies|lay|stands|stood|is|was) (?:situated |located )?in (?:the )?____/u.test(body.stem) &&
      facts.some((fact) => (fact.kind === "place" || fact.kind === "name") && sortOf(fact) === null),
  },
  {
    name: "date-of-thing",
    reason: "The gap stands where the name of a thing would, and takes its date.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      facts.some(({ kind }) => kind === "date") &&
      / of ____ (?:is|was|were|are|had|has)\b/u.test(body.stem),
  },
  {
    name: "office-for-name",
    reason: "What is asked is the name of an office or of a class, which anybody could put in.",
    refuses: ({ body }) =>
      (body.type === "cloze" || body.type === "short-answer" || body.type === "multiple-choice") &&
      (ofAll.test(body.key) ||
        (body.type === "cloze" && ofSome.test(body.key)) ||
        (body.type === "cloze" && ofAny.test(body.key) && /\b(?:an?|the) [\p{L}\p{N}-]+ ____/u.test(body.stem))),
  },
  {
    name: "words-of-others",
    reason: "The gap takes a whole remark that somebody made, which nobody can know word for word.",
    refuses: ({ body }) =>
      (body.type === "cloze" || body.type === "short-answer") &&
      /^\p{Ll}[^\s\p{Lu}]*(?: [^\s\p{Lu}]+){3,}$/u.test(body.key),
  },
  {
    name: "name-goes-on",
    reason: "The name goes on behind the gap.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      (/\p{Lu}\S* (?:du|de|des|del|della|di|dos|von|van|der|aan|aan den|am|an der|sur|sous|op|bei|auf|zum) ____/u.test(
        body.stem,
      ) ||
        isLinked(body.stem)) &&
      facts.some(
        ({ kind, proof }) =>
          (["name", "event", "place"].includes(kind) && goesOn(body, proof.quote)) ||
          (kind === "person" && isLinked(body.stem) && isGivenOf(body.key, proof.quote)),
      ),
  },
  {
    name: "number-of-name",
    reason: "What is counted is no count, but a part of a name, as in “the Seven Streets” or “platform 9”.",
    refuses: ({ body, facts }) =>
      facts.some((fact) => isNumberOfName(fact) || isNumberThatNames(fact)) ||
      (body.type === "cloze" &&
        facts.some(({ proof }) => {
          const [, number] = /\b(\p{Lu}\p{Ll}+) ____/u.exec(body.stem) ?? [];
          return number !== undefined && numbers.test(number) && proof.quote.includes(`${number} ${body.key}`);
        })),
  },
  {
    name: "title-goes-on",
    reason: "The title goes on around the gap.",
    refuses: ({ body }) =>
      body.type === "cloze" && (ofTitle.test(body.stem) || endOfTitle.test(body.stem) || isBeforeCommonName(body)),
  },
  {
    name: "part-of-date",
    reason: "The gap takes a part of a date of another calendar.",
    refuses: ({ body: { type, stem } }) =>
      type === "cloze" &&
      (/____ \p{Lu}\p{Ll}+ \d{2,4}\b/u.test(stem) ||
        (/\b\d{1,2} ____[^\d]*$/u.test(stem) && /\bon \d{1,2} ____/u.test(stem))),
  },
  {
    name: "name-begun",
    reason: "The gap takes the end of a name or of an office that the stem begins.",
    refuses: ({ body: { type, stem }, facts }) =>
      type === "cloze" &&
      facts.some(({ kind }) => kind === "place" || kind === "name") &&
      (begun.test(stem) || isOfItsTown(stem)),
  },
  {
    name: "shared-unit",
    reason: "The figure takes its unit from another behind it.",
    refuses: ({ body }) =>
      body.type === "cloze" &&
      /____ (?:to|and|or) (?:about )?\d[\d,.]* (?:thousand|million|billion|per ?cent|%)/u.test(body.stem) &&
      /^[\d.,]+$/u.test(body.key),
  },
  {
    name: "bare-noun",
    reason: "The question speaks of one of many without saying of each.",
    seeks: () => [anyMember],
    refuses: ({ body: { stem } }) => anyMember.test(stem),
  },
];

const anyMember =
  /(?:^|, )(?:Member|State|Party) (?:is|has|was|must|may)\b|\b(?:is|does|was|did|has) (?:Member|State|Party) \p{Ll}/u;

const ofAll =
  /^(?:Members?(?: States?)?|States?|Part(?:y|ies)|Governments?|Secretar(?:y|ies)[- ]General|Director[- ]General|President|Chairman|Chairwoman|Chair|Chancellor|Prime Minister|Director|Governor|Minister|Permanent Representative|Grand Master|Professor|Fellow)$/u;
const ofSome = /^(?:Office|Agency|Organi[sz]ation|Institute|Association|Foundation|Society|Company)$/u;
const ofAny =
  /^(?:Council|Congress|Assembly|Board|Bureau|Committee|Commission|Conference|Secretariat|Senate|Parliament)$/u;

const sortOf = ({ asking, value }: Fact): string | null =>
  asking.way === "value" ? (asking.askable.answer.sort ?? placeNamed(String(value))?.sort ?? null) : null;

/** A place of no known sort that another form asks for as a place. */
const isAskedElsewhere = (fact: Fact): boolean =>
  fact.kind === "place" &&
  sortOf(fact) === null &&
  fact.asking.way === "value" &&
  fact.asking.askable.question !== null;

/** “African Party for the Independence” of “… of Guinea”, “Société d’Études du” before “Canal de Suez”: a part of one name. */
/** “____ of the North”, “____ for All”. */
const isLinked = (stem: string): boolean => /____ (?:of |for All\b)/u.test(stem);

function goesOn({ key, stem }: { readonly key: unknown; readonly stem: string }, quote: string): boolean {
  if (typeof key !== "string" || !isLinked(stem)) return true;
  if (stem.includes(`${GAP} for All`)) return true;
  const said = oneLine(quote).replace(/[*_]/gu, "");
  const at = said.indexOf(`${key} of `);
  return at >= 0 && key.includes(" ") && /^(?:the )?\p{Lu}/u.test(said.slice(at + key.length + 4));
}

const works = "autobiography|memoirs?|novel|novella|book|play|film|poem|story|opera|musical|album|song|essay|painting";
const inTitles = "on|in|of|from|to|for|with|without|under|over|at|behind|between|through|among|against";

/** “The novel was ____ on the Tern”, “under the title ____ of the Old Kings”. */
const ofTitle = new RegExp(
  String.raw`\b(?:(?:${works}) (?:is|was)|title|titled|entitled) ____ (?:${inTitles}) (?:(?:an?|the|my) )?\p{Lu}`,
  "u",
);
/** “The novel was Salt on the ____.” */
const endOfTitle = new RegExp(
  String.raw`\b(?:${works}) (?:is|was) \p{Lu}[^,.]* (?:${inTitles}) (?:(?:an?|the|my) )?____\.$`,
  "u",
);
const beforeName = new RegExp(String.raw`____ (?:${inTitles}) (?:an?|the|my|our|your) ((?:\p{Lu}\p{L}+ ?)+)`, "u");

/** “Cold Salt” before “on a Plate”: words of every day on both sides, which have capitals in one title only. */
function isBeforeCommonName({ key, stem }: { readonly key: string; readonly stem: string }): boolean {
  const behind = beforeName.exec(stem)?.[1]?.trim();
  const ofEveryDay = (words: string) => words.split(" ").every((word) => isCommonWord(word) && !isNameHead(word));
  return behind !== undefined && /^\p{Lu}[\p{L} ]+$/u.test(key) && ofEveryDay(key) && ofEveryDay(behind);
}

/** “Bishop Olaf of Marle” is known by his town, as who has no surname is. */
const isGivenOf = (key: string, quote: string): boolean =>
  (isGivenName(key) ||
    /^(?:Bishop|Archbishop|Abbot|Abbess|Count|Countess|Duke|Duchess|Earl|Prince|Princess|Brother) \p{Lu}\p{Ll}+$/u.test(
      key,
    )) &&
  new RegExp(String.raw`${escaped(key)} of \p{Lu}`, "u").test(oneLine(quote));

const numbers = /^(?:Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|Eleven|Twelve|Thirteen|Forty|Hundred|Thousand)$/u;

/** “In the bend are the Seven Streets”: a capital in the middle of a sentence, and another behind it. */
function isNumberOfName({ kind, asking, proof }: Fact): boolean {
  if (kind !== "count" || asking.way !== "value") return false;
  const number = asking.askable.answer.literal;
  const inside = new RegExp(
    String.raw`(?<=[\p{Ll},;] )${number.charAt(0).toUpperCase()}${number.slice(1)} \p{Lu}`,
    "u",
  );
  return /^\p{L}+$/u.test(number) && inside.test(quoteOf(proof));
}

/** “A form of element 7”, “from platform 9”, “on line 4”: which it is, and not how many. */
const isNumberThatNames = ({ kind, asking }: Fact): boolean =>
  (kind === "count" || kind === "year") &&
  asking.way === "value" &&
  /^\d/u.test(asking.askable.answer.literal) &&
  numbered.test(asking.askable.statement.before);

const numbered =
  /\b(?:element|line|platform|route|gate|room|track|channel|number|no\.|page|chapter|section|verse|paragraph|reactor|flight|apartment|flat|cell|ward|block|pier|lot|opus|terminal|exit|lane|berth|shaft|pit|stage|level|tram|bus|motorway|highway|hut|shed|barrack|barracks|warehouse|compartment|carriage|seat) $/iu;
