import type { Token } from "../clauses/token.ts";
import { dimensionOf, unitOf } from "../mentions/dimensions.ts";
import { segmentAt } from "./surroundings.ts";
import { measuring, thingAt, type Thing } from "./thing-measured.ts";

/** What a measure measures. */
export interface Measured {
  readonly property: string;
  /** Null where the words leave open whether it is long, high or wide. */
  readonly aspect: string | null;
  readonly thing: Thing;
}

/** Of lengths there are many; of an area or a mass a thing has one. */
const only: Readonly<Record<string, string | null>> = {
  length: null,
  area: "area",
  mass: "weight",
  volume: "capacity",
  power: "capacity",
};

/** What the measure at `i` is told of; null for a distance, a rate and what is not understood. */
export function measuredAt(tokens: readonly Token[], i: number): Measured | null {
  const value = tokens[i]?.value;
  const property = value?.kind === "measure" ? unitOf(value.unit)?.measures : undefined;
  if (property === undefined || !(property in only) || isDistance(tokens, i)) return null;
  const aspect = aspectAt(tokens, i) ?? only[property] ?? null;
  const thing = thingAt(tokens, i);
  return thing && (aspect !== null || isOpenForm(tokens, i)) ? { property, aspect, thing } : null;
}

/** “9 km from the coast”, “every 9 km”, “9 km a day”; “480 km from end to end” is a length. */
function isDistance(tokens: readonly Token[], i: number): boolean {
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

function aspectAt(tokens: readonly Token[], i: number): string | null {
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

/** “Thirteen kilometres of wall”, “the wall, at 13 km, …”, “a wall of 13 km”, “runs for 13 km” */
function isOpenForm(tokens: readonly Token[], i: number): boolean {
  const [before, last, , next] = tokens.slice(i - 2, i + 2);
  const isEnded = next === undefined || next.tag === "comma";
  return (
    next?.lower === "of" ||
    last?.lower === "of" ||
    (last?.lower === "at" && isEnded) ||
    measuring.test(last?.lower ?? "") ||
    (last?.lower === "for" && measuring.test(before?.lower ?? ""))
  );
}
