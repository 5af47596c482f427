import type { Askable } from "./askable.ts";
import type { Resolver } from "./resolution/resolver.ts";
import type { Statement } from "./statements/statement.ts";

/** Verbs that are true of one place, time or person only. */
const unique = new Set(
  "bear die bury found establish create sign locate base situate build construct marry crash end begin hold take move settle baptise hang execute open close design invent discover write compose paint direct unveil inaugurate convene sink launch discover assassinate murder elect crown adopt ratify publish".split(
    " ",
  ),
);

/** What all that a statement can be asked for has in common. */
export function placed(
  statement: Statement,
  resolver: Resolver,
): Pick<Askable, "subject" | "at" | "isOnTopic" | "isTimeless" | "isUnique" | "isOfText"> {
  const { subject, at, verb, pieces } = statement;
  return {
    subject: subject.entity?.name ?? subject.text,
    at,
    isOnTopic:
      subject.entity?.name === resolver.topic?.entity.name ||
      (resolver.topic !== null && subject.text.includes(resolver.topic.entity.name)),
    isTimeless: !verb.isPast && !pieces.some(({ kind }) => kind === "time"),
    isOfText: isOfText(statement),
    isUnique:
      unique.has(verb.base) ||
      (verb.base === "have" && pieces.some(({ text }) => /\b(?:headquarters|seat)$/u.test(text))),
  };
}

/** Whether a statement is clear only to whoever knows which text it comes from. */
export const isOfText = ({ subject, pieces }: Statement): boolean =>
  subject.isOfText === true || pieces.some((piece) => piece.isOfText === true);
