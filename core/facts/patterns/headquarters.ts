import type { Askable } from "../askable.ts";
import type { Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import { answerOfEntity } from "../slots/answer.ts";
import type { Resolver } from "../resolution/resolver.ts";
import type { Statement } from "../statements/statement.ts";

const seats = new Set(["headquarters", "seat", "secretariat"]);

const isSeat = (tokens: readonly Token[], at: number): boolean =>
  seats.has(tokens[at]?.lower ?? "") || isOffice(tokens, at);

/** “Its head office in Basel” */
const isOffice = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === "office" && /^(?:head|main)$/u.test(tokens[at - 1]?.lower ?? "");

/** “…, with its headquarters in Geneva”, “Its headquarters are in Geneva”: where somebody has their seat. */
export function headquartersAskables(statement: Statement, resolver: Resolver): Askable[] {
  const { sentence, subject, at } = statement;
  const { tokens } = sentence;
  const i = tokens.findIndex((_, at) => isSeat(tokens, at));
  const noun = tokens[i];
  const first = isOffice(tokens, i) ? i - 1 : i;
  const owner = tokens[first - 1];
  const host = i > 0 && owner?.lower === "its" && noun ? ownerOf(statement, resolver) : null;
  const from = subject.entity || !statement.verb.isCopula ? i + 1 : i + 2;
  const preposition = tokens[from]?.lower;
  // “The guild, which had its seat in Bath, was dissolved”: it has none any more.
  if (tokens[first - 2]?.lower === "had" || /^(?:was|were)$/u.test(tokens[i + 1]?.lower ?? "")) return [];
  if (!host || !noun || host.type === "person" || (preposition !== "in" && preposition !== "at")) return [];
  const place = placeBehind(tokens, from + 1);
  const entity = place && resolver.entityNamed(place.text);
  if (!place || !entity || placeNamed(entity.name)?.sort !== "city") return [];
  const name = displayName(host);
  const seat = `${tokens[first] === noun ? "" : `${tokens[first]?.text ?? ""} `}${noun.text}`;
  return [
    {
      subject: host.name,
      relation: `has its ${seat} in`,
      relationKey: "headquarters in",
      counted: "",
      distinction: "",
      answer: answerOfEntity(entity, place.text),
      question: `In which city does ${name} have its ${seat}?`,
      statement: { before: `${name.charAt(0).toUpperCase()}${name.slice(1)} has its ${seat} in `, after: "." },
      at,
      place: { start: place.start, end: place.end },
      isOnTopic: host.name === resolver.topic?.entity.name,
      isTimeless: false,
      isUnique: true,
      label: null,
    },
  ];
}

/** Whose seat it is: the subject's or, where the seat is the subject, the topic's that it names. */
function ownerOf({ subject }: Statement, resolver: Resolver): Entity | null {
  if (subject.entity) return subject.entity;
  const topic = resolver.topic?.entity;
  return topic && subject.text.includes(topic.name) ? topic : null;
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
