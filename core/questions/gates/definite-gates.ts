import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { isNounOfPeople } from "../../facts/nouns-of-peoples.ts";
import { isScoped } from "../making/scope.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, unquoted, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for “the” in front of what only the sentences before have told: who, which, when and where. */
export const definiteGates: readonly Gate[] = [
  {
    name: "one-of-a-people",
    reason: "The stem calls somebody by a people or a town, such as “the Norwegian”, and not by a name.",
    refuses: (candidate) => !isGroup(candidate) && callsByPeople(withoutSource(unquoted(filled(candidate.body)))),
  },
  {
    name: "whole-of-what",
    reason: "The stem speaks of the whole enterprise or the scheme, and not of which.",
    seeks: () => [wholeOfWhat],
    refuses: (candidate) => !isGroup(candidate) && wholeOfWhat.test(withoutSource(unquoted(candidate.body.stem))),
  },
  {
    name: "year-of-report",
    reason: "The stem counts by the year in which the text was written.",
    seeks: () => [yearOfReport],
    refuses: (candidate) => yearOfReport.test(withoutMonths(unquoted(candidate.body.stem))),
  },
  {
    name: "years-on",
    reason: "The stem counts years from what the sentence before told.",
    seeks: () => [yearsOn],
    refuses: (candidate) => !isGroup(candidate) && yearsOn.test(withoutSource(unquoted(candidate.body.stem))),
  },
  {
    name: "local-to-what",
    reason: "The stem says “local”, and not where.",
    seeks: () => [local],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      local.test(unquoted(candidate.body.stem)) &&
      !isScoped(candidate.body.stem) &&
      !namesTopic(candidate.body.stem, topic),
  },
  {
    name: "direction-alone",
    reason: "The stem says “to the south”, and not of what.",
    seeks: () => [directionAlone],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      !isScoped(candidate.body.stem) &&
      !namesTopic(candidate.body.stem, topic) &&
      directionAlone.test(candidate.body.stem),
  },
  {
    name: "which-capital",
    reason: "The stem says “the capital”, and not of what.",
    seeks: () => [theCapital],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      !/^(?:country|region|state|island|US state)$/u.test(topic?.sort ?? "") &&
      theCapital.test(unquoted(candidate.body.stem)),
  },
  {
    name: "new-since-when",
    reason: "The stem speaks of the new dynasty or the new law, and not of which.",
    seeks: () => [newOne],
    refuses: (candidate) => !isGroup(candidate) && newOne.test(withoutSource(unquoted(filled(candidate.body)))),
  },
  {
    name: "which-building",
    reason: "The stem says “the tunnel” or “the ruins”, and not which.",
    seeks: () => [built, looking],
    refuses: (candidate, { topic }) => {
      if (isGroup(candidate)) return false;
      const stem = unquoted(filled(candidate.body));
      if (isScoped(stem))
        return hasMany(topic) && (built.test(withoutMonths(withoutSource(stem))) || looking.test(withoutSource(stem)));
      return !namesTopic(stem, topic) && built.test(withoutMonths(stem));
    },
  },
];

/** Of those whose reason is gone once a question says which text it asks about. */
export const definitesMendedByScope: readonly string[] = ["which-building", "local-to-what", "direction-alone"];

const namesTopic = (text: string, topic: Surroundings["topic"]): boolean =>
  topic !== null && calls(withoutSource(text), topic.aliases);

/** In a town or a country there are many churches and ships. */
const hasMany = (topic: Surroundings["topic"]): boolean =>
  /^(?:city|town|country|island|region|river)$/u.test(topic?.sort ?? "") || topic?.type === "person";

const oneOf = /\b[Tt]he (\p{Lu}\p{Ll}+)(?=[.?,]|$| (\p{Ll}+))/gu;

/** “The Venezuelan came to call it so”, “gave the Londoners a home”; “the Norwegian king” and “the Romans” are told by their people. */
function callsByPeople(said: string): boolean {
  return [...said.matchAll(oneOf)].some(([, name = "", next]) => {
    if (isOfTown(name)) return true;
    const isMan = /(?:man|woman)$/u.test(name) && countryOfAdjective(name.replace(/(?:wo)?man$/u, "")) !== undefined;
    // “In which year did the Frenchman join?”: no noun can follow, whatever the next word looks like.
    if (isMan && next !== undefined) return true;
    const isOne = isMan
      ? true
      : isNounOfPeople(name) ||
        (/(?:an|i)$/u.test(name) && (countryOfAdjective(name) !== undefined || isProperAdjective(name)));
    return isOne && (next === undefined || isVerb(next));
  });
}

/** “Londoners” of London; those of a country or a state are a people. */
const isOfTown = (name: string): boolean =>
  name.endsWith("ers") && placeNamed(name.slice(0, -"ers".length))?.sort === "city";

function isVerb(word: string): boolean {
  if (
    /^(?:was|is|had|has|did|could|would|who|and|later|then|also|never|soon|himself|herself|in|on|at|from|to|with|as|by|for)$/u.test(
      word,
    )
  )
    return true;
  const forms = readVerb(word)?.forms ?? [];
  return forms.includes("past") && !forms.includes("base");
}

const local = /\blocal(?! (?:time|government|authorit(?:y|ies))\b)/u;

const directionAlone =
  /^(?:According to the text, )?[Tt]o the (?:north|south|east|west)(?:-?(?:east|west))?,? (?!of\b)|\bto the (?:north|south|east|west)(?:-?(?:east|west))?\?$/u;

const theCapital = /\b(?:left|leave|leaving|outside|reached|entered) the capital(?=[,.?]| (?:for|in|on|and|by|at)\b)/u;

const newOne =
  /\b[Uu]nder the new (?:dynasty|regime|government|king|queen|ruler|rulers|owner|owners|law|management|director|emperor|constitution)\b(?! (?:of|in|from)\b)/u;

const wholeOfWhat =
  /\b[Tt]he (?:whole|entire) (?:enterprise|undertaking|venture|project|scheme|affair|business|operation|effort|episode|process|exercise|idea|thing|concern|story|complex|structure|system|site|building|collection|series|group|area|region|district|town|city|country|island|village|family|crew|company|team|staff|population|text|length|building|line|route|area)\b(?! (?:of|in|at|between|from|on|that|which|\p{Lu}))|\b[Tt]he (?:enterprise|undertaking|venture|affair|episode|exercise|ordeal|feat|incident|event|occasion|ceremony|deal|move|decision|result|outcome)(?=[.?,]|$| (?:was|were|is|had|took|made|cost|in \d|in ____|on \d|on ____|the first)\b)/u;

const yearOfReport =
  /\b[Tt]he (?:reporting|current|present|past|financial|fiscal|business) (?:year|period|quarter)\b(?! (?:of )?\d)|\b(?:year|period) under review\b|\b(?:at|by) (?:the )?year[- ]end\b(?! \d)/u;

const yearsOn =
  /\b(?:years?|months?|weeks?|days?|decades?|centur(?:y|ies)|seasons?|generations?) (?:on|thence|hence)(?=[,.?])(?<=\b(?:\d+|____|\p{L}+) \p{L}+ \p{L}+)|\b(?:[Ww]ithin|[Aa]fter|[Ii]n) (?:a few|____|\d+|one|two|three|four|five|six|seven|eight|nine|ten|a|the first few) (?:years?|months?|weeks?|days?) (?:of that|of this|of it)\b/u;

const thing =
  "(?:tunnel|bridge|church|cathedral|basilica|chapel|mosque|temple|monastery|abbey|castle|palace|fort|fortress|tower|ruins?|building|house|villa|mansion|hospital|school|museum|library|theatre|theater|station|canal|dam|lock|railway|mine|factory|mill|shipyard|ship|boat|vessel|wreck|aircraft|plane|airship|rocket|satellite|spacecraft|telescope|statue|monument|tomb|prison|hotel|stadium|airport|company|firm|club|troupe|band|orchestra|society|brewery|theatre|lighthouse|observatory|pyramid|gate|wall|fountain|garden|park|zoo|market)";

/** “The tarred chapel has a spire”: a look that the sentences before told. */
const looking =
  /\b[Tt]he (?:\p{Ll}+ed|white|black|red|green|blue|grey|golden|wooden|stone|round|great|huge|vast|tall) (?:basilica|church|cathedral|chapel|mosque|temple|castle|palace|tower|bridge|building|house|hall)(?! (?:of|at|on|that|which)\b| in (?:the )?\p{Lu})\b/u;

/** A noun with nothing behind it that says which is meant. */
const built = new RegExp(
  String.raw`\b[Tt]he ${thing}(?=[.?,]|$| (?:in|on|by|since|until|during|after|before|from) (?:the year )?(?:____|\d|month)| (?:was|were|is|are|had|has|took|takes?|became|bec[ao]me|cost|covers?|covered|stands?|stood|opened|reached|one|an?|on its|to its|with)\b)`,
  "u",
);
