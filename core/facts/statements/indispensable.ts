import type { Argument, Clause } from "../clauses/clause.ts";
import type { Piece, VerbPlan } from "./statement.ts";
import { isTime } from "./whole-openings.ts";

/** Verbs that say nothing without the infinitive behind them. */
const needsInfinitive = new Set(
  "begin continue start help seek agree decide manage fail refuse come go use need serve aim let make cease learn choose allow enable force cause lead attempt try intend hope want wish promise threaten plan".split(
    " ",
  ),
);

/** Verbs that say nothing, or something else, without the phrase behind them: “sent a patient [to Bath]”, “consists [of gneiss]”. */
const needsPhrase = new Set(
  `put send bring take place lay hand throw drive turn transfer convert rely depend consist belong refer amount apply result account
  range vary compare add attach connect link devote dedicate confine limit join tie fix base divide derive lead point come go sail walk march
  owe base subject expose restrict entitle lend sell return contribute submit deliver
  call fire remove exclude separate exempt expel deprive strip accuse convict suspect prevent speak appear`.split(
    /\s+/u,
  ),
);

export const leadsToInfinitive = (base: string): boolean => needsInfinitive.has(base);

/** Whether a clause would say something else, or nothing, without one of its arguments. */
export function isIndispensable(
  args: readonly Argument[],
  i: number,
  { clause, verb }: { readonly clause: Clause; readonly verb: VerbPlan },
): boolean {
  const argument = args[i];
  if (!argument) return false;
  return (
    !isDroppable(argument, verb.base, verb.isCopula) ||
    isInward(argument, clause) ||
    measuresFrom(args, i) ||
    closesPhrase(args, i, clause) ||
    tellsWhich(args, i) ||
    tellsFirstOfWhat(args, i, clause) ||
    needsWhom(argument, clause) ||
    completes(argument, verb) ||
    isMeasure(argument) ||
    mayBeObject(argument, clause)
  );
}

/** “Marched [in] on 4 May”, “lost [none]”: without it nobody knows where to, and it says the contrary. */
const isInward = ({ role, range }: Argument, { sentence: { tokens } }: Clause): boolean =>
  role === "adverb" && /^(?:in|none)$/u.test(tokens[range.from]?.lower ?? "");

/** “Offered part [of the hall]”, “made off [with the silver]”: without it the word in front says nothing, or something else. */
function closesPhrase(args: readonly Argument[], i: number, { sentence: { tokens }, verb }: Clause): boolean {
  const [before, argument] = [args[i - 1], args[i]];
  if (before?.role !== "adverb" || argument?.role !== "prepositional" || before.range.to !== argument.range.from)
    return false;
  const [word, preposition] = [tokens[before.range.from]?.lower ?? "", argument.preposition.lower];
  if (preposition === "of") return /^(?:part|half|most|much|some|out)$/u.test(word);
  const isParticle = verb?.to === before.range.from && /^(?:off|up|away|out|along|down|through)$/u.test(word);
  return isParticle && /^(?:with|for)$/u.test(preposition) && light.test(verb.base);
}

/** Verbs that mean something else with each particle. */
const light = /^(?:make|come|do|get|run|put|catch|stand|go|keep|break|follow|team|meet)$/u;

/** “Has hung since 2013”: whether a verb of being somewhere is left without where. */
export const lacksPlace = (verb: VerbPlan, pieces: readonly Piece[]): boolean =>
  standing.test(verb.base) && !pieces.some(tellsWhere);

/** “He commissioned Karl Stein, a painter from Bath, [to build a palace]”: what for stands behind a remark. */
export function isBeforePurpose(
  { sentence: { tokens } }: Clause,
  args: readonly Argument[],
  { base }: VerbPlan,
): boolean {
  const end = Math.max(...args.map(({ range }) => range.to));
  const close = tokens.findIndex(({ tag }, i) => i > end && tag === "comma");
  const isRemark = tokens[end]?.tag === "comma" && close > 0 && close - end <= LONGEST_REMARK;
  return isRemark && tokens[close + 1]?.tag === "to" && forSomething.test(base);
}

/** “By Ada Marsh, a weaver of 23, [and Karl Stein, who …]”: whoever is named is not the only one. */
export const isOneOfDoers = (argument: Argument, { sentence: { tokens, text } }: Clause): boolean =>
  argument.role === "prepositional" &&
  argument.preposition.lower === "by" &&
  tokens[argument.range.to - 1]?.tag === "name" &&
  anotherDoer.test(text.slice(tokens[argument.range.to - 1]?.end));

const anotherDoer = /^,[^;.:]*, and (?:\p{Lu}[\p{L}’'.-]*\s?){1,4}(?:[,.]|$)/u;

const LONGEST_REMARK = 14;

/** Verbs that set somebody to do something. */
const forSomething =
  /^(?:commission|ask|invite|order|hire|appoint|engage|persuade|allow|enable|choose|elect|select|force|urge|instruct|employ|use|direct|authori[sz]e|permit|pay|recruit|encourage|convince|tell|help|require|cause|lead|prompt|drive|push|move|oblige|compel|induce|tempt)$/u;

/** Verbs that say nothing without a place: “has hung [above its quay] since 2013”. */
const standing =
  /^(?:hang|stand|lie|sit|lean|perch|rest|loom|rise|tower|dangle|hover|lodge|stay|reside|dwell|settle|camp|land|arrive)$/u;

const tellsWhere = ({ argument }: Piece): boolean =>
  argument.role === "adverb" || (argument.role === "prepositional" && !isTime(argument));

/** “238,000 kilometres from the centre”: without the point that it is measured from, the figure says nothing. */
function measuresFrom(args: readonly Argument[], i: number): boolean {
  const [before, argument] = [args[i - 1], args[i]];
  return (
    before?.role === "object" &&
    before.range.to === argument?.range.from &&
    before.list.phrases.some(({ head }) => head.value?.kind === "measure" || timeUnits.test(head.lower))
  );
}

/** “Emptied the quarter [north of the harbour]”: without it, it may be any other quarter. */
function tellsWhich(args: readonly Argument[], i: number): boolean {
  const [before, argument] = [args[i - 1], args[i]];
  return (
    before?.role === "object" &&
    argument?.role === "prepositional" &&
    argument.preposition.tag === "adv" &&
    before.range.to === argument.range.from
  );
}

/** “Handled more salt [than any other port]”: more than what. */
const isMeasure = (argument: Argument): boolean =>
  argument.role === "prepositional" && argument.preposition.lower === "than";

/** “Became the first woman [to sit there]”: the first to do that, and not the first of all. */
function tellsFirstOfWhat(args: readonly Argument[], i: number, { sentence: { tokens } }: Clause): boolean {
  const [before, argument] = [args[i - 1], args[i]];
  return (
    before?.role === "object" &&
    argument?.role === "infinitive" &&
    before.range.to === argument.range.from &&
    tokens.slice(before.range.from, before.range.from + 2).some(({ lower }) => ranks.test(lower))
  );
}

const ranks = /^(?:first|second|third|fourth|fifth|last|only|\p{Ll}+est)$/u;

/** “Some decades [before the war]”. */
const timeUnits = /^(?:years|decades|centuries|months|weeks|days|hours|generations)$/u;

/** “Was named after him”, “was used for a different purpose”: without it the clause says something else. */
const needsWhom = (argument: Argument, { sentence, verb }: Clause): boolean =>
  !argument.isLeading &&
  argument.role === "prepositional" &&
  !(argument.preposition.lower === "by" && verb?.isPassive === true && !needsAgent.test(verb.base)) &&
  sentence.tokens
    .slice(argument.range.from, argument.range.to)
    .some(({ tag, lower }) => tag === "pron" || lower === "different");

/** What was done is done whoever did it, but what “was followed” is told only with what came behind. */
const needsAgent =
  /^(?:follow|precede|succeed|surround|accompany|divide|bound|border|cross|join|replace|dominate|flank|mark|cause|know)$/u;

/** What tells more of those who did something, right behind them. */
export function isOfAgent(args: readonly Argument[], i: number, { isPassive, base }: VerbPlan): boolean {
  const [before, argument] = [args[i - 1], args[i]];
  return (
    isPassive &&
    !needsAgent.test(base) &&
    argument?.role === "modifier" &&
    before?.role === "prepositional" &&
    before.preposition.lower === "by" &&
    before.range.to === argument.range.from
  );
}

export const isTooLong = ({ role, range }: Argument, base: string): boolean =>
  role === "infinitive" && range.to - range.from > 14 && !needsInfinitive.has(base);

/** Whether a phrase belongs to what the verb says: “put the losses [at 15,000]”, “began to lend [in the north]”. */
const completes = (argument: Argument, { base, companion, isPassive }: VerbPlan): boolean =>
  !argument.isLeading &&
  (isPassive
    ? tellsWhither(argument, base) || isOpenTo(argument, base)
    : needsPhrase.has(companion ?? base) || needsPhrase.has(base)) &&
  (argument.role === "infinitive" ||
    argument.role === "gerund" ||
    (argument.role === "prepositional" && !isTime(argument)));

/** “Propped [up the walls]”: the particle is the verb's, and what stands behind it its object. */
const mayBeObject = (argument: Argument, { verb }: Clause): boolean =>
  argument.role === "prepositional" &&
  !argument.isLeading &&
  verb?.isPassive === false &&
  verb.to === argument.range.from &&
  /^(?:up|off|out|down|over|away)$/u.test(argument.preposition.lower);

/** “Was taken by canoe [to the edge of the falls]”. */
const tellsWhither = (argument: Argument, base: string): boolean =>
  /^(?:take|bring|send|carry|lead|drive|put)$/u.test(base) &&
  argument.role === "prepositional" &&
  /^(?:to|into|onto|in|on)$/u.test(argument.preposition.lower);

/** “A church of the fourth century, opened [to the public] in 1921”: without it the church was built then. */
const isOpenTo = (argument: Argument, base: string): boolean =>
  /^(?:open|reopen|close)$/u.test(base) && argument.role === "prepositional" && argument.preposition.lower === "to";

/** Whether a clause says something true without an argument: without a phrase yes, without its object no. */
function isDroppable({ role, isLeading }: Argument, base: string, isCopula: boolean): boolean {
  switch (role) {
    case "gerund":
      return isLeading || (!isCopula && !/^(?:begin|start|stop|keep|continue|cease|avoid|finish)$/u.test(base));
    case "prepositional":
    case "tail":
    case "adverb":
      return !isCopula || isLeading;
    case "infinitive":
      return !needsInfinitive.has(base) && !isCopula;
    case "modifier":
    case "object":
    case "adjective":
    case "that":
      return isLeading;
  }
}
