import type { Token } from "../clauses/token.ts";
import { having, isOfSome } from "../mentions/counts.ts";
import { countedAt, isRange } from "./counted-things.ts";
import { fateAt } from "./people.ts";
import { namedSense, senseOf } from "./senses.ts";
import { stemOf } from "./stems.ts";
import { segmentAt } from "./surroundings.ts";
import { ofNothing, type Told } from "./told.ts";

/** What the number at `i` counts, and of what sort that is; null where it counts nothing, or only some of a range. */
export function numberAt(tokens: readonly Token[], i: number): Told | null {
  const fate = fateAt(tokens, i);
  if (fate) return { ...ofNothing, property: `people ${fate}`, isLasting: true };
  const counted = countedAt(tokens, i);
  if (counted === null && (isOfSome(tokens, i) || isRange(tokens, i))) return null;
  const sense = counted === null || isAnybody(counted.thing) ? senseAround(tokens, i) : senseOf(stemOf(counted.thing));
  if (sense === null) return null;
  const aspect = counted?.aspect ?? "";
  return {
    ...ofNothing,
    property: `count ${sense}`,
    aspect,
    isPart: counted?.isPart ?? false,
    isDone: counted?.isDone ?? false,
    narrowedBy: counted?.narrowedBy ?? [],
    isLasting: !isState(tokens, i),
  };
}

const places: ReadonlySet<string> = new Set("city town village hamlet settlement municipality capital port".split(" "));

/** What stands in front of a number that counts by itself. */
const leading = /^(?:of|to|by|at|is|was|some|about|employs|employed|seats|holds|nearly|over)$/u;

const whatPeopleAre: ReadonlySet<string> = new Set("inhabitant employee seat visitor student member".split(" "));

const isAnybody = (thing: string): boolean => /^(?:people|person|man|woman|other)$/u.test(thing);

/** What people are by what they do: “gives work to 410 people”, “a town of 91,000”. */
function senseAround(tokens: readonly Token[], i: number): string | null {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  const isPeople = /^(?:people|persons?|men|women|others?)$/u.test(next?.lower ?? "");
  // “90 marble steps”: what is counted may look like a verb.
  const behind =
    namedSense(next?.lower ?? "") ?? (next?.tag === "noun" ? namedSense(tokens[i + 2]?.lower ?? "") : undefined);
  if (behind !== undefined && !isPeople) return behind;
  const isBare = !next || !/^(?:noun|name|adj)$/u.test(next.tag);
  if (!isBare && !isPeople) return null;
  if (isBare && before?.lower === "of" && places.has(tokens[i - 2]?.lower ?? "")) return "inhabitant";
  if (isBare && !leading.test(before?.lower ?? "")) return null;
  const senses = segmentAt(tokens, i)
    .filter(({ lower }) => !/^(?:people|persons?)$/u.test(lower))
    .map(({ lower }) => (lower.startsWith("work") ? "employee" : namedSense(lower)));
  const told = senses.find((sense) => whatPeopleAre.has(sense ?? ""));
  return told ?? (isPeople || (isBare && senses.includes("house")) ? "inhabitant" : null);
}

/** “It had 12 ships” is so of its time; “his fleet of 12 ships” says when by what is told of it. */
const isState = (tokens: readonly Token[], i: number): boolean => {
  const before = tokens[i - 1];
  return before?.tag === "aux" || (before?.tag === "verb" && having.has(stemOf(before.lower)));
};
