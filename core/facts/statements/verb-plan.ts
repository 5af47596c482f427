import type { Clause } from "../clauses/clause.ts";
import { isIntransitive, type VerbGroup } from "../clauses/verb-group.ts";
import { isToldOfToday } from "../clauses/tense.ts";
import type { Token } from "../clauses/token.ts";
import { isKnownVerb, pastOf, pastOfBase, thirdOf } from "../verb-forms.ts";
import { isToldOfMany } from "./of-many.ts";
import { isReporting, tellsOfAnAct } from "./reporting.ts";
import type { VerbPlan } from "./statement.ts";

/** Adverbs that only tie a clause to what stood before it. */
const linking = new Set(
  "also then later still now currently soon eventually finally already again subsequently thus therefore however today once afterwards consequently additionally furthermore meanwhile instead moreover ultimately accordingly likewise similarly indeed even just nevertheless nonetheless hence thereupon duly previously formerly thereafter since".split(
    " ",
  ),
);
for (const phrase of [
  ...[
    "of course",
    "as ever",
    "as usual",
    "as well",
    "once again",
    "once more",
    "so far",
    "in turn",
    "in fact",
    "in general",
  ],
  ...[
    "in particular",
    "in addition",
    "in the end",
    "for example",
    "for instance",
    "at last",
    "at present",
    "at the time",
  ],
  ...["at that time", "at the same time", "by then", "until then", "since then", "by now", "until now", "from then on"],
  ...["as a result", "as a consequence", "by contrast", "in return", "to this day"],
])
  linking.add(phrase);

export const isLinking = (word: string): boolean => linking.has(word);

/** “The following spring”, “that year”: a time that counts from one before it. */
export const isCountedTime = (word: string): boolean =>
  /^(?:the (?:following|next|previous|same)|that) \p{Ll}+$/u.test(word);

/** Participles that say how something is, not what was done to it. */
const states = new Set(
  "locate base situate know call name headquarter own run surround divide make compose use consider regard describe think believe say base dedicate house fill list rank border connect link".split(
    " ",
  ),
);

export const isState = (base: string): boolean => states.has(base);

/** The verb of a clause for a sentence of its own; null where it says nothing certain. */
export function verbPlan(clause: Clause, isSubjectPlural: boolean): VerbPlan | null {
  const { origin, subject } = clause;
  const own = clause.verb && subject.phrase.head.lower === "we" ? ofOne(clause.verb) : clause.verb;
  const verb = own && withoutDetour(own);
  if (!verb || verb.isNegated || (verb.isModal && !isAble(verb))) return null;
  if (isReporting(verb.base) && !isMeasured(verb) && !tellsOfAnAct(clause)) return null;
  const isAre = isSubjectPlural || subject.list.phrases.length > 1 || isToldOfMany(clause);
  if (origin === "participle" || lacksObject(clause) || isBorn(verb)) return participlePlan(clause, verb, isAre);
  const kept = verb.auxiliaries
    .filter(({ tag, lower }) => tag === "aux" || (!linking.has(lower) && lower !== "only"))
    .map(({ lower }) => lower);
  if (kept[0] === "had") return pluperfectPlan(verb, kept.slice(1), isAre);
  const companion = verb.companion.map(({ lower }) => lower);
  const [first, ...rest] = [...kept, verb.main.lower, ...companion];
  const isAuxiliary = verb.auxiliaries.some(({ tag }) => tag === "aux");
  const facts = {
    base: verb.base,
    companion: meaningOf(verb),
    isPast: verb.isPast,
    isPassive: verb.isPassive,
    isPerfect: verb.isPerfect,
    isCopula: verb.isCopula,
  };
  const text = [...kept, verb.main.lower, ...companion].join(" ");
  if (isAuxiliary && first !== undefined && verb.auxiliaries[0]?.tag === "aux")
    return { text, ...facts, inverted: { auxiliary: first, rest: rest.join(" ") } };
  if (verb.isCopula) {
    const be = verb.main.start === verb.main.end && isAre ? (several.get(verb.main.lower) ?? verb.main.lower) : null;
    return be === null
      ? { text, ...facts, inverted: { auxiliary: verb.main.lower, rest: kept.join(" ") } }
      : { text: [...kept, be].join(" "), ...facts, inverted: { auxiliary: be, rest: kept.join(" ") } };
  }
  return { text, ...facts, inverted: supported(verb, kept, isAre) };
}

/** Verbs that say how something is and not what is done: nobody comes anywhere to do that. */
const lasting = new Set("own control dominate include form represent embody symbolise symbolize possess".split(" "));

/** “Went on to share the prize” is “shared the prize”, “came to own it” is “owned it”: one verb says it. */
function withoutDetour(verb: VerbGroup): VerbGroup {
  const { base, companion, main } = verb;
  const last = companion.at(-1);
  const isPlain = verb.isPast && verb.auxiliaries.every(({ tag }) => tag === "adv") && last?.tag === "verb";
  if (!isPlain) return verb;
  const words = companion.slice(0, -1).map(({ lower }) => lower);
  const isDetour =
    (base === "go" && words.join(" ") === "on to") ||
    (base === "come" && words.join(" ") === "to" && lasting.has(last.lower));
  const past = isDetour ? pastOfBase(last.lower) : null;
  return past === null
    ? verb
    : { ...verb, base: last.lower, companion: [], main: { ...main, text: past, lower: past }, form: "past" };
}

/** “Ada Holm, a painter, born in Bath, died …”: nobody “born” somebody. */
const isBorn = ({ main, auxiliaries }: VerbGroup): boolean => auxiliaries.length === 0 && main.lower === "born";

/**
 * “The Teachers’ Union, founded in 1990” in a list, without a full stop, or “it was moved and renamed the Holm Cup”: what
 * was done to it, and not what it did.
 */
function lacksObject({ origin, subject, verb, args }: Clause): boolean {
  const isActive = verb?.isPast === true && !verb.isPassive && verb.auxiliaries.length === 0;
  const isThing = subject.phrase.head.tag === "name" || subject.phrase.head.lower === "it";
  if (isActive && isThing && origin === "coordinate" && /^(?:rename|rechristen|retitle)$/u.test(verb.base))
    return args.filter(({ role }) => role === "object").length === 1;
  return (
    isActive &&
    subject.phrase.head.tag === "name" &&
    needsObject.has(verb.base) &&
    !args.some(({ role }) => role === "object")
  );
}

const needsObject = new Set("found establish create base locate situate headquarter name build publish".split(" "));

/** “It can hold 800 people”: what something is able to do is as certain as what it does. */
const isAble = ({ auxiliaries, isPerfect, base }: VerbGroup): boolean =>
  !isPerfect &&
  (auxiliaries[0]?.lower === "can" ||
    // “The hall could seat 900”: there was room for them.
    (auxiliaries[0]?.lower === "could" && /^(?:hold|seat|accommodate)$/u.test(base)));

/** “We have drilled” told of the one that speaks: “has drilled”. */
function ofOne(verb: VerbGroup): VerbGroup {
  const one = (token: Token, word: string): Token => ({ ...token, text: word, lower: word });
  const [first, ...rest] = verb.auxiliaries;
  if (first) return { ...verb, auxiliaries: [one(first, singular.get(first.lower) ?? first.lower), ...rest] };
  const { main, base, form } = verb;
  if (verb.isCopula) return { ...verb, main: one(main, singular.get(main.lower) ?? main.lower) };
  return form === "base" ? { ...verb, main: one(main, thirdOf(base)), form: "third" } : verb;
}

const singular: ReadonlyMap<string, string> = new Map([
  ["have", "has"],
  ["are", "is"],
  ["were", "was"],
  ["do", "does"],
]);

const several: ReadonlyMap<string, string> = new Map([
  ["is", "are"],
  ["was", "were"],
]);

/** “Had already been banned” was before something else; on its own it simply was banned. */
function pluperfectPlan(verb: VerbGroup, kept: readonly string[], isPlural: boolean): VerbPlan | null {
  const rest = [...kept.filter((word) => word !== "been"), verb.main.lower].join(" ");
  const facts = {
    base: verb.base,
    companion: meaningOf(verb),
    isPast: true,
    isPassive: verb.isPassive,
    isPerfect: false,
    isCopula: verb.isCopula,
  };
  if (kept.includes("been")) {
    const auxiliary = isPlural ? "were" : "was";
    return { text: `${auxiliary} ${rest}`, ...facts, inverted: { auxiliary, rest } };
  }
  const past = pastOf(verb.base, verb.main.lower);
  if (past === null || kept.length > 0) return null;
  const companion = verb.companion.map(({ lower }) => lower);
  return {
    text: [past, ...companion].join(" "),
    ...facts,
    inverted: { auxiliary: "did", rest: [verb.base, ...companion].join(" ") },
  };
}

/** “organise” of “helped organise”, “set up” of “was set up”. */
function meaningOf({ base, companion }: VerbGroup): string | null {
  const last = companion.at(-1);
  if (!last) return null;
  return last.tag === "verb" ? last.lower : `${base} ${last.lower}`;
}

/** “An operating budget estimated at …” tells an amount, whoever estimated it. */
const isMeasured = ({ base, isPassive }: VerbGroup): boolean =>
  isPassive && (base === "estimate" || base === "describe");

/** “did open”, “does employ”, where we know how the verb is written without its ending. */
function supported(
  { base, form, isPast, companion }: VerbGroup,
  adverbs: readonly string[],
  isPlural: boolean,
): VerbPlan["inverted"] {
  if (!isKnownVerb(base)) return null;
  const rest = [...adverbs, base, ...companion.map(({ lower }) => lower)].join(" ");
  if (isPast) return { auxiliary: "did", rest };
  return form === "third"
    ? { auxiliary: "does", rest }
    : form === "base" && isPlural
      ? { auxiliary: "do", rest }
      : null;
}

/** What is so as long as the sentence around it: “a board, elected for three years, decides”. */
export const isStanding = (base: string): boolean =>
  /^(?:lead|head|chair|direct|elect|appoint|govern|rule|manage|run|administer|own|operate|fund|finance|support|assist|advise|supervise|staff|drive)$/u.test(
    base,
  );

function participlePlan({ args, sentence }: Clause, verb: VerbGroup, isPlural: boolean): VerbPlan | null {
  // “Founded as a college, named after its donor”: to be named so is an act, to be called so is not.
  const isNamedAfter =
    /^(?:name|call)$/u.test(verb.base) &&
    args.some((argument) => argument.role === "prepositional" && argument.preposition.lower === "after");
  if ((states.has(verb.base) && !isNamedAfter) || isIntransitive(verb.base)) return null;
  // “Settled in Bath, she wrote”: she had settled there, and nobody settled her.
  if (verb.base === "settle" && sentence.tokens[verb.to + 1]?.tag === "name") return null;
  const isToday = isStanding(verb.base) && isToldOfToday(sentence.tokens, verb.main);
  // “Led since 1921 by Holm”: what began then and is so today has been so.
  const isSince =
    isToday && args.some((argument) => argument.role === "prepositional" && argument.preposition.lower === "since");
  const [one, many] = isSince ? ["has", "have"] : isToday ? ["is", "are"] : ["was", "were"];
  const auxiliary = isPlural ? many : one;
  const participle = [verb.main, ...verb.companion].map(({ lower }) => lower).join(" ");
  const rest = isSince ? `been ${participle}` : participle;
  return {
    text: `${auxiliary} ${rest}`,
    inverted: { auxiliary, rest },
    base: verb.base,
    companion: meaningOf(verb),
    isPast: !isToday,
    isPassive: true,
    isPerfect: isSince,
    isCopula: false,
  };
}
