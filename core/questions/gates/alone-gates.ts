import { escaped } from "../../base/escaped.ts";
import type { Fact } from "../../facts/fact.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { isPeople } from "../../facts/nouns-of-peoples.ts";
import { isScoped } from "../making/scope.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, unquoted, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

type Candidate = Parameters<Gate["refuses"]>[0];
type Topic = Surroundings["topic"];

/** Gates for subjects and verbs that say enough in their text and too little alone. */
export const aloneGates: readonly Gate[] = [
  {
    name: "name-alone",
    reason: "The stem calls somebody or something by a name of one word that only the text makes known.",
    refuses: (candidate, { topic }) =>
      topic !== null &&
      isOpen(candidate, topic) &&
      candidate.facts.some(({ subject, asking }) => isNameAlone(nameIn(asking, subject), candidate, topic)),
  },
  {
    name: "church-of-any-town",
    reason: "The stem speaks of a church of some saint, or of a fair, and not of which town.",
    seeks: () => [ofAnyTown],
    refuses: (candidate, { topic }) =>
      topic?.type === "place" && isOpen(candidate, topic) && ofAnyTown.test(said(candidate)),
  },
  {
    name: "left-what",
    reason: "Somebody left, came, gave up or was hired, and the stem does not say what, where or as what.",
    seeks: () => [lacking],
    refuses: (candidate, { topic }) => topic !== null && isOpen(candidate, topic) && lacking.test(said(candidate)),
  },
  {
    name: "line-of-what",
    reason: "The stem speaks of a line or a platform by its number, and not of what network or station.",
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      byNumber.test(said(candidate)) &&
      !ofLines.test([topic?.name ?? "", ...(topic?.aliases ?? [])].join(" ")),
  },
  {
    name: "something-was-founded",
    reason: "A body, a fund or a law was created, and the stem does not say which.",
    seeks: () => [founded],
    refuses: (candidate) => !isGroup(candidate) && founded.test(said(candidate)),
  },
];

/** “Line 4 goes to Holm”; “tram line 4” and “Line 4 of the Marle Metro” say of what. */
const byNumber =
  /(?:^|, |\b(?:is|was|are|were|does|did|has|had|will|can|by|on|to|with|from|at|of|via|along|and|where|when|what|which) )(?:the )?(?:line|route|platform|gate|room|track|exit|lane|berth|terminal) (?!66\b)\d+\p{Lu}?(?!\d)(?! of\b| (?:bus|tram|train|metro)(?:es|s)?\b)/iu;

/** What has lines, platforms or gates of its own. */
const ofLines =
  /\b(?:metro|trams?|tramway|subway|underground|[us]-bahn|railways?|transit|bus|buses|airport|station|port|lines?|routes?)\b/iu;

/** Of those whose reason is gone once a question says which text it asks about. */
export const aloneMendedByScope: readonly string[] = ["name-alone", "church-of-any-town", "left-what"];

/** A name is made clear by a life as well. */
export const aloneMendedByLife: readonly string[] = ["name-alone"];

const said = ({ body }: Candidate): string => withoutMonths(unquoted(withoutSource(filled(body))));

const isOpen = (candidate: Candidate, topic: Topic): boolean =>
  !isGroup(candidate) &&
  !isScoped(candidate.body.stem) &&
  !(topic !== null && calls(withoutSource(filled(candidate.body)), topic.aliases));

/** Those whom everybody knows by their letters. */
const isKnown =
  /^(?:UNESCO|Unesco|NASA|NATO|UN|EU|FIFA|UEFA|BBC|DNA|RNA|USA|UK|God|Christ|Jesus|Congress|Parliament)$/u;

/** The one word that a fact is told of; empty where what it is stands there as well: “Torvi is a village”. */
function nameIn(asking: Fact["asking"], subject: string): string {
  if (asking.way !== "value" || /^(?:subject|be|is) /u.test(asking.askable.relationKey)) return "";
  const name = subject.replace(/^[Tt]he /u, "");
  return /^\p{Lu}[\p{L}\p{N}’'-]*$/u.test(name) ? name : "";
}

const joins = "the|did|does|do|was|were|is|are|has|have|had|that|when|and|or|according|of|in|by|to";

/** “Torvi was sold”, “did the Torvi sink”: neither “the ferry Torvi” nor “Torvi, a ferry,” nor “Torvi Bridge”. */
function isNameAlone(name: string, candidate: Candidate, { aliases }: NonNullable<Topic>): boolean {
  if (name === "" || isKnown.test(name) || isPeople(name) || isProperAdjective(name)) return false;
  if (placeNamed(name) !== undefined || [...aliases].some((alias) => `${alias} `.startsWith(`${name} `))) return false;
  const alone = new RegExp(
    String.raw`(?<![\p{L}’'-])(?<!(?<![\p{L}’'-])(?:\p{Lu}[\p{L}.’'-]*|(?!(?:${joins})\b)\p{Ll}[\p{L}-]*) )${escaped(name)}(?![\p{L}-]| (?:(?:de|del|della|di|da|do|du|von|van|la|el|al|of) (?:the )?)?\p{Lu}|, (?:the|an?|who|which|one)\b|[’']s \p{L})`,
    "u",
  );
  return alone.test(said(candidate));
}

const ofAnyTown =
  /(?<![\p{L}’'-])(?:(?:St|St\.|Saint) \p{Lu}\p{L}+(?:[’']s)?(?: \p{Lu}\p{L}+[’']s?)?|(?:Holy|Our) \p{Lu}\p{Ll}+(?:[’']s)?) (?:Church|Cathedral|Chapel|Abbey|Square|Hospital|School)(?![\p{L}-]| (?:of|at|in|near)\b)|\b[Tt]he (?:Metro|Underground|Zoo|Opera|Philharmonic|Oceanarium|Aquarium|Expo|Fair|Exchange|Observatory|Conservatory|Polytechnic|Planetarium|Citadel|Kremlin|Acropolis|Corniche|Casino)(?![\p{L}’'-]| (?:of|at|in|near|\p{Lu})\b)/u;

/** Whatever the text is about has many such. */
const founded =
  /\b[Aa]n? (?:new |special |separate |single |second )?(?:body|unit|office|agency|committee|commission|department|fund|programme|program|scheme|plan|law|firm|company|group|organi[sz]ation|team|system|project|policy|rule|institution)(?: (?:was|were))? (?:created|set up|established|founded|formed|launched|introduced|passed|adopted|added)(?=[.?]|$| (?:in|on|by) (?:the year )?(?:____|\d|month))/u;

const end = String.raw`(?=[.?,]|$| (?:in|on|at|by|since|until|from|after|before|during|when|as|with|for|without) )`;
const lacking = new RegExp(
  String.raw`\b(?:left|leaves|did \S+(?: \S+)? leave) (?:as|with|at|for good|after|before|when)\b|\b(?:c[ao]me|comes|returned?) (?:back )?(?:alone|alive|as an?|with|for)\b|\b(?:g[ai]ve|gives) up${end}|\bhand(?:ed|s)? over (?:as|to|in|at|on)\b|\bstayed on\b(?! (?:at|in|as)\b(?! (?:\d|____)))|\b(?:remained|stayed) in (?:post|office)\b|\b(?:was|were|is|are) (?:hired|invited|recruited|poached|called back|recalled|summoned|expelled|dismissed|sacked|fired)\b(?! (?:to|as|into|for the|by [^.?]* (?:to|as)\b)\b)`,
  "u",
);
