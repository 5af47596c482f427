import { isSame } from "./same.ts";
import type { Mention } from "./mention.ts";
import { DAYS_OF_YEAR } from "./ranges.ts";

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

function ageAt(place: Mention, birth: Mention, death: Mention): Mention {
  // Between the last year before our era and its first there is none.
  const missing = birth.low < 0 && death.low > 0 ? DAYS_OF_YEAR : 0;
  return {
    ...place,
    property: "age die",
    low: Math.floor((death.low - birth.high - missing) / DAYS_OF_YEAR),
    high: Math.floor((death.high - birth.low - missing) / DAYS_OF_YEAR),
  };
}
