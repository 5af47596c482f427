import { GAP } from "../gap.ts";
import type { Fact } from "../../facts/fact.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { isScoped } from "../making/scope.ts";
import type { QuestionBody } from "../schema.ts";
import type { Gate } from "./gate.ts";
import { pointsElsewhere } from "./pointing.ts";
import { filled, isGroup, unquoted, withoutMonths, withoutPeoples } from "./words.ts";
import { withoutSource } from "../without-source.ts";

const MOST_WORDS = 25;

/** Patterns hold small letters: to disregard case costs several times as much as to have none. */
const lowered = (text: string): string => text.toLowerCase();

const wordsIn = (text: string): number => text.match(/\S*[\p{L}\p{N}_]\S*/gu)?.length ?? 0;

/** Gates that look at the wording alone. */
export const stemGates: readonly Gate[] = [
  {
    name: "too-long",
    reason: `The stem has more than ${MOST_WORDS} words.`,
    // With a space behind each, so many words are longer than that.
    refuses: ({ body }) => body.stem.length > 2 * MOST_WORDS && wordsIn(body.stem) > MOST_WORDS,
  },
  {
    name: "unfocused",
    reason: "The stem is no question, has no gap, or has its gap in front of what it is about.",
    refuses: (candidate) => {
      const { type, stem } = candidate.body;
      if (isGroup(candidate)) return false;
      if (type === "cloze") return stem.split(GAP).length !== 2 || wordsIn(stem.slice(0, stem.indexOf(GAP))) < 2;
      return type === "true-false" ? !stem.endsWith(".") : !stem.endsWith("?");
    },
  },
  {
    name: "points-elsewhere",
    reason: "The stem has a word that means something outside of it.",
    refuses: (candidate, { people }) =>
      !isGroup(candidate) && pointsElsewhere(unquoted(filled(candidate.body)), people),
  },
  {
    name: "vague",
    reason: "The stem has a word without a measure.",
    seeks: () => [uncertain],
    refuses: ({ body: { stem } }) => uncertain.test(lowered(unquoted(stem)).replace(/\bhow many\b/gu, "")),
  },
  {
    name: "absolute",
    reason: "The stem has an absolute word that gives it away.",
    refuses: ({ body: { type, stem } }) =>
      type === "true-false" &&
      /\b(?:always|never|all|none|every|completely|absolutely)\b/u.test(lowered(unquoted(stem))),
  },
  {
    name: "negative",
    reason: "The stem asks for what is not so.",
    seeks: () => [negative],
    refuses: ({ body: { stem, type } }) => {
      const said = lowered(unquoted(stem));
      return negative.test(said) && (type === "true-false" || negative.test(said.replace(deniedBeside, "")));
    },
  },
  {
    name: "two-facts",
    reason: "The stem states a second fact in a clause of its own.",
    refuses: (candidate) => !isGroup(candidate) && hasSecondClause(unquoted(candidate.body.stem)),
  },
  {
    name: "trivia",
    reason: "The stem asks about the page, its pictures or its sources, or for what nobody keeps in mind.",
    seeks: () => [aboutThePage, ofTheDay],
    refuses: ({ body }) => aboutThePage.test(lowered(unquoted(body.stem))) || ofTheDay.test(filled(body)),
  },
  {
    name: "adjective-gap",
    reason: "The gap takes a word that only describes, or a title before a name.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      facts.every(({ asking }) => asking.way === "value") &&
      (/^(?:Dr|Prof|Professor|Sir|Lord|Lady|King|Queen|President|Mrs?|Ms)\.?$/u.test(body.key) ||
        (/^\p{Ll}+(?:ed|ly|ous|ful|ic|al|ive|ary)$/u.test(body.key) && !/^(?:hundred)/u.test(body.key))),
  },
  {
    name: "stray-adverb",
    reason: "The stem has a word that belongs to the sentence it was taken from.",
    seeks: () => [leftover],
    refuses: ({ body: { stem } }) =>
      leftover.test(lowered(unquoted(stem)).replace(ofTheirOwn, "")) && !/^In which .* the only\b/u.test(stem),
  },
  {
    name: "broken",
    reason: "The stem has marks that do not belong together.",
    refuses: ({ body: { stem } }) => isBroken(stem),
  },
  {
    name: "two-verbs",
    reason: "The question has two verbs where one belongs, or a verb that takes no figure.",
    refuses: ({ body: { type, stem } }) =>
      type !== "cloze" &&
      type !== "true-false" &&
      (takesNoFigure.test(lowered(stem)) ||
        /\bdo(?:es)? [^?]* \p{Ll}+ (?:stands|lies|sits|hangs|runs|dates|reads|holds)\?$/u.test(stem) ||
        /\b(?:did|does|do)\b[^,]*\b(?:was|were|is|are|had|has|been)\b[^,]*\?$/u.test(
          stem.replace(
            /\b(?:who|which|that|what|where|when|how)\b.*\b(?:was|were|is|are|had|has)\b.*(?=\?)/u,
            (part, at: number) => (at < 2 || /^\S+ which/iu.test(stem) ? part : ""),
          ),
        )),
  },
  {
    name: "markup",
    reason: "The stem has tags, marks or an address in it.",
    refuses: ({ body: { stem } }) =>
      /<\/?[a-z]|&[a-z]+;|\*\*|\]\(|https?:|www\.|\p{Emoji_Presentation}/u.test(lowered(stem)),
  },
  {
    name: "no-name",
    reason: "The stem names nobody and nothing, so that it could be about anything.",
    refuses: ({ body, body: { stem }, facts }) =>
      !isGroup({ body, facts }) &&
      !(isScoped(stem) && facts.every(isClearInScope) && tellsEnough(body)) &&
      // “Who invented the multiwire chamber?” is about one thing, though it has a common name.
      !inventedWhat.test(stem) &&
      !facts.some(({ subject }) => /^\p{Lu}/u.test(subject) && stem.includes(subject)) &&
      !/(?<=\S\s["“‘(]?)\p{Lu}|^(?:\p{Lu}\S*\s){1,3}\p{Lu}|“/u.test(
        withoutPeoples(withoutMonths(stem.replace(/^According to the text(?: on [^,]*)?, /u, ""))),
      ) &&
      !/^\p{Lu}[\p{L}’'-]+ (?:was|were|is|has|had|did|became|won|died|opened|founded)\b/u.test(stem),
  },
  {
    name: "time-left-over",
    reason: "The stem has a word of time that counts from a sentence before it.",
    seeks: () => [timeLeftOver],
    refuses: ({ body: { stem } }) => timeLeftOver.test(lowered(unquoted(stem))),
  },
  {
    name: "more-than-before",
    reason: "The stem says “further” or “other”, and not than which.",
    seeks: () => [someMore],
    refuses: ({ body: { stem } }) => someMore.test(lowered(unquoted(stem))),
  },
  {
    name: "no-year",
    reason: "The stem gives a day or a month of the past, and not the year.",
    refuses: ({ body, facts }) => !isGroup({ body, facts }) && facts.length > 0 && lacksYear(filled(body)),
  },
  {
    name: "breaks-off",
    reason: "The sentence begins or ends in the middle.",
    refuses: ({ body, body: { stem }, facts }) =>
      !isGroup({ body, facts }) &&
      (endsInJoint.test(stem) ||
        ofGerund.test(withoutSource(stem)) ||
        hangsOn.test(withoutSource(stem)) ||
        /, and (?:during|between|in|after|before|since|until|for|on|(?:\S+ ){1,2}(?:years|months|days|weeks)\b)[^,]*$/u.test(
          stem,
        )),
  },
  {
    name: "many-figures",
    reason: "The stem gives so many figures that no one of them is worth asking.",
    refuses: ({ body, facts }) =>
      !isGroup({ body, facts }) &&
      figuresIn(filled(body)) > (facts.some(({ kind }) => kind === "count") ? MOST_FIGURES - 1 : MOST_FIGURES),
  },
  {
    name: "named-twice",
    reason: "The stem names the same person or thing twice.",
    refuses: ({ body, facts }) => !isGroup({ body, facts }) && namesTwice(filled(body)),
  },
  {
    name: "counted-together",
    reason: "The question asks how many of one thing, and counts another beside it.",
    refuses: ({ body: { stem } }) =>
      /\bhow many [^?]*\band (?:\d|(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty)\b)/u.test(
        lowered(stem),
      ),
  },
  {
    name: "repetition",
    reason: "The stem says a word twice in a row.",
    refuses: ({ body: { stem } }) => saidTwice.test(lowered(stem)),
  },
];

const someMore =
  /\b(?:how many|____|\d[\d,.]*|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|the|a) (?:further|other|additional|remaining)\b(?! (?:than|of)\b)/u;

const uncertain =
  /\b(?:several|various|numerous|many|a number of|a variety of|recently|nowadays|today|currently|often|sometimes|usually|probably|possibly|perhaps|reportedly|allegedly|supposedly|(?:some|a few) (?:years|decades|months|days|weeks|hours|time)|(?:last|this|next) (?:year|month|week|spring|summer|autumn|winter))\b|^(?:according to the text[^,]*, )?some\b/u;

const saidTwice = /\b(\p{L}{2,})\s\1\b/u;

const ofGerund = /^Of \p{Ll}+ing\b/u;

const endsInJoint = /(?<!\b\p{L})\b(?:of|the|an?|and|or|in|at|for|with|from|by|than|that|which|as|into)\.$/u;

const inventedWhat = /^Who (?:invented|discovered|designed|devised) the \p{Ll}+ \p{Ll}+/u;

const leftover = /\b(?:own (?!(?:ed|ing)\b)|(?:also|therefore|however|thus|then|too|only) \p{Ll}+\b.*\?$)|\bonly\?$/u;

/** “A school of her own”, “in her own right”, “on his own account”: set phrases, which set nothing against another. */
const ofTheirOwn =
  /\b(?:an? (?:\p{Ll}+ ){1,3}of (?:his|her|its|their) own|in (?:his|her|its|their) own (?:right|name|hand|lifetime)|(?:on|at) (?:his|her|its|their) own (?:account|initiative|expense|cost|terms)|of (?:his|her|its|their) own (?:accord|free will))\b/gu;

/** What a text tells of things without a name is clear once the text is named; not how many there are, without a time. */
const isClearInScope = ({ subject, kind, asking }: Fact): boolean =>
  kind !== "count" ||
  /^the\s/iu.test(subject) ||
  (asking.way === "value" && (!asking.askable.isTimeless || /^\p{L}+ (?:in|into)$/u.test(asking.askable.relationKey)));

/** “What figure does the collection number?” */
const takesNoFigure = /\bwhat figure (?:does|did) [^?]* (?:number|total|count)\?$/u;

/** “At least 98 people were killed”: by what, and when? A name, a year or some words more say it. */
function tellsEnough(body: QuestionBody): boolean {
  const key = typeof body.key === "string" ? body.key : "";
  const said = withoutSource(body.stem).replace(GAP, key);
  if (/\p{Lu}/u.test(`${said.slice(1)} ${key}`.replace(/\b(?:True|False)\b/gu, "")) || /\b\d{4}\b/u.test(said))
    return true;
  const telling = said
    .match(/\p{L}{4,}/gu)
    ?.filter((word) => !/^(?:were|have|been|than|more|about|least|what|which|many|some|from|with|that)$/iu.test(word));
  return (telling?.length ?? 0) >= LEAST_TELLING;
}

const LEAST_TELLING = 3;

const aboutThePage =
  /\b(?:photo|photograph by|image|caption|copyright|all rights reserved|source of the text|this (?:article|page|website)|min(?:utes?)? read|share this|sign in|click|newsletter)\b/u;

/** Prices of entry, numbers of buses and houses, minutes of a ride. */
const ofTheDay =
  /\b(?:[Ee]ntry|[Aa]dmission|[Ee]ntrance|[Pp]arking|[Tt]ickets?) (?:is|are|costs?)\b|\b(?:[Bb]us|[Tt]ram|[Rr]oute|[Pp]latform|[Rr]oom|[Pp]age) \d|\b(?:[Bb]us|[Tt]rain|[Tt]ram|[Ff]erry|[Rr]ide|[Ww]alk|[Dd]rive|[Tt]rip)\b.* takes? |\b\d+ (?:\p{Lu}\p{L}+ )+(?:Street|Road|Avenue|Lane)\b|\b(?:opening hours|telephone|e-mail)\b/u;

const MOST_FIGURES = 3;

/** Numbers that are no years and no days. */
const figuresIn = (stem: string): number =>
  lowered(withoutMonths(stem).replace(/\d{1,2} month|month \d{1,2}|\b\d{1,4}\s(?:BCE?|AD|CE)\b/gu, "")).match(
    /(?=\d)(?:(?<![\p{L}-])\d{1,3}(?:,\d{3})+|(?<![\p{L}\d-])\d{1,3}(?![\d-])(?:\.\d+)?|\b\d{5,})|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?! (?:of|years|months|days|times)\b)/gu,
  )?.length ?? 0;

const negative = /\b(?:not|n't|except|neither|nor|without)\b/u;

/** “An object that was not on any chart”, “held without trial”, “fell without a fight”: what is asked is so all the same. */
const deniedBeside =
  /(?<=\ban? (?:\p{Ll}+ ){1,3}(?:that|which|who) (?:did|does|do|was|were|is|are|had|has|have|could|can|would) )not\b|(?<=\p{Ll} )without (?=(?:trial|charge|success|\p{Ll}+ing)\b)|(?<=\p{L} )(?<!\b(?:is|was|are|were|be|been) )without (?=an? (?:fight|struggle|battle|blow|shot|siege|vote|break|word)\b)/gu;

const name = String.raw`(\p{Lu}[\p{L}.’'-]+ (?:\p{Lu}[\p{L}.-]+ )*?\p{Lu}[\p{L}-]+)\b`;
const again = String.raw`\1\b(?! (?:of|for|in)\b)`;
const notInLonger = String.raw`(?<=^|\s)(?<!\p{Lu}[\p{L}.’'-]* )`;

const twice: readonly RegExp[] = [
  new RegExp(`(?=\\p{Lu})${notInLonger}${name}.*\\s${again}`, "u"),
  new RegExp(`(?=\\p{Lu})(?<=^|\\s)${name}.*\\s${notInLonger}${again}`, "u"),
];

/** Two words with capitals, or more, that stand there twice; what ends two longer names, as “Rowing Club”, is neither of them. */
const namesTwice = (stem: string): boolean => beginsTwice(stem) && twice.some((pattern) => pattern.test(stem));

/** Whether two words with capitals begin alike: most stems have no such words, and need not be held against dear patterns. */
function beginsTwice(stem: string): boolean {
  const beginnings = stem.match(/\p{Lu}[\p{L}-]/gu) ?? [];
  return new Set(beginnings).size < beginnings.length;
}

const timeLeftOver =
  /\b(?:in|at|on) (?:the same|that) (?:year|month|day|time|week|summer|winter)\b|\b(?:end|beginning|middle|start|turn) of the (?:decade|century|year|month)\b(?! (?:of|\d))|\bthe (?:following|next|previous) (?:year|day|month|week|summer|spring|autumn|winter)\b|\b(?:years?|months?|days?|weeks?|decades?) (?:later|earlier|before|afterwards)\b|\b(?:afterwards|meanwhile|eventually|subsequently|thereafter|by then|since then|at first|in turn|at present|so far|to date|until now|nevertheless|nonetheless|instead|ever since|before long|earlier|later)\b(?! (?:known|called|named|renamed|than)\b)/u;

/** “…, and the state legislature.”: the second clause has lost its verb. */
const hangsOn = /^[^,]*, and (?:(?:the|an?|his|her|its|their) )?(?:[\p{L}-]+ ){0,2}[\p{L}-]+[.?]$/u;

const namedMonth =
  /(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December)(?!\p{L})/u;

/** “Arrived on 4 November” of the past; a feast comes every year, and has its own tense. */
function lacksYear(stem: string): boolean {
  if (!namedMonth.test(withoutSource(stem))) return false;
  const isOfOneYear =
    /\b(?:did|was|were|had|held|set)\b|\b\p{Ll}+ed\b/u.test(stem) ||
    (!/\b(?:is|are)\b/u.test(stem) && (stem.match(/\b\p{Ll}+\b/gu) ?? []).some(isPastAlone));
  return (
    isOfOneYear &&
    !/\d{3,4}\b|\b\d{1,4}\s(?:bc|ad)|\bwhich (?:month and )?year\b|\bdates?\b|\b(?:every|each)\b/u.test(lowered(stem))
  );
}

/** “Sought”, “met”: the past of a verb, and nothing else of it. */
const isPastAlone = (word: string): boolean => {
  const forms = readVerb(word)?.forms ?? [];
  return forms.includes("past") && !forms.includes("base");
};

/** “, which …” and “who …” behind a noun: what is asked stands in one clause. */
function hasSecondClause(stem: string): boolean {
  const text = withoutSource(stem).replace(whoseOpening, "");
  return secondClause.test(text);
}

const secondClause =
  /:\s\p{L}|\bfrom where\b|, and (?:the )?(?:\p{Lu}[\p{L}’'-]+ ){1,3}(?:\p{Ll}+ed|was|is|had|has|became|made|won|took|gave) |\S,\s(?:which|who|whose|where)\s|(?<=\p{L}\s)(?:who|whose)\s\p{Ll}|\bin \d{4} and\b.*\bin \d{4}\b/u;

const whoseOpening = /^\p{L}+ whose\b/u;

const count = (text: string, mark: string): number => (text.includes(mark) ? text.split(mark).length - 1 : 0);

function isBroken(stem: string): boolean {
  if (count(stem, "“") !== count(stem, "”") || count(stem, '"') % 2 === 1 || count(stem, "(") !== count(stem, ")"))
    return true;
  if (singularUnit.test(stem)) return true;
  return brokenMarks.test(stem);
}

const brokenMarks =
  /^(?:Up|Off|Down|Away) which\b|[,;:.]\s*[?,;:]|\s[,.?]|[,;:–-]\s*\?$|,\.$|\.\.$|[,.]”|\s{2}|\p{Cc}/u;

const singularUnit =
  /\d (?:acre|mile|metre|meter|foot|ton|tonne|litre|gallon) of\b|,\s\p{Lu}\S+ and \p{Lu}\S+ (?:in|on) \d/u;
