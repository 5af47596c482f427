import { sidesOf } from "../../base/sides-of.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";
import { quoteOf } from "../told.ts";
import { acceptedFor } from "./accepted-forms.ts";
import type { Called, Naming } from "./naming.ts";
import type { BodiesAround } from "./bodies-around.ts";
import { atTheAge, withKind } from "./gap-kind.ts";
import { fromTimeline, withVerb } from "./list-entry.ts";
import { monthNames } from "./month-names.ts";
import { withFirstBelated, withFirstOfTwo, withFirstTime, withYearOfRule } from "./of-its-time.ts";
import {
  byItsOtherName,
  byNameOfBest,
  howHigh,
  howMuch,
  withHolderInFront,
  withOwnerOfKin,
  whereForPlace,
  withoutComparison,
  withParticleBehind,
  withThoseAboard,
  withVerbOfMany,
  withVerbsPreposition,
  withYearsBehindName,
} from "./natural-question.ts";
import { withOpeningInFront } from "./opening-in-front.ts";
import { byFirstName } from "./first-name.ts";
import { begins, withFullNames, withFullTitles, withLongNames, withWholeNameOfLife } from "./full-names.ts";
import { withKindOfWork, withoutStrayComma } from "./titles.ts";
import { shortenings, withoutRemark } from "./shortenings.ts";
import { withoutNews } from "./without-news.ts";
import { withQuietName } from "./quiet-name.ts";
import { withPronoun } from "./with-pronoun.ts";
import { withOrganOwned } from "./own-organs.ts";
import { withTopic } from "./with-topic.ts";
import { atWhichPlace, whereInside } from "./which-place.ts";

interface Around extends Naming {
  readonly topic: Entity | null;
  readonly bodiesAround: BodiesAround;
  readonly entities: readonly Pick<Entity, "name" | "sort" | "type">[];
}

/**
 * Questions of one fact, put as a careful editor would: what the sentence of the text brought along is taken out. What is
 * typed is often chosen as well, in the same words, which are mended once.
 */
export function mender(fact: Fact, around: Around): <Body extends QuestionBody>(body: Body) => Body {
  const known = new Map<string, string>();
  const isOfPerson = isPerson(fact, around);
  return (body) => {
    const asked = JSON.stringify([body.type === "true-false", body.stem, body.key]);
    const stem = known.get(asked) ?? mendedStem(body, fact, around);
    known.set(asked, stem);
    return {
      ...body,
      stem: withOpeningInFront(body.type === "cloze" ? withKind(stem, fact, isOfPerson) : stem, fact),
      accepted: acceptedFor({ ...body, stem }, fact, around),
    };
  };
}

const isPerson = ({ subject }: Fact, { called }: Around): boolean => called(subject)?.type === "person";

function mendedStem(body: QuestionBody, fact: Fact, around: Around): string {
  const { called } = around;
  const { key } = body;
  const said = withTopic(
    mendsOf(body, fact).reduce((text, mend) => mend(text, fact), body.stem),
    fact,
    around,
  );
  const titled = withBodiesNamed({ stem: said, key }, fact, around);
  const named = withFullNames(
    { stem: isPerson(fact, around) ? atTheAge(titled, fact) : titled, key },
    besides(around.topic, called),
  );
  const full = withWholeNameOfLife({ stem: named, key }, around.topic, around.entities);
  return withQuietName(withPronoun(full, called), around.topic);
}

/** A false statement is told from a true one by its value, which must not be taken out. */
function mendsOf({ type, key }: QuestionBody, { kind }: Fact): readonly Mend[] {
  if (type !== "true-false" || key === "true") return mendsOfTruth;
  return kind === "year" || kind === "date" ? mendsOfTimes : mends;
}

/** A body by its whole name, and a part of a body with that body. */
const withBodiesNamed = ({ stem, key }: Pick<QuestionBody, "stem" | "key">, fact: Fact, around: Around): string => {
  const titled = withFullTitles({ stem, key }, wholeOf(around));
  return withOrganOwned(withLongNames({ stem: titled, key }, around.entities), fact, around);
};

/** “Kasa” where the text has one “Kasa de Marle”. */
const wholeOf =
  ({ entities, called }: Around): Called =>
  (head) => {
    const [whole, ...others] = entities.filter(({ name }) => begins(name, head));
    return whole === undefined || others.length > 0
      ? called(head)
      : { type: "other", gender: null, name: whole.name, isShared: false };
  };

/** “Tern” in a text on a telescope is the telescope, and not the man whose name it has. */
const besides =
  (topic: Entity | null, called: Called): Called =>
  (name) =>
    topic !== null && topic.type !== "person" && topic.aliases.has(name) ? undefined : called(name);

/** An event among others, put as a question of its own would put it. */
export function mendedItem(label: string, fact: Fact, around: Around): string {
  const said = withTopic(
    [withoutStrayComma, withKindOfWork, withFirstTime, withFirstBelated, withFirstOfTwo, withoutRemark].reduce(
      (text, mend) => mend(text, fact),
      `${label}.`,
    ),
    fact,
    around,
  );
  const titled = withBodiesNamed({ stem: said, key: "" }, fact, around);
  return withWholeNameOfLife({ stem: titled, key: "" }, around.topic, around.entities).replace(/\.$/u, "");
}

type Mend = (stem: string, fact: Fact) => string;

const mends: readonly Mend[] = [
  withoutStrayComma,
  withKindOfWork,
  withHolderInFront,
  (stem) => stem.replace(/\bAt which (?=city|town|village|country|island)/u, "In which "),
  (stem) => stem.replace(/^Out which\b/u, "Out of which"),
  (stem) => stem.replace(/\bin the (honou?r|memory) of\b/u, "in $1 of"),
  // “Some 40 boats” are about as many; “some boats” are any.
  (stem) =>
    stem.replace(/^Some (?=____|\d)/u, "About ").replace(/^(According to the text, )some (?=____|\d)/u, "$1about "),
  (stem, { value }) => (String(value).endsWith(" Ocean") ? stem.replace(/\b(which) sea\b/iu, "$1 ocean") : stem),
  (stem) => stem.replace(hedge, ""),
  // “Four years later she was dead, at 44”: she died at that age.
  (stem) => stem.replace(/\bwas dead,? at (?=the age of|____|\d)/u, "died at "),
  // “About how many did the town cover about 450 CE?”
  (stem) =>
    stem.replace(/\b([Aa])bout (?=how many\b.* (?:about|around) \d)/u, (_, letter: string) =>
      letter === "A" ? "Roughly " : "roughly ",
    ),
  (stem) => stem.replace(/\b([Tt]he) resulting (?=\p{Lu})/u, "$1 "),
  // “On the ground that”: the ground itself is left out of the question.
  (stem) =>
    stem.replace(/,? (?:on the grounds?|on condition|in the hope|in the belief|for fear|provided) that(?=\?$)/u, ""),
  withoutNews,
  withAsidesClosed,
  withoutTheTwo,
  withItsYear,
  atItsCensus,
  whereInside,
  atWhichPlace,
  byFirstName,
  ofBoth,
  withoutItems,
  withVerb,
  fromTimeline,
  withCalled,
  withSmallArticle,
  withTitleArticle,
  withSmallNoun,
  byItsOtherName,
  howHigh,
  howMuch,
  withOwnerOfKin,
  whereForPlace,
  withParticleBehind,
  withoutComparison,
  byNameOfBest,
  withVerbOfMany,
  withVerbsPreposition,
  withThoseAboard,
  withYearsBehindName,
  withCommonKind,
  withYearOfRule,
  withFirstTime,
  withFirstBelated,
  withFirstOfTwo,
];

const mendsOfTruth: readonly Mend[] = [...mends, ...shortenings];
const mendsOfTimes: readonly Mend[] = [...mends, withoutRemark];

const hedge = /\s(?:rather|quite|somewhat|fairly|almost)\s\p{Ll}+ly\b/u;

/** “became the Committee, or IC in 1952” wants its second comma. */
function withAsidesClosed(stem: string): string {
  return stem.replace(otherName, "$1,").replace(lastOfRow, "$1,");
}

const lastOfRow = /(,\s\p{Lu}[\p{L}-]+ and \p{Lu}[\p{L}-]+)(?=\s(?:in|on)\s(?:\d|____))/u;

const otherName = /(, or (?:the )?\p{Lu}[\p{Lu}\d]+)(?=\s(?:in|on|from|at|since)\s)/u;

/** “The two countries signed the Treaty” names nobody; “the Treaty was signed” says as much. */
function withoutTheTwo(stem: string): string {
  if (!stem.includes(" sign")) return stem;
  return stem
    .replace(/\bdid the (?:two|three|four|both) \p{Ll}+ sign (the \p{Lu}.+?)(?=\s(?:in|on|at)\s|\?)/u, "was $1 signed")
    .replace(/\bdid the (?:two|three|four|both) \p{Ll}+ sign(?=\s(?:in|on|at)\s|\?)/u, "was signed")
    .replace(
      /^[Tt]he (?:two|three|four|both) \p{Ll}+ signed the ((?:\p{Lu}|____).+?)(?=\s(?:in|on|at)\s|\.)/u,
      "The $1 was signed",
    );
}

const fullDate = new RegExp(String.raw`\b\d{1,2} (${monthNames.join("|")}) (\d{4})\b`, "gu");
const bareDate = new RegExp(String.raw`\b\d{1,2} (${monthNames.join("|")})(?! \d)\b`, "u");

/** “Left on 21 October 1854 and arrived on 4 November”: of the same year, which the question has to say. */
function withItsYear(stem: string, { proof }: Fact): string {
  const bare = bareDate.exec(stem);
  if (!bare || /\b\d{4}\b/u.test(stem)) return stem;
  const quote = quoteOf(proof);
  const [full, ...more] = quote.matchAll(fullDate);
  if (!full || more.length > 0 || !quote.includes(bare[0])) return stem;
  const [from, to] = [monthNames.indexOf(full[1] ?? ""), monthNames.indexOf(bare[1] ?? "")];
  const isBehind = quote.indexOf(bare[0]) > full.index;
  return isBehind && to >= from ? stem.replace(bare[0], `${bare[0]} ${full[2] ?? ""}`) : stem;
}

/** A population has its time. */
function atItsCensus(stem: string, { proof }: Fact): string {
  if (!/\bpopulation\b/u.test(stem)) return stem;
  const [census, year] = /\bat the census of (\d{4})\b/u.exec(quoteOf(proof)) ?? [];
  return census === undefined || stem.includes(year ?? "") ? stem : stem.replace(/(?=[.?]$)/u, ` ${census}`);
}

const item = String.raw`(?:the )?(?:\d{4}|\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)`;
const items = new RegExp(String.raw`(?:,| in) (${item}(?:, ${item})*,? and ${item})(?=[.?]$)`, "u");

/** “Won it three times in 1954, 1955 and 1959”: the years can be counted. */
function withoutItems(stem: string, { kind, value }: Fact): string {
  const [row = "", list = ""] = kind === "count" ? (items.exec(stem) ?? []) : [];
  return row !== "" && !row.includes(GAP) && list.split(/, | and /u).length === Number(value)
    ? stem.replace(row, "")
    : stem;
}

/** “Her father was ____” could be filled by what he did; “was called ____” only by his name. */
function withCalled(stem: string, { kind, value, proof }: Fact): string {
  // “Her daughter, Ada,” has a name there, and “her father was Danish” none.
  const isNamed = sidesOf(String(value), quoteOf(proof)).some(({ before }) =>
    /\b(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin),? $/u.test(before),
  );
  const isName = kind === "person" || isNamed || (kind === "name" && /^\p{Lu}\S+ \p{Lu}/u.test(String(value)));
  return isName ? stem.replace(relativeIs, "$1 called ") : stem;
}

const relativeIs =
  /(\b(?:father|mother|son|daughter|brother|sister|wife|husband|uncle|aunt|cousin)(?: of \p{Lu}[^_]{1,40})? was) (?=____)/u;

/** “Which brotherhood?” gives half of “Brotherhood of Marle” away. */
function withCommonKind(stem: string, { value }: Fact): string {
  if (!stem.toLowerCase().includes("which ")) return stem;
  const [whole = "", which = "", kind = ""] =
    /\b(which) (brotherhood|sisterhood|fraternity|guild|union|council)\b/iu.exec(stem) ?? [];
  return kind !== "" && String(value).toLowerCase().includes(kind)
    ? stem.replace(whole, `${which} organisation`)
    : stem;
}

/** “In which year was The Marle Orchestra founded?”, “drew The church”: a capital that only began the sentence of the text. */
function withSmallArticle(stem: string, { proof }: Fact): string {
  if (!stem.includes(" The ")) return stem;
  return stem.replace(/(?<=^[^“"]*\p{Ll} )The (?=(\p{L}[\p{L}-]*))/u, (article, next: string) =>
    /^\p{Lu}/u.test(next) || !isTitle(next, proof.quote) ? "the " : article,
  );
}

/** “The Hague”, “*The Lost Net*”: a title begins with a capital article in the middle of a sentence too. */
const isTitle = (next: string, quote: string): boolean =>
  sidesOf(`The ${next}`, quote).some(({ before }) => insideSentence.test(before) && !headOfLine.test(before));

/** “1902: The mill burns” */
const headOfLine = /^[^\p{L}]*(?:\p{Lu}\p{Ll}+ )?[\d,\s]*\b\d{4}[*_|\s]*[:;|–—-][*_|\s]*$/u;

const insideSentence = /(?:[\p{L}\p{N},;:]\s+[*_“"]*|(?<!\*)[*_“"])$/u;

/** “In the garden of *The Lost Net*” */
function withTitleArticle(stem: string, { proof }: Fact): string {
  return stem.replace(articleOfName, (article, next: string) => (isTitle(next, proof.quote) ? "The " : article));
}

const articleOfName = /(?<=\p{L},? )the (?=(\p{Lu}[\p{L}-]+))/gu;

const massNoun =
  /(?=\p{Lu})(?<=\b(?:did|does|do|was|were|is|are|has|have|had) )(?=(?:Famine|Drought|Hunger|Plague|Cholera|Fighting|Fire|War|Peace|Rain|Snow|Ice|Water|Coal|Iron|Steel|Oil|Gas|Gold|Silver|Copper|Tin|Salt|Sugar|Cotton|Wool|Wheat|Grain|Wine|Timber|Marble|Trade|Mining|Fishing|Tourism|Migration|Slavery|Piracy|Electricity|Money|Work|Ore|Stone|Granite|Slate|Clay|Sand|Brick|Milk|Meat|Fish|Butter|Cheese|Rice|Maize|Tea|Coffee|Cocoa|Silk|Fur|Leather|Ivory|Amber|Glass|Paper|Cement|Concrete|Aluminium|Zinc|Lead|Nickel|Uranium|Potash|Guano|Rubber|Tobacco)\s(?!\p{Lu}))\p{Lu}/u;

/** “In which year did Famine in Arnby end?”: what has a capital since it opens a sentence has none inside of one. */
function withSmallNoun(stem: string): string {
  return stem.replace(massNoun, (letter) => letter.toLowerCase());
}

/** “The capital of Marle and largest city is” is the capital and largest city of Marle. */
function ofBoth(stem: string): string {
  return stem.replace(firstOfTwo, "$1 and $3 of $2");
}

const firstOfTwo =
  /\b([Tt]he \p{Ll}+) of ((?:the )?\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*) and ((?:\p{Ll}+est|first|main|only) \p{Ll}+)(?= (?:is|was)\b)/u;
