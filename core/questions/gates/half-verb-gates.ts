import type { Gate } from "./gate.ts";
import { filled } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for stems whose verb says half of what the text does: what took so long, what was granted, of what somebody was president. */
export const halfVerbGates: readonly Gate[] = [
  {
    name: "office-of-nothing",
    reason: "The stem says that somebody was general secretary or international president, and not of what.",
    refuses: ({ body }) =>
      officeOfNothing.test(withoutSource(body.stem)) || officeOfNothing.test(withoutSource(filled(body))),
  },
  {
    name: "capital-of-a-country",
    reason: "The capital of a country is asked, or is the answer under that name, which the town has as well.",
    refuses: ({ body: { stem, key } }) =>
      capitalOfACountry.test(withoutSource(stem)) || (typeof key === "string" && capitalOfItsCountry.test(key)),
  },
  {
    name: "took-how-long",
    reason: "The stem says that something took years, and not what for.",
    refuses: ({ body }) => tookSoLong.test(withoutSource(filled(body))) || tookHowLong.test(withoutSource(body.stem)),
  },
  {
    name: "granted-what",
    reason: "The stem says to whom something was granted as if it had granted itself.",
    seeks: () => [grants],
    refuses: ({ body }) => grants.test(withoutSource(filled(body))),
  },
  {
    name: "was-to-somewhere",
    reason: "The stem says that somebody or something “was to” a place.",
    seeks: () => [wasTo],
    refuses: ({ body }) => wasTo.test(withoutSource(filled(body))),
  },
  {
    name: "friend-of-nobody",
    reason: "The stem says that somebody became a friend or a pupil, and not whose.",
    refuses: ({ body }) =>
      friendOfNobody.test(withoutSource(filled(body))) || friendOfNobody.test(withoutSource(body.stem)),
  },
  {
    name: "along-with-nothing",
    reason: "The stem says that something was done “along”, and not with what.",
    seeks: () => [along],
    refuses: ({ body }) => along.test(withoutSource(filled(body))),
  },
  {
    name: "results-of-what",
    reason: "The stem says that somebody’s results were published, and not of what.",
    refuses: ({ body }) => resultsOfWhat.test(withoutSource(filled(body))),
  },
  {
    name: "turned-an-age",
    reason: "The stem tells when somebody turned sixty, which follows from the birth and is nothing to learn.",
    refuses: ({ body }) => turnedAge.test(withoutSource(filled(body))) || turnedAge.test(withoutSource(body.stem)),
  },
  {
    name: "left-for-what",
    reason: "The stem says that somebody left to do something, or stalked off, and not from what.",
    refuses: ({ body }) => leftWhat.test(withoutSource(filled(body))) || leftWhat.test(withoutSource(body.stem)),
  },
  {
    name: "started-what",
    reason: "The stem says under whom somebody started, and not what.",
    refuses: ({ body }) =>
      startedUnder.test(withoutSource(filled(body))) || startedUnder.test(withoutSource(body.stem)),
  },
  {
    name: "date-of-the-event",
    reason: "The date may be that of the flight, and not of the day on which its path was plotted.",
    refuses: ({ body }) => dateOfEvent.test(withoutSource(filled(body))) || datesEvent.test(withoutSource(body.stem)),
  },
  {
    name: "passed-to-when",
    reason: "The stem says to whom a town passed, as towns do more than once, and not when.",
    seeks: () => [passedTo],
    refuses: ({ body }) => passedTo.test(withoutSource(filled(body))),
  },
  {
    name: "anybody-did",
    reason: "The question asks who lost her mind or learned a language, which many have done, and not when or where.",
    refuses: ({ body: { type, stem } }) =>
      (type === "short-answer" || type === "multiple-choice") && anybodyDid.test(withoutSource(stem)),
  },
  {
    name: "some-treaty",
    reason: "The subject is “a convention”, “a law” or “a draft”, and the stem does not say which.",
    refuses: ({ body }) => someTreaty.test(withoutSource(body.stem)),
  },
];

/** “Ada Holm was international president.” */
const officeOfNothing =
  /^(?:Who|(?:The )?\p{Lu}\S*(?: \p{Lu}\S*){0,3}|____) (?:was|is|became|becomes) (?:international|general|executive|honorary|acting|national|regional|federal) (?:president|secretary|director|chairman|chairwoman|chair|treasurer|commissioner|manager|editor)(?: (?:in|from|until|since) [^,]*)?[.?]$/u;

const capitalOfACountry = /^The \p{Lu}\p{Ll}+ capital (?:is|was) /u;

const capitalOfItsCountry = /^the \p{Lu}\p{Ll}+ capital$/u;

const tookSoLong =
  /\b(?:took|takes|take) (?:about |nearly |almost |only |just |more than |over )?(?:an?|\d+|\p{Ll}+) (?:years?|months?|weeks?|days?|hours?|decades?)\.$/u;

const tookHowLong = /^How (?:many (?:years|months|weeks|days|hours|decades)|long) (?:did|does) [^?]+ take\?$/u;

/** “Concession granted to Ada Holm by the Guild.” */
const grants =
  /^(?:[Ii]n which year did |[Oo]n which date did )?(?!.*\b(?:was|were|is|are|be|been|who|which|that)\b)(?:(?:[Tt]he |An? )?[\p{L}’'-]+ )?[\p{L}’'-]+ (?:grant|grants|granted|award|awards|awarded|entrust|entrusts|entrusted|assign|assigns|assigned) to\b/u;

const wasTo = /\b(?:was|were) to (?:the )?(?:____|\p{Lu})/u;

const someTreaty =
  /^(?:(?:[Ii]n|[Oo]n|[Ww]here|[Ww]hen)\b[^?]*? )?(?:(?:was|did) )?[Aa] (?:\p{Ll}+ )?(?:convention|treaty|agreement|charter|law|decree|declaration|protocol|contract|constitution|draft|bill|motion|resolution) (?:was|were|came|come|entered|enter|signed|adopted|pass|passed|fail|failed|sail|sailed|go|went|is|are)\b/u;

/** “Ada Holm became a close friend in 1902.” */
const friendOfNobody =
  /\b(?:is|was|were|become|becomes|became) an? (?:(?:close|great|good|lifelong|firm|loyal|fellow|keen|early) )?(?:friend|ally|partner|rival|disciple|follower|pupil|admirer|supporter|neighbour|colleague)(?: (?:in|since|from|until|by) [^,]*)?[.?]$/u;

/** “Holm’s results were published in 1902”, “In which year were Holm’s findings published?” */
const resultsOfWhat =
  /[’']s? (?:results|findings|conclusions|observations|measurements|calculations)(?: (?:was|were))? (?:published|printed|presented|announced)\b/u;

/** “Marle passed to Karl Holm.” */
const passedTo = /^[^\d,]*\b(?:passed|fell|surrendered|reverted) to (?:the )?(?:____|\p{Lu})[^\d,]*\.$/u;

const age = "(?:\\d{2}|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{Ll}+)?";
const turnedAge = new RegExp(`\\bturn(?:s|ed)? ${age}(?=[.?,]| (?:in|on)\\b)`, "u");

const leftWhat =
  /\b(?:left|leave) to (?:start|begin|become|raise|pursue|try|seek|look|care|join|work|set up)\b|\b(?:stalk|storm|walk|march|rush|hurr|slunk|slink)(?:s|ed|ied|ies)? (?:off|out|away)(?=[.?,]| (?:in|on) (?:the year )?(?:____|\d))/u;

/** “Started in June 1893 under Karl Holm”, “Under whom did she start in 1893?” */
const startedUnder =
  /\bstart(?:s|ed)? (?:in [^,?]+ )?under (?:\p{Lu}|____)|^Under whom did [^?]* start\b(?! \p{Ll}+ing\b)/u;

const foretelling =
  "(?:plot(?:s|ted)?|calculate[ds]?|comput(?:e|es|ed)|predict(?:s|ed)?|foretold|foretell|foresaw|foresee|describe[ds]?|recall(?:s|ed)?|remember(?:s|ed)?|commemorate[ds]?|depict(?:s|ed)?|portray(?:s|ed)?)";
const happening =
  "(?:flight|voyage|journey|landing|launch|battle|siege|eclipse|wedding|funeral|election|match|race|raid|attack|eruption|earthquake|fire|flood|storm|wreck|crash|coronation|massacre|crossing|mission)";
const dateOfEvent = new RegExp(
  `\\b${foretelling} [^,?]*\\b${happening} (?:on|of|in) (?:the year )?(?:____|\\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) )`,
  "u",
);
const datesEvent = new RegExp(
  `^(?:[Oo]n which (?:date|day)|[Ii]n which (?:year|month and year)) did [^,?]*\\b${foretelling} [^,?]*\\b${happening}\\?$`,
  "u",
);

/** “Who lost her mind?”, “Who drove an old car?”, “Who learned Danish?”; but one alone has invented or founded a thing. */
const anybodyDid =
  /^[Ww]ho (?!(?:invent|discover|found|design|coin|isolate|introduce|devise|develop|propose|prove|pioneer|create|establish|build|built|compose|direct|paint|wr[io]te)\p{Ll}*\b)\p{Ll}+ (?:(?:off|out|into|down|over) )?(?:(?:(?:an?|his|her|no|little|much|some|their) )(?:\p{Ll}[\p{Ll}-]+ ){0,2}\p{Ll}+|\p{Ll}+)\?$|^[Ww]ho (?:learn|learned|learnt|spoke|knew|studied|taught) (?:\p{Ll}+ )?\p{Lu}\p{Ll}+\?$|^[Ww]ho landed in \p{Lu}\p{Ll}+\?$/u;

const along = /\b(?:was|were|been|is|are) \p{L}+ along (?:in|on|at|by|from|to|during|since)\b/u;
