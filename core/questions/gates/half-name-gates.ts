import { placeNamed } from "../../facts/gazetteer.ts";
import { isCommonWord } from "../../text/tagger.ts";
import type { Gate } from "./gate.ts";
import { filled, isGroup, unquoted, withoutMonths, withoutSource } from "./words.ts";

/** Gates for half of a name and half of a verb: the other half stands beside the gap, or was left behind in the text. */
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
    refuses: (candidate) =>
      !isGroup(candidate) && halfVerb.test(withoutMonths(unquoted(withoutSource(filled(candidate.body))))),
  },
];

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
