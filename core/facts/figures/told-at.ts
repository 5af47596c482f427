import { gathered } from "../../base/gathered.ts";
import type { Token } from "../clauses/token.ts";
import { unitOf } from "../mentions/dimensions.ts";
import { eventOf } from "../mentions/events.ts";
import type { Owner } from "../mentions/mention.ts";
import { aspectAt, isRate, only } from "./measured.ts";
import { isRange } from "./counted-things.ts";
import { numberAt } from "./number-at.ts";
import { senseOf } from "./senses.ts";
import { stemsIn } from "./stems.ts";
import { segmentAt } from "./surroundings.ts";
import { thingAt } from "./thing-measured.ts";
import { ofNothing, type Told } from "./told.ts";

/** What the value at `i` tells of, and of what sort it is; null where it is none that is compared. */
export function toldAt(tokens: readonly Token[], i: number): Told | null {
  const value = tokens[i]?.value;
  switch (value?.kind) {
    case "measure":
      return ofMeasure(tokens, i, value.unit);
    case "number":
      return numberAt(tokens, i);
    case "money":
      return tokens[i - 1]?.value ? null : { ...ofNothing, property: `money ${value.currency}` };
    case "percent":
      return { ...ofNothing, property: "percent" };
    case "year":
    case "date": {
      const event = eventBeside(tokens, i);
      return event === null ? null : { ...ofNothing, property: `year ${event}`, isLasting: true };
    }
    default:
      return null;
  }
}

/** “Opened in 1921”, “the opening on 5 May 1921”: what happened, by the word that is nearest in front, or behind. */
function eventBeside(tokens: readonly Token[], i: number): string | null {
  const own = segmentAt(tokens, i);
  const start = tokens[i]?.start ?? 0;
  const told = (words: readonly Token[]) => gathered(words, ({ lower }) => eventOf(lower) ?? []);
  return (
    told(own.filter((token) => token.start < start)).at(-1) ??
    told(own.filter((token) => token.start > start))[0] ??
    null
  );
}

/** Speeds are compared in kilometres an hour. */
const KILOMETRE = 1000;

function ofMeasure(tokens: readonly Token[], i: number, name: string): Told | null {
  const measures = unitOf(name);
  // Whatever lasts nine years in a text, something else lasts ten.
  if (measures === undefined || measures.measures === "span" || isRange(tokens, i)) return null;
  const { measures: property, of } = measures;
  const isRain = property === "length" && of < 1 && stemsIn(tokens).map(senseOf).includes("rain");
  const period = isRain || !isRate(tokens, i) ? "" : " each";
  const isSpeed = period !== "" && tokens[i + 2]?.lower === "hour" && property === "length";
  const sort = isRain ? "rain" : isSpeed ? "speed" : `${property}${period}`;
  const unit = isSpeed ? of / KILOMETRE : of;
  const aspect = isRain ? "" : (aspectAt(tokens, i) ?? only[property] ?? null);
  const thing = thingAt(tokens, i);
  if (!thing) return { ...ofNothing, property: sort, aspect, isLasting: true, unit };
  const { called: head, heads, qualifiers, owners } = thing;
  const owner: Owner = { head, words: new Set(owners.filter((word) => !heads.includes(word))) };
  const called = { heads: new Set(heads), qualifiers: new Set(qualifiers), owners: new Set(owners) };
  return {
    property: sort,
    aspect,
    ...called,
    owner,
    isPart: false,
    isDone: false,
    isLasting: true,
    unit,
  };
}
