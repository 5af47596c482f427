import type { Concealer } from "../../kind.ts";

export const concealShortAnswer: Concealer<"short-answer"> = ({ type, stem }) => ({ type, stem });
