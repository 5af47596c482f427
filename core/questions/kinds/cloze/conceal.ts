import type { Concealer } from "../../kind.ts";

export const concealCloze: Concealer<"cloze"> = ({ type, stem }) => ({ type, stem });
