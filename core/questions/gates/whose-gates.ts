import { perObject } from "../../base/per-object.ts";
import { oneLine } from "../../base/one-line.ts";
import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective, placeNamed } from "../../facts/gazetteer.ts";
import { isGivenName } from "../../facts/person-names.ts";
import { isNameHead } from "../../facts/name-heads.ts";
import { isCommonWord } from "../../text/tagger.ts";
import type { Candidate } from "../making/candidate.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what is somebody's or leads somewhere, where the stem says neither whose it is nor where. */
export const whoseGates: readonly Gate[] = [
  {
    name: "nobodys-beginning",
    reason: "Work, trade or flights begin or move, and the stem does not say whose or where.",
    seeks: () => [told, asked],
    refuses: (candidate, { topic }) => beginsBare(candidate) && !namesTopic(candidate, topic),
  },
  {
    name: "attempt-of-whom",
    reason: "An attempt, a plan or a bid is the subject, and the stem does not say whose.",
    seeks: () => [intent],
    refuses: (candidate, { topic }) => intent.test(sayingOf(candidate)) && !namesTopic(candidate, topic),
  },
  {
    name: "kin-of-a-stranger",
    reason: "The stem calls somebody the father or the sister of one whom it names by one name of several.",
    seeks: () => [kinOfGiven],
    refuses: (candidate, surroundings) => !isGroup(candidate) && isKinOfStranger(sayingOf(candidate), surroundings),
  },
  {
    name: "somebody-or-other",
    reason: "The subject is a boy, a stranger or a committee, and the stem does not say who or which.",
    seeks: () => [anybody],
    refuses: (candidate) => anybody.test(sayingOf(candidate)),
  },
  {
    name: "arrives-nowhere",
    reason: "Somebody arrives, ties up or walks over, and the stem does not say where.",
    seeks: () => [arrival],
    refuses: (candidate) => arrivesNowhere(candidate),
  },
  {
    name: "citizen-of-what",
    reason: "The stem says that somebody became a citizen or obtained representation, and not of what or in what.",
    seeks: () => [lacksWhole],
    refuses: (candidate) => lacksWhole.test(sayingOf(candidate)),
  },
  {
    name: "shared-by-whom",
    reason: "The stem says with whom something was shared, and not who shared it.",
    seeks: () => [wasShared],
    refuses: ({ body }) => wasShared.test(filled(body)),
  },
  {
    name: "follows-as-what",
    reason: "One person succeeds another or lasts for a time, and the stem does not say as what.",
    seeks: () => [succession],
    refuses: (candidate, { people }) => followsAsWhat(candidate, people),
  },
  {
    name: "where-another-lies",
    reason: "What is asked is where a town lies that the stem names beside what was done.",
    refuses: ({ body: { stem, key }, facts }, { people }) =>
      /\b[Ii]n which (?!year|month|century|decade)/u.test(stem) &&
      typeof key === "string" &&
      facts.some(({ proof }) => liesIn({ country: key, quote: proof.quote, people })),
  },
  {
    name: "whose-freedom",
    reason: "Somebody ended or recognised “its” independence, which is that of another.",
    seeks: () => [freedomOfAnother],
    refuses: (candidate) => freedomOfAnother.test(sayingOf(candidate)),
  },
  {
    name: "kin-of-whom",
    reason: "The stem speaks of mother and son, or of husband and wife, and not of whose or of which.",
    seeks: () => [kinAlone],
    refuses: (candidate) => !isGroup(candidate) && kinAlone.test(sayingOf(candidate)),
  },
  {
    name: "one-of-their-friends",
    reason: "The stem asks who somebody’s friend or pupil was, of whom there may be many.",
    seeks: () => [friendAsked, friendSaid],
    refuses: ({ body, facts }) => {
      const said = withoutSource(body.stem);
      return !isGroup({ body, facts }) && (friendAsked.test(said) || friendSaid.test(said));
    },
  },
  {
    name: "holds-it-today",
    reason: "The stem says of somebody’s deputy or assistant who it is, as if that were so for ever.",
    seeks: () => [heldToday],
    refuses: (candidate) => heldToday.test(sayingOf(candidate)),
  },
  {
    name: "who-for-a-thing",
    reason: "The name stands in italics, as those of ships and works do, and the question asks who it is.",
    seeks: () => [asksWho],
    refuses: ({ body: { stem, key }, facts }) =>
      typeof key === "string" &&
      asksWho.test(withoutSource(stem)) &&
      facts.some(({ proof }) => isItalic(key, proof.quote)),
  },
  {
    name: "adopted-by-whom",
    reason: "Somebody was adopted, and the stem does not say by whom.",
    seeks: () => [adopted],
    refuses: ({ body }, { people }) => {
      const said = withoutSource(filled(body));
      return adopted.test(said) && people.some((name) => said.includes(name));
    },
  },
];

const asksWho = /^[Ww]hom?\b|\b(?:[Bb]y|[Tt]o|[Ff]or|[Oo]f|[Ww]ith) whom\b/u;

const wasShared = /\b(?:was|were) (?:[^,]+ )?shared\b(?!.*\bby\b)/u;

const sayingOf = perObject(({ body }: Candidate): string => withoutSource(withoutMonths(filled(body))));

/** Besides what is asked: “trade moved to Solvik” names Solvik in the wrong place of a false statement only. */
function namesTopic(candidate: Candidate, topic: Surroundings["topic"]): boolean {
  const [fact] = candidate.facts;
  const said =
    candidate.body.type === "true-false" && fact?.asking.way === "value"
      ? `${fact.asking.askable.statement.before}____${fact.asking.askable.statement.after}`
      : sayingOf(candidate);
  return topic !== null && calls(said, topic.aliases);
}

const begun =
  "(?:began|begins?|start(?:s|ed)|opened|opens|ended|ends|came|comes|moved|moves|resumed|continued|stopped|ceased|followed|spread|took place|takes place)";
const begin = "(?:begin|start|open|end|come|move|resume|continue|stop|cease|follow|spread|take place)";
const told = new RegExp(
  String.raw`^(?:In [^,]+, )?((?:\p{L}[\p{Ll}-]* )?\p{L}[\p{Ll}-]*) (?:only |first |again )?${begun}\b`,
  "u",
);
const asked = new RegExp(
  String.raw`\b(?:did|does|do) ((?:\p{L}[\p{Ll}-]* )?\p{L}[\p{Ll}-]*) (?:only |first |again )?${begin}\b`,
  "u",
);
const determined =
  /^(?:the|an?|its?|his|her|their|this|that|these|those|some|all|each|every|many|most|both|no|one|two|three|four|five|six|seven|eight|nine|ten|who|which|what|it|he|she|they|there|more|other|others|half|part)\b/iu;
/** Who comes is somebody, if only a crowd. */
const ofPeople = /(?:ers|ors|ists|ians|men|women|people|children|troops|soldiers)$/u;

/** “Trading began”, “did flights begin”, “exhibition centre opened”: without an article, a name or an owner. */
function beginsBare(candidate: Candidate): boolean {
  const said = sayingOf(candidate);
  const subject = (told.exec(said) ?? asked.exec(said))?.[1];
  if (subject === undefined || determined.test(subject) || ofPeople.test(subject)) return false;
  // “American work” is that of the Americans.
  if (countryOfAdjective(subject.split(" ")[0] ?? "") !== undefined) return false;
  // “From which state did Rescue come?” has its capital from the beginning of the sentence.
  const opens = told.test(said) || candidate.facts.some(({ proof }) => proof.quote.startsWith(subject));
  return subject
    .split(" ")
    .every((word, i) => ((i === 0 && opens) || /^\p{Ll}/u.test(word)) && isCommonWord(word.toLowerCase()));
}

const intent =
  /(?:^(?:[Ii]n [^,]+, )?|\b(?:did|was|were) )[Aa]n? (?:\p{Ll}+ ){0,2}(?:attempt|plan|bid|proposal|offer)(?: of (?:\d{4}|____)(?: \(year\))?)? to \p{Ll}/u;

const anybody =
  /(?:^(?:[Ii]n [^,]+, )?|\b(?:was|did) )[Aa]n? (?:(?:[\p{L}’'-]+ ){0,2}(?:committee|commission|congress|conference|assembly|delegation|gathering|group|council) (?:me[et]t?|gather(?:ed)?|convened?|assembled?)\b|(?:boy|girl|child|baby|man|woman|stranger)\b(?! (?:called|named|known|who|whose|of|from|with|aged)\b))/u;

const arrival =
  /\b(?:arrive[sd]?|tie[sd]? up|dock(?:s|ed)?|walk(?:s|ed)? over(?= from)|(?:c[ao]me|comes)(?= as an? (?:\p{Ll}+ )?(?:\p{Ll}+(?:er|or|ist|ian|ent|ant|man)|refugee|guest|girl|boy|child|slave|prisoner|exile|pilgrim)\b))\b(.*)$/u;
const atPlace =
  /\b(?:at|in|on|off|near|to|into|onto|for|there)\b(?! (?:the )?(?:year|month|early|late|end|about|spring|summer|autumn|winter|\d|____ \())/u;
const asksWhere =
  /\b(?:[Ww]here|(?:[Aa]t|[Ii]n|[Oo]n|[Ii]nto|[Nn]ear|[Tt]o) which (?!year|month|date|day|century|decade))\b/u;

function arrivesNowhere(candidate: Candidate): boolean {
  const said = sayingOf(candidate);
  const rest = arrival.exec(said)?.[1];
  if (rest === undefined || asksWhere.test(said)) return false;
  const isOfTime = candidate.facts.some(({ kind }: Fact) => kind === "year" || kind === "date");
  return !atPlace.test(isOfTime ? rest.replace(/\b(?:in|on) (?:the year )?____/u, "") : rest);
}

/** Nobody ends, or recognises, an independence of their own. */
const freedomOfAnother =
  /\b(?:end(?:ed|s)?|crush(?:ed|es)?|recogni[sz]e[ds]?|guaranteed?s?|grant(?:ed|s)?|abolish(?:ed|es)?|threaten(?:ed|s)?|respect(?:ed|s)?|accept(?:ed|s)?|acknowledge[ds]?) (?:its|their) (?:\p{Ll}+ )?(?:independence|freedom|freedoms|liberty|liberties|sovereignty|autonomy|neutrality|self-government)\b/u;

const kin = "(?:mother|father|parents|husband|wife|brothers?|sisters?|sons?|daughters?|uncle|aunt|nephew|niece)";
const kinAlone = new RegExp(String.raw`(?:^(?:[Ii]n [^,]+, )?|\b(?:did|was|were|do|does) )${kin} and ${kin}\b`, "iu");

const ofMany =
  "(?:(?:former|old|close|young|good|childhood|fellow) )*(?:friend|cook|servant|pupil|student|colleague|neighbou?r|cousin|admirer|assistant|patient|client)";
const friendAsked = new RegExp(String.raw`^who (?:was|is) [^?]*[’'](?:s )? ?${ofMany}\?$`, "iu");
const friendSaid = new RegExp(
  String.raw`^[^,]*[’'](?:s )? ?${ofMany} (?:was|is) (?:____\.|(?:\p{Lu}[\p{L}’-]*[ .])+)$`,
  "u",
);

const heldToday =
  /[’']s (?:deputy|assistant|right-hand man|second-in-command|chief of staff|private secretary|understudy) is\b/u;

const lacksWhole =
  /\b(?:became|become|becomes|was|is) an? (?:honorary |full )?(?:citizen|resident|native|freeman|burgher)\b(?! of\b| in (?!(?:the year )?(?:____|\d|month)))|\b(?:obtain|gain|win|won|receive|grant)(?:s|ed|d)? (?:representation|membership|admission|access)\b(?! (?:of|in|on|to|from|within|at)\b(?! (?:the year )?(?:____|\d|month)))/u;

const succession =
  /\b(?:was|were) (?:[^,]+ )?(?:followed|succeeded|replaced)\b|\bto (?:succeed|replace)\b|\b(?:succeed|succeeded|succeeds|replaced)\b|\blast(?:ed)?(?= |\?)/u;
const asOffice =
  /\bas\b|\b(?:post|office|throne|head of|chief executive|president|director|king|queen|emperor|minister|chairman|chair|secretary|mayor|bishop|pope)\b/iu;

function followsAsWhat({ body, facts }: Candidate, people: readonly string[]): boolean {
  const said = withoutSource(filled(body));
  const found = succession.exec(said)?.[0];
  if (found === undefined || asOffice.test(said)) return false;
  const named = people.filter((name) => said.includes(name));
  if (found.startsWith("last")) return named.some((name) => said.includes(`${name} last`));
  return named.length > 1 || /^[Ww]hom? /u.test(said) || facts.some(({ kind }) => kind === "person") || areTwo(said);
}

/** “Uwra Orvik-Lind was followed in 1987 by Marin Sel Tarvik”: two names that are built on no common word. */
function areTwo(said: string): boolean {
  const [, one = "", other = ""] =
    /^(?:.* was )?(\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+) (?:was|followed|succeeded|replaced) .*\bby (\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)+)/u.exec(
      said,
    ) ?? [];
  return one !== "" && ![one, other].some((name) => isNameHead(name.split(" ").at(-1) ?? ""));
}

interface Told {
  readonly country: string;
  readonly quote: string;
  readonly people: readonly string[];
}

/** “With Arles in France”: the country is that of the town, which may be a small one; with Brandt one may meet anywhere. */
const liesIn = ({ country, quote, people }: Told): boolean =>
  sidesOf(country, oneLine(quote)).some(({ before }) => {
    const town = /\bwith (\p{Lu}[\p{L}’'-]+) in (?:the )?$/u.exec(before)?.[1];
    if (town === undefined || placeNamed(country)?.sort !== "country") return false;
    const known = placeNamed(town);
    if (known) return known.country === placeNamed(country)?.name;
    return !isGivenName(town) && !people.some((name) => name.split(" ").includes(town));
  });

const isItalic = (name: string, quote: string): boolean =>
  sidesOf(name, quote).some(
    ({ before, behind }) => /(?:(?<![*_])[*_]|<(?:em|i|cite)>)$/u.test(before) && /^(?:[*_](?![*_])|<\/)/u.test(behind),
  );

const adopted = /\b(?:was|were) (?:\p{Lu}[\p{L}’'. -]+ )?adopted\b(?!.*\bby\b)/u;

/** “By Karl’s father”: neither of them is known by that; “Karl Holm’s father” is. */
const kinOfGiven = new RegExp(
  String.raw`(?<!\p{Lu}[\p{L}.’'-]* )(?<![\p{L}-])(\p{Lu}\p{Ll}+)[’']s (?:\p{Ll}+ )?${kin}\b`,
  "u",
);

function isKinOfStranger(said: string, { topic, people }: Surroundings): boolean {
  const name = kinOfGiven.exec(said)?.[1];
  return (
    name !== undefined &&
    !topic?.aliases.has(name) &&
    people.every((each) => each.replace(/ [IVX]+$/u, "") !== name) &&
    placeNamed(name) === undefined
  );
}
