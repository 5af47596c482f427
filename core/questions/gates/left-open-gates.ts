import { withoutSource } from "../without-source.ts";
import type { Gate } from "./gate.ts";
import { filled } from "./words.ts";

const said = (pattern: RegExp): Gate["refuses"] => {
  return ({ body }) => pattern.test(withoutSource(filled(body))) || pattern.test(withoutSource(body.stem));
};

/** “Ada Holm ’d asked”, where “she’d” was put by name. */
const torn = /\s[’'](?:d|ll|ve|re|m)\b/u;

/** “Came the resettlement”: what stood in front has gone. */
const verbFirst = /^(?:[Cc]ame|[Ff]ollowed|[Ww]ent|[Ss]tood|[Ll]ay|[Ll]ies|[Ss]tands|[Hh]ung) (?:the|an?|its|\p{Lu})/u;

const toPlunder =
  /\bto (?:plunder|rob|attack|destroy|seize|capture|sack|loot|besiege|conquer|occupy|retake|rescue|free)[.?]$/u;

const theNews =
  /\b(?:g[eo]t|hears?|heard|receives?|received|br(?:ing|ings|ought)|breaks?|broke) the news\b(?! (?:of|that|about|from)\b)/u;

const futureKin = /\bfuture (?:(?:father|mother|brother|sister|son|daughter)(?:-in-law)?|wife|husband|spouse)\b/u;

const headedFor = /^[^\d]*\bhead(?:s|ed)? for\b[^\d]*\.$|^[Ff]or which [^\d]*\bhead\?$/u;

const stayedSoLong =
  /\bstay(?:s|ed)? (?:for )?(?:about |nearly |almost |more than |over |only )?(?:an?|\p{Ll}+|\d+|____) (?:years?|months?|weeks?|days?|nights?)\.$/u;

/** “Beat her army”: that of whoever was beaten, who is not named. */
const ofTheBeaten =
  /\b(?:beat|beats|defeat(?:s|ed)?|took|takes?|captured?|captures|seized?|seizes|destroy(?:s|ed)?|conquer(?:s|ed)?|sacked|besieged?|crushe?[ds]?|rout(?:s|ed)?|annex(?:es|ed)?) (?:his|her|their) (?:army|armies|troops|forces|fleet|cavalry|city|cities|kingdom|capital|empire|lands?|camp|ships)\b(?! (?:to|across|into|over|through|from|home|back|with)\b)/u;

/** “Wrote £9 million” off what? */
const wroteSum =
  /\b(?:writes?|wrote) (?:about |nearly |almost |some )?(?:US\$|[$€£¥₹]|\p{Lu}\p{L}{0,2}\s?)\d(?!.*\boff\b)/u;

/** Gates for stems that leave open what the sentence in front had told. */
export const leftOpenGates: readonly Gate[] = [
  {
    name: "torn-contraction",
    reason: "A name stands where “he’d” stood, and the rest of that word behind it.",
    refuses: said(torn),
  },
  {
    name: "verb-first",
    reason: "The statement begins with its verb, and what stood in front of that is missing.",
    refuses: said(verbFirst),
  },
  {
    name: "to-plunder-what",
    reason: "The stem ends with “to plunder”, and does not say what.",
    seeks: () => [toPlunder],
    refuses: said(toPlunder),
  },
  {
    name: "the-news-of-what",
    reason: "The stem speaks of the news, and does not say what was new.",
    seeks: () => [theNews],
    refuses: said(theNews),
  },
  {
    name: "future-kin",
    reason: "The stem speaks of a future father-in-law, and not of the time from which that was seen.",
    seeks: () => [futureKin],
    refuses: said(futureKin),
  },
  {
    name: "headed-for",
    reason: "The stem says whither somebody headed, as people often do, and not when.",
    refuses: said(headedFor),
  },
  {
    name: "stayed-where",
    reason: "The stem says how long somebody stayed, and neither where nor when.",
    seeks: () => [stayedSoLong],
    refuses: said(stayedSoLong),
  },
  {
    name: "wrote-off-what",
    reason: "The stem says that somebody wrote a sum of money, and not that it was written off, or what.",
    seeks: () => [wroteSum],
    refuses: said(wroteSum),
  },
  {
    name: "of-the-beaten",
    reason: "The army or the city is that of whoever was beaten, whom the stem does not name.",
    seeks: () => [ofTheBeaten],
    refuses: said(ofTheBeaten),
  },
];
