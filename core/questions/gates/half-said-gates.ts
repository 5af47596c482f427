import type { Gate } from "./gate.ts";
import { filled, unquoted, withoutMonths, withoutSource } from "./words.ts";

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
    refuses: ({ body }) =>
      /\b(?:had|have|has) (?:no|little|hardly|barely|scarcely|too little|enough) time\b(?! (?:to|for|in)\b)|\b(?:barely|hardly|scarcely) had (?:the )?time\b(?! (?:to|for|in)\b)/u.test(
        filled(body),
      ),
  },
  {
    name: "says-that-and-stops",
    reason: "The stem breaks off behind “told that” or “hoped to”.",
    refuses: ({ body }) =>
      /\b(?:tell|told|said?|warned?|argued?|promised?|hoped?|inform|informed|assured?) (?:the )?(?:\p{Lu}\S* )*(?:that|to)(?=[.?]| (?:in|on) (?:\d|____|the))/u.test(
        filled(body),
      ),
  },
  {
    name: "merely-went",
    reason: "The stem says where somebody went, and neither when nor what for.",
    refuses: (candidate) =>
      /^(?:To which \p{Ll}+ did (?:\p{Lu}\S* )+go\?|Where did (?:\p{Lu}\S* )+go\?|(?:\p{Lu}\S* )+went to (?:the )?(?:\p{Lu}\S*|____)(?: \p{Lu}\S*)*\.)$/u.test(
        withoutSource(filled(candidate.body)),
      ),
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
    refuses: ({ body }) =>
      /\d (?:metres|meters|feet|kilometres|kilometers|miles|km|m|tonnes|tons)(?: (?:high|tall|long|wide|deep|across))? (?:\p{Lu}\p{Ll}+ ){1,3}\p{Lu}\p{Ll}+[.?]$/u.test(
        filled(body),
      ),
  },
];

const underWay = /,(?: now| still)? under way since\b/u;

const fractionBehind = /____ and (?:a|an|one|three) (?:half|quarters?|thirds?|fifths?|tenths?)\b/u;

const sideOf =
  /\b(?:quarter|district|area|land|region|country|coast|valley|plain|town|village|part|ground|hill|island|site)s? (?:north|south|east|west)(?:-?(?:east|west))?(?=[.?,]| (?:in|on|by|since|until|during) )/u;

const halfScore =
  /\b(?:beat|beating|beaten|defeat(?:ed|ing)?|los[et]|losing|won|winning)\b[^.?]* (?:\p{Lu}[\p{L}]*|____) \d{1,2}[.?]$/u;

const fromWithoutTo =
  /\bfrom (?:\p{Lu}[\p{L}-]* ?)+ takes? (?!.*\bto (?:the )?\p{Lu})[^?]*\b(?:hours?|minutes|days)\b/u;
