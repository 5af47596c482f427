import { escaped } from "../../base/escaped.ts";
import type { Fact } from "../../facts/fact.ts";
import { GAP } from "../gap.ts";
import { quoteOf, statementOf } from "../told.ts";
import { verbOf } from "./cuts.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what a text says in passing: nobody reads it for that. */
export const asideGates: readonly Gate[] = [
  {
    name: "bare-label",
    reason: "The statement says what somebody beside the topic was, and nothing that makes it worth knowing.",
    refuses: ({ body: { type, stem, key }, facts }, surroundings) =>
      facts.length === 1 &&
      ((type === "true-false" && isBareLabel(withoutSource(stem), surroundings)) ||
        ((type === "short-answer" || type === "multiple-choice") &&
          isBareLabel(withoutSource(stem).replace(/^[Ww]ho (.*)\?$/u, `${key} $1.`), surroundings))),
  },
  {
    name: "event-in-passing",
    reason: "The text only dates something of its own by this event, which is not of its topic.",
    refuses: ({ body, facts }, { topic }) =>
      facts.length === 1 &&
      topic !== null &&
      topic.type !== "person" &&
      !calls(withoutSource(filled(body)), topic.aliases) &&
      facts.some(isDatingPhrase),
  },
  {
    name: "clause-in-passing",
    reason: "The text only measures something of its own by this, which is not of its topic.",
    refuses: ({ body, facts }, { topic }) =>
      facts.length === 1 &&
      topic !== null &&
      !calls(withoutSource(filled(body)), topic.aliases) &&
      facts.some(isMeasuringClause),
  },
  {
    name: "whoever-was-quoted",
    reason: "The sentence only says who somebody is whom the text quotes for colour.",
    refuses: ({ facts }, { topic }) => facts.some((fact) => isWhoWasQuoted(fact, topic)),
  },
  {
    name: "tail",
    reason: "The question hangs on a sentence about something else, behind its comma.",
    refuses: ({ body, facts }) => facts.length === 1 && asksTail(withoutSource(body.stem), body.type),
  },
  {
    name: "base-year",
    reason: "The gap takes the year by which prices are reckoned.",
    refuses: ({ body }) => /\b____ (?:prices|terms|dollars|pounds|euros|money|values|levels)\b/u.test(body.stem),
  },
  {
    name: "needs-two",
    reason: "The question counts those who met or married, of whom there are two by nature.",
    refuses: ({ facts }) =>
      facts.some(
        ({ kind, value, asking }) =>
          kind === "count" && value === 2 && asking.way === "value" && pairing.has(verbOf(asking.askable.relationKey)),
      ),
  },
  {
    name: "noun-asked-apart",
    reason: "What is asked belongs to a noun inside of the sentence, from which the question tears it.",
    refuses: ({ body: { stem }, facts }) =>
      /^(?:For|Of|From|With|Against|To|By|About|Between) (?:which|whom|what)\b/u.test(withoutSource(stem)) &&
      facts.some(isInsidePhrase),
  },
];

const pairing = new Set("meet merge collide unite marry wed join touch separate duel clash".split(" "));

const relative = String.raw`[’']s? (?:\p{Ll}+ )?(?:wife|husband|father|mother|son|daughter|brother|sister|uncle|aunt|cousin|nephew|niece)`;
const label =
  /^(?:\p{Lu}[\p{L}.’'-]*|de|von|van|der|la|al)(?: (?:\p{Lu}[\p{L}.’'-]*|de|von|van|der|la|al|[IVX]+))* (?:was|is) (?:an?|the) (?<rest>[^,.]+)\.$/u;
const kinship = new RegExp(
  String.raw`^(?:\p{Lu}[\p{L}.-]* ?)+${relative} (?:was|is) (?:called )?\p{Lu}[^,.\d]*\.$`,
  "u",
);
const MOST_WORDS = 6;

/** “Ada Brandt was a Danish scholar.”; “the first pilot”, “the founder of Marle” is worth knowing. */
function isBareLabel(stem: string, { topic, people }: Surroundings): boolean {
  if (topic !== null && calls(stem, topic.aliases)) return false;
  if (topic?.type === "person" && kinship.test(stem)) return true;
  const rest = label.exec(stem)?.groups?.["rest"];
  if (rest === undefined || !people.some((name) => stem.startsWith(name))) return false;
  return (
    rest.split(" ").length <= MOST_WORDS &&
    !/\b(?:first|last|only|leading|sole|youngest|oldest|\p{Ll}+est|founder|co-founder|inventor|discoverer|author|architect|designer|builder|winner|successor|predecessor|heir|wife|husband|father|mother|son|daughter|brother|sister|pupil|student|friend|teacher|rival|widow|nephew|niece|uncle|aunt|cousin)\b/u.test(
      rest,
    ) &&
    !/ (?:of|in|at|from|for|on|who|that) (?:the )?\p{Lu}|\d{3}/u.test(rest)
  );
}

/** “After the annexation of Holm in 1938 it was moved”. */
function isDatingPhrase({ asking, proof }: Fact): boolean {
  if (asking.way !== "value") return false;
  const [, event] = /^(?:The )?(.+) took place (?:in|on) .*\.$/u.exec(statementOf(asking.askable)) ?? [];
  if (event === undefined) return false;
  return new RegExp(
    String.raw`\b(?:after|before|since|until|till|following|by the time of|on the eve of|during|with) (?:the )?${escaped(event)}\b`,
    "iu",
  ).test(quoteOf(proof));
}

/** A pattern of its own for each subject is dear, and few sentences measure anything. */
const measuring = /\b(?:until|till|by the time|before|not since|than when) /iu;

/** “Until the cathedral of Holm was completed in 1520, no church was larger.” */
function isMeasuringClause({ asking, subject, proof }: Fact): boolean {
  if (asking.way !== "value" || asking.askable.isOnTopic) return false;
  if (!measuring.test(quoteOf(proof))) return false;
  return new RegExp(
    String.raw`\b(?:until|till|by the time|before|long before|not since|than when) (?:the |an? )?${escaped(subject)} (?:was|were|had|\p{Ll}+ed)\b`,
    "iu",
  ).test(quoteOf(proof));
}

/** “Business falls to the Board, headed since ____ by Ada Brandt.” */
function asksTail(stem: string, type: string): boolean {
  const [whole, tail] = stem.includes(",") ? (tailBehindComma.exec(stem) ?? []) : [];
  if (whole === undefined || tail === undefined) return false;
  return type === "true-false" || tail.includes(GAP);
}

const tailBehindComma =
  /^(?!In |On |At |By )[^,]+ [^,]+, (?:\p{Ll}+ly )?(\p{Ll}+(?:ed|en|wn|lt) (?:since|by|in|on|at|from|until) [^,]*)\.$/u;

/** “Angered by American support for Holm”: the support is for it, and the anger is not. */
function isInsidePhrase({ asking }: Fact): boolean {
  return (
    asking.way === "value" &&
    /\b(?:by|through|because of|despite|without|owing to|thanks to) (?:(?!(?:to|for|from|with|against|of|in|on|at)\b)[\p{L}-]+ ){1,4}(?:for|to|with|against|from|of) (?:the )?$/u.test(
      asking.askable.statement.before,
    )
  );
}

/** “It never stops,” says Ada Holm, who has sold bread here for thirty years. */
const quotedAndTold =
  /[”"’'] (?:says?|said|adds?|added|recalls?|recalled|explains?|explained|insists?|insisted|jokes?|joked|laughs?|laughed|remembers?|remembered) (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)+), (?:who|aged|an? |the |\d)/u;

function isWhoWasQuoted({ proof, asking }: Fact, topic: Surroundings["topic"]): boolean {
  if (asking.way !== "value") return false;
  const [, name] = quotedAndTold.exec(quoteOf(proof)) ?? [];
  return name !== undefined && topic?.aliases.has(name) !== true && statementOf(asking.askable).includes(name);
}
