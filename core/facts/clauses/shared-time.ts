import type { Argument, Clause } from "./clause.ts";
import type { Token } from "./token.ts";

const times: ReadonlySet<string> = new Set(["year", "date"]);
const figures: ReadonlySet<string> = new Set(["number", "money", "percent", "measure"]);

/**
 * “In 2023 it worked in 40 towns and reached 2 million people”: the year in front is that of both figures. What else was
 * done may have been done later, and takes no year from there.
 */
export function withSharedTimes(clauses: Clause[]): Clause[] {
  const main = clauses.find(({ origin }) => origin === "main");
  const shared = main?.args.filter((argument) => isTimeInFront(argument)) ?? [];
  if (!main || shared.length !== 1) return clauses;
  return clauses.map((clause) => (takesTime(clause, main) ? { ...clause, args: [...shared, ...clause.args] } : clause));
}

const isTimeInFront = (argument: Argument): boolean =>
  argument.isLeading &&
  argument.role === "prepositional" &&
  /^(?:in|on)$/u.test(argument.preposition.lower) &&
  argument.list.phrases.every(({ head, from, to }) => to === from + 1 && times.has(head.value?.kind ?? ""));

function takesTime({ origin, subject, verb, args, sentence: { tokens } }: Clause, main: Clause): boolean {
  const isJoined = origin === "coordinate" && subject === main.subject && !args.some(({ isLeading }) => isLeading);
  const isOfOneTime = verb?.isPast === true && main.verb?.isPast === true && verb.isPerfect === main.verb.isPerfect;
  if (!isJoined || !isOfOneTime) return false;
  const joint = tokens.slice(0, verb.from).findLastIndex(({ tag }) => tag === "conj");
  const words = [
    ...tokens.slice(joint + 1, verb.from),
    ...args.flatMap(({ range }) => tokens.slice(range.from, range.to)),
  ];
  return words.some((word) => isOf(word, figures)) && !words.some(({ value, lower }) => isTime(value, lower));
}

const isOf = ({ value }: Token, kinds: ReadonlySet<string>): boolean => value !== null && kinds.has(value.kind);

const isTime = (value: Token["value"], word: string): boolean =>
  (value !== null && !figures.has(value.kind)) ||
  (value?.kind === "measure" && /^(?:years|months|weeks|days|hours)$/u.test(value.unit)) ||
  /^(?:later|then|afterwards?|eventually|soon|finally|years?|months?|decades?)$/u.test(word);
