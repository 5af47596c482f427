import { isCalling, isRole } from "../entities/callings.ts";
import { isGivenName, isPersonTitle } from "../entities/classify-name.ts";
import type { Token } from "./token.ts";

/**
 * “The temple of Ada Marl, the “Lady of Orrin”,”, “the fleet of Karl Holm, the Red Fox,”: whether what is apposed to a thing
 * of somebody is rather a name of its owner.
 */
export function isEpithetOfOwner(thing: readonly Token[], apposed: readonly Token[]): boolean {
  const [owner, of] = [thing.at(-1), thing.at(-2)];
  const noun = thing.findLast(({ tag }, i) => tag === "noun" && i < thing.length - 2);
  if (owner?.tag !== "name" || of?.lower !== "of" || !noun || isCalling(noun.lower) || isRole(noun.lower)) return false;
  const name = apposed.find(({ tag }) => tag === "name");
  const first = name?.text.split(" ")[0] ?? "";
  const isOfPerson = isGivenName(owner.text.split(" ")[0] ?? "") && ofLooks.test(first);
  return name?.isQuoted === true || isPersonTitle(first) || ofSomebody.test(first) || isOfPerson;
}

const ofSomebody = /^(?:Lady|Lord|God|Goddess|Mother|Father|Maid|Virgin|Bride)$/u;
const ofLooks = /^(?:Black|Red|White|Golden|Iron|Great|Old|Young|Mad|Merry|Little)$/u;
