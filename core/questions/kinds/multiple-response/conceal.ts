import type { Concealer } from "../../kind.ts";
import { inNaturalOrder } from "../../natural-order.ts";

export const concealMultipleResponse: Concealer<"multiple-response"> = ({ type, stem, key, distractors }) => ({
  type,
  stem,
  options: inNaturalOrder([...key, ...distractors]),
});
