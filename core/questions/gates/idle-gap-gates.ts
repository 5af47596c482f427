import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import type { Fact } from "../../facts/fact.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { isPeople } from "../../facts/nouns-of-peoples.ts";
import { escaped } from "../../base/escaped.ts";
import { quoteOf } from "../told.ts";
import type { Gate } from "./gate.ts";
import { filled } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for gaps that many words would fill as well, or that take what tells nothing beside what already stands there. */
export const idleGapGates: readonly Gate[] = [
  {
    name: "country-behind-town",
    reason: "The gap takes the state or country that only explains the town in front of it.",
    refuses: ({ body }) => body.type === "cloze" && townBefore.test(body.stem) && isPlace(body.key),
  },
  {
    name: "born-what",
    reason: "The gap behind “born” takes a place as well as a name.",
    refuses: ({ body: { type, stem }, facts }) =>
      type === "cloze" &&
      /\bborn ____(?=[.,]| (?:on|in)\b)/u.test(stem) &&
      !facts.every(({ kind }) => kind === "place"),
  },
  {
    name: "one-of-a-row-of-names",
    reason: "The gap takes one first name out of a row of children.",
    refuses: ({ body: { type, stem } }) =>
      type === "cloze" &&
      /\b(?:children|sons|daughters|brothers|sisters|siblings|grandchildren)\b[^.]*(?:____, \p{Lu}|, ____ and|, ____, | and ____)/u.test(
        stem,
      ),
  },
  {
    name: "all-so-many",
    reason: "The gap takes how many “all” are, without what they are.",
    refuses: ({ body: { type, stem } }) => type === "cloze" && /\b[Aa]ll ____(?! \p{Ll}+s\b)/u.test(stem),
  },
  {
    name: "people-gap",
    reason: "The gap takes people by their nation, where many other words would do: “by three ____”.",
    refuses: ({ body }) =>
      body.type === "cloze" &&
      isPeople(body.key) &&
      /(?<!\b[Tt]he )____(?! \p{Lu})/u.test(body.stem) &&
      !/\bagainst ____/u.test(body.stem),
  },
  {
    name: "nation-of-somebody-named",
    reason: "The gap takes the nation of somebody whose name behind it gives that away.",
    refuses: ({ body }) =>
      body.type === "cloze" &&
      (countryOfAdjective(body.key) !== undefined || isProperAdjective(body.key)) &&
      /____ (?:\p{Ll}+ ){1,2}(?:\p{Lu}\p{Ll}+ )+\p{Lu}\p{Ll}+/u.test(body.stem),
  },
  {
    name: "counted-names",
    reason: "The gap takes how many they are whose names stand behind it.",
    refuses: ({ body: { type, stem, key }, facts }) =>
      type === "cloze" && (namesBehindCount.test(stem) || facts.some(({ proof }) => listsSoMany(key, quoteOf(proof)))),
  },
  {
    name: "among-those-of-where",
    reason: "What is asked is the country in which a town is one of the poorest or the largest: that in which it lies.",
    refuses: ({ body: { stem, key } }) =>
      (/ (?:among|one of) the (?:\p{L}+ ){1,3}in (?:the )?____\./u.test(stem) ||
        /^In which (?:country|state) (?:is|was) [^?]* (?:among|one of) the [^?]*\?$/u.test(stem)) &&
      isPlace(key),
  },
  {
    name: "hour-of-what-day",
    reason: "The hour is one of the morning or of the evening, which the stem leaves out.",
    refuses: ({ body, facts }) => facts.length === 1 && facts.some((fact) => isCutHour(fact, filled(body))),
  },
  {
    name: "then-another",
    reason: "Behind what is asked the text names another of which the same is true.",
    refuses: ({ body: { type, stem }, facts }) =>
      (type === "cloze" || type === "short-answer") &&
      facts.some(
        ({ value, proof }) =>
          hasAnother(String(value), quoteOf(proof)) || isOneOfTwo({ name: String(value), stem, quote: quoteOf(proof) }),
      ),
  },
  {
    name: "age-of-many",
    reason: "The gap takes of which century things are, where many adjectives would do.",
    refuses: ({ body: { type, key } }) => type === "cloze" && typeof key === "string" && /^\p{L}+-century$/u.test(key),
  },
  {
    name: "takes-anything",
    reason: "The verb in front of the gap takes anything, and nothing beside it tells what is meant.",
    refuses: ({ body: { type, stem, key }, facts }) =>
      type === "cloze" &&
      typeof key === "string" &&
      /^\p{Lu}/u.test(key) &&
      ((takesAnything.test(withoutSource(stem)) && !facts.some(({ kind }) => kind === "date")) ||
        (wasWhat.test(withoutSource(stem)) && facts.every(({ kind }) => kind === "name" || kind === "event"))),
  },
  {
    name: "day-for-name",
    reason: "A birthday is a date, and the gap takes what is kept on it.",
    refuses: ({ body: { type, stem, key } }) =>
      type === "cloze" && dayIs.test(stem) && typeof key === "string" && !/\d/u.test(key),
  },
  {
    name: "goes-with-its-list",
    reason: "The gap takes a list or the body that keeps it, and the other of the two stands in the stem.",
    refuses: ({ body: { type, stem, key } }) =>
      type === "cloze" &&
      typeof key === "string" &&
      keptLists.some(({ body, list }) => (body.test(stem) && list.test(key)) || (list.test(stem) && body.test(key))),
  },
  {
    name: "opens-some-day",
    reason: "The gap takes a day without its year, on which something begins or ends that is announced.",
    refuses: ({ body: { type, stem } }) =>
      type === "cloze" && /\b(?:opens|closes|starts|begins|ends|runs|premieres) (?:on|until|from) ____\.$/u.test(stem),
  },
];

/** Lists that everybody knows by who keeps them. */
const keptLists = [
  { body: /\bUNESCO\b/iu, list: /\bWorld Heritage\b/iu },
  { body: /\bIUCN\b/u, list: /\bRed List\b/iu },
] as const;

/** A verb behind which anything goes, and nothing but the gap: “the League runs ____”. */
const takesAnything = new RegExp(
  String.raw`^(?:(?!\d)[^,_]){1,60} (?:(?:runs?|ran|operates?|owns?|found|has|had|uses?|used|saw|sees|knew|knows|took|takes|got|met|bought|sold|acquired|launched|introduced|began|started) (?:(?:the|its|his|her|their) )?|fell to (?:the )?|(?:closed|completed|announced|finished) (?:its|the) (?:purchase|acquisition|sale|takeover) of )____\.$`,
  "u",
);

/** “Was ____ in 2019”: a champion, a ruin or a candidate. */
const wasWhat = /^(?:\p{Lu}[\p{L}’'-]* ?){1,4} (?:was|were|became) ____ (?:in|from|until|for) [^,_]{2,30}\.$/u;

const dayIs = /[’'](?:s )?(?:birthday|name day|anniversary|feast) (?:is|was) ____/u;

/** “Two old treaties, the Tern Treaty of 1883, which …, and the Holm Treaty” */
const listsSoMany = (count: string, quote: string): boolean =>
  /^(?:two|three)$/u.test(count) &&
  new RegExp(String.raw`\b${count} (?:[\p{L}-]+ ){0,3}\p{Ll}+s, the \p{Lu}[^;.]*,? and the \p{Lu}`, "u").test(quote);

const namesBehindCount =
  /____ \p{Ll}+, (?:the )?\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*(?:, (?:the )?\p{Lu}[^,]*)*,? and (?:the )?\p{Lu}/u;

/** “At six” for “at six in the evening”. */
function isCutHour({ asking, proof, kind }: Fact, said: string): boolean {
  if (kind !== "count" || asking.way !== "value") return false;
  const { literal } = asking.askable.answer;
  const [, part] =
    new RegExp(
      String.raw`\b[Aa]t (?:about |around )?${escaped(literal)},? ((?:in the (?:\p{Ll}+ )?(?:morning|afternoon|evening)|at night|o[’']clock))`,
      "u",
    ).exec(proof.quote) ?? [];
  return part !== undefined && !said.includes(part);
}

/** “Brought the Danes, who …, and later the Norwegians”. */
const hasAnother = (name: string, quote: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  andLater.test(quote) &&
  new RegExp(
    String.raw`(?<!\p{L})${escaped(name)},? (?:who [^,;.]*, |which [^,;.]*, )?and (?:later|then|afterwards|finally) (?:by |to |in |the )*\p{Lu}`,
    "u",
  ).test(quote);

/** A pattern of its own for each name is dear, and few sentences go on like this. */
const andLater = / and (?:later|then|afterwards|finally) /u;

interface Paired {
  readonly name: string;
  readonly stem: string;
  readonly quote: string;
}

/** “Merged with Tern Mills, a maker of ropes, and Holm Works in 1967”: with either, where the question names neither. */
function isOneOfTwo({ name, stem, quote }: Paired): boolean {
  if (!/^\p{Lu}/u.test(name) || !/, and (?:the )?\p{Lu}/u.test(quote)) return false;
  const [, other] =
    new RegExp(
      String.raw`(?<!\p{L})${escaped(name)}, (?:an?|the|who|which|whose) [^;.,]{3,80}, and (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*)(?=[.;]| (?:in|on|at|for) )`,
      "u",
    ).exec(quote) ?? [];
  return other !== undefined && !stem.includes(other);
}

const townBefore = /\b(?:in|at|near|from|to|for|via|outside) \p{Lu}[\p{L}. ’'-]*, (?:in )?____(?=,)/u;

const isPlace = (name: unknown): boolean => typeof name === "string" && placeNamed(name) !== undefined;
