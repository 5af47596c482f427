import { random, shuffled } from "../../../base/random.ts";
import type { Concealer } from "../../kind.ts";
import { inNaturalOrder } from "../../natural-order.ts";

/** Shuffled from the alphabet, not from the key, so that the order shown says nothing; and never the right order. */
export const concealOrdering: Concealer<"ordering"> = ({ type, stem, key }, seed) => {
  const draw = random(seed);
  const start = inNaturalOrder(key);
  for (let items = shuffled(start, draw); ; items = shuffled(start, draw)) {
    if (items.some((item, i) => item !== key[i])) return { type, stem, items };
  }
};
