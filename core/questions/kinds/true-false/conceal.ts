import type { Concealer } from "../../kind.ts";

export const concealTrueFalse: Concealer<"true-false"> = ({ type, stem }) => ({ type, stem });
