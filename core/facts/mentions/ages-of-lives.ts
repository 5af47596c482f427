import { isSame } from "./same.ts";
import type { Mention } from "./mention.ts";

const DAYS_OF_YEAR = 372;

/**
 * How old somebody was who died, by the birth and the death that a text gives: told where it tells of either. Where it tells
 * of several, it is at odds with itself already, or of two who are called alike.
 */
export function agesOfLives(told: readonly Mention[]): Mention[] {
  const births = told.filter(({ property }) => property === "year bear");
  const deaths = told.filter(({ property }) => property === "year die");
  return births.flatMap((birth) => {
    const own = deaths.filter((death) => areOfOne(birth, death));
    const [death] = own;
    const isOnly = births.every((other) => other === birth || !areOfOne(birth, other));
    return death && own.length === 1 && isOnly ? [birth, death].map((each) => ageAt(each, birth, death)) : [];
  });
}

const areOfOne = ({ owner: a }: Mention, { owner: b }: Mention): boolean => a !== null && b !== null && isSame(a, b);

const ageAt = (place: Mention, birth: Mention, death: Mention): Mention => ({
  ...place,
  property: "age die",
  low: Math.floor((death.low - birth.high) / DAYS_OF_YEAR),
  high: Math.floor((death.high - birth.low) / DAYS_OF_YEAR),
});
