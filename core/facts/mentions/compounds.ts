import { gathered } from "../../base/gathered.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import { readAmount } from "../values/read-amount.ts";
import { countedNoun } from "./counted.ts";
import { dimensionOf, unitOf } from "./dimensions.ts";
import type { Mention, Stance } from "./mention.ts";
import { ownerOf } from "./owners.ts";
import type { Passage } from "./passages.ts";
import { toldIn, type Told } from "./told-in.ts";

/** What a word says of the noun behind it: “the 47-metre tower”, “the nine-day blockage”, “the 12-member board”. */
export function compoundsIn(passage: Passage, resolver: Resolver): Mention[] {
  return gathered(passage.tokens, (token, i) => {
    const match = token.value === null ? compound.exec(token.lower) : null;
    const value = match && readAmount(`${match[1] ?? ""} ${match[2] ?? ""}`, 0);
    if (!value || !("core" in value)) return [];
    const { start, end } = token;
    const whole = { ...token, value: { ...value, core: { start, end } } };
    const answer = answerOfValue(whole, passage.record.sentence);
    const told = answer && toldBy(passage, i, { resolver, sort: answer.sort, thing: match[2] ?? "" });
    return (told && toldIn(passage, { token, span: { start, end }, answer }, told)) ?? [];
  });
}

/** “47-metre”, “twenty-two-mile”; a figure alone, or one in words. */
const compound = /^(\d[\d.,]*|\p{Ll}+(?:-\p{Ll}+)?)-(\p{Ll}+)$/u;

interface Of {
  readonly resolver: Resolver;
  readonly sort: string | null;
  readonly thing: string;
}

function toldBy(passage: Passage, i: number, { resolver, sort, thing }: Of): Told | null {
  const { tokens } = passage;
  // “During the 45-minute crossing”
  const isGerund =
    tokens[i + 1]?.lower.endsWith("ing") === true && !/^(?:noun|name|det)$/u.test(tokens[i + 2]?.tag ?? "");
  const named = tokens.map((token, at) => (isGerund && at === i + 1 ? { ...token, tag: "noun" as const } : token));
  let to = i + 1;
  while (/^(?:noun|adj|name)$/u.test(named[to]?.tag ?? "")) to++;
  const article = tokens[i - 1];
  const isClear = article !== undefined && /^(?:det|possessive)$/u.test(article.tag);
  if (to === i + 1 || !isClear) return null;
  const [next] = named.slice(i + 1, to);
  const adjective = /^(?:long|high|wide|deep|tall)$/u.test(next?.lower ?? "") ? next : undefined;
  const owner = ownerOf([article, ...named.slice(i + (adjective ? 2 : 1), to)], resolver, passage);
  const stance: Stance = /^an?$/u.test(article.lower) ? "whole" : "definite";
  const unit = unitOf(sort);
  if (unit)
    return {
      property: unit.measures,
      aspect: unit.measures === "span" ? "duration" : (dimensionOf(adjective?.lower ?? "") ?? null),
      owner,
      stance,
      isLasting: true,
      unit: unit.of,
    };
  return parts.has(thing) && owner
    ? { property: `count ${countedNoun(thing)}`, aspect: "", owner, stance: "whole", isLasting: false }
    : null;
}

/** What a thing has so many of that it is called by them: “the 44-storey tower”. */
const parts = new Set(
  "member storey story floor room bed seat page volume hole mast string piece arch cylinder arched".split(" "),
);
