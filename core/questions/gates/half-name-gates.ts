import { placeNamed } from "../../facts/gazetteer.ts";
import { isCommonWord } from "../../text/tagger.ts";
import type { Gate } from "./gate.ts";
import { filled, isGroup, unquoted, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for half of a name, of a verb or of an idiom: the other half stands beside the gap, or was left behind in the text. */
export const halfNameGates: readonly Gate[] = [
  {
    name: "front-of-a-name",
    reason: "The gap takes the first half of a name whose other half stands behind it, as in “____ of Hidden Water”.",
    seeks: () => [nameBehind],
    refuses: ({ body }) =>
      body.type === "cloze" && isOfWords(body.key) && isOfWords(nameBehind.exec(body.stem)?.[1] ?? ""),
  },
  {
    name: "end-of-a-name",
    reason: "The gap takes the last half of a name that the stem begins, as in “the House of ____”.",
    seeks: () => [nameInFront],
    refuses: ({ body }) => body.type === "cloze" && nameInFront.test(body.stem) && isOfWords(body.key),
  },
  {
    name: "half-a-verb",
    reason: "The verb has lost the words without which it means something else, or nothing.",
    seeks: () => [halfVerb],
    refuses: (candidate) => !isGroup(candidate) && halfVerb.test(saidIn(candidate)),
  },
  {
    name: "put-nowhere",
    reason: "Something was put, and the stem does not say on or in what.",
    seeks: () => [put],
    refuses: (candidate) => {
      if (isGroup(candidate)) return false;
      const rest = put.exec(saidIn(candidate))?.[1];
      return rest !== undefined && !whither.test(rest.replace(times, ""));
    },
  },
  {
    name: "akin-to-what",
    reason: "The stem breaks off behind “akin” or “devoted”.",
    seeks: () => [akin],
    refuses: (candidate) => !isGroup(candidate) && akin.test(saidIn(candidate)),
  },
  {
    name: "in-force-apart",
    reason: "The stem tears “in force” or “in use” from what it is said of.",
    refuses: ({ body: { stem, key, type } }) =>
      /^in (?:force|use|effect|operation|service|place), /iu.test(withoutSource(stem)) ||
      (type !== "true-false" && /^in what\b/iu.test(withoutSource(stem)) && idiom.test(String(key))),
  },
];

const saidIn = ({ body }: Parameters<Gate["refuses"]>[0]): string =>
  withoutMonths(unquoted(withoutSource(filled(body))));

/** “Put the founding of the town in 1187”: that is where it is put. */
const put =
  /\b(?:put|puts) (?:the|an?|his|her|its|their) (?!(?:founding|foundation|date|birth|death|origins?|beginnings?|age|loss|losses|cost|total|value|number|toll)\b)(\p{L}.*)$/u;
const whither =
  /\b(?:on|in|into|onto|at|to|up|down|forward|forth|together|under|off|out|through|behind|inside|over|aside|back|before|around|against|across|above|beside|between|near|right|first|for)\b/u;
const times =
  / (?:in|on|at|before|from) (?:the )?(?:year )?(?:about )?(?:____|\d[\d,.]*|month)(?: (?:month )?\d{4})?/gu;
const akin =
  /\b(?:akin|adjacent|tantamount|devoted|dedicated|conducive)(?! to\b)(?=[.?]|$| (?:since|in|on|from|until) )/u;
const idiom = /^(?:force|use|effect|operation|service|place|charge|power|office|session|turn|fact|vain|return)$/u;

const nameBehind = /____ (?:of|for) (?:the |All )?(\p{Lu}[\p{L}’'-]+(?: (?:and )?\p{Lu}[\p{L}’'-]+)*)/u;
const nameInFront = /(?<!\p{L})\p{Lu}\p{Ll}+ (?:of|for) (?:the |all )?____/u;

/** Words with capitals that name no place and nobody by themselves: “Hidden Water”. */
const isOfWords = (name: string): boolean =>
  /^\p{Lu}/u.test(name) &&
  placeNamed(name) === undefined &&
  name
    .split(" ")
    .every((word) => word === "and" || (/^\p{Lu}\p{Ll}+$/u.test(word) && isCommonWord(word.toLowerCase())));

const end = String.raw`(?=[.?]|$| (?:in|on|by|since|until|from) (?:the )?(?:year )?(?:____|\d|month))`;
const halfVerb = new RegExp(
  String.raw`\b(?:did away|do away|does away|made do|looked forward|look forward|g[ai]ve way|spent (?:his|her|their|its) (?:whole |entire )?(?:life|days|time|career)|paid (?:homage|tribute)|took (?:advantage|hold|leave)|l[ae]id claim|put an end|made use|had a better \p{Ll}+|g[ai]ve (?:his|her|its|their) (?:blessing|consent|approval|name|support)|made (?:his|her|its|their) (?:way|mark|peace))${end}`,
  "u",
);
