import type { TableAskable } from "../../facts/table-askable.ts";

const relation = /^(?:(?:family |blood )?relation(?:ship)?|kinship|related)(?: (?:to|with) (.+))?$/iu;
const name = /^\p{Lu}[\p{L}.’'-]*(?: (?:(?:de|da|del|di|la|van|von|der) )?\p{Lu}[\p{L}.’'-]*)*$/u;

/** Whether a column says what somebody is to somebody: “Relation to Ada Holm”, “Relationship”. */
export const isOfRelation = ({ header }: TableAskable): boolean => relation.test(header.trim());

/** “What was Karl Lund to Ada Holm?”; null where the column does not say to whom, or the cell not who. */
export function questionForRelation({ header, label, answer }: TableAskable): string | null {
  const other = relation.exec(header.trim())?.[1] ?? "";
  const isSaid = name.test(other) && name.test(label) && label !== other;
  return isSaid && /^\p{Ll}[\p{Ll} -]+$/u.test(answer.text) ? `What was ${label} to ${other}?` : null;
}
