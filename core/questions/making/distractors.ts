import type { Answer } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { amountLures } from "./amount-lures.ts";
import { dateLures } from "./date-lures.ts";
import { tellsBeginning } from "./life.ts";
import type { Lures } from "./lures.ts";
import { nameLures } from "./name-lures.ts";
import { shareLures } from "./share-lures.ts";
import { yearLures } from "./year-lures.ts";

/** Three options of the key's kind and form that are provably wrong; null where there are not three. */
export function distractorsFor(fact: Fact, answer: Answer, lures: Lures): string[] | null {
  const draw = lures.draw(`${fact.id} distractors`);
  switch (answer.kind) {
    case "year":
      return yearLures(fact, answer, { lures, draw });
    case "date":
      return dateLures(answer, draw, {
        beginning: isBeginning(fact, lures) ? null : lures.beginning,
        latest: lures.latest,
      });
    case "count":
    case "money":
    case "measure":
    case "percent":
      return amountLures(fact, answer, { lures, draw });
    case "share":
      return shareLures(answer, draw);
    case "place":
    case "person":
    case "name":
    case "event":
    case "acronym":
      return nameLures(fact, answer, { lures, draw });
    case "period":
    case "list":
    case "sequence":
    case "change":
    case "quotation":
    case "purpose":
    case "means":
    case "cause":
    case "description":
      return null;
  }
}

/** Of when a thing began, a year before must be offered as well, or the first of the options is right. */
const isBeginning = (fact: Fact, { topic }: Lures): boolean => topic !== null && tellsBeginning(fact, topic);
