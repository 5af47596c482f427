import type { Token } from "../clauses/token.ts";
import { dimensionOf } from "../mentions/dimensions.ts";
import { segmentAt } from "./surroundings.ts";

/** Of lengths there are many; of an area or a mass a thing has one. */
export const only: Readonly<Record<string, string | null>> = {
  length: null,
  area: "area",
  mass: "weight",
  volume: "capacity",
  power: "capacity",
};

/** “9 km from the coast”, “every 9 km”, “9 km a day”; “480 km from end to end” is a length. */
export function isDistance(tokens: readonly Token[], i: number): boolean {
  const [next, ...rest] = tokens.slice(i + 1, i + 5).map(({ lower }) => lower);
  const isEndToEnd = next === "from" && rest[1] === "to" && /^(?:end|head|top|nose|bow|side)$/u.test(rest[0] ?? "");
  return (
    (!isEndToEnd &&
      /^(?:per|a|an|each|every|later|earlier|before|after|ago|away|from|off|apart|old|further|more|less|north|south|east|west|below|beneath|inland|to)$/u.test(
        next ?? "",
      )) ||
    /^(?:every|each|another|further|within|by|only|first|last|next|than)$/u.test(tokens[i - 1]?.lower ?? "")
  );
}

/** “A 40-metre stretch of the wall”: not the whole of it. */
export const isOfPart = (tokens: readonly Token[], i: number): boolean =>
  /^(?:stretch|section|part|portion|segment|piece|strip|fragment|remnant)s?$/u.test(tokens[i + 1]?.lower ?? "");

/** “900 millimetres a year”, “80 kilometres per hour” */
export const isRate = (tokens: readonly Token[], i: number): boolean =>
  /^(?:per|an?|each|every)$/u.test(tokens[i + 1]?.lower ?? "") &&
  /^(?:hour|day|week|month|year|second|minute)$/u.test(tokens[i + 2]?.lower ?? "");

/** “Height” of “41 metres high” and “rises 41 metres”; null where the words leave it open. */
export function aspectAt(tokens: readonly Token[], i: number): string | null {
  const [next, noun] = tokens.slice(i + 1, i + 3);
  const behind = next?.lower === "in" ? noun : next?.tag === "adj" || next?.lower === "across" ? next : undefined;
  const told = dimensionOf(behind?.lower ?? "");
  if (told !== undefined) return told;
  const before = segmentAt(tokens, i).filter(({ start }) => start < (tokens[i]?.start ?? 0));
  const last = before.findLast(
    ({ lower }) => !/^(?:to|of|is|was|about|some|the|a|at|just|nearly|almost)$/u.test(lower),
  );
  return (last && dimensionOf(last.lower)) ?? null;
}
