import { endOfTold } from "../clauses/boundary.ts";
import type { Argument } from "../clauses/clause.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isCalling, isRole } from "../entities/callings.ts";
import { displayName, type Entity } from "../entity.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Context, Resolved } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { settlements } from "../resolution/settlement-table.ts";
import { againstOther } from "./against-other.ts";
import { isCountedFromThen, isWeekdayOfThen } from "./of-then.ts";
import { announcing, fits, isOfNarrowing, isOfOnlyName, isOwnerKnown, isReflexive, isSubjectAgain } from "./own.ts";
import type { Piece, PieceKind, VerbPlan } from "./statement.ts";
import { isCountedTime } from "./verb-plan.ts";

/** Words that give a season or a part of a year and leave the year what it is. */
const ofYear = new Set(
  "early late mid the spring summer autumn winter fall end beginning of middle start around about on in by since until from to during before after year".split(
    " ",
  ),
);

interface Around {
  readonly sentence: Sentence;
  readonly subject: Resolved;
  readonly verb: VerbPlan;
  readonly resolver: Resolver;
  readonly context: Context;
  /** Whether what is clear only to whoever knows the text is no part. */
  readonly isStrict: boolean;
}

/** What is invented or discovered is told for the first time: “the multiwire chamber” points to nothing before it. */
const isMade = ({ base, isPassive }: VerbPlan): boolean =>
  !isPassive && /^(?:invent|discover|introduce|pioneer|patent|coin|devise)$/u.test(base);

/** A definite phrase of some length, with nothing in it that points elsewhere. */
const isOfThing = ({ tag, lower }: Token): boolean =>
  ["det", "adj", "noun", "name"].includes(tag) || (tag === "verb" && /(?:ed|ing)$/u.test(lower));

/** “Gave up his post to come”: whither, is told by what stands around. */
const isHalfAim = ({ role, range }: Argument, { sentence: { tokens }, verb }: Around): boolean =>
  role === "infinitive" &&
  range.to - range.from === 2 &&
  !/^(?:be|become)$/u.test(verb.base) &&
  /^(?:come|go|return)$/u.test(tokens[range.from + 1]?.lower ?? "");

/** “To clear the way, and between” and “closing it, and the mill”: what is taken whole must not break off, nor go on. */
function isCutShort({ role }: Argument, tokens: readonly Token[]): boolean {
  // “Came to a town which[, the year before, had burnt down]”
  if (tokens.at(-1)?.tag === "rel") return true;
  if (role === "prepositional" || role === "object" || role === "adverb" || role === "adjective") return false;
  const last = tokens.findLast(({ tag }) => tag !== "comma");
  const goesOn = tokens.some(
    ({ tag }, i) =>
      tag === "conj" &&
      tokens[i - 1]?.tag === "comma" &&
      tokens[i + 1]?.tag !== "to" &&
      tokens[i + 1]?.lower.endsWith("ing") !== true &&
      tokens.slice(i).some((token) => token.tag === "verb" || token.tag === "aux"),
  );
  // “Of eleven towns whose mills[, built on the river, are …]”
  const isVerbless = tokens[0]?.lower === "whose" && !tokens.some(({ tag }) => tag === "verb" || tag === "aux");
  // “Every house she had lived in”
  const isStranded = role === "modifier" && tokens[0]?.tag === "pron" && last?.tag === "prep";
  const isOpen = !isStranded && ["conj", "prep", "det", "sub", "rel", "possessive"].includes(last?.tag ?? "");
  return goesOn || isVerbless || isOpen;
}

/** An argument as a part of a sentence of its own; null where it means something that only the text around it says. */
export function pieceOf(argument: Argument, around: Around): Piece | null {
  const { from, to } = argument.range;
  if (argument.role === "adverb" && isCountedTime(around.sentence.tokens[from]?.lower ?? "")) return null;
  if (argument.role === "adverb" && around.sentence.tokens[from]?.lower === "in") return intoTown(argument, around);
  if (isWeekdayOfThen(argument, around) || isStrayAgent(argument, around.verb) || isCountedFromThen(argument))
    return null;
  if (isHalfAim(argument, around)) return null;
  const compared = againstOther(argument, around.sentence);
  if (compared !== null) return { argument, kind: "other", text: compared, isVerbatim: false };
  if (argument.role === "that" && endOfTold(around.sentence.tokens, from) !== to) return null;
  return clearPiece(argument, around) ?? ofText(argument, around);
}

/** A part that is clear once it is said which text it comes from. */
function ofText(argument: Argument, { sentence, subject, resolver, isStrict }: Around): Piece | null {
  if (isStrict) return null;
  const tokens = sentence.tokens.slice(argument.range.from, argument.range.to);
  if (isCutShort(argument, tokens)) return null;
  if (!resolver.isClearInText(argument.role === "tail" ? withoutIt(tokens, subject) : tokens)) return null;
  const text = textOf(sentence, argument.range);
  return {
    argument,
    kind: kindOf(argument, tokens, resolver),
    text: argument.role === "tail" ? `, ${text}` : text,
    isVerbatim: true,
    isOfText: true,
  };
}

function clearPiece(argument: Argument, around: Around): Piece | null {
  const { sentence, subject, verb, resolver, context } = around;
  const tokens = sentence.tokens.slice(argument.range.from, argument.range.to);
  if (isStrayOrigin(argument, verb) || isCutShort(argument, tokens)) return null;
  const there = argument.role === "adverb" ? placeOf(tokens[0], around) : null;
  const isBound = motions.has(verb.base);
  if (there !== null) return { argument, kind: "place", text: `${isBound ? "to" : "in"} ${there}`, isVerbatim: false };
  const kind = kindOf(argument, tokens, resolver);
  const text = textOf(sentence, argument.range);
  if (kind === "time") return isRelativeTime(tokens) ? null : { argument, kind, text, isVerbatim: true };
  const isTopic = subject.entity !== null && subject.entity.name === resolver.topic?.entity.name;
  // “Marcus was his son”, “Marcus was among his sons”: not his own.
  const isOthers =
    verb.isCopula &&
    ((argument.role === "object" && tokens[0]?.tag === "possessive") ||
      (tokens[0]?.lower === "among" && tokens[1]?.tag === "possessive"));
  const isOwn = argument.role === "that" && announcing.test(verb.base);
  if (isBirthOfAnother(tokens, around)) return null;
  const own = tokens.filter(
    (token, i) =>
      !(i === 1 && isOwn && isSubjectAgain(token, subject)) &&
      !(argument.role === "modifier" && isOfNarrowing(tokens, i, subject)) &&
      !(token.tag === "possessive" && (fits(token, subject, isTopic) || isOfOnlyName(token, around)) && !isOthers) &&
      !isReflexive(token, subject),
  );
  if (
    !isOfTopicsKind(argument, around) &&
    resolver.isSelfContained(argument.role === "tail" ? withoutIt(own, subject) : own)
  )
    return { argument, kind, text: argument.role === "tail" ? `, ${text}` : text, isVerbatim: true };
  if (argument.role === "gerund" || argument.role === "infinitive")
    return withTopic(argument, around) ?? ofText(argument, around) ?? shortened(argument, around);
  if (argument.role === "object" && isMade(verb) && own.every(isOfThing))
    return { argument, kind, text, isVerbatim: true };
  if (argument.role !== "object" && argument.role !== "prepositional") return null;
  const [phrase, second] = argument.list.phrases;
  if (!phrase || second) return null;
  if (phrase.to - phrase.from === 1 && (phrase.head.tag === "pron" || phrase.head.tag === "possessive")) {
    if (mayBeItself(argument, subject)) return null;
    const meant = resolver.objectOf(phrase.head, context, { subject, verb: verb.base });
    const before = argument.role === "prepositional" ? `${argument.preposition.text} ` : "";
    return meant && { argument, kind, text: `${before}${meant.text}`, isVerbatim: false };
  }
  if (phrase.head.tag === "pron") return null;
  if (tokens.some(({ tag }, i) => tag === "possessive" && !isOwnerKnown(sentence, argument.range.from + i, subject)))
    return null;
  const resolved = resolver.standalone(phrase, sentence, context);
  if (resolved === null || (subject.entity && resolved === displayName(subject.entity))) return null;
  const opening = argument.role === "prepositional" ? `${argument.preposition.text} ` : "";
  return { argument, kind, text: `${opening}${resolved}`, isVerbatim: false };
}

/** “Tradition puts its foundation in 814”: a foundation is that of what the text is about, and of no tradition. */
const isBirthOfAnother = (tokens: readonly Token[], { subject, resolver }: Around): boolean =>
  tokens[0]?.lower === "its" &&
  /^(?:foundation|founding|origins?|beginnings?)$/u.test(tokens[1]?.lower ?? "") &&
  subject.entity?.name !== resolver.topic?.entity.name;

/** “Ada took the book with her”: herself, or another. */
const mayBeItself = (argument: Argument, { entity }: Resolved): boolean =>
  argument.role === "prepositional" &&
  entity?.type === "person" &&
  /^(?:with|behind|before|around|beside|near|above)$/u.test(argument.preposition.lower);

/** “The country” is what everybody knows, unless the text is about one. */
const isOfTopicsKind = ({ role, range }: Argument, { sentence: { tokens }, resolver: { topic } }: Around): boolean =>
  (role === "object" || role === "prepositional") &&
  tokens[range.to - 2]?.lower === "the" &&
  topic?.nouns.has(tokens[range.to - 1]?.lower ?? "") === true;

/**
 * “About 12,000 people live there”: in the place that the text is about, if no other was just named. “Here” is nowhere
 * else; but what there was on a square of it, there may have been elsewhere in the town.
 */
function placeOf(
  adverb: Token | undefined,
  { resolver: { topic }, context: { nearby }, verb, sentence, subject }: Around,
): string | null {
  if (adverb?.lower !== "there" && adverb?.lower !== "here") return null;
  const isElsewhere = nearby.some(
    ({ type, name, sort }) => type !== "person" && name !== topic?.entity.name && sort !== "country",
  );
  const isTown = topic !== null && [...settlements].some((kind) => topic.nouns.has(kind));
  // “Was cantor here”: in whatever church of it.
  const isInOffice = subject.entity?.type === "person" && isHeld(before(sentence, adverb)?.lower ?? "");
  const mayBeInside = verb.base === "be" && !isInOffice && !nearby.some(({ name }) => name === topic?.entity.name);
  if (isTown && (adverb.lower === "here" ? !mayBeInside : !isElsewhere)) return displayName(topic.entity);
  const [only, other] = new Set(nearby.filter(({ type }) => type === "place"));
  const isLived = only?.sort === "country" || settlements.has(only?.sort ?? "");
  if (isTown || adverb.lower !== "there" || !only || other || !isLived || isPartOfName(sentence, only)) return null;
  return displayName(only);
}

/** “The Orrin School at Marle dug there”: where a body sits that bears the name of its place is not where it went. */
const isPartOfName = ({ tokens }: Sentence, { aliases }: Entity): boolean =>
  tokens.some(({ text }, i) => aliases.has(text) && tokens[i - 1]?.lower === "at" && tokens[i - 2]?.tag === "name");

const isHeld = (noun: string): boolean => isRole(noun) || isCalling(noun);
const before = ({ tokens }: Sentence, token: Token): Token | undefined => tokens[tokens.indexOf(token) - 1];

/** “His troops marched in on 4 May”: into the town that the text is about, if no other place was just named. */
function intoTown(argument: Argument, { resolver: { topic }, context: { nearby } }: Around): Piece | null {
  const isTown = topic !== null && [...settlements].some((kind) => topic.nouns.has(kind));
  const isElsewhere = nearby.some(
    ({ type, name, sort }) =>
      type === "place" && name !== topic?.entity.name && (sort === null || settlements.has(sort)),
  );
  return isTown && !isElsewhere
    ? { argument, kind: "place", text: `into ${displayName(topic.entity)}`, isVerbatim: false }
    : null;
}

/** “With a view to blowing up the tunnel”: with the name of what the text is about. */
function withTopic(argument: Argument, { sentence, subject, resolver, context }: Around): Piece | null {
  const { topic } = resolver;
  const text = topic ? resolver.standalone(argument.range, sentence, context) : null;
  if (!topic || text === null || subject.text.includes(topic.entity.name) || !text.includes(topic.entity.name))
    return null;
  return { argument, kind: "other", text, isVerbatim: false };
}

/** “…for resettling refugees, and helping them …”: what stands behind the comma is more of the same, and may be left out. */
function shortened(argument: Argument, around: Around): Piece | null {
  const { tokens } = around.sentence;
  const { from, to } = argument.range;
  const comma = tokens.findIndex(({ tag }, i) => i > from + 2 && i < to && tag === "comma");
  if (comma >= 0) return pieceOf({ ...argument, range: { from, to: comma } }, around);
  // “Began rescuing tools [from the bins]”: where it was done points elsewhere, and what was done does not.
  const phrase = tokens.slice(0, to).findLastIndex(
    // “Blowing up the mill” is cut nowhere: “up” belongs to its verb.
    ({ tag }, i) => i > from + 1 && tag === "prep" && tokens[i - 1]?.tag !== "verb",
  );
  // “Close the beach [to other boats]”: what it is closed to belongs to the verb.
  const isNeeded = /^(?:to|into)$/u.test(tokens[phrase]?.lower ?? "");
  return phrase < 0 || isNeeded ? null : pieceOf({ ...argument, range: { from, to: phrase } }, around);
}

/** “From Europe, its name was changed”: only what moves comes from a place. */
const isStrayOrigin = (argument: Argument, { base }: VerbPlan): boolean =>
  argument.isLeading &&
  argument.role === "prepositional" &&
  argument.preposition.lower === "from" &&
  argument.list.phrases.every(({ head }) => head.value === null) &&
  !motions.has(base);

/** “When it was opened, by the king, it was a wonder”: what does nothing, nobody does. */
const isStrayAgent = (argument: Argument, { isCopula, isPassive }: VerbPlan): boolean =>
  isCopula &&
  !isPassive &&
  argument.isLeading &&
  argument.role === "prepositional" &&
  argument.preposition.lower === "by" &&
  argument.list.phrases.some(({ head }) => head.tag === "name");

const motions = new Set(
  "come go travel deliver sail fly move flee march return migrate emigrate walk ride drive bring send run lead ship import carry flow spread extend".split(
    " ",
  ),
);

function kindOf(argument: Argument, tokens: readonly Token[], resolver: Resolver): PieceKind {
  if (argument.role !== "prepositional" && argument.role !== "object") return "other";
  const times = tokens.filter(
    ({ value }) => value && ["year", "date", "decade", "century", "year-range"].includes(value.kind),
  );
  const rest = tokens.filter(
    ({ value, lower, tag }) => !value && !ofYear.has(lower) && tag !== "prep" && tag !== "conj" && tag !== "comma",
  );
  if (times.length > 0 && rest.length === 0) return "time";
  if (
    tokens.some(({ lower }) =>
      /^(?:years?|months?|days?|weeks?|decades?|century|centuries|time|today|now|present|moment|period|era)$/u.test(
        lower,
      ),
    )
  )
    return "other";
  const head = argument.list.phrases[0]?.head;
  const entity = head?.tag === "name" ? resolver.entityNamed(head.text) : undefined;
  return entity?.type === "place" && argument.role === "prepositional" ? "place" : "other";
}

const isRelativeTime = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lower }) => /^(?:that|this|same|following|next|previous|later|current)$/u.test(lower));

/** “…, turning it into a port”: behind a participle “it” is the subject. */
const withoutIt = (tokens: readonly Token[], { isPlural, entity }: Resolved): Token[] =>
  tokens.filter(({ lower }, i) => !(i === 1 && lower === "it" && !isPlural && entity?.type !== "person"));
