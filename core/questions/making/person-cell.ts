import type { TableAskable } from "../../facts/table-askable.ts";
import { inSmallLetters, withoutUnit } from "./column-noun.ts";

/** “Architect”, “Director”: whom a column names. */
export const isAgent = (noun: string): boolean =>
  /^(?!.*(?:number|water|river|power|colour|color|sector|weather|character|order|diameter|perimeter|letter|chapter|quarter|tower|paper)$).*(?:er|or|ist|tect|executive|chairman|chairwoman|spouse|wife|husband|defendant|accused|champion|secretary|(?:secretary|director)[- ]general|king|queen|president|captain|coach|author)$/u.test(
    noun,
  );

const terms = /^(?:terms?|terms? of office|tenure|mandate|in office|years in office|years of office)$/u;

/** What a column tells of somebody, asked as one asks of people; null where it is no more than of a thing. */
export function questionForPerson(cell: TableAskable, table: string): string | null {
  const noun = inSmallLetters(withoutUnit(cell.header));
  if (noun === "country" || noun === "country of origin") return `Which country did ${calledIn(cell)} come from?`;
  if (cell.answer.kind !== "period" || cell.answer.sort !== "years") return null;
  const office = officeIn(table) ?? officeIn(cell.labelHeader ?? "");
  if (office !== null && (terms.test(noun) || noun === "years")) return `In which years was ${cell.label} ${office}?`;
  return terms.test(noun) ? `When was ${calledIn(cell)} in office?` : null;
}

/** “The director Ada Brandt”, and “Ada Brandt” where the column only says that it gives names. */
function calledIn({ label, labelHeader }: TableAskable): string {
  const kind = labelHeader?.toLowerCase() ?? "";
  return isAgent(kind) ? `the ${kind} ${label}` : label;
}

const isOffice =
  /^(?:president|vice-president|chairman|chairwoman|chair|director|director[- ]general|defendant|accused|champion|secretary|secretary-general|inspector-general|governor-general|governor|mayor|chancellor|prime minister|rector|warden|dean|king|queen|emperor|bishop|archbishop|abbot|abbess|captain|coach|manager|conductor)$/u;

/** “Directors-General”, “List of mayors”, “President”: the office that all of a table have held. */
export function officeIn(title: string): string | null {
  const one = title.replace(/^(?:[Tt]he )?(?:[Ll]ist of )?/u, "").replace(/s(?=[- ]General$|$)/u, "");
  if (!isOffice.test(one.toLowerCase())) return null;
  return /^\p{Lu}.*[- ]\p{Lu}/u.test(one) ? one : one.toLowerCase();
}

/** Whether a table of those who held an office gives somebody’s name: “Name” above, “Presidents” as the title. */
export const isRowOfHolder = ({ label, labelHeader }: TableAskable, table: string): boolean =>
  officeIn(table) !== null && /^names?$/iu.test(labelHeader ?? "") && /^\p{Lu}\S* .*\p{Lu}/u.test(label);
