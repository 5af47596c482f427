import type { TableAskable } from "../../facts/table-askable.ts";
import { withItsUnit } from "./cell-unit.ts";
import { isPlural } from "./column-noun.ts";

/** What one pays for, and what is no sum of money itself. */
const paidFor = /^(?:tickets?|fares?|tolls?|pass(?:es)?)$/u;
/** What has a fee, and no price of its own. */
const letIn = /^(?:admission|entry|entrance)$/u;

const sums =
  /^(?:costs?|prices?|fees?|charges?|rates?|rent|budget|revenues?|income|earnings|ebit|turnover|profits?|loss(?:es)?|sales|value|worth|debts?|expenditures?|spending|expenses|funds?|funding|financing|contributions?|grants?|prize|salary|wages?|pay|bonus|deposit|tax(?:es)?|fines?|gdp|product|assets|capital|equity|donations?|dues|subscription|dividend|share|receipts|takings|proceeds|gross|exports|imports|investments?|aid|assistance|loans?|capitali[sz]ation|endowment|reserves|savings|amount|sum|total|output|damages?|bid|estimate|compensation|pension|premium|stake|ransom|reward|purse|surplus|deficit|allocation|disbursements|pledges?|assessments?|quotas?|lev(?:y|ies)|award|margin|fortune|estate|wealth)$/iu;

const ofMoney = /[€$£¥₹]|^\p{Lu}{3} \d/u;

const isMoney = ({ answer, header }: TableAskable): boolean =>
  answer.kind === "money" || ofMoney.test(withItsUnit(answer.text, header) ?? "");

/** “Cost of the spire”, “dividend per share”: what it is by its first words. */
const ownWords = (noun: string): string => noun.replace(/ (?:of|per|for|in|from|to|on) .+$/u, "");
const headOf = (noun: string): string => ownWords(noun).replace(/^.* /u, "");

const isPaidFor = (noun: string): boolean => paidFor.test(headOf(noun)) || letIn.test(headOf(noun));

/** Whether money stands under a word that is no sum of it, “Chairs | €40”, or a bare figure under “Adult ticket”. */
export const isOfNoSum = (cell: TableAskable, noun: string): boolean =>
  isMoney(cell) ? !sums.test(headOf(noun)) && !isPaidFor(noun) : cell.answer.kind === "count" && isPaidFor(noun);

/** “How much is the adult ticket for the Tern Mill?” Null where a column gives no price of what one pays for. */
export function questionForPrice(cell: TableAskable, noun: string, thing: string): string | null {
  const paid = paidAs(cell, noun);
  if (paid === null) return null;
  const about = cell.answer.bound === "about" ? "About how" : "How";
  return `${about} much ${isPlural(paid) ? "are" : "is"} the ${paid} for ${thing}?`;
}

/** “The prices of their adult tickets”: what several are matched with; null where a column gives no such price. */
export function pricesOf(cell: TableAskable, noun: string): string | null {
  const paid = paidAs(cell, noun);
  return paid && `the price of the ${paid} for each`;
}

/** “Adult ticket”, “adult entry fee”. */
function paidAs(cell: TableAskable, noun: string): string | null {
  if (!isMoney(cell) || !isPaidFor(noun) || noun !== ownWords(noun)) return null;
  return letIn.test(headOf(noun)) ? `${noun} fee` : noun;
}
