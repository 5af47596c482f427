import { perObject } from "../../base/per-object.ts";
import { isGivenName } from "../../facts/person-names.ts";
import type { QuestionBody } from "../schema.ts";
import type { Candidate } from "../making/candidate.ts";
import { isScoped } from "../making/scope.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, unquoted, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what is clear in the story that a text tells, and not to whoever meets the sentence alone. */
export const storyGates: readonly Gate[] = [
  {
    name: "gives-way-in-what",
    reason: "The stem says that somebody relented, got away or remained in charge, and not from or of what.",
    seeks: () => [relenting],
    refuses: (candidate) => sayings(candidate).some((said) => relenting.test(said)),
  },
  {
    name: "leaves-from-where",
    reason: "The stem says where somebody left for or what they reached, and neither when nor from where.",
    seeks: () => [whoWent, leftForWhere, reachedWhat],
    refuses: (candidate) => !isGroup(candidate) && isUndatedJourney(saidIn(candidate.body)),
  },
  {
    name: "meets-whom-ever",
    reason: "The stem says that two met, and neither where nor why; everybody meets many.",
    seeks: () => [meeting],
    refuses: (candidate) =>
      candidate.facts.some(({ kind }) => kind === "person") &&
      !isGroup(candidate) &&
      meeting.test(saidIn(candidate.body)),
  },
  {
    name: "all-of-what",
    reason: "The stem speaks of all editions or every version, and not of what.",
    seeks: () => [allOfKind],
    refuses: (candidate, { topic }) => {
      const said = withoutMonths(saidIn(candidate.body));
      return (
        !isGroup(candidate) &&
        !isScoped(candidate.body.stem) &&
        !namesTopic(candidate.body, topic) &&
        allOfKind.test(said)
      );
    },
  },
  {
    name: "all-alone",
    reason: "The stem says “all were”, and not all of whom.",
    refuses: (candidate) =>
      !isGroup(candidate) &&
      /^(?:[Uu]ntil [^,]*, )?(?:[Aa]ll|[Bb]oth|[Mm]ost|[Mm]any|[Ff]ew|[Ss]everal) (?:was|were|are|had|have)\b/u.test(
        saidIn(candidate.body),
      ),
  },
  {
    name: "matter-of-what",
    reason: "The stem speaks of the matter or the question, and not of which.",
    seeks: () => [someMatter],
    refuses: ({ body }) => someMatter.test(withoutMonths(unquoted(body.stem))),
  },
  {
    name: "told-by-number",
    reason: "The stem calls a patent or a law by its number alone.",
    seeks: () => [numbered],
    refuses: (candidate) =>
      !isGroup(candidate) &&
      numbered.test(
        withoutReceiver(saidIn(candidate.body)).replace(
          /^(?:In which [\p{L} ]+|On which date|To whom|By whom) (?:was|is) /u,
          "",
        ),
      ),
  },
  {
    name: "asks-beside-another",
    reason: "The question asks to whom, and has “and to” somebody else hanging behind its verb.",
    refuses: ({ body: { stem } }) => besideAnother.test(withoutSource(stem)),
  },
  {
    name: "first-name-alone",
    reason: "The stem calls somebody by a first name alone, and does not say who that is.",
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      candidate.facts.some(({ subject }) => isGivenName(subject) && topic?.aliases.has(subject) !== true) &&
      !namesTopic(candidate.body, topic),
  },
  {
    name: "first-of-somebody",
    reason: "The stem speaks of somebody’s first plan or book, which may be the first of their life or of this story.",
    refuses: (candidate, { people, topic }) =>
      !isGroup(candidate) && topic?.type !== "person" && tellsOfFirst(saidIn(candidate.body), people),
  },
  {
    name: "part-of-what",
    reason: "The stem speaks of a crypt or a façade, and not of which building.",
    seeks: () => [partAlone],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      !isScoped(candidate.body.stem) &&
      !namesTopic(candidate.body, topic) &&
      partAlone.test(withoutMonths(saidIn(candidate.body))),
  },
  {
    name: "sees-it-done",
    reason: "What was done is the event, and the stem tells of somebody who saw it.",
    seeks: () => [seenDone],
    refuses: (candidate) => !isGroup(candidate) && seenDone.test(withoutMonths(saidIn(candidate.body))),
  },
  {
    name: "figure-of-speech",
    reason: "The stem says in a picture what happened: people came to gape, something did rather better.",
    seeks: () => [pictured],
    refuses: (candidate) => sayings(candidate).some((said) => pictured.test(said)),
  },
  {
    name: "whereupon",
    reason: "The stem begins with a word that ties it to the sentence before.",
    refuses: ({ body: { stem } }) => /\b(?:[Ww]here|[Tt]here|[Hh]ere)(?:upon|fore|after)\b/u.test(unquoted(stem)),
  },
  {
    name: "for-decades-when",
    reason: "The stem says for how long something was so, and not when.",
    refuses: (candidate) =>
      !isGroup(candidate) &&
      /^For (?:years|decades|centuries|generations|months|weeks|a long time|a while), (?!.*\b\d{3,4}\b)[^?]*\b(?:was|were)\b/u.test(
        saidIn(candidate.body),
      ) &&
      !/\b(?:before|until|after|during|between)\b/u.test(candidate.body.stem),
  },
  {
    name: "somebody-of-something",
    reason: "The stem calls somebody “the Tern’s captain”, and leaves out a name that the text has given.",
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      candidate.facts.some(({ subject }) => holderOf.test(subject)) &&
      !/\b(?:named|called)\b/u.test(candidate.body.stem) &&
      !namesTopic(candidate.body, topic),
  },
];

const numbered =
  /^(?:[\p{L} ]+ )?(?:Patent|Decree|Ordinance|Law|Act|Bill|Order|Regulation|Licence|License|Permit|Case|Document|Form) (?:No\.? ?|Number )\d/u;

const seenDone =
  /\b(?:see|sees|saw) (?:the|an?|his|her|its|their) [^,?]*\b(?:lit|built|laid|torn|opened|finished|completed|closed|raised|unveiled|launched|installed|demolished|\p{Ll}+ed) (?:in|on|at) (?:the year )?(?:____|\d|month)|\bsee (?:the|an?|his|her|its|their) [^,?]*\b(?:lit|built|laid|torn|opened|finished|completed|closed|raised|unveiled|launched|installed|demolished)\?$/u;

const besideAnother =
  /^(?:To|By|From|With|For) (?:whom|what|which \p{Ll}+) [^?]* and (?:to|by|from|with|for) [^?]*\?$/u;

const someMatter =
  /\b[Tt]he (?:matter|question|issue|dispute|problem|cause)(?=[.?,]$| (?:in|at|for|on|by|with) (?:the year )?(?:____|\d|month|\p{Lu}))/u;

/** Of those whose reason is gone once a question says which text it asks about. */
export const storiesMendedByScope: readonly string[] = ["all-of-what", "part-of-what"];

const saidIn = perObject((body: QuestionBody): string => withoutSource(unquoted(filled(body))));

/** With those to whom it went a patent is told from others. */
const withoutReceiver = (said: string): string => (receiver.test(said) ? "" : said);

const receiver = / (?:to|by) (?:the )?\p{Lu}/u;

const namesTopic = (body: QuestionBody, topic: Surroundings["topic"]): boolean =>
  topic !== null && calls(saidIn(body), topic.aliases);

/** The stem, or where several facts are put together what is said of each. */
const sayings = perObject((candidate: Candidate): string[] => {
  const { body, facts } = candidate;
  const said = isGroup(candidate)
    ? facts.flatMap(({ asking }) => (asking.way === "value" ? [`${asking.askable.label ?? ""}.`] : []))
    : [withoutSource(filled(body))];
  return said.map(withoutMonths);
});

const atEnd = String.raw`(?: (?:again|at last|for good))?(?=[.?]$| (?:in|on|by|until|since|from|after) (?:the year )?(?:____|\d|month))`;

/** Of a ship, a voyage, a firm. */
const holderOf =
  /^(?:the )?\p{Lu}.*[’']s? (?:naturalist|captain|surgeon|pilot|mate|navigator|cook|surveyor|botanist|geologist|interpreter|doctor|engineer|guide|driver|steward|carpenter)$/u;

const relenting = new RegExp(
  String.raw`\b(?:relent(?:s|ed)?|(?:get|gets|got) (?:away|out|off|through|back)|(?:remain|remains|remained|stay|stays|stayed|was|were|put) in (?:charge|command|control|post)|persist(?:s|ed)?|prevail(?:s|ed)?|yield(?:s|ed)?|succumb(?:s|ed)?|hesitate[ds]?|intervene[ds]?|retaliate[ds]?)${atEnd}|\b(?:has|have) (?!been\b)(?:[^?]* )?hung${atEnd}`,
  "u",
);

/** “The duke left for Holm”, “Ada Brandt reached Holm.” */
const isUndatedJourney = (said: string): boolean =>
  !/\d/u.test(said) && (whoWent.test(said) || leftForWhere.test(said) || reachedWhat.test(said));

const reachedWhat =
  /^(?:Which \p{L}+ did (?:\p{Lu}[\p{L}.’'-]* ?)+ reach\?|(?:\p{Lu}[\p{L}.’'-]* ?)+ reached (?:the )?(?:city of |town of )?\p{Lu}[\p{L}-]*\.)$/u;

const leftForWhere =
  /^(?:For which \p{L}+ did [^?]* leave\?|[^,]* left for (?:the )?(?:city of |town of )?\p{Lu}[\p{L} -]*\.)$/u;

const whoWent = /^Who (?:reached|left for|turned to|went to|came to) (?:the )?(?:\p{Lu}[\p{L}-]* ?)+\?$/u;

const meeting =
  /^(?:(?:\p{Lu}[\p{L}.’'-]* ?)+ met (?:\p{Lu}[\p{L}.’'-]* ?)+(?: in (?:the year )?\d{3,4})?\.|(?:Whom|In which year) did (?:\p{Lu}[\p{L}.’'-]* ?)+ meet(?: (?:\p{Lu}[\p{L}.’'-]* ?)+)?(?: in \d{3,4})?\?|Who met (?:\p{Lu}[\p{L}.’'-]* ?)+(?: in \d{3,4})?\?)$/u;

/** “Banned all editions” has to say of what. */
const allOfKind =
  /\b(?:all|every|each) (?:language |printed |online |foreign |local |regional )?(?:editions?|versions?|branch(?:es)?|copies|copy|episodes?|performances?|services?|operations?|flights?|lines?|shares?|rights|products?|members?|employees?|workers|departments?|issues?|records?|titles?)\b(?! (?:of|to|for|from|at|that|which|who)\b| (?:in|on) (?!(?:the year )?(?:____|\d|month)))/u;

const first = /first (?:design|plan|proposal|scheme|draft|sketch|attempt|version|model|idea|offer) of /gu;

/** “The first design of Karl Holm”, as the names of people stand in a text. */
const tellsOfFirst = (said: string, people: readonly string[]): boolean =>
  [...said.matchAll(first)].some(({ 0: phrase, index }) =>
    people.some((name) => said.startsWith(name, index + phrase.length)),
  );

const partAlone =
  /\b[Tt]he (?:\p{L}+ )?(?:façade|facade|crypt|nave|choir|spire|apse|transept|cloister|main span|keep|dome|portico|auditorium|stands?|pylons?|altar|cupola|belfry)(?=[.?,]|$| (?:in|on|by|to|and|was|were|is|are|had|has)\b)/u;

const pictured =
  /\bc[ao]mes? to (?:look|look up|stare|gaze|marvel|wonder|gape|watch|see|listen)(?=[.?,]$| (?:in|on|by|since) (?:the year )?(?:____|\d|month))|\b(?:sells?|sold|prides?|prided|reinvent(?:s|ed)?) (?:itself|himself|herself|themselves) (?:on|as)\b|\b(?:do|does|did|fared?|fares) (?:rather|much|far|even|no|little|somewhat|slightly )?\s?(?:better|worse|well|badly)(?=[.?,])/u;
