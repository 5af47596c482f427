import type { TableAskable } from "../../facts/table-askable.ts";
import { inSmallLetters, withoutUnit } from "./column-noun.ts";

/** “Architect”, “Director”: whom a column names. */
export const isAgent = (noun: string): boolean =>
  /^(?!.*(?:number|water|river|power|colour|color|sector|weather|character|order|diameter|perimeter|letter|chapter|quarter|tower|paper)$).*(?:er|or|ist|tect|spouse|wife|husband|secretary|secretary-general|director-general|king|queen|president|captain|coach|author)$/u.test(
    noun,
  );

const terms =
  /^(?:term|terms|term of office|terms of office|tenure|mandate|in office|years|years in office|years of office)$/u;

/** What a column tells of somebody, asked as one asks of people; null where it is no more than of a thing. */
export function questionForPerson(cell: TableAskable, person: string, table: string): string | null {
  const noun = inSmallLetters(withoutUnit(cell.header));
  if (noun === "country" || noun === "country of origin") return `Which country did ${person} come from?`;
  if (!terms.test(noun)) return null;
  if (cell.answer.kind !== "period" || cell.answer.sort !== "years") return null;
  const office = officeIn(table);
  return office === null ? `When was ${person} in office?` : `In which years was ${person} ${office}?`;
}

/** “Directors-General”, “List of mayors”: the office that all of a table have held. */
function officeIn(table: string): string | null {
  const title = table.replace(/^(?:[Tt]he )?(?:[Ll]ist of )?/u, "");
  const one = title.replace(/s(?=-General$|$)/u, "");
  if (one === title || !/^[\p{L}-]+$/u.test(one) || !isAgent(one.toLowerCase().replace(/-general$/u, ""))) return null;
  return /^\p{Lu}.*-\p{Lu}/u.test(one) ? one : one.toLowerCase();
}
