import { gathered } from "../../base/gathered.ts";
import type { Askable } from "../askable.ts";
import type { FactKind } from "../fact-kind.ts";
import { verbsTold, type VerbTold } from "./verbs-told.ts";

/** What a fact has in common with others of which it is known whether they were marked as what to ask first. */
export type Trait =
  | `is a ${FactKind}`
  | `tells by “${VerbTold}”`
  | "on the topic"
  | "names the topic"
  | "asks for the subject"
  | "of one value only"
  | "of an event"
  | "clear in its text only"
  | "with a question of its own"
  | "a value with a capital"
  | "a value of one word"
  | "a value of many words"
  | "a whole date"
  | "told in few words"
  | "told in many words"
  | "first or greatest of its kind"
  | "told by a name"
  | "with another figure";

const [FEW, MANY] = [7, 14];

/** The traits of what can be asked. Of the rest of the text only what it is about counts, and not where in it this stands. */
export function traitsOf(askable: Askable, topic: string | null): Trait[] {
  const { answer, statement, relationKey } = askable;
  const said = `${statement.before} ${statement.after}`;
  const words = said.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word)).length;
  const size = answer.text.split(" ").length;
  const [first = "", second = ""] = relationKey.split(" ");
  const isSubject = first === "subject";
  const verb = verbsTold.find((each) => each === (isSubject ? second : first));
  const traits: readonly [Trait, boolean][] = [
    [`is a ${answer.kind}`, true],
    ["on the topic", askable.isOnTopic],
    ["names the topic", topic !== null && said.includes(topic.split(" ").at(-1) ?? topic)],
    ["asks for the subject", isSubject],
    ["of one value only", askable.isUnique],
    ["of an event", askable.label !== null],
    ["clear in its text only", askable.isOfText === true],
    ["with a question of its own", askable.question !== null],
    ["a value with a capital", /^\p{Lu}/u.test(answer.text)],
    ["a value of one word", size === 1],
    ["a value of many words", size > 2],
    ["a whole date", answer.kind === "date" && size > 2],
    ["told in few words", words <= FEW],
    ["told in many words", words > MANY],
    ["first or greatest of its kind", superlative.test(said)],
    ["told by a name", /\b(?:named|called|known)\b/u.test(said)],
    ["with another figure", /\d{3}/u.test(said)],
  ];
  const own = gathered(traits, ([trait, isSo]) => (isSo ? [trait] : []));
  return verb === undefined ? own : [...own, `tells by “${verb}”`];
}

const superlative = /\b(?:first|largest|oldest|longest|highest|biggest|tallest|deepest|only)\b/u;
