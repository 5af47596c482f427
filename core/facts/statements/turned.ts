import type { Argument, Clause } from "../clauses/clause.ts";
import { phraseListAt } from "../clauses/phrase.ts";
import type { Token } from "../clauses/token.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { participleOf } from "../verb-forms.ts";
import { buildStatement, type Place } from "./build-statement.ts";
import type { Statement } from "./statement.ts";

/** Verbs of which it is worth telling what was done, whoever did it. */
const telling = new Set(
  "sign ratify adopt found establish open close build complete publish abolish buy sell destroy capture conquer discover occupy win draft restore rebuild inaugurate launch unveil".split(
    " ",
  ),
);

/** “In 1903 the two countries signed the Treaty of Vardø”: who they are is in doubt, and that it was signed is not. */
export function turnedStatement(place: Place): Statement | null {
  const clause = turned(place.clause, place.resolver) ?? formed(place.clause, place.resolver);
  const subject = clause && place.resolver.subjectOf(clause, place.context);
  return clause && subject && buildStatement({ ...place, clause }, subject);
}

function turned(clause: Clause, resolver: Resolver): Clause | null {
  const { verb, args, sentence, origin } = clause;
  if (!verb || (origin !== "main" && origin !== "coordinate") || !telling.has(verb.base)) return null;
  if (!verb.isPast || verb.isPassive || verb.isPerfect || verb.isModal || verb.isNegated || verb.companion.length > 0)
    return null;
  const object = args.find(isObject);
  const [phrase, other] = object?.list.phrases ?? [];
  const participle = participleOf(verb.base, verb.main.lower);
  if (!object || !phrase || other || participle === null) return null;
  const isNamed = phrase.head.tag === "name" && resolver.entityNamed(phrase.head.text)?.isShared === false;
  if (!isNamed || !resolver.isSelfContained(sentence.tokens.slice(object.range.from, object.range.to))) return null;
  return {
    ...clause,
    origin: "participle",
    subject: { ...object.range, phrase, isPlural: false, list: object.list },
    verb: { ...verb, main: { ...verb.main, text: participle, lower: participle }, auxiliaries: [], form: "participle" },
    args: args.filter((argument) => argument !== object),
  };
}

/** “In 1903 the two clubs merged to form Vardø Athletic”: what was formed, of whatever it was. */
function formed(clause: Clause, resolver: Resolver): Clause | null {
  const { verb, args, sentence, origin } = clause;
  if (!verb || origin === "subordinate" || !/^(?:join|merge|unite|combine)$/u.test(verb.base)) return null;
  const purpose = args.find(({ role }) => role === "infinitive");
  const word = purpose && sentence.tokens[purpose.range.from + 1];
  const list = purpose && word?.lower === "form" ? phraseListAt(sentence.tokens, purpose.range.from + 2) : null;
  const [phrase, other] = list?.phrases ?? [];
  if (!purpose || !word || !list || !phrase || other || list.to !== purpose.range.to || !verb.isPast) return null;
  if (phrase.head.tag !== "name" || resolver.entityNamed(phrase.head.text)?.isShared !== false) return null;
  const main: Token = { ...word, text: "formed", lower: "formed" };
  return {
    ...clause,
    origin: "participle",
    subject: { from: list.from, to: list.to, phrase, isPlural: false, list },
    verb: { ...verb, base: "form", main, auxiliaries: [], companion: [], form: "participle", isPerfect: false },
    args: args.filter((argument) => argument !== purpose && argument.isLeading),
  };
}

const isObject = (argument: Argument): argument is Extract<Argument, { role: "object" }> =>
  argument.role === "object" && !argument.isLeading;
