import type { Askable } from "../askable.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import { answerOfText, answerOfValue } from "../slots/answer.ts";
import type { Life, Moment } from "./life-notation.ts";

interface Place {
  /** The text in which the life stands, and where in the sentence or the block that text begins. */
  readonly text: string;
  readonly offset: number;
  readonly at: number;
}

/** When and where somebody was born and died, of a life without a verb. */
export const lifeAskables = (somebody: Entity, { born, died }: Life, place: Place): Askable[] => [
  ...(born ? momentAskables(somebody, born, { verb: "was born", ...place }) : []),
  ...(died ? momentAskables(somebody, died, { verb: "died", ...place }) : []),
];

type Verb = "was born" | "died";

interface PlaceOf extends Place {
  readonly verb: Verb;
}

function momentAskables(somebody: Entity, moment: Moment, { text, offset, at, verb }: PlaceOf): Askable[] {
  const { time } = moment;
  const spelt = text.slice(time.start, time.end);
  const sentence: Sentence = { text, tokens: [], asides: [] };
  const isDay = time.kind === "date" && time.day !== null;
  const day: Token = {
    text: spelt,
    lower: spelt.toLowerCase(),
    start: time.start,
    end: time.end,
    tag: "value",
    value: time,
    isQuoted: false,
  };
  const year = String(time.year);
  const start = text.indexOf(year, time.start);
  const question =
    verb === "died" ? `In which year did ${somebody.name} die?` : `In which year was ${somebody.name} born?`;
  const found = [
    ...(isDay ? lifeDate(somebody, day, { sentence, verb, at }) : []),
    { ...lifeYear(somebody, year, { verb, question }), at, place: { start, end: start + year.length } },
    ...lifePlace(somebody, moment, { text, verb, at }),
  ];
  return found.map((each) => ({ ...each, place: { start: each.place.start + offset, end: each.place.end + offset } }));
}

/** In which place somebody was born or died. */
function lifePlace({ name }: Entity, { place, wider }: Moment, { text, verb, at }: Omit<PlaceOf, "offset">): Askable[] {
  if (!place) return [];
  const spelt = text.slice(place.start, place.end);
  const known = placeNamed(spelt) ?? null;
  const where = known && /^(?:city|country)$/u.test(known.sort) ? `In which ${known.sort}` : "Where";
  return [
    {
      subject: name,
      relation: `${verb} in`,
      relationKey: `${verb === "died" ? "die" : "bear"} in`,
      counted: "",
      distinction: "",
      answer: {
        ...answerOfText("place", spelt),
        sort: known?.sort ?? null,
        place: known,
        accepted: wider === null ? [] : [`${spelt}, ${wider}`],
      },
      question: verb === "died" ? `${where} did ${name} die?` : `${where} was ${name} born?`,
      statement: { before: `${name} ${verb} in `, after: "." },
      at,
      place,
      isOnTopic: true,
      isTimeless: false,
      isUnique: true,
      label: null,
    },
  ];
}

interface Said {
  readonly sentence: Sentence;
  readonly verb: Verb;
  readonly at: number;
}

/** On which day somebody was born or died. */
export function lifeDate({ name }: Entity, token: Token, { sentence, verb, at }: Said): Askable[] {
  const answer = answerOfValue(token, sentence);
  if (!answer) return [];
  return [
    {
      subject: name,
      relation: `${verb} on`,
      relationKey: `${verb === "died" ? "die" : "bear"} on`,
      counted: "",
      distinction: "",
      answer,
      question: verb === "died" ? `On which date did ${name} die?` : `On which date was ${name} born?`,
      statement: { before: `${name} ${verb} on `, after: "." },
      at,
      place: { start: token.start, end: token.end },
      isOnTopic: true,
      isTimeless: false,
      isUnique: true,
      label: null,
    },
  ];
}

/** In which year somebody was born or died. */
export function lifeYear(
  { name }: Entity,
  year: string,
  { verb, question }: { verb: string; question: string },
): Omit<Askable, "at" | "place"> {
  return {
    subject: name,
    relation: `${verb} in`,
    relationKey: `${verb === "died" ? "die" : "bear"} in`,
    counted: "",
    distinction: "",
    answer: {
      kind: "year",
      text: year,
      literal: year,
      value: Number(year),
      amount: Number(year),
      bound: "exact",
      sort: null,
      place: null,
      accepted: [],
    },
    question,
    statement: { before: `${name} ${verb} in `, after: "." },
    isOnTopic: true,
    isTimeless: false,
    isUnique: true,
    label: null,
  };
}
