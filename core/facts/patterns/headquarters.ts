import type { Askable } from "../askable.ts";
import type { Token } from "../clauses/token.ts";
import { placeNamed } from "../gazetteer.ts";
import { answerOfEntity } from "../slots/answer.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Statement } from "../statements/statement.ts";

const seats = new Set(["headquarters", "seat", "secretariat"]);

/** “…, with its headquarters in Geneva”: where the subject of the sentence has its seat. */
export function headquartersAskables(statement: Statement, resolver: Resolver): Askable[] {
  const { sentence, subject, at } = statement;
  const { tokens } = sentence;
  const i = tokens.findIndex(({ lower }) => seats.has(lower));
  const [owner, noun, preposition] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (i < 1 || owner?.lower !== "its" || !noun || !subject.entity || subject.entity.type === "person") return [];
  if (preposition?.lower !== "in" && preposition?.lower !== "at") return [];
  const place = placeBehind(tokens, i + 2);
  const entity = place && resolver.entityNamed(place.text);
  if (!place || !entity || placeNamed(entity.name)?.sort !== "city") return [];
  return [
    {
      subject: subject.entity.name,
      relation: `has its ${noun.text} in`,
      relationKey: "headquarters in",
      counted: "",
      distinction: "",
      answer: answerOfEntity(entity, place.text),
      question: `In which city does ${subject.text} have its ${noun.text}?`,
      statement: {
        before: `${subject.text.charAt(0).toUpperCase()}${subject.text.slice(1)} has its ${noun.text} in `,
        after: ".",
      },
      at,
      place: { start: place.start, end: place.end },
      isOnTopic: subject.entity.name === resolver.topic?.entity.name,
      isTimeless: false,
      isUnique: true,
      label: null,
    },
  ];
}

/** A city right behind the preposition, or behind what is said of it: “the Swiss town of Basel”. */
function placeBehind(tokens: readonly Token[], from: number): Token | null {
  for (let at = from; at < from + 6; at++) {
    const token = tokens[at];
    if (token?.tag === "name") return token;
    if (!token || !["det", "adj", "noun", "comma"].includes(token.tag)) return null;
  }
  return null;
}
