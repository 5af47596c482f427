import type { Concealer } from "../../kind.ts";

export const concealNumeric: Concealer<"numeric"> = ({ type, stem }) => ({ type, stem });
