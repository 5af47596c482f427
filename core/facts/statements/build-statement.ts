import type { Argument, Clause } from "../clauses/clause.ts";
import type { Phrase, Range } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import type { Entity } from "../entity.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Context, Resolved } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { isMisread, isStateByCapital, saysNothingFirm } from "./doubts.ts";
import { datesAHappening } from "./happenings.ts";
import { isBeforePurpose, isIndispensable, isOfAgent, isOneOfDoers, isTooLong, lacksPlace } from "./indispensable.ts";
import { pieceOf } from "./piece.ts";
import type { Piece, Statement, VerbPlan } from "./statement.ts";
import { isCountedTime, isLinking, verbPlan } from "./verb-plan.ts";
import { isTime, withWholeOpenings } from "./whole-openings.ts";

/** A clause with what is known where it stands. */
export interface Place {
  readonly clause: Clause;
  readonly at: number;
  readonly resolver: Resolver;
  readonly context: Context;
  /** Whether what is clear only to whoever knows the text is left out. */
  readonly isStrict?: boolean;
}

/** A clause as a sentence of its own; null where its subject, its verb or what it cannot do without is in doubt. */
export function buildStatement(
  { clause, at, resolver, context, isStrict = false }: Place,
  resolved: Resolved,
): Statement | null {
  const { sentence, origin } = clause;
  const subject = beforeItsName(clause, resolved);
  if (clause.isHedged || /^(?:no|neither|nobody|none|hardly|few|not)\s/iu.test(subject.text)) return null;
  const verb = verbPlan(clause, subject.isPlural);
  if (!verb || isMisread(clause, verb) || saysNothingFirm(clause, subject, verb)) return null;
  if (isStateByCapital(subject, verb, resolver.topic?.entity ?? null)) return null;
  const around = { sentence, subject, verb, resolver, context, isStrict };
  const args = withExplained(withWholeOpenings(clause.args), { clause, at, resolver, context });
  const pieces: Piece[] = [];
  let cut: Argument | null = null;
  for (const [i, argument] of args.entries()) {
    if (isEmpty(argument, clause)) continue;
    // “Came from, of all places, Bath”: what belongs together is torn apart.
    if (/^of all (?:places|people|things)$/iu.test(textOf(sentence, argument.range))) return null;
    const isOfCut = cut !== null && !isTime(argument) && argument.range.from === cut.range.to;
    const isLeftOut = isOfCut || isOneOfDoers(argument, clause) || datesAHappening(args, i, { clause, resolver });
    const piece = isLeftOut ? null : pieceOf(argument, around);
    if (piece && !isTooLong(argument, verb.base)) pieces.push(piece);
    else if (isBeside(args, i, clause)) continue;
    // “Rang on a line [laid by the firm]”: what the line is told apart by is not clear, and it rang whatever the line.
    else if (isOfPhrase(args, i, sentence.tokens) && args[i - 1] === pieces.at(-1)?.argument)
      cut = pieces.pop()?.argument ?? argument;
    // “Was founded by two men [who had met at sea]”: founded it was, whoever they were.
    else if (isOfAgent(args, i, verb)) {
      if (args[i - 1] === pieces.at(-1)?.argument) pieces.pop();
      cut = argument;
    } else if (isIndispensable(args, i, { clause, verb })) return null;
    else if (!argument.isLeading) cut = argument;
  }
  if (lacksItsThere(clause, pieces) && !isDoneOnce(subject, verb, pieces)) return null;
  const isTrimmed = cut !== null;
  if (isTrimmed && pieces.length === 0 && !verb.isPassive) return null;
  if ((isTrimmed && lacksPlace(verb, pieces)) || isBeforePurpose(clause, args, verb)) return null;
  if (verb.base === "follow" && !verb.isPassive && !pieces.some(({ argument }) => argument.role === "object"))
    return null;
  const isNarrowed = isTrimmed || sentence.tokens[0]?.tag === "sub" || sentence.tokens.some(isThen);
  if (hasTwoTimes(pieces) || isMistaken(subject, verb, pieces) || (isNarrowed && isAnything(subject))) return null;
  if (subject.entity && pieces.some(({ text }) => names(text, subject.text))) return null;
  if (pieces.some((piece) => isOwnName(piece, subject))) return null;
  if (isTrimmed && pieces.some(isAnyThing)) return null;
  // “It took in $9,000 that day”: so much it did then, and not always.
  if (sentence.tokens.some(isThatDay) && pieces.some((piece) => isAmount(piece, clause))) return null;
  if (isTrimmed && pieces.some(({ argument }) => argument.role === "object" && counts(argument, clause))) return null;
  const { from, to } = clause.subject;
  const told = clause.source ? { source: sentence.text.slice(clause.source.start, clause.source.end) } : {};
  return { sentence, at, origin, subject, subjectRange: { from, to }, verb, pieces, isTrimmed, ...told };
}

/** “It was renamed the Holm Agency”: the agency was, since it was not called so before. */
function beforeItsName({ verb, args, sentence }: Clause, subject: Resolved): Resolved {
  const { name, sort } = subject.entity ?? { name: "", sort: null };
  const isNaming = verb?.isPassive === true && /^(?:name|rename|call|christen|title)$/u.test(verb.base);
  const isOwn = ({ range, role }: Argument) => role === "object" && textOf(sentence, range).endsWith(name);
  return isNaming && sort !== null && args.some(isOwn) ? { ...subject, text: `the ${sort}` } : subject;
}

/** What narrows a phrase of place or manner right in front of it. */
function isOfPhrase(args: readonly Argument[], i: number, tokens: readonly Token[]): boolean {
  const [before, argument] = [args[i - 1], args[i]];
  return (
    argument?.role === "modifier" &&
    before?.role === "prepositional" &&
    !before.isLeading &&
    /^(?:on|at|in|from)$/u.test(before.preposition.lower) &&
    args
      .slice(0, i - 1)
      .some(({ role, isLeading, range }) => role === "object" && !isLeading && tokens[range.from]?.lower === "the") &&
    before.range.to === argument.range.from
  );
}

/** “Was a physicist [whose work …]”: whatever else is told of one of a kind, one of that kind it is. */
function isBeside(args: readonly Argument[], i: number, { verb, sentence: { tokens } }: Clause): boolean {
  const [argument, object] = [args[i], args.slice(0, i).find(({ role, isLeading }) => role === "object" && !isLeading)];
  const isRelative = argument?.role === "modifier" && tokens[argument.range.from]?.tag === "rel";
  const isOfAKind = object !== undefined && /^an?$/u.test(tokens[object.range.from]?.lower ?? "");
  return isRelative && verb?.isCopula === true && isOfAKind && object.range.to - object.range.from > 2;
}

/** “Beat an army [there]”, “dug [there] from 1902”: where, is told by what stands before, and they did so elsewhere too. */
const lacksItsThere = ({ args, sentence: { tokens } }: Clause, pieces: readonly Piece[]): boolean =>
  args.some(
    ({ role, range }) =>
      role === "adverb" &&
      /^t?here$/u.test(tokens[range.from]?.lower ?? "") &&
      !pieces.some(({ argument }) => argument.range.from === range.from),
  ) && !pieces.some(({ argument }) => argument.role === "prepositional" && !isTime(argument));

/** “She died [there] on 4 May 1902”, “its first shop opened [here] in 1902”: wherever it was, it was but once. */
const isDoneOnce = ({ entity, text }: Resolved, { base, isPassive, isPast }: VerbPlan, pieces: readonly Piece[]) =>
  isPast &&
  pieces.some(({ kind }) => kind === "time") &&
  (isPassive
    ? /^(?:bear|bury|behead|assassinate|murder)$/u.test(base)
    : (base === "die" && (entity !== null || !text.endsWith("s"))) ||
      (base === "open" && /\b(?:first|second|third|last)\s/u.test(text)));

/** “Spent a winter [on the summit]”, “built a fortress [above the harbour]”: which one is told by what was cut off. */
const isAnyThing = ({ argument, text }: Piece): boolean =>
  argument.role === "object" && !argument.isLeading && /^an?\s(?!.*(?:\p{Lu}|\d|\sof\s))/u.test(text);

/** “Gave four speeches [against him]”: without what narrows it, the figure may be another. */
const counts = ({ range }: Argument, { sentence }: Clause): boolean =>
  sentence.tokens.slice(range.from, range.to).some(({ value }) => value?.kind === "number");

const isThatDay = ({ lower }: Token): boolean =>
  lower.startsWith("that ") && /^that (?:day|night|evening|morning|week|month)$/u.test(lower);

const isAmount = ({ argument: { role, range } }: Piece, { sentence }: Clause): boolean =>
  sentence.tokens
    .slice(range.from, range.to)
    .some(
      ({ value }) =>
        value?.kind === "money" || (role === "object" && /^(?:number|measure|percent)$/u.test(value?.kind ?? "")),
    );

/** “On the border | between France and Switzerland”: what “the” points to stands in the phrase behind it. */
function withExplained(args: readonly Argument[], { clause: { sentence }, resolver, context }: Place): Argument[] {
  const isUnknown = ({ from, to }: Phrase) => resolver.standalone({ from, to }, sentence, context) === null;
  const isClear = (from: number, to: number) => resolver.isSelfContained(sentence.tokens.slice(from, to));
  return args.reduce<Argument[]>((all, argument) => {
    const before = all.at(-1);
    const isNarrowed =
      before?.role === "object" &&
      !before.isLeading &&
      argument.role === "modifier" &&
      sentence.tokens[argument.range.from]?.tag === "rel" &&
      before.range.to === argument.range.from &&
      before.list.phrases.length === 1 &&
      before.list.phrases.every((phrase) => phrase.head.tag === "noun" && isUnknown(phrase)) &&
      isClear(before.range.from, argument.range.to);
    const isExplained =
      (before?.role === "prepositional" || before?.role === "object") &&
      !before.isLeading &&
      argument.role === "prepositional" &&
      (explaining.has(argument.preposition.lower) ||
        (explainingByName.has(argument.preposition.lower) &&
          argument.list.phrases.every(({ head }) => head.tag === "name"))) &&
      before.range.to === argument.range.from &&
      before.list.phrases.every((phrase) => phrase.head.tag === "noun" && isUnknown(phrase)) &&
      argument.list.phrases.every(({ head }) => head.value === null) &&
      !isClear(before.range.from, before.range.to) &&
      isClear(before.range.from, argument.range.to);
    if (!isExplained && !isNarrowed) return [...all, argument];
    return [...all.slice(0, -1), { ...before, range: { from: before.range.from, to: argument.range.to } }];
  }, []);
}

const explaining = new Set(["north", "south", "east", "west", "between", "in", "at", "near", "from", "for", "on"]);

/** “The bridge over the Orrin”, “the book by Holm”: it is the name that tells. */
const explainingByName = new Set(["over", "across", "along", "above", "below", "against", "with", "by"]);

/** “She took “Orrin” at thirty”: nobody takes himself, and the marks tell that a word is meant. */
const isOwnName = ({ argument, text }: Piece, { entity }: Resolved): boolean =>
  argument.role === "object" && /^["“‘][^"”’]+["”’]$/u.test(text) && isNameOf(text.slice(1, -1), entity);

const isNameOf = (name: string, entity: Entity | null): boolean =>
  entity?.aliases.has(name) === true || entity?.name.endsWith(` ${name}`) === true;

/** Whether a text calls something by its name; “the Panama Canal” does not call Panama. */
function names(text: string, name: string): boolean {
  const at = text.indexOf(name);
  return (
    at >= 0 &&
    !/\p{L}$|\p{Lu}\p{L}*\s$/u.test(text.slice(0, at)) &&
    !/^(?:\p{L}|\s\p{Lu})/u.test(text.slice(at + name.length))
  );
}

/**
 * Nobody was founded, least of all by himself: then the name is that of a thing called after him. And what a body “carries
 * out” is a plan, never what stands for “it”.
 */
function isMistaken({ entity }: Resolved, { base, isPassive }: VerbPlan, pieces: readonly Piece[]): boolean {
  const isCarried = base === "carry" && pieces.some(({ text }) => text === "out");
  if (isCarried && pieces.some(({ argument, isVerbatim }) => argument.role === "object" && !isVerbatim)) return true;
  if (entity?.type !== "person") return false;
  return (
    (isPassive && /^(?:found|establish|open|build|construct|publish|launch|design|close|sign)$/u.test(base)) ||
    pieces.some(({ text }) => text.includes(entity.name))
  );
}

/** “In 2017 1.72 million, and in 2018 1.8 million” are two statements of which one has no verb. */
function hasTwoTimes(pieces: readonly Piece[]): boolean {
  const points = pieces.filter(
    ({ argument, kind }) =>
      kind === "time" &&
      argument.role === "prepositional" &&
      !/^(?:from|to|between|until|till|since)$/u.test(argument.preposition.lower),
  );
  return points.length > 1;
}

/** “A plague”, “scientists”: what could be any of its kind is nothing to ask about once its place is cut off. */
const isAnything = ({ entity, text }: Resolved): boolean => entity === null && !/^the\s|\p{Lu}|[’']s\s/u.test(text);

/** “That day”: whoever it was told of otherwise. */
const isThen = ({ tag, lower }: Token): boolean => tag === "adv" && isCountedTime(lower);

const linkingPhrase =
  /^(?:as a result|in addition|for example|for instance|at first|in fact|in turn|at last|in the end|of course)$/iu;

function isEmpty({ role, range, isLeading }: Argument, { sentence }: Clause): boolean {
  if (isLeading && linkingPhrase.test(textOf(sentence, range))) return true;
  // “In 1923 alone”: the word belongs to the year.
  const isOfYear = sentence.tokens[range.from]?.lower === "alone" && sentence.tokens[range.from - 1]?.value !== null;
  if (isOfYear && role === "adverb") return true;
  if (role !== "adverb") return false;
  return isLinking(sentence.tokens[range.from]?.lower ?? "") || (isLeading && isAsWell(sentence.tokens, range));
}

/** “From the failures too, she drew rules”: the word is left over where what it belongs to is left out. */
const isAsWell = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens[from]?.lower === "too" && /^(?:comma|other)$/u.test(tokens[to]?.tag ?? "");
