import { gathered } from "../../base/gathered.ts";
import type { Argument, Clause } from "../clauses/clause.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { placeNamed } from "../gazetteer.ts";
import type { Entity } from "../entity.ts";
import type { Resolved } from "../resolution/resolved.ts";
import { readVerb } from "../verb-forms.ts";
import { takesWhatIsNotItsOwn } from "./not-its-own.ts";
import { isOnlyOnPaper } from "./on-paper.ts";
import { tellsStateOfDay } from "./day-states.ts";
import type { VerbPlan } from "./statement.ts";

/** Whether a clause was not understood: its verb is that of something else, or its subject holds another. */
export const isMisread = (clause: Clause, verb: VerbPlan): boolean =>
  isParticiple(clause, verb) ||
  describesSubject(clause) ||
  meansNothing(clause) ||
  isQualityInFront(clause) ||
  makesPeople(clause, verb) ||
  isHalfOfTwo(clause) ||
  disagrees(clause) ||
  isOddlyMade(clause) ||
  runsOn(clause, verb) ||
  isSaidInPassing(clause) ||
  isSentHome(clause, verb) ||
  isDatedPresent(clause, verb) ||
  takesWhatIsNotItsOwn(clause, verb);

/** “Illness forced her home”: she was forced, and not her home. */
const isSentHome = ({ args, sentence: { tokens } }: Clause, { base }: VerbPlan): boolean =>
  /^(?:force|send|bring|take|drive|call|see|carry|order|summon|fly|ship)$/u.test(base) &&
  args.some(
    ({ role, range: { from, to } }) =>
      role === "object" && to - from === 2 && tokens[from]?.tag === "possessive" && tokens[from + 1]?.lower === "home",
  );

/** “At seventy, she wrote, she had begun to see”: that is when she began, and not when she wrote. */
const isSaidInPassing = ({ subject, verb, args, sentence: { tokens } }: Clause): boolean =>
  /^(?:say|write|explain|think|believe|claim|note|recall|add|joke|tell)$/u.test(verb?.base ?? "") &&
  args.every(({ isLeading }) => isLeading) &&
  tokens[subject.from - 1]?.tag === "comma" &&
  tokens[verb?.to ?? 0]?.tag === "comma";

/** “Less level is the cliff”: a quality stands in front of its verb, and its subject behind. */
const isQualityInFront = ({ subject, verb, sentence: { tokens } }: Clause): boolean =>
  verb?.isCopula === true &&
  /^(?:less|more|least|most)$/u.test(tokens[subject.from]?.lower ?? "") &&
  subject.to - subject.from <= 3 &&
  tokens[verb.to]?.tag === "name";

/** “Six pupils of the Holm School, founded in 1663, …”: the school was, and nobody founds pupils. */
const makesPeople = ({ subject }: Clause, { isPassive, base }: VerbPlan): boolean => {
  const { lower, tag } = subject.phrase.head;
  const one = lower.replace(/s$/u, "");
  return (
    isPassive &&
    tag === "noun" &&
    /^(?:found|establish|build|open|construct|create|launch)$/u.test(base) &&
    (/^(?:people|men|women|children|graduates?|pupils?|students?|members?|fellows?)$/u.test(lower) ||
      isCalling(one) ||
      isRole(one))
  );
};

/** “It was Ada Marsh, a weaver, who opened it”, “it emerged that the wire was bad”: there is nothing that “it” means. */
export const meansNothing = (clause: Clause): boolean => isCleft(clause) || isTurningOut(clause);

const isTurningOut = ({ subject, verb, args }: Clause): boolean =>
  subject.phrase.head.lower === "it" &&
  /^(?:emerge|appear|seem|turn|transpire|follow|happen|prove|matter)$/u.test(verb?.base ?? "") &&
  args.some(({ role }) => role === "that");

function isCleft({ subject, verb, args, sentence: { tokens, text } }: Clause): boolean {
  const object = args.find(({ role, isLeading }) => role === "object" && !isLeading);
  const first = tokens[object?.range.from ?? -1];
  const behind = text.slice(tokens[(object?.range.to ?? 0) - 1]?.end);
  // “It was the Danish leader, Karl Stein, who …”
  const isNamedBehind =
    /^(?:the|his|her)$/u.test(first?.lower ?? "") && /^, \p{Lu}[^,]*,(?: [^,]+,)? (?:who|that)\b/u.test(behind);
  return (
    subject.phrase.head.lower === "it" &&
    verb?.isCopula === true &&
    ((first?.tag === "name" && /\b(?:who|that)\b/u.test(text.slice(first.end))) || isNamedBehind)
  );
}

/** “Rome held Britain”, “Washington offered a loan”: the state is meant, and a question for a city would be answered by nobody. */
export const isStateByCapital = ({ entity }: Resolved, { base, isPassive }: VerbPlan, topic: Entity | null): boolean =>
  entity?.type === "place" &&
  entity.name !== topic?.name &&
  placeNamed(entity.name)?.isCapital === true &&
  !isPassive &&
  /^(?:hold|rule|govern|conquer|annex|invade|occupy|offer|lend|deny|refuse|recogni[sz]e|withdraw|negotiate|accuse|condemn|support|finance|pay|agree|insist|threaten|declare|demand|help|want)$/u.test(
    base,
  );

/** “New rules protect weavers, in 2011, and dyers, in 2014”: the year is that of the rule, and of no doing. */
const isDatedPresent = ({ args, verb }: Clause, { isPast, isCopula }: VerbPlan): boolean =>
  !isPast &&
  !isCopula &&
  verb?.auxiliaries.length === 0 &&
  args.some(
    (argument) =>
      argument.role === "prepositional" &&
      argument.preposition.lower === "in" &&
      !argument.isLeading &&
      argument.list.phrases.some(({ head }) => head.value?.kind === "year"),
  );

/** Whether what a clause says was so for a while only, which it does not tell. */
export const saysNothingFirm = (clause: Clause, subject: Resolved, verb: VerbPlan): boolean =>
  hasLastedSince(clause) ||
  tellsAge(clause, subject, verb) ||
  isReckoned(clause, verb) ||
  isAimless(clause, verb) ||
  isFirstOfUnnamed(clause) ||
  isOnlyOnPaper(clause) ||
  tellsStateOfDay(clause.sentence.tokens);

/** “She was the first woman to vote, and the first to be elected”: the first of whom, is told by what stands around. */
const isFirstOfUnnamed = ({ args, sentence: { tokens } }: Clause): boolean =>
  args.some(
    ({ role, range: { from, to } }) =>
      role === "object" &&
      tokens[from]?.lower === "the" &&
      to - from === 2 &&
      isRank(tokens[from + 1]) &&
      tokens[to]?.tag === "to" &&
      (tokens[to + 1]?.lower === "be" || tokens.some((token, i) => isRank(token) && tokens[i + 1]?.tag === "noun")),
  );

const isRank = (token: Token | undefined): boolean => /^(?:first|second|third|last|only)$/u.test(token?.lower ?? "");

/** “Five men went with him”, “he paid 36 cents”: where, and for what, stood before. */
const isAimless = ({ args }: Clause, { base }: VerbPlan): boolean =>
  (base === "pay" && args.every(isSum)) ||
  (/^(?:go|come)$/u.test(base) &&
    args.length > 0 &&
    args.every((argument) => argument.role === "prepositional" && argument.preposition.lower === "with"));

const isSum = (argument: Argument): boolean =>
  argument.role === "object" &&
  argument.list.phrases.every(({ from, to, head }) => head.value !== null || to - from === 2);

/** “Had been blind since 1901”: whatever had lasted until then is told of no time of its own. */
const hasLastedSince = ({ verb, args, sentence: { tokens } }: Clause): boolean =>
  (verb?.auxiliaries[0]?.lower === "had" &&
    args.some((argument) => argument.role === "prepositional" && argument.preposition.lower === "since")) ||
  // “They have met ever since”: since when, stood before.
  (verb?.isPerfect === true &&
    tokens.some(
      ({ lower }, i) => i >= verb.to && lower === "ever" && tokens[i + 1]?.lower === "since" && isAtEnd(tokens, i + 2),
    ));

const isAtEnd = (tokens: readonly Token[], at: number): boolean =>
  /^(?:other|comma|semicolon|conj)$/u.test(tokens[at]?.tag ?? "other");

/** “Gannets[, a colony] founded by two pairs”: whoever does something does it to something, and not “by” somebody. */
const isParticiple = ({ args }: Clause, { isPassive, isCopula, isPast }: VerbPlan): boolean => {
  const first = args.find(({ isLeading }) => !isLeading);
  return (
    isPast &&
    !isPassive &&
    !isCopula &&
    first?.role === "prepositional" &&
    first.preposition.lower === "by" &&
    first.list.phrases.every(({ head }) => head.value === null && head.tag !== "pron")
  );
};

/** “Birds carved in oak, each a foot tall, once stood there”: where another verb follows the commas, the first describes. */
function describesSubject({ verb, sentence: { tokens } }: Clause): boolean {
  const isOpen = verb?.auxiliaries.length === 0 && readVerb(verb.main.lower)?.forms.includes("participle") === true;
  if (!isOpen || isActive(tokens, verb)) return false;
  const [open = -1, close = -1] = gathered(tokens, ({ tag }, i) => (i >= verb.to && tag === "comma" ? [i] : []));
  const isPlain = !tokens
    .slice(verb.to, close)
    .some(({ tag }) => ["aux", "conj", "semicolon", "rel", "sub"].includes(tag));
  let next = close + 1;
  while (isAdverb(tokens[next])) next++;
  const other = verbGroupAt(tokens, next);
  const isBehindAside = open > 0 && close > 0 && isPlain && tokens[open + 1]?.tag !== "verb";
  return isBehindAside && other !== null && isFinite(other);
}

/** “[A Swede and] former judge moved”: one somebody has an article, or a name. */
const isHalfOfTwo = ({ subject: { from, phrase }, sentence: { tokens } }: Clause): boolean =>
  phrase.head.tag === "noun" &&
  (isCalling(phrase.head.lower) || isRole(phrase.head.lower) || tokens[from]?.lower === "former") &&
  !isPluralNoun(phrase.head.lower) &&
  tokens.slice(from, phrase.coreTo).every(({ tag }) => tag === "adj" || tag === "noun");

const isAdverb = (token: Token | undefined): boolean => token?.tag === "adv" || token?.lower === "once";

/** “[When] Holm was killed in 221 BCE | the army | chose …”: behind a phrase a passive takes nothing more, and another clause begins. */
const runsOn = ({ args, sentence: { tokens } }: Clause, { isPassive }: VerbPlan): boolean => {
  const behind = args.filter(({ isLeading }) => !isLeading);
  // “On 9 April 1806 | Ada Lund”: something that stood between them was left out.
  const isGlued = behind.some(
    (each) =>
      each.role === "prepositional" &&
      each.list.phrases.some(
        ({ from, to }) => tokens[from]?.value?.kind === "date" && to - from > 1 && tokens[to - 1]?.tag === "name",
      ),
  );
  const takesMore = behind.some(
    (next, i) =>
      next.role === "object" &&
      behind[i - 1]?.role === "prepositional" &&
      next.list.phrases[0]?.head.tag !== "value" &&
      next.list.phrases[0]?.head.value === null &&
      !/^(?:year|month|week|day|night|hour|season)$/u.test(next.list.phrases[0].head.lower),
  );
  return isGlued || (isPassive && takesMore);
};

/** A subject that holds a verb of its own, and “had by 2020 | disbursed”: neither was understood. */
function isOddlyMade({ subject, sentence: { tokens }, verb, args }: Clause): boolean {
  const rel = tokens.findIndex(({ tag }, i) => i >= subject.from && i < subject.to && tag === "rel");
  const end = rel < 0 ? subject.to : rel;
  const holdsVerb = tokens.slice(subject.from, end).some((token, i) => isOwnVerb(tokens, subject.from + i));
  const [first] = args.filter(({ isLeading }) => !isLeading);
  const isHalf = verb?.base === "have" && !verb.isPerfect && first?.role !== "object" && first?.role !== "infinitive";
  // “It is agreed that …”: nothing is meant by “it”.
  const isIt = subject.phrase.head.lower === "it";
  // So it is in “it was in Bath that she was born”, and not in “it was founded by two men who had met at sea”.
  const turning = verb?.isPassive === true ? /^that$/u : /^(?:that|who)$/u;
  const isThat = ({ role, range }: Argument): boolean =>
    role === "that" || (role === "modifier" && turning.test(tokens[range.from]?.lower ?? ""));
  const isEmpty =
    isIt && args.some((argument, i) => isThat(argument) && (argument.role === "that" || isTurnedOn(args[i - 1])));
  // “It took two wars to bring them together”: nothing took them.
  const isImpersonal =
    isIt && /^(?:take|fall)$/u.test(verb?.base ?? "") && tokens.slice(verb?.to).some(({ tag }) => tag === "to");
  // “Ten years passed before the treaty | was signed”: time does nothing else than pass.
  const isTimePassing =
    tokens[subject.from]?.value?.kind === "measure" &&
    tokens.slice(subject.from, subject.to).some(({ tag }) => tag === "verb");
  return (
    holdsVerb ||
    isTimePassing ||
    isHalf ||
    isImpersonal ||
    (isEmpty && (verb?.isPassive === true || verb?.isCopula === true))
  );
}

/** What a sentence that begins with “it was” turns on: a phrase, or somebody by name. */
const isTurnedOn = (argument: Argument | undefined): boolean =>
  argument?.role === "prepositional" || (argument?.role === "object" && argument.list.phrases[0]?.head.tag === "name");

function isOwnVerb(tokens: readonly Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token?.tag === "aux") return true;
  const group = token?.tag === "verb" ? verbGroupAt(tokens, at) : null;
  if (group && tokens[at - 1]?.tag !== "to" && isSurelyFinite(group)) return true;
  // “The secretary acts as …”: a verb that is taken for a noun.
  const isThird = token?.tag === "noun" && readVerb(token.lower)?.forms.includes("third") === true;
  return isThird && (next?.lower === "as" || next?.tag === "det" || next?.tag === "possessive");
}

/** “Gannets has grown”, “[ferries from Bath and] Oxford take …”: then the verb is that of something else. */
const disagrees = ({ subject, verb, sentence: { tokens } }: Clause): boolean => {
  const { head } = subject.phrase;
  // “[When she sold] the mill and the inn was closed”
  if (subject.list.phrases.length > 1)
    return subject.list.conjunction === "and" && /^(?:was|is|has)$/u.test(firstOf(verb)?.lower ?? "");
  const isOneName = head.tag === "name" && tokens[subject.from] === head && !head.text.endsWith("s");
  if (isOneName && verb?.form === "base" && !verb.isCopula && verb.auxiliaries.length === 0) return true;
  const first = firstOf(verb);
  return head.tag === "noun" && isPluralNoun(head.lower) && /^(?:has|is|was)$/u.test(first?.lower ?? "");
};

const firstOf = (verb: Clause["verb"]): Token | undefined =>
  verb?.auxiliaries.find(({ tag }) => tag === "aux") ?? verb?.main;

/** “Who is now 84”, “in May, when she was 16”: nobody is of one age for long. */
const tellsAge = ({ args, sentence }: Clause, { entity }: Resolved, { isCopula }: VerbPlan): boolean =>
  isCopula &&
  entity?.type === "person" &&
  args.some(({ role, range }) => role === "object" && sentence.tokens[range.to - 1]?.value?.kind === "number");

/** “From then on he was the first advocate”: without its time it would have been so always. */
const isReckoned = ({ sentence, origin }: Clause, { isCopula, base }: VerbPlan): boolean =>
  (isCopula || base === "have") &&
  origin === "main" &&
  /^(?:from then on|since then|thereafter|by then|until then|(?:the (?:following|next|previous|same)|that) (?:year|month|week|day|night|morning|evening|spring|summer|autumn|winter|decade))\b/iu.test(
    sentence.text,
  );
