import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import { perObject } from "../../base/per-object.ts";
import type { Fact } from "../../facts/fact.ts";

/** When the text speaks of someone. */
export interface Times {
  /** Years of the sentences that name them, BC as negative numbers. */
  readonly years: readonly number[];
  /** Whether any sentence that tells a fact names them: an author or a photographer is named in none. */
  readonly isTold: boolean;
  /** The year in which the text speaks of a death beside their name; null where it does not. */
  readonly deadBy: number | null;
}

/** Two people whose years lie farther apart than a long life never met. */
const LONG_LIFE = 75;

/** Nobody is at work for longer. */
export const WORKING_LIFE = 45;

const ofDeath =
  /\b(?:died|dead|killed|drowned|murdered|executed|assassinated|beheaded|death|late|widow|tomb|grave|buried|burial|funeral|posthumous(?:ly)?)\b|\bin memory of\b/u;

/** Finds when the sentences of a text that tell facts speak of a name; each name is asked for by many facts. */
export function timesIn(facts: readonly Fact[]): (name: string) => Times {
  const sentences = [...new Set(facts.map(({ proof }) => proof.quote))].map((text) => ({ text, years: yearsIn(text) }));
  const named = sentences.flatMap((sentence) =>
    [...new Set(sentence.text.match(capitalised))].map((word) => ({ word, sentence })),
  );
  const byWord = groupBy(named, ({ word }) => word);
  const known = new Map<string, Times>();
  return (name) => {
    const before = known.get(name);
    if (before) return before;
    const times = timesOf(name);
    known.set(name, times);
    return times;
  };

  function timesOf(name: string): Times {
    const own = (byWord.get(name.match(capitalised)?.at(-1) ?? "") ?? [])
      .map(({ sentence }) => sentence)
      .filter(({ text }) => text.includes(name));
    const dead = gathered(own, ({ text, years }) => (ofDeath.test(text) ? years : []));
    return {
      years: gathered(own, ({ years }) => years),
      isTold: own.length > 0,
      deadBy: dead.length > 0 ? Math.max(...dead) : null,
    };
  }
}

const capitalised = /\p{Lu}[\p{L}-]+/gu;

/** The years that a sentence gives; digits that are a figure give none. */
export function yearsIn(text: string): number[] {
  const years = gathered([...text.matchAll(/(?<![\d,.])(\d{2,4})(?!\d|[,.]\d)(\s?BCE?)?/gu)], ([, digits = "", era]) =>
    era !== undefined ? [-Number(digits)] : digits.length === 4 && Number(digits) < 2100 ? [Number(digits)] : [],
  );
  return [...earlyYearsIn(text), ...years];
}

/** The years that the passage of a fact gives, which several questions and wrong answers are measured by. */
export const yearsTold = perObject(({ quote }: Fact["proof"]): readonly number[] => yearsIn(quote));

/** “Took power in 682”, “finished about 741”: three digits are a year where nothing is counted by them. */
const earlyYearsIn = (text: string): number[] =>
  threeDigits.test(text) ? [...text.matchAll(earlyYear)].map(([, digits = ""]) => Number(digits)) : [];

const threeDigits = /(?<!\d)\d{3}(?!\d)/u;

const earlyYear =
  /\b(?:[Ii]n|[Uu]ntil|[Ss]ince|from|(?:built|begun|finished|completed|founded|carved|dated|born|died) (?:in |about |around ))(?: ?\p{Lu}\p{Ll}+)? ?(\d{3})(?=[,.;:)]|$| (?:and|to|by|when|with|after)\b)(?!\.\d|,\d)/gu;

/** Whether two people can have known each other, as far as the text tells. */
export const areOfOneTime = (a: readonly number[], b: readonly number[], most = LONG_LIFE): boolean =>
  a.length === 0 || b.length === 0 || a.some((one) => b.some((other) => Math.abs(one - other) <= most));
