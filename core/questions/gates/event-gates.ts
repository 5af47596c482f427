import type { Fact } from "../../facts/fact.ts";
import { isGivenName } from "../../facts/person-names.ts";
import { isScoped } from "../making/scope.ts";
import type { QuestionBody } from "../schema.ts";
import { quoteOf, statementOf } from "../told.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what happened once among many times, or was done by one of many: when, for whom or which has to be said. */
export const eventGates: readonly Gate[] = [
  {
    name: "one-of-its-kind",
    reason: "The stem says that an appeal was launched or a ditch was dug, and not which or for what.",
    seeks: () => [oneOfKind, planned],
    refuses: ({ body, facts }) =>
      !isGroup({ body, facts }) && [oneOfKind, planned].some((pattern) => pattern.test(withoutMonths(filled(body)))),
  },
  {
    name: "sent-nowhere",
    reason: "The stem says what was sent or lent, and neither to whom nor for what.",
    seeks: () => [...sentNowhere],
    refuses: ({ body }) => {
      const stem = filled(body);
      return sentNowhere.some((pattern) => pattern.test(stem));
    },
  },
  {
    name: "some-time",
    reason: "The text tells of many events, and the stem gives neither the time nor a name of this one.",
    refuses: ({ body, facts }, { topic }) =>
      isScoped(body.stem) && isOfManyEvents(topic) && facts.some((fact) => isUndatedEvent(fact, body)),
  },
  {
    name: "doing-at-no-time",
    reason: "The stem says what somebody was doing, and not when.",
    refuses: ({ body, facts }) =>
      facts.every(({ kind }) => kind !== "year" && kind !== "date") && isDoing(withoutSource(filled(body))),
  },
  {
    name: "gathered-at-no-time",
    reason: "The stem says that people came together, and neither when nor for what.",
    seeks: () => [gathered],
    refuses: ({ body, facts }) =>
      facts.every(({ kind }) => kind !== "year" && kind !== "date") &&
      gathered.test(filled(body)) &&
      !timed.test(filled(body)),
  },
  {
    name: "names-behind",
    reason: "The stem counts what the text goes on to name, and does not name it.",
    refuses: ({ body, facts }) => !isGroup({ body, facts }) && facts.some(isNamedBehind),
  },
  {
    name: "building-of-what",
    reason: "The stem says that something happened during construction, and not of what.",
    refuses: ({ body }, { topic }) =>
      /\bduring (?:its )?construction\b(?! of\b)/u.test(body.stem) &&
      !(topic !== null && calls(withoutSource(body.stem), topic.aliases)),
  },
  {
    name: "so-many-who",
    reason: "The stem counts those who did something, and does not say who they were.",
    refuses: ({ body, facts }) => facts.some(({ kind }) => kind === "count") && soManyWho.test(filled(body)),
  },
  {
    name: "reign-of-no-time",
    reason: "The stem says who ruled a country, and not when.",
    refuses: ({ body, facts }, { topic }) =>
      facts.some((fact) => isRulerOfNoTime(fact, body)) && !(topic !== null && calls(body.stem, topic.aliases)),
  },
  {
    name: "another-of-many",
    reason: "The stem says when a new treaty was signed or a second hall was built, and not which.",
    seeks: () => [anotherSaid, anotherAsked],
    refuses: ({ body, facts }) => {
      const said = withoutMonths(withoutSource(filled(body)));
      return !isGroup({ body, facts }) && (anotherSaid.test(said) || anotherAsked.test(said));
    },
  },
  {
    name: "rose-at-no-time",
    reason: "The stem says by how many percent something rose or fell, and not when.",
    refuses: ({ body, facts }) => {
      const said = withoutSource(filled(body));
      return (
        !isGroup({ body, facts }) &&
        facts.some(({ kind }) => kind === "percent") &&
        rose.test(said) &&
        !inATime.test(said)
      );
    },
  },
  {
    name: "given-name-alone",
    reason: "The stem calls somebody by a given name, and the text has no other.",
    refuses: ({ body, facts }, surroundings) => facts.some((fact) => isGivenNameAlone(fact, body, surroundings)),
  },
];

const behind = String.raw`(?=[.?]$| in (?:the year )?(?:____|\d{4})[.?]$| on (?:____|\d))`;

/** What is done again and again. */
const oneOfKind = new RegExp(
  String.raw`\b(?:launch(?:ed|es)?|dug|digs?|makes?|made|issue[ds]?|gave|gives?|raise[ds]?|call(?:ed|s)? for|organi[sz]e[ds]?|led|leads?|had the idea of|starts?|started|sends?|sent|fights?|fought) an? (?:\p{Ll}+ )?\p{Ll}+${behind}`,
  "u",
);

const narrowing = "(?:of|for|to|that|which|who|with|between|about|on|against|by|from|in|at|under|and)";
const another = String.raw`\b[Aa](?:nother| (?:new|second|third|further)) (?:(?!${narrowing} )\p{Ll}[\p{Ll}-]+ ){1,2}`;

/** “A new treaty was signed in Marle on 3 May 1951.” */
const anotherSaid = new RegExp(
  String.raw`^(?:(?:In|On) [^,]*\d[^,]*, )?${another}(?:was|were|came|followed) ?(?:\p{Ll}+)?(?: (?:in|at|near) (?:the )?\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)*)?(?: in (?:the year )?(?:____|\d{4})| (?:on|in) (?:____|(?:\d{1,2} )?month(?: \d{1,2},)?(?: \d{4})?))?\.$`,
  "u",
);

const anotherAsked = new RegExp(
  String.raw`^(?:[Oo]n which (?:date|day)|[Ii]n which (?:year|month|century|decade)|[Ww]hen) (?:was|were|did) ${another.slice(2)}\p{Ll}+\?$`,
  "u",
);

/** What is nothing without what it is for. */
const planned = new RegExp(
  String.raw`\ban? (?:\p{Ll}+ )?(?:plan|proposal|proposition|resolution|motion|petition|bill|decree|measure|campaign|demand|request|decision|compromise|promise|threat|warning)${behind}`,
  "u",
);

const number = String.raw`(?:(?:only|just|about|some|over|nearly|almost) |more than )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|a hundred|a thousand)`;

const soManyWho = new RegExp(String.raw`\b${number} who\b`, "u");
const numberOfThings = new RegExp(String.raw`^${number} \p{Ll}+`, "iu");

const sentNowhere: readonly RegExp[] = [
  new RegExp(String.raw`\bsent ${number}(?: \p{Ll}+){1,4}${behind}`, "u"),
  /\bHow many [^?]* did [^?]* send\?$/u,
  /\blent (?!(?:the |an? )?\p{Lu})(?!.* (?:to|for) )[^.?]+[.?]$/u,
];

/** A bridge is built once; in a town, or to a society, much happens. */
const isOfManyEvents = (topic: Surroundings["topic"]): boolean =>
  topic?.type === "organisation" ||
  topic?.type === "acronym" ||
  /^(?:city|town|country|island|islands|region|river)$/u.test(topic?.sort ?? "");

const timed =
  /\b[12]\d{3}\b|\bBCE?\b|\b(?:century|centuries|decades?|during|war|founding|spring|summer|autumn|winter|until|since)\b|\b(?:before|after|when|while|as) /u;

const rose =
  /\b(?:rose|fell|grew|dropped|increased|decreased|declined|went up|went down)\b|\bdid\b[^?]*\b(?:rise|fall|grow|drop|increase|decrease|decline|go up|go down)\b/u;

const inATime =
  /\b[12]\d{3}s?\b|\b(?:century|centuries|decades?|years?|annually|months?|quarter|weeks?|day|daily|during|between|within|over|spring|summer|autumn|winter|until|since|under|with|because|due)\b|\b(?:before|after|when|while|as|if) /u;

/** “Two hundred defenders held out for seven days”: of which siege? */
function isUndatedEvent({ asking, kind, subject }: Fact, { stem }: QuestionBody): boolean {
  if (asking.way !== "value" || kind === "year" || kind === "date" || kind === "period") return false;
  const { answer, isTimeless } = asking.askable;
  const said = withoutSource(statementOf(asking.askable));
  const isSomebodys =
    /^(?:the|an?|his|her|its|their) /iu.test(said) && !/^an? (?:earthquake|fire|flood|storm)\b/iu.test(said);
  const isNamed =
    /^\p{Lu}/u.test(subject) ||
    /\p{Lu}/u.test(said.slice(1)) ||
    (answer.kind !== "count" && /^\p{Lu}/u.test(answer.literal));
  return !isTimeless && !isSomebodys && !isNamed && !timed.test(said) && !timed.test(withoutSource(stem));
}

/** “Were waiting in 1931”; what was missing or living was so for long. */
const isDoing = (said: string): boolean => wasDoing.test(said) && !timed.test(said);

const wasDoing =
  /^(?:\p{L}[\p{L}’'-]* )+(?:was|were) (?!(?:during|being|missing|lacking|willing|living|standing|outstanding|working)\b)\p{Ll}+ing (?:\p{L}[\p{L}’' -]*)?\.$/u;

const gathered =
  /\b(?:delegates|representatives|envoys|members|leaders|ministers|scholars|experts|deputies|people) (?:from (?:\p{L}+ |\d+ )+|of (?:\p{L}+ |\d+ )+)?(?:gathered|met|convened|assembled) (?:in|at) (?:the \p{Ll}+ of )?\p{Lu}[\p{L}-]+[.?]$/u;

/** “Two orders were founded in 1264: the Grey and the White”. */
function isNamedBehind({ asking, proof }: Fact): boolean {
  if (asking.way !== "value" || !proof.quote.includes(":")) return false;
  const said = withoutSource(statementOf(asking.askable));
  const quote = quoteOf(proof);
  const opening = numberOfThings.exec(said)?.[0];
  return opening !== undefined && quote.startsWith(opening) && /^[^.;:]*: (?:the )?\p{Lu}/u.test(quote);
}

const ruler =
  /^(?:According to the text[^,]*, )?[Tt]he (?:\p{Lu}?\p{Ll}+ )?(?:king|queen|emperor|empress|sultan|tsar|pope|shah|caliph|duke|duchess|count|prince|ruler|governor|president|prime minister|chancellor|mayor|bishop|archbishop|abbot)(?: of (?:the )?(?:\p{Lu}[\p{L}-]+|____)(?: \p{Lu}[\p{L}-]+)*)? (?:was|were) (?!\p{Ll})/u;

/** Whoever is asked for the realm of a ruler who is named can find but one. */
function isRulerOfNoTime({ kind }: Fact, { type, stem }: QuestionBody): boolean {
  const asksRealm = type === "cloze" && kind === "place";
  return !asksRealm && ruler.test(stem) && !/\d|\b(?:first|last)\b/u.test(stem);
}

/** In the life of somebody with a surname: Cicero’s Caesar is known to all. */
function isGivenNameAlone({ subject, asking }: Fact, { stem }: QuestionBody, { topic, people }: Surroundings): boolean {
  const isLife = topic?.type === "person" && [...topic.aliases].some((name) => name.includes(" "));
  if (!isLife || calls(withoutSource(stem), topic.aliases)) return false;
  const isAlone = (name: string) =>
    !name.includes(" ") && isGivenName(name) && people.includes(name) && !topic.aliases.has(name);
  return isAlone(subject) || (asking.way === "value" && isAlone(asking.askable.answer.text));
}
