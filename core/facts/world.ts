import { gathered } from "../base/gathered.ts";
import { countryOfAdjective, placeNamed } from "./gazetteer.ts";
import type { Fact } from "./fact.ts";
import { stateBeginnings, worldBeginnings, worldEvents } from "./world-table.ts";

/**
 * Whether a fact, or a question on it, says what the world knows better: a capital that is none, a year that is not.
 * World knowledge forbids; it never makes a question.
 */
export function contradictsWorld({ kind, value, subject, relation }: Fact, stem: string): boolean {
  return (
    namesWrongCapital(stem) ||
    (kind === "year" && typeof value === "number" && isMisdated(`${subject} ${relation}`, value)) ||
    yearsIn(stem).some((year) => isMisdated(stem.replace(/_{2,}/u, String(value)), year))
  );
}

const yearsIn = (text: string): number[] => (text.match(/\b\d{4}\b/gu) ?? []).map(Number);

const capitalOf =
  /\b(?:the\s+)?(\p{Lu}\p{L}+)\s+capital,?\s+(\p{Lu}[\p{L}-]+)|\b(\p{Lu}[\p{L}-]+),?\s+(?:is |was )?the\s+(?:(\p{Lu}\p{L}+)\s+capital|capital\s+of\s+(\p{Lu}\p{L}+))/gu;

function namesWrongCapital(text: string): boolean {
  if (!text.includes("capital")) return false;
  return [...text.matchAll(capitalOf)].some(([, adjective, city, other, second, country]) => {
    const name = city ?? other ?? "";
    const place = placeNamed(name);
    const land = country ?? countryOfAdjective(adjective ?? second ?? "");
    return (
      place !== undefined && land !== undefined && place.sort === "city" && !(place.isCapital && place.country === land)
    );
  });
}

/** One search for all cues: nearly all texts have none of them. */
const anyCue = new RegExp([...new Set(worldEvents.map(([cue]) => cue))].join("|"), "u");

function isMisdated(text: string, year: number): boolean {
  const lower = text.toLowerCase();
  if (!anyCue.test(lower)) return false;
  return worldEvents.some(
    ([cue, pattern, from, to]) => lower.includes(cue) && pattern.test(lower) && (year < from || year > to),
  );
}

/** The first year in which what a text speaks of can have happened, as far as the world knows; null where it does not. */
export function earliestYear(text: string): number | null {
  const years = gathered(worldBeginnings, ([cue, year]) => (text.includes(cue) ? [year] : []));
  return years.length === 0 ? null : Math.max(...years);
}

/** Whether a state of this name did anything in a year: nobody takes Ukraine for a power of 1645. */
export const wasState = (name: string, year: number): boolean => (stateBeginnings.get(name) ?? year) <= year;
