import type { Concealer } from "../../kind.ts";
import { inNaturalOrder } from "../../natural-order.ts";

export const concealMultipleChoice: Concealer<"multiple-choice"> = ({ type, stem, key, distractors }) => ({
  type,
  stem,
  options: inNaturalOrder([key, ...distractors]),
});
