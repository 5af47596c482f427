import type { Fact } from "../../facts/fact.ts";

/** “What is Marle Park called?” Marle Park. */
export function byItsOtherName(stem: string): string {
  return stem.replace(whatIsCalled, "By what other name $1 $2 known?");
}

const whatIsCalled = /^What (is|was) ((?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:of |the )?\p{Lu}[\p{L}’'.-]*)*) called\?$/u;

/** “How many metres does the Horn reach?” asks for a height, and says so of what has one. */
export function howHigh(stem: string, { proof }: Fact): string {
  if (!heights.test(proof.quote)) return stem;
  const asked = /^(According to the text, h|H)ow many (metres|meters|feet) (does|did) ([^?]+) reach\?$/u;
  const [, first = "", unit = "", verb = "", subject = ""] = asked.exec(stem) ?? [];
  return unit === "" ? stem : `${first}ow high ${verb === "does" ? "is" : "was"} ${subject}, in ${unit}?`;
}

const heights =
  /\b(?:volcano|mountains?|peaks?|summit|massif|hills?|towers?|spire|dome|highest|tallest|dunes?|cliffs?|mast)\b/u;

/** “Of the twenty-seven years of Ada Brandt at sea”: what belongs to the years stays with them. */
export const withYearsBehindName = (stem: string): string =>
  stem.replace(
    /\b[Tt]he ([\p{Ll}-]+ (?:years|months|weeks|days|decades)) of (\p{Lu}[\p{L}’.-]+(?: \p{Lu}[\p{L}’.-]+)*) (?=(?:behind|in|at|on|as|under|abroad)\b(?! (?:the year )?(?:____|\d)))/u,
    "$2’s $1 ",
  );

/** “With how many people did the ship leave on board?”, “with how many coins did he land in his pocket?” */
export function withThoseAboard(stem: string): string {
  return stem.replace(
    /\b([Ww]ith (?:about |more than |some )?how many \p{Ll}+) ((?:did|was|were) [^?]*?) (on board|aboard|in tow|on deck|in (?:his|her|their) (?:pockets?|purse|hands?|arms|bags?|wallet|luggage|suitcase|name))\?$/u,
    "$1 $3 $2?",
  );
}

/** “The father Karl of Ada Brandt was a banker”: whose he was stands in front. */
export const withOwnerOfKin = (stem: string): string =>
  stem.replace(
    /\b[Tt]he (father|mother|brother|sister|son|daughter|uncle|aunt|cousin|nephew|niece|grandfather|grandmother|widow) (\p{Lu}\p{L}+) of (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*)(?= \p{Ll})/u,
    "$3’s $1 $2",
  );

/** “How many dollars did the mill cost?”: nobody asks so for a sum. */
export const howMuch = (stem: string, { kind }: Fact): string =>
  kind === "money"
    ? stem.replace(
        /\b([Hh]ow) many (?:\p{Lu}\S* )?(?:dollars|euros|pounds|francs|kroner|kronor|marks|yen|roubles|rupees)(?= (?:did|does|was|were|is|has|had) [^?]*\b(?:cost|pay|paid|spend|spent|sold)\b)/u,
        "$1 much",
      )
    : stem;

/** “For how many lamps does the plan call?” The verb keeps what belongs to it. */
export function withVerbsPreposition(stem: string): string {
  return stem.replace(
    /(^|, )[Ff]or ((?:about |more than |at least )?(?:how many|which|what) [^?]*\b(?:call|ask|provide|allow|account|wait|pay|vote))\?$/u,
    (_, front: string, rest: string) =>
      `${front}${front === "" ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest} for?`,
  );
}

/** “Where was Brandt born?”: nobody asks in which place. */
export const whereForPlace = (stem: string): string =>
  stem.replace(
    /^(According to the text(?: on [^,]+)?, )?(?:in|at) which place\b/iu,
    (_, source: string | undefined) => `${source ?? ""}${source === undefined ? "W" : "w"}here`,
  );

const particleFirst =
  /^(According to the text(?: on [^,]+)?, )?(off|up|out|down|away|back) ((?:about |more than |some )?how many [^?]+\?)$/iu;

/** “Off how many bills did Brandt run?” The particle goes behind its verb: “how many bills did Brandt run off?” */
export function withParticleBehind(stem: string, { asking }: Fact): string {
  const [, source = "", particle = "", rest] = particleFirst.exec(stem) ?? [];
  if (rest === undefined) return stem;
  const [verb = ""] = asking.way === "value" ? asking.askable.relationKey.replace(/^subject /u, "").split(" ") : [];
  const [before, ...more] = rest.split(new RegExp(`(?<= )${verb}(?=[ ?])`, "u"));
  if (verb === "" || before === undefined || more.length !== 1) return stem;
  const first = source === "" ? before.charAt(0).toUpperCase() + before.slice(1) : before;
  return `${source}${first}${verb} ${particle.toLowerCase()}${more[0] ?? ""}`;
}

/** “At the smaller Holm mine”: than which, the sentence before said. */
export const withoutComparison = (stem: string): string =>
  stem.replace(/\bthe (?:smaller|larger|bigger|newer|taller|longer|higher|lower|nearby) (?=\p{Lu}\p{Ll})/gu, "the ");

/** “The most famous, Orrin Peak, ends in a wall”, “the largest boat so far, the H9, …”: of what, the sentence before said. */
export const byNameOfBest = (stem: string): string =>
  stem.replace(
    /^The (?:most \p{Ll}+|\p{Ll}+est)(?: of (?:them|these|all)|(?: \p{Ll}+)? (?:so far|to date|yet))?, ((?:the )?)(\p{Lu}[^,_]*), (?=\p{Ll})/u,
    (_, article: string, name: string) => `${article === "" ? "" : "The "}${name} `,
  );

const ofMany = "Gardens|Falls|Caves|Islands|Mountains|Ruins|Baths|Springs|Steps|Pyramids|Stairs|Alps|Games|Highlands";
const singularVerb = new RegExp(
  String.raw`(?=was\b)(?:(?<=^(?:According to the text(?: on [^,]+)?, )?[Tt]he (?:\p{Lu}[\p{L}’'-]+ )*(?:${ofMany}) )|(?<=(?:^W|, w)hich (?:${ofMany.toLowerCase()}) ))was`,
  "u",
);

/** “The Hanging Gardens were”: an inserted verb follows the number of its name. */
export const withVerbOfMany = (stem: string): string => stem.replace(singularVerb, "were");

const holder = String.raw`(\p{Lu}[\p{L}’'.-]+(?: (?:\p{Lu}[\p{L}’'.-]+|de|del|di|van|von|der|al|bin)){1,4})`;
const office = String.raw`([Tt]he (?:\p{Ll}+ )?(?:general|president|director|chair|chairman|chairwoman|secretary|head|leader|minister|mayor|bishop|archbishop|chief executive|editor|curator|conductor|coach|principal|rector|governor|commissioner))`;
const askedOfHolder = new RegExp(`([Ss]ince which (?:year|month and year) has )${office} been ${holder}\\?$`, "u");
const toldOfHolder = new RegExp(`(^|, )${office} has been ${holder} since\\b`, "u");

/** “Since 1902 the director has been Ada Holm”: she is what it tells of. */
export const withHolderInFront = (stem: string): string =>
  stem
    .replace(askedOfHolder, "$1$3 been $2?")
    .replace(toldOfHolder, "$1$3 has been $2 since")
    .replace(/(?<= been )The (?=[^,]* since\b)/u, "the ");
