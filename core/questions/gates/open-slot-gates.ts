import { countryOfAdjective } from "../../facts/gazetteer.ts";
import { isProperAdjective } from "../../facts/proper-adjective-table.ts";
import type { Candidate } from "../making/candidate.ts";
import { isPeople } from "../../facts/nouns-of-peoples.ts";
import { isScoped } from "../making/scope.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, unquoted, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

type Topic = Surroundings["topic"];

/** Gates for what readers of the text add by themselves: whose festival, a member of what, a fine for whom. */
export const openSlotGates: readonly Gate[] = [
  {
    name: "generic-name",
    reason: "The stem speaks of the Summer Festival or the Old Town, and not of which place.",
    seeks: () => [namedOfItsKind],
    refuses: (candidate, { topic }) =>
      topic !== null &&
      isOpen(candidate, topic) &&
      !/\bwhich (?:city|town|village|country|place)\b/iu.test(candidate.body.stem) &&
      [...said(candidate).matchAll(namedOfItsKind)].some(isGeneric),
  },
  {
    name: "bare-organ",
    reason: "The stem speaks of the Office or the Conference, and not of which body.",
    seeks: () => [bareOrgan],
    refuses: (candidate, { topic }) => topic !== null && isOpen(candidate, topic) && bareOrgan.test(said(candidate)),
  },
  {
    name: "organ-for-name",
    reason: "What is asked is a word that any body has for itself.",
    refuses: ({ body: { key, type } }) => type !== "true-false" && typeof key === "string" && bareHead.test(key),
  },
  {
    name: "its-of-another",
    reason: "The stem speaks of “its foundation” or “its fall”, and not of whose.",
    seeks: () => [itsOfAnother],
    refuses: (candidate) => !isGroup(candidate) && itsOfAnother.test(said(candidate)),
  },
  {
    name: "member-of-what",
    reason: "The stem speaks of a membership, a candidacy or a stake, and not in what.",
    seeks: () => [partOfWhat],
    refuses: (candidate, { topic }) => isOpen(candidate, topic) && partOfWhat.test(said(candidate)),
  },
  {
    name: "given-to-nobody",
    reason: "The stem says that money, a pardon or a fine was given, and not to whom.",
    seeks: () => [given],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      !namesTopic(candidate, topic) &&
      given.test(said(candidate)) &&
      !/\bto (?:which|whom|what|____)/iu.test(candidate.body.stem),
  },
  {
    name: "name-of-now",
    reason: "The stem speaks of the present or the new name, and does not say it.",
    seeks: () => [nameOfNow],
    refuses: (candidate) => !isGroup(candidate) && nameOfNow.test(said(candidate)),
  },
  {
    name: "people-for-firm",
    reason: "The stem calls a company or a body by the people of its country.",
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      (topic?.type === "organisation" || topic?.type === "acronym") &&
      isPeople(doers.exec(said(candidate))?.[1] ?? ""),
  },
  {
    name: "sum-of-what",
    reason: "The stem gives a sum or a number, and not of what.",
    seeks: () => [bareSum],
    refuses: (candidate) => !isGroup(candidate) && bareSum.test(said(candidate)),
  },
];

/** Of those whose reason is gone once a question says which text it asks about. */
export const slotsFilledByScope: readonly string[] = ["generic-name", "bare-organ", "member-of-what"];

const said = ({ body }: Candidate): string => withoutMonths(unquoted(withoutSource(filled(body))));

const namesTopic = ({ body }: Candidate, topic: Topic): boolean =>
  topic !== null && calls(withoutSource(filled(body)), topic.aliases);

const isOpen = (candidate: Candidate, topic: Topic): boolean =>
  !isGroup(candidate) && !isScoped(candidate.body.stem) && !namesTopic(candidate, topic);

const heads =
  "[Ff]estival|Town|[Qq]uarter|[Hh]all|Assembly|[Ll]ibrary|[Mm]useum|[Gg]allery|Park|Gate|Square|[Mm]arket|[Mm]onastery|[Cc]onvent|[Cc]athedral|[Cc]hurch|[Ss]ynagogue|[Mm]osque|Street|[Tt]ower|[Pp]alace|[Tt]heatre|Station|Harbour|Castle|[Ee]xchange|[Bb]aths|Stadium|Carnival|Opera|Centre|Center|Institute|Academy";
/** “the Summer Festival”, with nothing behind it that says where. */
const namedOfItsKind = new RegExp(
  String.raw`(?<![\p{L}’'-])(?:[Tt]he |[Ii]ts )?((?:\p{Lu}\p{Ll}+ ){1,2})(?:${heads})(?![\p{L}’'-]| (?:of|at|on|near|\p{Lu})| in (?:the (?:city|town|village) of |the )?\p{Lu})`,
  "gu",
);

/** What many places have: an old town, a summer festival, a grand theatre. */
const ofManyPlaces = new Set(
  "Old New Upper Lower Inner Outer Middle High Great Grand Little Summer Winter Spring Autumn Easter Christmas Royal Imperial National Central Main Town City Market Throne Music Film Art Arts Jazz Opera Book Wine Folk State Public Municipal Fish Flower International Annual North South East West Archaeological Maritime Botanical Natural Fine Modern History Training Research Information Regional".split(
    " ",
  ),
);

const isGeneric = ([, front = ""]: RegExpMatchArray): boolean =>
  front
    .trim()
    .split(" ")
    .every((word) => ofManyPlaces.has(word) || isProperAdjective(word) || countryOfAdjective(word) !== undefined);

const bareOrgan =
  /(?<![\p{L}’'-])[Tt]he (?:Office|Conference|Bureau|Secretariat|Organi[sz]ation|Agency|Commission|Committee|Council|Assembly|Board|Court|Fund|Bank|Union|Institute|Foundation|Museum|University|College|Company|Society|Association|Federation|League|Convention|Charter|Statute)(?![\p{L}’'-]| (?:of (?!\d)|for (?!\d|____)|on|in \p{Lu}|\p{Lu}))/u;

const bareHead =
  /^(?:[Tt]he )?(?:Office|Agency|Organi[sz]ation|Company|Society|Association|Federation|Foundation|Institute|University|College|Museum|Bank|Fund)$/u;

const itsOfAnother =
  /\bits (?:\p{Ll}+ )?(?:neighbour|neighbor|namesake)(?! \p{Lu})\b|\b(?:credit(?:s|ed)?|attribut(?:e|es|ed)|ascrib(?:e|es|ed)|explain(?:s|ed)?|explanation (?:of|for)|caused?|brought about|led to|blame[ds]?)(?: [\p{L}-]+){0,2} its (?:foundation|founding|origins?|destruction|fall|decline|discovery|rise|abandonment|collapse|ruin|end)\b/u;

const time = String.raw`(?:in|on|by|at|since|until|from|after|before) (?:the (?:year|end|start) )?(?:of )?(?:____|\d|month)`;
const end = `(?=[.?]|$| ${time})`;
const number = String.raw`(?:____|\d[\d.,]*|\p{Ll}+)`;

const partOfWhat = new RegExp(
  String.raw`\b(?:membership|candidacy|candidature|accession|accession (?:process|talks|negotiations?))(?![\p{L}’'-]| (?:of|to|at|fees?|process|talks|negotiations?)(?!\p{L})| in (?:the )?\p{Lu})|\b(?:stakes?|shareholding|holding) of ${number} (?:per cent|percent)(?! (?:in|of)\b)|\b(?:trial|test run) of ${number} (?:years|months|weeks|days)${end}`,
  "u",
);

const money = String.raw`(?:(?:about|some|over|nearly|almost|more than) )?(?:US|CHF|[€$£¥])[€$£¥]? ?\d[\d.,]*(?: \p{Ll}+illion)?|(?:\d[\d.,]*)(?: \p{Ll}+illion)? (?:euros|dollars|pounds|francs|kronor|kroner|marks|guilders|yen)`;
const given = new RegExp(
  String.raw`\b(?:g[ai]ve|gives|grant(?:ed|s)?|donate[ds]?|impose[ds]?|inflict(?:ed|s)?|len[dt]|lends) (?:${money}|an? (?:(?:\p{Ll}|\d)[\p{L}\d-]* ){0,2}(?:pardon|fine|penalty|licen[cs]e|charter|concession|amnesty|permit|monopoly))(?: of [^.?]{1,30}?)?${end}`,
  "u",
);

const nameOfNow = new RegExp(
  String.raw`\b[Tt]he (?:present|current|modern|new|old|former)(?:-day)? name(?:${end}| (?:was|is|has|adopted|taken|given|chosen|introduced)(?!\p{L}))`,
  "u",
);

/** “The Norwegians overtook Marle”, “did the Norwegians overtake Marle?” */
const doers = /(?:^(?:[Ii]n [^,]+, )?|\b(?:did|have|had|were|are) )[Tt]he (\p{Lu}\p{Ll}+s?)(?= \p{Ll})/u;

const bareSum = new RegExp(
  String.raw`\b(?:costs?|budgeted at|priced at|valued at|worth|raised|raising|planted|sp[ea]nt) (?:(?:about|some|over|nearly|almost|more than|around) )?\d[\d.,]*(?: (?:thousand|million|billion|trillion))?(?=[.?]|$| (?:in|by|since) (?:____|\d))`,
  "u",
);
