import { oneLine } from "../../base/one-line.ts";
import { perObject } from "../../base/per-object.ts";
import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { isGroup } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what a sentence only adds behind a name: “the Tern Bridge, 820 metres long, …”, “Ada Brandt, a pilot from Holm, …”. */
export const appositionGates: readonly Gate[] = [
  {
    name: "was-or-is",
    reason: "The stem says what a building or a river was, and the sentence tells of no time in which it was so.",
    refuses: ({ body, facts }) =>
      !isGroup({ body, facts }) &&
      /\bwas\b/u.test(body.stem) &&
      facts.some((fact) => isAdded(fact) && lasting.test(bearerOf(fact) ?? "")),
  },
  {
    name: "is-no-more",
    reason: "The stem says what something is of which the sentence says that it is gone.",
    refuses: ({ body: { stem }, facts }) =>
      / is\b/u.test(stem) && facts.some((fact) => isAdded(fact) && isGone.test(oneLine(fact.proof.quote))),
  },
  {
    name: "calling-in-passing",
    reason: "The stem says what somebody is whom the text names in passing, and not what they did.",
    refuses: ({ body, facts }, surroundings) =>
      !isGroup({ body, facts }) &&
      facts.some((fact) => isCallingInPassing(fact, withoutSource(body.stem), surroundings)),
  },
];

/** What stands for long, as far as its name tells. */
const lasting =
  /\b(?:Bridge|Tunnel|Dam|Canal|Railway|Tower|Viaduct|Aqueduct|Lighthouse|Stadium|Cathedral|Church|Palace|Castle|Opera House|Theatre|Pyramid|Temple|Museum|Library|Station|Airport|Observatory|Park|River|Lake|Mountains?|Glacier|Desert|Island|Bay)\b/u;

/** Of whom or what a statement says what it is, though it be the answer; null where it says something else. */
function bearerOf({ asking, subject }: Fact): string | null {
  if (asking.way === "list") return asking.list.subject;
  if (asking.way !== "value") return null;
  const { relationKey, answer } = asking.askable;
  return /^be\b/u.test(relationKey) ? subject : /^subject be\b/u.test(relationKey) ? answer.text : null;
}

/** Whether a sentence says what somebody or something is without a verb, between commas behind the name. */
const isAdded = perObject((fact: Fact): boolean => {
  const bearer = bearerOf(fact);
  if (bearer === null) return false;
  const quote = oneLine(fact.proof.quote.replace(/[*_]/gu, ""));
  return sidesOf(bearer, quote).some(({ behind }) => /^, (?!who\b|which\b|where\b|whose\b)/u.test(behind));
});

/** “Ada Brandt was a pilot from Holm”, who is named once, in the story of a lighthouse. */
const isCallingInPassing = (fact: Fact, said: string, { topic, inPassing = [] }: Surroundings): boolean =>
  inPassing.includes(bearerOf(fact) ?? "") &&
  isAdded(fact) &&
  (kinOf.test(said) || / (?:is|was) an? (?!.*\b(?:first|last|only|\p{Ll}+est)\b)/u.test(said)) &&
  ![...(topic?.aliases ?? [])].some((alias) => alias.length > 2 && said.includes(alias));

/** “Karl Holm was father of Ada Brandt” */
const kinOf =
  / (?:is|was) (?:the )?(?:father|mother|son|daughter|brother|sister|husband|wife|widow|uncle|aunt|cousin|nephew|niece) of /u;

/** “Marle, a village on the bank, has vanished.” */
const isGone =
  /\b(?:ha(?:s|ve) (?:since |now |long |long since |been )*(?:vanished|disappeared|drowned|demolished|destroyed|pulled down|torn down|dissolved|abandoned|washed away|swept away)|no longer (?:exists?|stands?)|(?:is|are) (?:now )?gone)\b/u;
