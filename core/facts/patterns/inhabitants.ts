import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import type { SentenceRecord } from "../record.ts";
import type { ReadSubject } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { placeSorts, settlements } from "../resolution/settlement-table.ts";
import { answerOfValue } from "../slots/answer.ts";
import { coreOf } from "../slots/slot.ts";

/**
 * How many live where the text is about, told in passing: “Some 290,000 people now live in the municipality”, “With 7,000
 * inhabitants the town is …”, “Holm, with 7,000 people, …”. Refused where another place was just spoken of.
 */
export function inhabitantAskables(
  records: readonly SentenceRecord[],
  subjects: readonly ReadSubject[],
  resolver: Resolver,
): Askable[] {
  const { topic } = resolver;
  const isInhabited = topic !== null && topic.entity.type !== "person" && kinds.some((kind) => topic.nouns.has(kind));
  if (!isInhabited || topic.entity.isShared) return [];
  const subjectsAt = groupBy(subjects, ({ at }) => at);
  return gathered(records, (record, at): Askable[] => {
    if (!counting.test(record.sentence.text)) return [];
    const before = records[at - 1];
    const around = {
      resolver,
      town: topic.entity,
      nouns: topic.nouns,
      subjects: subjectsAt.get(at) ?? [],
      before: before?.block === record.block ? before.sentence : null,
    };
    return gathered(record.sentence.tokens, (token, i): Askable[] => {
      if (token.value?.kind !== "number") return [];
      const told = livingIn(record.sentence, i, around) ?? havingMany(record.sentence, i, around);
      return told ? askableOf(record, { token, at, told }, topic.entity) : [];
    });
  });
}

const kinds: readonly string[] = [...settlements, "port", "capital", "archipelago", "islands", "island"];

const counting = /\b(?:inhabitants|residents|people)\b/u;

interface Around {
  readonly resolver: Resolver;
  readonly town: Entity;
  readonly nouns: ReadonlySet<string>;
  readonly subjects: readonly ReadSubject[];
  readonly before: Sentence | null;
}

/** What is said of a number: “how many people [live in Holm]”. */
interface Told {
  readonly counted: string;
  readonly verb: string;
  readonly where: string;
}

/** “Only 545,000 people lived within the city limits at the census of 2021” */
function livingIn(sentence: Sentence, i: number, around: Around): Told | null {
  const said = livingWords.exec(behind(sentence, i));
  const { verb = "", where = "", time = "" } = said?.groups ?? {};
  const lead = sentence.tokens.slice(0, i);
  if (verb === "" || !lead.every(({ lower }) => /^(?:today|now|,|only|just|and|so)$/u.test(lower))) return null;
  const place = placeOf(where, around);
  if (place === null || (verb === "lived" && time === "") || isAmongOthers(where, around)) return null;
  return { counted: "people", verb: verb === "lived" ? "lived" : "live", where: `${place}${time}` };
}

const livingWords =
  /^ people (?:(?:now|today|still) )?(?<verb>live|lived) (?<where>here|(?:in|on) (?:it|this|the) ?\p{Ll}*(?: proper)?|within the city limits)(?<time> (?:at the census of|in) \d{4})?(?=[,.;]| and | but | at the | who | on the | with )/u;

/** “In the municipality” of Holm; null for a part of it, and for what it is not. */
function placeOf(where: string, { town, nouns }: Around): string | null {
  const name = displayName(town);
  if (where === "within the city limits") return nouns.has("city") ? `within the city limits of ${name}` : null;
  if (where === "here" || where === "in it") return `in ${name}`;
  const [, preposition = "", noun = ""] = /^(in|on) (?:this|the) (\p{Ll}+)/u.exec(where) ?? [];
  if (noun === "municipality") return `in the municipality of ${name}`;
  return nouns.has(noun) || (noun === "port" && where.startsWith("in this")) ? `${preposition} ${name}` : null;
}

/** Another place where people live that was just named may be meant; by “it” even a country. */
function isAmongOthers(where: string, { before, town, resolver }: Around): boolean {
  const named = before ? resolver.entitiesIn(before) : [];
  return named.some((other) => {
    const sort = other.sort ?? placeNamed(other.name)?.sort ?? null;
    const isHome = other.type === "place" && (sort === null || placeSorts.has(sort));
    return other.name !== town.name && isHome && (where === "in it" || sort !== "country");
  });
}

/** “With about 7,000 inhabitants Holm is …”, “Holm grew and, at 7,000 inhabitants, is the largest town” */
function havingMany(sentence: Sentence, i: number, around: Around): Told | null {
  const { tokens } = sentence;
  const { counted = "", time = "" } = manyWords.exec(behind(sentence, i))?.groups ?? {};
  const front = tokens[i - 1]?.lower;
  if (counted === "" || (front !== "with" && front !== "at")) return null;
  if (!isOfTown(tokens, i, around) && !isBesideTown(tokens, i, around)) return null;
  return counted === "people"
    ? { counted, verb: "live", where: `in ${displayName(around.town)}` }
    : { counted, verb: "does", where: time };
}

const manyWords =
  /^ (?<counted>inhabitants|residents|people(?= (?:today|now)\b|,))(?<time> at the census of \d{4})?(?=[,.;)]| (?:today|now|and|but|it|the|is|\p{Lu}))/u;

/** “Oslo thrives; Holm, with 7,000 people, …” */
function isBesideTown(tokens: readonly Token[], i: number, { town, resolver }: Around): boolean {
  const [before, name, comma] = [tokens[i - 4], tokens[i - 3], tokens[i - 2]];
  const isOpening = before === undefined || before.tag === "semicolon";
  return (
    isOpening && name?.tag === "name" && comma?.tag === "comma" && resolver.entityNamed(name.text)?.name === town.name
  );
}

/** Whether the sentence is about the town, and names no other place in front of the number. */
function isOfTown(tokens: readonly Token[], i: number, { subjects, town, resolver }: Around): boolean {
  const start = tokens[i]?.start ?? 0;
  const isOpening = i <= 2;
  const inFront = subjects.filter((subject) => subject.start < start);
  const about = isOpening ? subjects.find((subject) => subject.start > start) : inFront.at(-1);
  const end = isOpening ? 0 : (about?.end ?? 0);
  const between = tokens.slice(0, i).filter((token) => token.start >= end);
  const named = resolver.entitiesIn({ text: "", tokens: between, asides: [] });
  return about?.resolved.entity?.name === town.name && named.every(({ name }) => name === town.name);
}

const behind = ({ text, tokens }: Sentence, i: number): string => text.slice(tokens[i]?.end ?? text.length);

interface Found {
  readonly token: Token;
  readonly at: number;
  readonly told: Told;
}

function askableOf({ sentence }: SentenceRecord, { token, at, told }: Found, town: Entity): Askable[] {
  const answer = answerOfValue(token, sentence);
  if (!answer?.amount) return [];
  const core = coreOf(token);
  const name = displayName(town);
  const many = answer.bound === "about" ? "About how many" : "How many";
  const hedge = sentence.text.slice(token.start, core.start);
  const isHome = told.verb !== "does";
  const [doing, be] = isHome ? [`${told.verb} ${told.where}`, ""] : ["", told.where === "" ? "does" : "did"];
  return [
    {
      subject: town.name,
      relation: isHome ? `people ${doing}` : `has inhabitants${told.where}`,
      relationKey: `inhabitants ${told.where}`,
      counted: told.counted,
      distinction: told.where,
      answer,
      // “More than 5 million people live there” is no number of people.
      question: /^(?:more|less)$/u.test(answer.bound)
        ? null
        : isHome
          ? `${many} people ${doing}?`
          : `${many} ${told.counted} ${be} ${name} have${told.where}?`,
      statement: isHome
        ? { before: opened(hedge), after: ` people ${doing}.` }
        : {
            before: `${opened(name)} ${be === "did" ? "had" : "has"} ${hedge}`,
            after: ` ${told.counted}${told.where}.`,
          },
      at,
      place: core,
      isOnTopic: true,
      isTimeless: told.where === "" || !/\d/u.test(told.where),
      isUnique: true,
      label: null,
    },
  ];
}

const opened = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
