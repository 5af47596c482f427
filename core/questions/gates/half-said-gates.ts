import { readVerb } from "../../facts/verb-forms.ts";
import type { Gate } from "./gate.ts";
import { filled, unquoted, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what is said by half: one side of a score, one part of a number, where from and not where to. */
export const halfSaidGates: readonly Gate[] = [
  {
    name: "part-of-a-number",
    reason: "The gap takes one part of a number whose other part stands behind it.",
    seeks: () => [fractionBehind],
    refuses: ({ body: { stem } }) => fractionBehind.test(stem),
  },
  {
    name: "quarter-north",
    reason: "The stem breaks off behind “north”, and does not say of what.",
    seeks: () => [sideOf],
    refuses: ({ body }) => sideOf.test(filled(body)),
  },
  {
    name: "two-dated-in-one",
    reason: "What is to be true or false are two things, each with its year.",
    refuses: (candidate) =>
      candidate.body.type === "true-false" &&
      /\b(?:from|in) (?:\d{4}|____), and (?:the )?\p{Lu}[^,]* (?:from|in) (?:\d{4}|____)\.$/u.test(
        withoutSource(unquoted(filled(candidate.body))),
      ),
  },
  {
    name: "rides-nowhere",
    reason: "The stem says how long it takes from somewhere, and not to where.",
    seeks: () => [fromWithoutTo],
    refuses: ({ body }) => fromWithoutTo.test(filled(body)),
  },
  {
    name: "under-way-alone",
    reason: "The sentence has lost its verb in front of “under way”.",
    seeks: () => [underWay],
    refuses: ({ body: { stem } }) =>
      underWay.test(stem) && !/\b(?:is|was|are|were|has|have|had|been)\b/u.test(withoutSource(stem)),
  },
  {
    name: "half-a-score",
    reason: "The stem gives the goals of one side only.",
    seeks: () => [halfScore],
    refuses: ({ body }) => halfScore.test(withoutMonths(filled(body))),
  },
  {
    name: "no-time-for-what",
    reason: "The stem says that somebody had no time, and not for what.",
    seeks: () => [noTime],
    refuses: ({ body }) => noTime.test(filled(body)),
  },
  {
    name: "says-that-and-stops",
    reason: "The stem breaks off behind “told that” or “hoped to”.",
    seeks: () => [toldThat],
    refuses: ({ body }) => toldThat.test(filled(body)),
  },
  {
    name: "that-without-verb",
    reason: "The stem breaks off behind “the discovery that …”, before it says what.",
    refuses: ({ body }) => {
      const [, rest = ""] = nounAndThat.exec(filled(body)) ?? [];
      return thatSoMany.test(body.stem) || (rest !== "" && !rest.split(" ").some(isFiniteVerb));
    },
  },
  {
    name: "had-what",
    reason: "The stem says that somebody had no doubts or had reasons to listen, and not of what or to what.",
    seeks: () => [hadWhat],
    refuses: ({ body }) => hadWhat.test(filled(body)),
  },
  {
    name: "brought-where",
    reason: "The stem says who was brought or drawn back, and not where to.",
    seeks: () => [broughtWhom],
    refuses: ({ body }) => broughtWhom.test(withoutSource(filled(body))),
  },
  {
    name: "merely-went",
    reason: "The stem says where somebody went or moved, and neither when nor what for.",
    seeks: () => [merelyWent],
    refuses: (candidate) => merelyWent.test(withoutSource(filled(candidate.body))),
  },
  {
    name: "merely-there",
    reason: "The stem says that somebody was in a place, and not what they did there.",
    refuses: ({ facts }, { people }) =>
      facts.some(
        ({ asking, subject }) =>
          asking.way === "value" && asking.askable.relationKey === "be in" && people.includes(subject),
      ),
  },
  {
    name: "relative-cut",
    reason: "The stem breaks off behind the verb of a relative clause: “the agency that looks”.",
    seeks: () => [relativeCut],
    refuses: ({ body }) => relativeCut.test(filled(body)),
  },
  {
    name: "one-of-two-announced",
    reason: "The stem announces two and names one of them.",
    seeks: () => [announced],
    refuses: (candidate) => {
      const said = withoutSource(filled(candidate.body));
      const [, behind] = announced.exec(said) ?? [];
      return behind !== undefined && !/ and |, /u.test(behind) && !/\b(?:in|on) \d{4}, (?=\p{Lu})/u.test(said);
    },
  },
  {
    name: "at-once-after-what",
    reason: "The stem says “at once”, and not after what.",
    seeks: () => [atOnce],
    refuses: ({ body }) => atOnce.test(filled(body)) && !severalBefore.test(filled(body)),
  },
  {
    name: "participle-in-front",
    reason: "A participle stands in front of a name as if it were part of it.",
    refuses: (candidate) => participleInFront.test(withoutSource(filled(candidate.body))),
  },
  {
    name: "when-breaks-off",
    reason: "What stands behind “when” ends before its verb.",
    refuses: ({ body }) => {
      const [, first = "", rest = ""] = /, when (\S+)([^,.?]*)[.?]$/u.exec(filled(body)) ?? [];
      return first !== "" && !rest.split(" ").some(isFiniteVerb);
    },
  },
  {
    name: "serves-as-what",
    reason: "The stem counts somebody’s terms or gives the years from which they stayed, and not as what.",
    seeks: () => [serving],
    refuses: ({ body }) => serving.test(body.stem),
  },
  {
    name: "participle-behind-source",
    reason: "Behind “According to the text on …” a participle reads as if it told of the text.",
    refuses: ({ body: { stem } }) =>
      /^According to the (?:text|table)[^,]*, (?:\p{Ll}+ed|built|begun|born|held|lost|made|set|sold|won|known|given|taken|torn|cut) (?:in|by|at|on|as|from|for|with|to|under|after|before)\b[^,]*,/u.test(
        stem,
      ),
  },
  {
    name: "name-behind-measure",
    reason: "A name stands behind a measure without a word between them.",
    seeks: () => [measureAndName],
    refuses: ({ body }) => measureAndName.test(filled(body)),
  },
];

const noTime =
  /\b(?:had|have|has) (?:no|little|hardly|barely|scarcely|too little|enough) time\b(?! (?:to|for|in)\b)|\b(?:barely|hardly|scarcely) had (?:the )?time\b(?! (?:to|for|in)\b)/u;

const toldThat =
  /\b(?:tell|told|said?|warned?|argued?|promised?|hoped?|inform|informed|assured?) (?:the )?(?:\p{Lu}\S* )*(?:that|to)(?=[.?]| (?:in|on) (?:\d|____|the))/u;

const merelyWent =
  /^(?:(?:To which \p{Ll}+|Where) did (?:\p{Lu}\S* )+(?:go|move|return|travel)\?|(?:\p{Lu}\S* )+(?:went|moved|returned|travelled|traveled) to (?:the )?(?:city of |town of )?(?:\p{Lu}[^\s.]*|____)(?: \p{Lu}[^\s.]*)*\.)$/u;

const relativeCut =
  /\b(?:that|which|who) (?:looks?|deals?|cares?|stands?|lies|lay|rests?|depends?|consists?|belongs?|leads?|led|runs?|goes|went|comes?|came|began|begins|became|becomes)[.?]$/u;

const announced = /\b(?:two|three|four|five) (?:[\p{L}-]+ ){0,2}\p{Ll}+s, ((?:the )?\p{Lu}.*)[.?]$/u;

const atOnce = /\b(?:at once|straight away|soon after(?:wards)?|the next day)[.?]$/u;
/** “Two of them died soon after” */
const severalBefore =
  /\b(?:two|three|four|five|several|many|____)\b[^.?]*\b(?:at once|straight away|soon after(?:wards)?|the next day)[.?]$/u;

const serving =
  /\bserved? (?:only )?(?:____|\d+|one|two|three|four|five|a single|several) (?:full |further )?terms?(?=[.?]| (?:in|from|until) (?:____|\d))|\bhow many terms did [^?]* serve(?=\?)|\bstay(?:s|ed)? from (?:____|\d{4}) (?:to|until) (?:____|\d{4})[.?]$|\bremain(?:s|ed)? in (?:post|office)\b(?! (?:as|of)\b)/iu;

const underWay = /,(?: now| still)? under way since\b/u;

const measureAndName =
  /\d (?:metres|meters|feet|kilometres|kilometers|miles|km|m|tonnes|tons)(?: (?:high|tall|long|wide|deep|across))? (?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+[.?]$/u;

const fractionBehind = /____ and (?:a|an|one|three) (?:half|quarters?|thirds?|fifths?|tenths?)\b/u;

const sideOf =
  /\b(?:quarter|district|area|land|region|country|coast|valley|plain|town|village|part|ground|hill|island|site)s? (?:north|south|east|west)(?:-?(?:east|west))?(?=[.?,]| (?:in|on|by|since|until|during) )/u;

/** “Beheaded Karl Holm led the works”; “United Mills” are called so. */
const participleInFront =
  /^(?!United |Allied |Red |Alfred |Fred |Mohammed |Ahmed |Jared |Associated |Confederated )\p{Lu}\p{Ll}{3,}ed \p{Lu}\p{Ll}+ (?:(?:al|de|von|van|el)[ -])?\p{Lu}[\p{L}-]+ /u;

const halfScore =
  /\b(?:beat|beating|beaten|defeat(?:ed|ing)?|los[et]|losing|won|winning)\b[^.?]* (?:\p{Lu}[\p{L}]*|____) \d{1,2}[.?]$/u;

const fromWithoutTo =
  /\bfrom (?:\p{Lu}[\p{L}-]* ?)+ takes? (?!.*\bto (?:the )?\p{Lu})[^?]*\b(?:hours?|minutes|days)\b|\b[Hh]ow (?:long|many (?:hours|minutes|days)) (?!.*\bto (?:the )?\p{Lu})[^?]*\bfrom (?:\p{Lu}[\p{L}-]* )+take\b/u;

/** “The Tern brought the Danes.” */
const broughtWhom =
  /^(?:The )?(?:\p{Lu}\S* ){1,3}brought (?:the )?\p{Lu}\p{L}+(?: and (?:the )?\p{Lu}\p{L}+)?\.$|\b(?:drew|brought|called|lured|summoned) (?:the )?(?:\p{Lu}\S* )+back[.?]$/u;

const isFiniteVerb = (word: string): boolean =>
  /^(?:is|are|was|were|has|have|had|did|does|do|will|would|could|can|may|might|must|should)$/u.test(word) ||
  readVerb(word.toLowerCase())?.forms.some((form) => form === "past" || form === "third") === true;

/** “Published her discovery that an illness with a rash.” */
/** “A certificate that more than fifty.” */
const thatSoMany = /\bthat (?:more|fewer|less) than (?:____|\p{L}+|\d[\d,]*)[.?]$/u;

const nounAndThat =
  /\b(?:discovery|belief|fact|claim|idea|theory|news|hope|fear|proof|evidence|report|rumou?r|view|argument|finding|conclusion|promise|warning|complaint) that ([^,.?]*)[.?]$/u;

const hadWhat =
  /\b(?:had|have|has) (?:(?:no|some|good|every|many|little|her|his|their) )?(?:doubts?|reasons?(?: to \p{Ll}+)?|choice|objections?|misgivings|second thoughts)[.?]$/u;
