import { areOneName } from "../one-name.ts";
import type { NamesOfText } from "./names-of-text.ts";

/** “Ada” of “Ada Holm”. */
export const givenOf = (name: string): string => name.split(" ")[0] ?? name;

/** Whether two names are, or may be, those of one: in full and with initials, or as the text equates them. */
export const areOneBearer = (one: string, other: string, { alsoCalled }: Pick<NamesOfText, "alsoCalled">): boolean =>
  areOneName(one, other) || alsoCalled(one).includes(other) || isWrittenOut(one, other) || isWrittenOut(other, one);

/** “A. M. Holm” and “Ada Maria Holm”: the initials in front are those of the given names. */
function isWrittenOut(short: string, full: string): boolean {
  const [, initials = "", surname = ""] = /^((?:\p{Lu}\.\s?)+)(\p{Lu}.*)$/u.exec(short) ?? [];
  if (surname === "" || !full.endsWith(` ${surname}`)) return false;
  const letters = initials.match(/\p{Lu}/gu) ?? [];
  const given = full.slice(0, -surname.length).match(/(?<!\p{L})\p{Lu}/gu) ?? [];
  return letters.every((letter, i) => given[i] === letter);
}
