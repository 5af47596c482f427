import { gathered } from "../../base/gathered.ts";
import { isBody, type TextDocument } from "../../text/block.ts";
import type { Askable } from "../askable.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import type { Entity } from "../entity.ts";
import type { SentenceRecord } from "../record.ts";
import { lifeAskables } from "./life-askables.ts";
import { readLife, type Life } from "./life-notation.ts";

/**
 * The life of whom a text is about, in the lines with which it begins: “HOLM, ADA (May 8, 1829 – December 18, 1869),
 * weaver” as its title, “Danish weaver, 1829–1869” below, or “Ada Holm. Weaver, b. Marle, 1829; d. Orrin, 1869.”
 */
export function openingLifeAskables(
  document: TextDocument,
  records: readonly SentenceRecord[],
  topic: Entity | null,
): Askable[] {
  if (topic?.type !== "person" || !topic.name.includes(" ")) return [];
  const { blocks } = document;
  const first = blocks.findIndex((block) => isBody(block) && block.text.length > LONGEST_LINE);
  const opening = blocks.slice(0, Math.min(first < 0 ? blocks.length : first + 1, MOST_LINES));
  const isRuler = blocks.some(({ text }) => ofRulers.test(text));
  return gathered(opening, (block, number) =>
    lifeIn(block.text.slice(0, LONGEST_LINE), topic, { isFirst: number === 0, isRuler }).flatMap(
      ({ life, text, offset }) => {
        const at = records.findIndex(
          ({ block: own, inBlock }) =>
            own === number && inBlock.start <= offset && offset + text.length <= inBlock.end + 1,
        );
        const shift = at < 0 ? offset : offset - (records[at]?.inBlock.start ?? 0);
        const place = { text, offset: shift, at };
        return lifeAskables(topic, life, place).map((each) => (at < 0 ? { ...each, block: number } : each));
      },
    ),
  );
}

const LONGEST_LINE = 240;
const MOST_LINES = 5;

/** Years behind the name of somebody who ruled may be those of the rule. */
const ofRulers = /\b(?:reign(?:ed|s)?|rul(?:ed|er)|throne|crowned|papacy|pontificate|enthroned)\b/iu;

interface Found {
  readonly life: Life;
  readonly text: string;
  readonly offset: number;
}

interface Around {
  readonly isFirst: boolean;
  readonly isRuler: boolean;
}

/** The first stretch of a line that is nothing but a life, and has nothing but the name and a calling in front. */
function lifeIn(line: string, topic: Entity, around: Around): Found[] {
  const found = [...bracketsBehind(line, topic), ...tailsOf(line, topic, around)].flatMap(({ text, offset }) => {
    const life = readLife(text);
    return life && isCertain(life, text, around) ? [{ life, text, offset }] : [];
  });
  return found.slice(0, 1);
}

type Stretch = Omit<Found, "life">;

/** “Reader 4: Ada Holm (1829–1869)” */
const bracketsBehind = (line: string, topic: Entity): Stretch[] =>
  [...line.matchAll(/\s\(((?:[^()]|\([^()]*\))*)\)/gu)].flatMap(({ index, 0: whole, 1: text = "" }) =>
    endsInName(line.slice(0, index), topic) ? [{ text, offset: index + whole.indexOf(text) }] : [],
  );

/** What stands behind the name and a calling, or by itself, up to the end or to a stop. */
function tailsOf(line: string, topic: Entity, { isFirst }: Around): Stretch[] {
  const starts = [0, ...[...line.matchAll(/[,:.;|·]\s/gu)].map(({ index, 0: mark }) => index + mark.length)];
  const ends = [line.length, ...[...line.matchAll(/[.:|;](?=\s)/gu)].map(({ index }) => index).reverse()];
  return starts.flatMap((offset) => {
    const front = line.slice(0, offset).replace(/[\s,:.;|·]+$/u, "");
    const isOwn = front === "" ? !isFirst : isNameAndCalling(front, topic) || (!isFirst && isCallingAlone(front));
    return isOwn ? ends.filter((end) => end > offset).map((end) => ({ text: line.slice(offset, end), offset })) : [];
  });
}

function endsInName(front: string, { name }: Entity): boolean {
  const said = front.toLowerCase().replace(/^.*[:–—]\s/u, "");
  return said.endsWith(name.toLowerCase()) || said === inverted(name).toLowerCase() || isNameOf(said, name);
}

/** “Holm, Ada” for “Ada Holm”; “HOLM, ADA MARIE” is of Ada Holm as well. */
const inverted = (name: string): string => name.replace(/^(.*) (\S+)$/u, "$2, $1");

const wordsIn = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s,]+/u)
    .filter((word) => word !== "");

const isNameOf = (said: string, name: string): boolean => {
  const [surname = "", given, ...more] = said.split(/,\s/u);
  const words = wordsIn(name);
  return (
    more.length === 0 &&
    given !== undefined &&
    wordsIn(surname).every((word) => words.includes(word)) &&
    words.every((word) => wordsIn(said).includes(word))
  );
};

/** “Ada Holm, weaver and dyer”, “HOLM, Ada, Danish weaver”, “Ada Holm. Weaver” */
function isNameAndCalling(front: string, { name }: Entity): boolean {
  const small = front.toLowerCase();
  const spelt = [name, inverted(name)].find((form) => small.startsWith(form.toLowerCase()));
  if (spelt === undefined) return false;
  const rest = front.slice(spelt.length).replace(/^\s\([^()]*\)/u, "");
  return rest === "" || (/^[,.:]\s/u.test(rest) && isCallingAlone(rest.slice(2)));
}

/** “Danish weaver and dyer”, “navigator in Russian service”: no verb, and somebody's calling. */
function isCallingAlone(front: string): boolean {
  const words = front.split(/[\s,]+/u);
  const isShort = words.length <= MOST_WORDS && !/[.:;()]/u.test(front) && !finite.test(front);
  return isShort && words.some((word) => isCalling(word.toLowerCase()) || isRole(word.toLowerCase()));
}

const MOST_WORDS = 9;
const finite = /\b(?:is|was|has|had|who|whose|that|his|her|their|born|died)\b/u;

/** Two years and nothing more are a life, if they are as far apart as those of most lives and none of an office. */
function isCertain({ born, died }: Life, text: string, { isRuler }: Around): boolean {
  const isMore = /[bd]\.|born|died|[*†]/iu.test(text) || [born, died].some((end) => end?.time.kind === "date");
  const age = (died?.time.year ?? 0) - (born?.time.year ?? 0);
  return isMore || born?.place !== null || (!isRuler && age >= LEAST_AGE);
}

const LEAST_AGE = 30;
