import type { Argument, Clause } from "../clauses/clause.ts";
import type { Token } from "../clauses/token.ts";
import type { VerbPlan } from "./statement.ts";

/** Whether what stands around a verb belongs to another, which the sentence has left out or put in front. */
export const takesWhatIsNotItsOwn = (clause: Clause, verb: VerbPlan): boolean =>
  hasItsSubjectBehind(clause) ||
  hasStrangersAgent(clause, verb) ||
  isBehindGap(clause) ||
  isTurnedRound(clause) ||
  isPartedPassive(clause) ||
  letsNothing(clause, verb) ||
  isCalled(clause, verb) ||
  hasStrangersSince(clause, verb);

/** “[The king ruled, and] only in 944 did Karl come back”: “did” goes before whoever does something. */
const isTurnedRound = ({ verb, args }: Clause): boolean =>
  verb?.base === "do" &&
  args.some((argument) => argument.role === "object" && argument.list.phrases[0]?.head.tag === "name");

/** “Let the Swedes [lead and passed them]”: nobody lets anybody, but lets them do something. */
const letsNothing = ({ args, sentence: { tokens } }: Clause, { base, isPassive }: VerbPlan): boolean =>
  base === "let" &&
  !isPassive &&
  args.some(({ role, isLeading }) => role === "object" && !isLeading) &&
  !args.some(({ role, range }) => role === "infinitive" || /^(?:to|verb)$/u.test(tokens[range.to]?.tag ?? ""));

/** “He wrote, in six weeks, a book called Home”: the book was called so, and calls nobody. */
const isCalled = ({ subject, args, sentence: { tokens } }: Clause, { base, isPassive, isPast }: VerbPlan): boolean =>
  /^(?:call|name|title|entitle|dub|nickname)$/u.test(base) &&
  !isPassive &&
  isPast &&
  /^an?$/u.test(tokens[subject.from]?.lower ?? "") &&
  args.filter(({ role, isLeading }) => role === "object" && !isLeading).length === 1;

/** “Was in 1902 | given the prize”: what was given belongs to the verb, which is read with its time in front. */
const isPartedPassive = ({ verb, args, sentence: { tokens } }: Clause): boolean =>
  verb?.isCopula === true &&
  args.some(
    ({ role, range }) =>
      role === "modifier" && tokens[range.from]?.tag === "verb" && isTimeLater(tokens.slice(verb.to, range.from)),
  );

/** “The task grew with the treaty, in force since 1970”: what was done once has not been done since. */
const hasStrangersSince = ({ args, verb }: Clause, { isPast }: VerbPlan): boolean =>
  isPast &&
  verb?.isPerfect === false &&
  args.some(
    (argument) => argument.role === "prepositional" && !argument.isLeading && argument.preposition.lower === "since",
  );

/** “[Its fairs grew,] and with the merchants came printers”: nobody comes anything, so the printers came. */
const hasItsSubjectBehind = ({ origin, verb, args }: Clause): boolean =>
  origin === "coordinate" &&
  /^(?:come|arrive|appear|lie|stand|follow)$/u.test(verb?.base ?? "") &&
  verb?.isPassive === false &&
  args.some(({ role, isLeading }) => role === "prepositional" && isLeading) &&
  args.some(
    (argument) =>
      argument.role === "object" && !argument.isLeading && argument.list.phrases.every(({ head }) => !head.value),
  );

/** “First recorded in 1015, by the monk Karl, it grew”: by whom it was recorded, and nothing grows by anybody. */
const hasStrangersAgent = ({ args }: Clause, { isPassive, isCopula }: VerbPlan): boolean =>
  !isPassive && !isCopula && args.some((argument) => argument.isLeading && isAgent(argument));

const isAgent = (argument: Argument): boolean =>
  argument.role === "prepositional" &&
  argument.preposition.lower === "by" &&
  argument.list.phrases.some(({ head }) => head.tag === "name" && !/^(?:Christmas|Easter|Midsummer)$/u.test(head.text));

/** “Holm came in 2002 and Orrin three years later, with a mill”: with the mill came Orrin, of which the verb is left out. */
function isBehindGap({ verb, args, sentence: { tokens } }: Clause): boolean {
  if (!verb) return false;
  const behind = args.filter(({ isLeading, range }) => !isLeading && range.from >= verb.to);
  return behind.some(({ range }) => {
    const between = tokens.slice(verb.to, range.from);
    const at = between.findIndex(
      ({ tag, lower }, i) => tag === "conj" && lower === "and" && between[i + 1]?.tag === "name",
    );
    return at >= 0 && isTimeLater(between.slice(at + 2)) && between.at(-1)?.tag === "comma";
  });
}

/** “Three years later”, “in 1990”. */
const isTimeLater = (tokens: readonly Token[]): boolean =>
  isValue(tokens[0]) || (tokens[0]?.tag === "prep" && isValue(tokens[1]));

const isValue = (token: Token | undefined): boolean => token !== undefined && token.value !== null;
