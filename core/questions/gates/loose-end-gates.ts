import { gathered } from "../../base/gathered.ts";
import type { Fact } from "../../facts/fact.ts";
import { isPeople } from "../../facts/nouns-of-peoples.ts";
import { quoteOf, statementOf } from "../told.ts";
import { withoutSource } from "../without-source.ts";
import type { Gate } from "./gate.ts";
import { filled, isGroup, unquoted, withoutMonths } from "./words.ts";

type Candidate = Parameters<Gate["refuses"]>[0];

/** Gates for statements of which one end hangs loose: the eighteenth of what, measured when, taken from where. */
export const looseEndGates: readonly Gate[] = [
  {
    name: "people-for-somebody",
    reason: "The question asks who somebody was, and the key says only of which people.",
    refuses: ({ body: { stem, key } }) =>
      typeof key === "string" && isPeople(key) && /^(?:According to [^,]+, )?who (?:was|is)\b/iu.test(stem),
  },
  {
    name: "number-of-what",
    reason:
      "The stem says that something came second, became the ninth or brought the number to so many, and not of what.",
    seeks: () => [ofWhat],
    refuses: (candidate) => saidBy(candidate).some((said) => ofWhat.test(said)),
  },
  {
    name: "passed-on-what",
    reason: "The stem says that somebody handed over or moved on, and not what or from where.",
    seeks: () => [passedOn],
    refuses: (candidate) => !isOfOffice(candidate) && saidBy(candidate).some((said) => passedOn.test(said)),
  },
  {
    name: "measured-once",
    reason: "The stem asks when something measured more than so much, which it may have done at many times.",
    refuses: ({ facts }) => facts.some(isTimeOfMeasure),
  },
  {
    name: "verb-of-a-question",
    reason: "The verb is that of a question inside of the sentence: somebody read how fields were cleared.",
    refuses: ({ facts }) =>
      facts.some(({ asking, subject }) => asking.way === "value" && / (?:how|why|whether) (?=\p{Ll})/u.test(subject)),
  },
  {
    name: "there-without-who",
    reason: "The sentence begins with “there”, and who died or lived there is left out.",
    seeks: () => [thereDied],
    refuses: (candidate) => saidBy(candidate).some((said) => thereDied.test(said)),
  },
  {
    name: "had-since",
    reason: "The stem says since when somebody had done a thing, and not at what time.",
    seeks: () => [hadSince],
    refuses: (candidate) => saidBy(candidate).some((said) => hadSince.test(said) && !atATime.test(said)),
  },
  {
    name: "so-long-by-then",
    reason:
      "The text says how long something had been so by a certain time, and the stem that it was so for that long.",
    refuses: ({ facts }) =>
      facts.some((fact) => {
        const [, span] = hadBeenFor.exec(quoteOf(fact.proof)) ?? [];
        const said = fact.asking.way === "value" ? statementOf(fact.asking.askable) : "";
        return span !== undefined && said.includes(`for ${span}`) && !/\b(?:had|has|have)\b/u.test(said);
      }),
  },
  {
    name: "the-one-that-is-cut",
    reason: "The stem says “the village near Marle”, and what tells which village stands only in the text.",
    refuses: ({ facts }) =>
      facts.some(
        ({ asking, proof }) => asking.way === "value" && isCutFrom(statementOf(asking.askable), quoteOf(proof)),
      ),
  },
  {
    name: "moved-in-a-land",
    reason: "The stem says in which country somebody was taken or left a town, and not where to.",
    seeks: () => [inWhichLand],
    refuses: ({ body: { stem } }) => inWhichLand.test(stem),
  },
  {
    name: "land-of-a-goal",
    reason: "Somebody was taken to a town in a country, and the stem says that they were taken in that country.",
    refuses: ({ facts }) => facts.some(isLandOfGoal),
  },
  {
    name: "year-for-a-number",
    reason: "Something goes back to a year, which the question takes for a number: “traces its origin to 1,204”.",
    refuses: ({ facts }) =>
      facts.some(
        ({ asking, kind }) =>
          asking.way === "value" &&
          kind === "count" &&
          backTo.test(asking.askable.statement.before) &&
          /^\d{3,4}$/u.test(asking.askable.answer.literal),
      ),
  },
  {
    name: "to-the-last-digit",
    reason: "The answer is a number of six figures or more, which nobody learns to the last of them.",
    refuses: ({ body: { type, key } }) =>
      (type === "numeric" || type === "cloze") && typeof key === "string" && toTheLastDigit.test(key),
  },
  {
    name: "one-of-the-first",
    reason: "The stem asks when one of several was founded, and does not say which.",
    seeks: () => [oneOfSeveral],
    refuses: ({ body, facts }) =>
      facts.some(({ kind }) => kind === "year" || kind === "date") && oneOfSeveral.test(withoutSource(filled(body))),
  },
];

/** What the stem says, or where several facts are put together what each of them does. */
function saidBy(candidate: Candidate): string[] {
  const said = isGroup(candidate)
    ? gathered(candidate.facts, ({ asking }) => (asking.way === "value" ? [`${asking.askable.label ?? ""}.`] : []))
    : [filled(candidate.body)];
  return said.map((each) => withoutMonths(unquoted(withoutSource(each))));
}

const end = String.raw`(?=[.?,]|$| (?:in|on|by|at|since) (?:the year )?(?:____|\d|month))`;
const ordinal = String.raw`(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\p{Ll}+teenth|\p{Ll}+tieth|\d+(?:st|nd|rd|th))`;

const ofWhat = new RegExp(
  String.raw`\b(?:bec[ao]me|was|is) the ${ordinal}${end}|\b(?:c[ao]me|comes) ${ordinal}${end}|\b(?:br[io]ngs?|brought|raise[ds]?|take[ns]?|took) the (?:number|total|figure) to (?:____|\d|\p{Ll}+)|\b(?:record|register|list|count|report)(?:s|ed)? (?:____|\d+(?:[.,]\d+)*)(?:[.,]?$|[.,] | (?:for|in) (?:____|\d))`,
  "u",
);

const passedOn = new RegExp(
  String.raw`\bhand(?:s|ed)? over${end}|\bhand(?:s|ed)? over to (?:the )?(?:\p{Lu}|____|which|whom)|\b[Tt]o (?:whom|which \p{Ll}+) did [^?]* hand over\?|^(?!.*\bfrom\b)[^,]*\bmove(?:s|d)? on to (?:the )?(?:\p{Lu}|____)[^,]*[.]$|^[Tt]o which \p{Ll}+ did [^?]* move on\?`,
  "u",
);

/** “Brandt handed over to Holm in 1931”, in a life: the office that she held. */
const isOfOffice = ({ facts }: Candidate): boolean =>
  facts.every(
    ({ asking }) =>
      asking.way === "value" &&
      asking.askable.isOnTopic &&
      /^hand\b/u.test(asking.askable.relationKey.replace(/^subject /u, "")),
  );

/** “Measured more than ninety acres in 1931”: at how many times besides, nobody says. */
function isTimeOfMeasure({ asking, kind }: Fact): boolean {
  return (
    asking.way === "value" &&
    (kind === "year" || kind === "date" || kind === "period") &&
    measured.test(statementOf(asking.askable))
  );
}

const measured =
  /\b(?:measured|covered|weighed|numbered|totalled|comprised|occupied|extended over|stood at|amounted to) (?:still )?(?:(?:more|less|fewer) than|over|nearly|almost|about|around|some|only|at least|up to)? ?\d[\d,.]*(?! (?:years|months|days))/u;

const thereDied =
  /^(?:[^,?]*\bdid )?[Tt]here (?!be |exist |remain |seem |is|are|was|were|has|have|had|will|would|may|might|can|could|must|should|used|seems?|seemed|exists?|existed|remains?|remained)\p{Ll}+ (?:in|on|at|near)\b/u;

const hadSince = /\bhad (?:been )?\p{Ll}+ [^,.?]*\bsince (?:the year )?(?:____|\d)/u;
const atATime = /\b(?:when|before|by the time|until|by (?:____|\d))\b/u;

const hadBeenFor =
  /\bhad been\b[^.;]*?\bfor ((?:\p{Ll}+|\d+) (?:years|months|weeks|decades|centuries))\b[^.;]*?\b(?:when|by|before)\b/u;

/** “Marle was the village near Holm” of “Marle, the village near Holm where she was born”. */
function isCutFrom(said: string, quote: string): boolean {
  const thing = /\b(?:is|was|are|were) (the (?!(?:first|last|only|\p{Ll}+est)\b)[^,.]*)\.$/u.exec(said)?.[1];
  return (
    thing !== undefined &&
    ["where", "that", "which", "who", "whose"].some((word) => quote.includes(`${thing} ${word} `))
  );
}

const going =
  "take|send|bring|carry|leave|move|travel|sail|return|flee|escape|migrate|emigrate|set out|ride|drive|march";

const inWhichLand = new RegExp(
  String.raw`\b[Ii]n which (?:country|county|state|region|province|district|island)\b did [^?]* (?:${going})(?! (?:office|part|place|power|over|control|command|charge)\b)(?: (?:him|her|it|them|\p{Lu}[^?]*))?\?$`,
  "u",
);

/** “Took her in Norland” of “took her down the coast to Marle, in Norland”. */
function isLandOfGoal({ asking, kind, proof }: Fact): boolean {
  if (asking.way !== "value" || kind !== "place") return false;
  const { statement, answer } = asking.askable;
  const goal = new RegExp(
    String.raw`\b(?:to|for|from) (?:the )?(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*), in (?:the )?$`,
    "u",
  );
  const quote = quoteOf(proof);
  const at = quote.indexOf(answer.literal);
  const [, town] = at < 0 ? [] : (goal.exec(quote.slice(0, at)) ?? []);
  return (
    town !== undefined &&
    / in (?:the )?$/u.test(statement.before) &&
    !`${statement.before}${statement.after}`.includes(town)
  );
}

const backTo = /\b(?:trace|date|go|reach)(?:s|d|es)? (?:[^.]* )?(?:back )?to $|\bwent back to $/u;

/** “204,318”, and not “204,000” */
const toTheLastDigit = /^(?=(?:\D*\d){6})\d{1,3}(?:,\d{3})*,(?!000)\d{3}$/u;

const several = String.raw`[Oo]ne of (?:the|its|his|her|their) (?:\p{Ll}+ ){0,3}\p{Ll}+s`;
const oneOfSeveral = new RegExp(
  String.raw`^${several} (?:was|were|is|did|\p{Ll}+ed)\b|^(?:[Ii]n|[Oo]n) which [\p{Ll} ]+ (?:was|were|did) ${several}(?: \p{Ll}+)+\?$`,
  "u",
);
