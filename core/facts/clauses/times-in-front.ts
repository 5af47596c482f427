import { isClauseAt } from "./boundary.ts";
import { isLapse } from "./lapse.ts";
import { parseSubject } from "./parse-subject.ts";
import type { Token } from "./token.ts";
import { verbGroupAt } from "./verb-group.ts";

/** Where a time ends that stands in front without a preposition; null where none does. */
export function endOfTimeAlone(tokens: readonly Token[], at: number): number | null {
  if (isLapse(tokens, at)) return tokens[at + 1]?.tag === "adv" || tokens[at + 1]?.lower === "on" ? at + 2 : at + 1;
  if (isSpell(tokens[at]) && isClauseAt(tokens, at + 1, "subject")) return at + 1;
  const vague = endOfVagueSpell(tokens, at) ?? endOfNeighbour(tokens, at);
  if (vague !== null) return vague;
  const behind = endOfLapse(tokens, at) ?? endOfPointedTime(tokens, at);
  const isClosed = behind !== null && (isClauseAt(tokens, behind, "subject") || isDateAt(tokens, behind));
  return isClosed ? behind : endOfRecurring(tokens, at);
}

/** “A few years later, | in 1924, …” */
const isDateAt = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.tag === "comma" &&
  tokens[at]?.tag === "prep" &&
  /^(?:year|date)$/u.test(tokens[at + 1]?.value?.kind ?? "");

/** “On 4 May 1871, the day after the mill closed, | she …”, “a year before the war, | …”: where what tells a day by another ends; null where nothing does. */
function endOfNeighbour(tokens: readonly Token[], at: number): number | null {
  const [the, unit, order] = tokens.slice(at, at + 3).map(({ lower }) => lower);
  const isNeighbour =
    /^(?:the|an?)$/u.test(the ?? "") &&
    /^(?:day|night|week|month|year|morning|evening)$/u.test(unit ?? "") &&
    /^(?:after|before)$/u.test(order ?? "");
  if (!isNeighbour) return null;
  const comma = tokens.findIndex(({ tag }, i) => i > at && (tag === "comma" || tag === "semicolon"));
  return tokens[comma]?.tag === "comma" && isClauseAt(tokens, comma + 1, "subject") ? comma + 1 : null;
}

/** What a clause says only of a time: without it the clause may be false. */
export const isOfTime = ({ lower }: Token): boolean =>
  /^(?:at first|originally|initially|(?:last|next|this)\s.+)$/u.test(lower);

/** “Over fourteen months she collected …”: how long it took. */
const isSpell = (token: Token | undefined): boolean =>
  token?.value?.kind === "measure" && /^(?:years|months|weeks|days|hours)$/u.test(token.value.unit);

/** “Each July”, “every four years”: where a time that comes again ends in front of a subject; null where none does. */
export function endOfRecurring(tokens: readonly Token[], at: number): number | null {
  const [each, time] = [tokens[at], tokens[at + 1]];
  if (!/^(?:each|every)$/u.test(each?.lower ?? "") || time === undefined) return null;
  const isTime = isSpell(time) || recurring.test(time.lower);
  // “Every year on 4 May”, “every three years since 1902”
  const isDated = tokens[at + 2]?.tag === "prep" && /^(?:year|date|number)$/u.test(tokens[at + 3]?.value?.kind ?? "");
  const end = isDated ? at + 4 : at + 2;
  const to = tokens[end]?.tag === "comma" ? end + 1 : end;
  const own = isTime ? parseSubject(tokens, to) : null;
  return own && verbGroupAt(tokens, own.to) ? end : null;
}

const recurring =
  /^(?:year|month|week|day|morning|evening|night|spring|summer|autumn|winter|season|january|february|march|april|may|june|july|august|september|october|november|december|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/u;

const lapse =
  /^(?:(?:(?:nearly|almost|about|around|over|more than) )?(?:half )?(?:an?|one)|several|many|some|a few|(?:a )?couple of) (?:years?|months?|weeks?|days?|decades?|century|centuries|nights?|seasons?|generations?) (?:later|earlier|afterwards?|after (?:that|this))\b/u;

/** “A week later | she was back”, “half a century later”: where a time ends that counts from another. */
function endOfLapse(tokens: readonly Token[], at: number): number | null {
  const words = tokens.slice(at, at + LONGEST_LAPSE).map(({ lower }) => lower);
  const found = lapse.exec(words.join(" "))?.[0];
  if (found === undefined) return null;
  const to = at + found.split(" ").length;
  return tokens[to]?.tag === "comma" ? to + 1 : to;
}

/** “A few weeks before the troops left, | a school was built”: where what counts from another clause ends. */
function endOfVagueSpell(tokens: readonly Token[], at: number): number | null {
  const words = tokens.slice(at, at + LONGEST_LAPSE).map(({ lower }) => lower);
  const found = /^(?:a few|several|some|a couple of) (?:years|months|weeks|days|hours) (?:before|after)\b/u.exec(
    words.join(" "),
  )?.[0];
  const to = at + (found?.split(" ").length ?? 0);
  if (found === undefined || !isClauseAt(tokens, to, "subject")) return null;
  const comma = tokens.findIndex(({ tag }, i) => i > to && tag === "comma");
  return comma >= 0 && isClauseAt(tokens, comma + 1, "subject") ? comma + 1 : null;
}

/** In words: “more than half a century later”. */
const LONGEST_LAPSE = 7;

const pointed =
  /^(?:the following|the next|the previous|that same|the same) (?:year|month|week|day|night|evening|morning|spring|summer|autumn|fall|winter|decade|century|january|february|march|april|may|june|july|august|september|october|november|december)$/u;

/** “The following May | the council met”: where a time ends that points to the sentence before. */
function endOfPointedTime(tokens: readonly Token[], at: number): number | null {
  if (!pointed.test(threeWords(tokens, at))) return null;
  return tokens[at + 3]?.tag === "comma" ? at + 4 : at + 3;
}

/** “As early as 1802 | a guild had met there”, “as late as the ninth century | …”: where the time ends. */
export function endOfEarliest(tokens: readonly Token[], at: number): number | null {
  if (!/^as (?:early|late) as$/u.test(threeWords(tokens, at))) return null;
  const time = tokens[at + 3]?.tag === "det" ? at + 4 : at + 3;
  const isTime = /^(?:year|date|decade|century)$/u.test(tokens[time]?.value?.kind ?? "");
  const own = isTime ? parseSubject(tokens, time + 1) : null;
  return own && verbGroupAt(tokens, own.to) ? time + 1 : null;
}

const threeWords = (tokens: readonly Token[], at: number): string =>
  tokens
    .slice(at, at + 3)
    .map(({ lower }) => lower)
    .join(" ");
