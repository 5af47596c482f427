import { gathered } from "../../base/gathered.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { verbGroupAt } from "../clauses/verb-group.ts";
import { pastOfBase } from "../verb-forms.ts";
import { quiet, sentenceOf, type Derived } from "./derived.ts";
import { partsOf } from "./joints.ts";

/** “It was not opened until 1902”, “Only in 1929 was it settled”: what happened then, and no sooner. */
export const belated = (sentence: Sentence): Derived[] => [
  ...[...delayed(sentence.tokens), ...fronted(sentence.tokens)].map((tokens) => derived(sentence, tokens, "main")),
  // “The Danes left; not until 1902 did the town get its charter”
  ...gathered(partsOf(sentence.tokens), ({ from, to }) =>
    from === 0
      ? []
      : fronted(withoutJoint(sentence.tokens.slice(from, to))).map((tokens) => derived(sentence, tokens, "coordinate")),
  ),
];

const derived = (sentence: Sentence, tokens: readonly Token[], origin: Derived["origin"]): Derived => ({
  sentence: sentenceOf(sentence, tokens),
  origin,
  isNarrowed: false,
});

const withoutJoint = (tokens: readonly Token[]): readonly Token[] =>
  tokens[0]?.tag === "conj" ? tokens.slice(1) : tokens;

const isPast = (token: Token | undefined): boolean => token?.tag === "aux" && /^(?:was|were|did)$/u.test(token.lower);

/** “Was not set up until 1959”, “did not open until 1902” without the denial. */
function delayed(tokens: readonly Token[]): Token[][] {
  const not = tokens.findIndex(({ tag }, i) => tag === "not" && isPast(tokens[i - 1]));
  const group = not < 0 ? null : verbGroupAt(tokens, not - 1);
  const until = group ? untilBehind(tokens, group.to) : null;
  const verb = group && pastVerb(tokens[not - 1], group.main);
  if (!group || !until || !verb) return [];
  const before = tokens.slice(0, verb.isSupported ? not - 1 : not);
  const inside = tokens.slice(not + 1, group.to).map((token) => (token === group.main ? verb.main : token));
  const behind = tokens.slice(group.to, until.at);
  const first = comesAgain.test(group.base) ? [quiet(group.main.start, "first", "adv")] : [];
  return [[...before, ...first, ...inside, ...behind, ...until.time, ...tokens.slice(until.at + 2)]];
}

/** What may happen more than once, so that a time is that of the first: “did not meet until 1902”. */
const comesAgain =
  /^(?:meet|visit|play|win|vote|appear|perform|compete|host|tour|sail|travel|return|hold|stage|award|celebrate|elect|exhibit|publish)$/u;

/** Where “until 1902” stands in the same clause, and “in 1902” for it. */
function untilBehind(tokens: readonly Token[], from: number): { at: number; time: Token[] } | null {
  const end = tokens.findIndex(
    ({ tag }, i) => i >= from && /^(?:comma|conj|sub|rel|semicolon|colon|dash|other)$/u.test(tag),
  );
  const at = tokens.findIndex(({ lower }, i) => i >= from && (end < 0 || i < end) && /^(?:until|till)$/u.test(lower));
  const time = at < 0 ? null : timeAt(tokens, at);
  return time && { at, time };
}

/** “In 1902” of “until 1902”, “on 4 May 1902” of “until 4 May 1902”; null where something else than a time stands there. */
export function timeAt(tokens: readonly Token[], until: number): Token[] | null {
  const time = tokens[until + 1];
  if (!time?.value || !/^(?:year|date|decade|century)$/u.test(time.value.kind)) return null;
  const isDay = time.value.kind === "date" && time.value.day !== null;
  return [quiet(time.start, isDay ? "on" : "in", "prep"), time];
}

/** The verb as it stands without the denial: “opened” for “did not open”. */
function pastVerb(auxiliary: Token | undefined, main: Token): { main: Token; isSupported: boolean } | null {
  if (auxiliary?.lower !== "did") return main.tag === "verb" ? { main, isSupported: false } : null;
  const past = pastOfBase(main.lower);
  return past === null ? null : { main: { ...main, text: past, lower: past }, isSupported: true };
}

/** “Not until 1968 did she join a voyage”, “Only in 1929, by a treaty, was the matter settled”: without the turn. */
function fronted(tokens: readonly Token[]): Token[][] {
  const time = openingTime(tokens);
  const aux = tokens.findIndex(
    (token, i) => i > 2 && isPast(token) && /^(?:value|comma|adv)$/u.test(tokens[i - 1]?.tag ?? ""),
  );
  const own = time && aux > 0 ? parseSubject(tokens, aux + 1) : null;
  const group = own && verbGroupAt(tokens, own.to);
  const verb = group?.main.tag === "verb" ? pastVerb(tokens[aux], group.main) : null;
  const auxiliary = tokens[aux];
  if (!time || !own || !group || !verb || !auxiliary || group.auxiliaries.some(({ tag }) => tag === "aux")) return [];
  const be = verb.isSupported ? [] : [quiet(tokens[own.to - 1]?.end ?? 0, auxiliary.lower, "aux")];
  const said = [...tokens.slice(group.from, group.to - 1 - group.companion.length), verb.main, ...group.companion];
  return [[...time, ...tokens.slice(aux + 1, own.to), ...be, ...said, ...tokens.slice(group.to)]];
}

/** The time of “Only in 1929” and “Not until 1968”. */
function openingTime(tokens: readonly Token[]): readonly Token[] | null {
  const [first, preposition, time] = tokens;
  if (first?.lower === "not" && preposition?.lower === "until") return timeAt(tokens, 1);
  const isTime = /^(?:year|date|decade|century)$/u.test(time?.value?.kind ?? "");
  return first?.lower === "only" && /^(?:in|on)$/u.test(preposition?.lower ?? "") && isTime ? tokens.slice(1, 3) : null;
}
