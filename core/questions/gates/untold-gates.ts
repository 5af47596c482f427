import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { isScoped } from "../making/scope.ts";
import type { QuestionBody } from "../schema.ts";
import { quoteOf, statementOf } from "../told.ts";
import type { Gate } from "./gate.ts";
import { filled, isGroup, unquoted, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what the rest of the passage tells and the question does not: on what day, in what need, who they were. */
export const untoldGates: readonly Gate[] = [
  {
    name: "explained-behind",
    reason: "The stem ends with a thing that the text goes on to explain behind a colon, such as “a way out”.",
    refuses: (candidate) => !isGroup(candidate) && candidate.facts.some((fact) => isExplainedBehind(fact)),
  },
  {
    name: "hour-of-no-day",
    reason: "The stem says at what hour something happened, and not on which day.",
    seeks: () => [hour],
    refuses: (candidate) => {
      const said = unquoted(withoutSource(filled(candidate.body)));
      return !isGroup(candidate) && hour.test(said) && past.test(said) && !day.test(said);
    },
  },
  {
    name: "was-one-on-a-day",
    reason: "The stem says what somebody was on one day, as if it were of that day alone.",
    refuses: ({ body, facts }) =>
      !isGroup({ body, facts }) &&
      facts.some(({ kind }) => kind === "date") &&
      /\b(?:was|were) (?:still |then |only )?an? (?:\p{Ll}+ ){0,2}(?:\p{Ll}+(?:er|or|ist|ian|ant|ent|man|woman|boy|girl)|child|baby|youth|pupil|clerk|apprentice|cook|nurse|monk|nun|priest|king|queen|slave)(?: (?:in|at|of) [^?]*)? on (?:____|\d|month)/u.test(
        withoutMonths(unquoted(body.stem)).replace(
          /^(?:On which date|When) (was|were) (\p{Lu}[^?]*?) (an? [^?]*)\?$/u,
          "$2 $1 $3 on ____",
        ),
      ),
  },
  {
    name: "everything-else",
    reason: "The stem speaks of everything else or the rest, and not besides what.",
    seeks: () => [allElse],
    refuses: (candidate) => !isGroup(candidate) && allElse.test(withoutSource(candidate.body.stem)),
  },
  {
    name: "people-at-no-time",
    reason: "The stem says what officials or students did, and neither whose they were nor when it was.",
    refuses: (candidate) =>
      !isGroup(candidate) &&
      isScoped(candidate.body.stem) &&
      candidate.facts.some((fact) => isOfAnyPeople(fact, candidate.body)),
  },
  {
    name: "nobody-began",
    reason: "The statement begins with its verb, and does not say who or what it tells of.",
    refuses: (candidate) => !isGroup(candidate) && beginsWithVerb(withoutSource(candidate.body.stem)),
  },
  {
    name: "first-in-which-place",
    reason: "What is the first or the largest in a land is so in others around it as well, and the gap takes each.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      facts.some(({ kind }) => kind === "place") &&
      /\b(?:first|only|largest|biggest|oldest|longest|highest|tallest|\p{Ll}+-(?:largest|oldest|longest|highest)) (?:\p{L}+ ){1,3}in (?:the )?____/u.test(
        body.stem,
      ),
  },
  {
    name: "nation-of-what",
    reason: "The stem speaks of the national parliament or bank, and not of which nation.",
    seeks: () => [ofTheNation],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      topic?.sort !== "country" &&
      ofTheNation.test(unquoted(candidate.body.stem)) &&
      !namesCountry(withoutSource(filled(candidate.body))),
  },
  {
    name: "one-of-somebodys",
    reason: "The stem speaks of somebody’s patient or passenger, of whom they had more than one.",
    seeks: () => [oneOfSomebodys],
    refuses: (candidate) => !isGroup(candidate) && oneOfSomebodys.test(unquoted(filled(candidate.body))),
  },
  {
    name: "own-creation",
    reason: "The stem speaks of somebody’s creation or brainchild, and does not name it.",
    seeks: () => [ownCreation],
    refuses: (candidate) => !isGroup(candidate) && ownCreation.test(withoutMonths(unquoted(candidate.body.stem))),
  },
];

const oneOfSomebodys =
  /[’']s? (?:patient|client|customer|passenger|opponent|rival|challenger|guest|visitor|victim|pupil|student|colleague|neighbour|neighbor|witness|interviewer|buyer|reader) (?:was|is)\b/u;

const ofTheNation =
  /\bthe national (?:[Pp]arliament|[Gg]overnment|[Aa]ssembly|[Cc]ongress|[Ll]egislature|[Bb]ank|[Bb]udget|[Cc]apital|[Aa]irline|[Ff]lag|[Aa]nthem|[Cc]urrency|team)\b(?! of\b)/u;

const ownCreation =
  /\b(?:his|her|their|its|[’']s) (?:own )?(?:creation|brainchild|handiwork|invention|life[’']s work)(?=[.?,]|$| (?:in|on|by|until|since) (?:the year )?(?:____|\d|month))/u;

const allElse =
  /^(?:[^,]*, )?(?:every(?:thing|body|one)|all|anything|nothing|nobody|most) else\b|^(?:[^,]*, )?the (?:rest|others?|remainder) (?!of\b)/iu;

/** “Started in 1901 by pilots in Marle.” */
function beginsWithVerb(said: string): boolean {
  const [, verb = "", rest = ""] = /^(\p{L}\p{Ll}+) ((?:in|on|by|at|from|with|to|for) .*\.)$/u.exec(said) ?? [];
  const forms = readVerb(verb.toLowerCase())?.forms ?? [];
  return (
    (forms.includes("past") || forms.includes("participle")) &&
    !forms.includes("base") &&
    !rest.includes(",") &&
    !/\b(?:is|was|are|were|has|had|have|became|came|stands|stood)\b/u.test(rest)
  );
}

const namesCountry = (said: string): boolean =>
  (said.match(/\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu) ?? []).some(
    (name) => placeNamed(name)?.sort === "country" || countryOfAdjective(name) !== undefined,
  );

/** “Proposed a way out: put the telescope in orbit.” */
function isExplainedBehind({ asking, proof }: Fact): boolean {
  if (asking.way !== "value" || !proof.quote.includes(":")) return false;
  const said = statementOf(asking.askable);
  const quote = quoteOf(proof);
  const thing = /\b(an? (?:\p{Ll}[\p{L}-]* ){0,2}\p{Ll}[\p{L}-]*): /u.exec(quote)?.[1];
  return thing !== undefined && said.includes(thing) && !/\p{Lu}/u.test(thing) && !says(said, quote);
}

/** Whether a statement goes on behind the colon. */
function says(said: string, quote: string): boolean {
  const behind = quote.slice(quote.indexOf(":") + 1).match(/\p{L}{4,}/gu) ?? [];
  return behind.slice(0, 3).some((word) => said.includes(word));
}

const twelve = "(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";
const hour = new RegExp(
  String.raw`\b(?:[Aa]t|[Bb]y|[Uu]ntil|[Ff]rom|[Bb]efore|[Aa]fter|[Ss]hortly (?:before|after))(?: (?:about|around|nearly|exactly))? (?:(?:____|\d{1,2}|${twelve}) o[’']clock|\d{1,2}[.:][0-5]\d(?!\d|[.,]\d| ?(?:per cent|percent|%|million|billion|km|kilo|met|mile|m\b))|\d{1,2} ?[ap]\.?m\b)`,
  "u",
);
const past =
  /\b(?:was|were|had|did|\p{Ll}+ed|came|rang|went|took|left|struck|sank|fell|began|broke|set|rose|got|gave|saw|heard|met|won|lost|ran)\b/u;
const day =
  /\b\d{3,4}\b(?! o)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|every|each|daily|dates?|days?)\b/u;

const people =
  /^(?:(?:\p{Ll}|\p{Lu}\p{Ll}+$)[\p{L}-]* )*(?:[\p{L}-]+(?:ers|ors|ists|ians|ants|ents|ials|eers|men|women)|people|critics|nationals|crews|guards|pupils|clerks|villagers|monks|nuns)$/iu;
const timed =
  /\b[12]\d{3}\b|\bBCE?\b|\b(?:century|centuries|decades?|years|during|war|founding|spring|summer|autumn|winter|until|since|every|each|today|now|always|usually)\b|\b(?:before|after|when|while|as) /u;

/** “Officials counted down to Day Zero”: who is told by what they are, and nothing else. */
function isOfAnyPeople({ asking, subject, kind }: Fact, { stem }: QuestionBody): boolean {
  if (asking.way !== "value" || kind === "year" || kind === "date" || kind === "period") return false;
  const { answer, relationKey } = asking.askable;
  const isAsked = relationKey.startsWith("subject ");
  // “About 800 savers lost their money”: how many is what is told of them.
  if (isAsked && answer.kind === "count") return false;
  const who = isAsked ? answer.literal : subject;
  const said = withoutSource(statementOf(asking.askable));
  return (
    people.test(who) &&
    !/\p{Lu}/u.test(who.slice(1)) &&
    !timed.test(said) &&
    !timed.test(withoutSource(stem)) &&
    !/^(?:the|his|her|its|their)\b/iu.test(said)
  );
}
