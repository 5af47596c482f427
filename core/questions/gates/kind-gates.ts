import { escaped } from "../../base/escaped.ts";
import { perObject } from "../../base/per-object.ts";
import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";
import { isKnownWord } from "../../text/tagger.ts";
import { quoteOf } from "../told.ts";
import type { Gate } from "./gate.ts";
import { filled } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** “Which city made Ada Holm a Bachelor of Arts?” */
const graduatedBy =
  /^[Ww]hich (?:city|town) (?:made|awarded|gave|granted|elected|conferred|admitted)\b.*\b(?:Bachelor|Master|Doctor|degree|doctorate|fellow|Fellow|honorary)\b/u;

/** Gates for what the passage itself says a thing is, or what a time in it belongs to. */
export const kindGates: readonly Gate[] = [
  {
    name: "told-other-kind",
    reason: "The stem asks for a town or a country, and the passage says that the answer is something else.",
    seeks: () => [asksForPlace],
    refuses: ({ body: { stem, key }, facts }) =>
      typeof key === "string" &&
      asksForPlace.test(stem) &&
      facts.some(({ proof }) => isToldToBeOther(key, quoteOf(proof).replace(/[*_]/gu, ""))),
  },
  {
    name: "city-for-a-university",
    reason: "The stem asks which city made somebody a doctor or a fellow, as its university does.",
    seeks: () => [graduatedBy],
    refuses: ({ body: { stem } }) => graduatedBy.test(withoutSource(stem)),
  },
  {
    name: "what-is-a-count",
    reason: "The stem asks what a board or a team is, and the key is how many are in it.",
    seeks: () => [whatIsTheBody],
    refuses: ({ body: { stem, key } }) =>
      typeof key === "string" && /^\d[\d,.]*(?: (?:million|billion))?$/u.test(key) && whatIsTheBody.test(stem),
  },
  {
    name: "country-for-a-river",
    reason: "The passage speaks of a river, and the question of the country that bears its name.",
    refuses: ({ body, facts }) => {
      const said = [filled(body), body.key].flat(3).join("\n");
      const asked = countries.exec(said)?.[1];
      return asked !== undefined && facts.some(({ proof }) => riverIn(quoteOf(proof)) === asked);
    },
  },
  {
    name: "measure-for-a-thing",
    reason: "The stem tells of a number of tonnes or metres what happened to the thing that measures so much.",
    refuses: ({ body: { stem } }) => measureThat.test(withoutSource(stem)),
  },
  {
    name: "title-for-the-named",
    reason: "The stem asks which town or body was given a name, and the key is the title that it was given.",
    seeks: () => [asksWhatIsNamed],
    refuses: ({ body: { stem, key } }) =>
      typeof key === "string" && key.includes(" of ") && asksWhatIsNamed.test(withoutSource(stem)),
  },
  {
    name: "graduates-of-no-school",
    reason: "The stem speaks of the graduates of what the text is about, which is no school: they are another’s.",
    seeks: () => [graduatesOf],
    refuses: ({ body: { stem } }, { topic }) =>
      topic !== null &&
      graduatesOf.test(stem) &&
      !schooling.test([...topic.aliases, topic.sort].join(" ")) &&
      [...topic.aliases].some((name) =>
        new RegExp(String.raw`\b(?:graduates|alumni) of (?:the )?${escaped(name)}(?!\p{L})`, "iu").test(stem),
      ),
  },
  {
    name: "participle-of-another",
    reason: "The time is that of a poll or a fair in front, and stands behind something else.",
    refuses: ({ body: { type }, facts }) => type !== "ordering" && type !== "matching" && facts.some(isTornOff),
  },
];

const graduatesOf = /\b(?:graduates|alumni) of /iu;

const schooling =
  /school|college|universit|academ|institut|conservator|polytechni|seminary|faculty|programme|program|course/iu;

const whatIsTheBody =
  /\b[Ww]hat (?:is|are|was|were) the (?:(?!of )[\p{L}-]+ ){0,2}(?:board|council|committee|assembly|commission|secretariat|bureau|parliament|senate|congress|conference|court|team|crew|fleet|network|offices?|places?|resources?|refugees|needs|members|employees|passengers|visitors|students|pupils|customers|guests|users|schools|stations|ships|vessels|aircraft|lorries)\b/u;

/** “90 tonnes were unearthed in 1871” */
const measureThat =
  /^(?:(?:[Ii]n|[Oo]n) (?:which \p{L}+ |\d[^,]*, ))?(?:did |were |was )?(?:[Aa]bout )?\d[\d,.]* (?:tonnes|tons|kilograms|kilos|grams|metres|meters|kilometres|kilometers|miles|feet|inches|litres|liters|hectares|acres) (?:came|come|comes|lies?|lay|stands?|stood|began|begin|opened?|died?|moved?|discovered|founded|unearthed|found|built)\b/u;

const riverCountries = "Jordan|Niger|Senegal|Paraguay|Uruguay";
const countries = new RegExp(String.raw`(?<!\b[Tt]he |[\p{L}-])(${riverCountries})(?![\p{L}-]| River)`, "u");
const rivers = new RegExp(String.raw`\b[Tt]he (${riverCountries})(?![\p{L}-]| \p{Lu}|[’']s)`, "u");

const riverIn = (quote: string): string | undefined => rivers.exec(quote)?.[1];

/** “Which city did the League name Marle?” for “named Marle a City of Bells” */
const asksWhatIsNamed =
  /^[Ww]hich \p{Ll}+ (?:did|has|had|have) .*\b(?:name|declare|make|call|designate|proclaim|appoint|elect|crown)(?:d|ed)? \p{Lu}[\p{L}’'-]*(?: (?:in|on) [^?]+)?\?$/u;

const asksForPlace = /\bwhich (?:city|town|village|country|island|state)\b/iu;

const settled =
  /^(?:city|town|village|hamlet|capital|port|harbour|resort|suburb|metropolis|settlement|commune|municipality|district|seat|place|country|nation|state|republic|kingdom|empire|power|island|islet|archipelago|colony|province|region|territory|quarter|stronghold|centre|center|outpost|oasis|spa|neighbour)$/u;

/** “The Ada Holm, a frigate sunk in 1708”: it is no town, though there is one of the name. */
const isToldToBeOther = (key: string, quote: string): boolean =>
  sidesOf(key, quote).some(({ behind }) => {
    const words = kindBehind.exec(behind)?.[1]?.split(" ") ?? [];
    return words.length > 0 && !words.some((word) => settled.test(word)) && isKnownWord(words.at(-1) ?? "");
  });

const kindBehind =
  /^, an? ((?:\p{Ll}[\p{L}-]* ){0,3}?\p{Ll}[\p{L}-]*)(?=[,.;]| (?:in|of|on|at|near|from|that|which|where|with|sunk|built|\p{Ll}+ed)\b)/u;

/** “In a poll held in 2002 she was voted the best” is not “she was voted the best held in 2002”. */
const isTornOff = perObject(({ asking, proof }: Fact): boolean => {
  if (asking.way !== "value") return false;
  const { statement, answer } = asking.askable;
  if (!/ (?:in|on) $/u.test(statement.before)) return false;
  const [, word = "", participle = ""] = heldBehind.exec(statement.before) ?? [];
  if (participle === "" || /^(?:was|were|been|is|are|be|being|and|or|not|first|then|later)$/u.test(word)) return false;
  const told = new RegExp(String.raw`([\p{L}\p{N}’'-]+),? ${participle} (?:in|on) ${escaped(answer.literal)}`, "u");
  const own = told.exec(quoteOf(proof))?.[1];
  return own !== undefined && own !== word;
});

const heldBehind =
  /([\p{L}\p{N}’'-]+) (held|conducted|taken|carried out|organi[sz]ed|staged|published|run) (?:in|on) $/u;
