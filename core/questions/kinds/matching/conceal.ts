import { random, shuffled } from "../../../base/random.ts";
import type { Concealer } from "../../kind.ts";
import { inNaturalOrder } from "../../natural-order.ts";

export const concealMatching: Concealer<"matching"> = ({ type, stem, key, distractors }, seed) => ({
  type,
  stem,
  left: shuffled(inNaturalOrder(key.map(([left]) => left)), random(seed)),
  right: inNaturalOrder([...key.map(([, right]) => right), ...distractors]),
});
