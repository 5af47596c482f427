import type { Fact } from "../../facts/fact.ts";
import { placeNamed } from "../../facts/gazetteer.ts";
import { quoteOf, statementOf } from "../told.ts";
import { withoutSource } from "../without-source.ts";
import type { Gate } from "./gate.ts";
import { lacksVerb } from "./main-verb.ts";
import { filled, isGroup } from "./words.ts";

/** Gates for sentences that read like others of the same words: what somebody had done, what “her” and “here” are. */
export const misreadGates: readonly Gate[] = [
  {
    name: "had-it-done",
    reason: "The sentence tells what somebody had others do, and the stem that they did it, or half of it.",
    refuses: ({ facts }) => facts.some((fact) => isHadDone(quoteOf(fact.proof), saidBy(fact))),
  },
  {
    name: "her-for-whom",
    reason: "The sentence says whom somebody taught or sent something, and the stem speaks of what was hers.",
    refuses: ({ facts }) => facts.some((fact) => isWhomForWhose(quoteOf(fact.proof), saidBy(fact))),
  },
  {
    name: "torn-name",
    reason: "The name of an office is torn in two, and its owner put between the parts.",
    refuses: ({ facts }) =>
      facts.some((fact) => {
        const [, first] = twofold.exec(quoteOf(fact.proof)) ?? [];
        return first !== undefined && saidBy(fact).includes(`${first} of `);
      }),
  },
  {
    name: "half-of-both",
    reason: "The text says “both this and that”, and the stem that the second half did something.",
    refuses: ({ facts }) => facts.some((fact) => isSaid(fact) && isHalfOfBoth(quoteOf(fact.proof), saidBy(fact))),
  },
  {
    name: "left-to-both",
    reason:
      "The text says “forty boats, and land for the League”, and the stem that the boats were for the League too.",
    seeks: () => [bothFor],
    refuses: ({ body: { stem } }) => bothFor.test(withoutSource(stem)),
  },
  {
    name: "entered-in-a-list",
    reason: "Somebody entered a name in the register, and the stem says that they entered what bears it.",
    refuses: ({ facts }) => facts.some((fact) => inList.test(quoteOf(fact.proof)) && entersBare.test(saidBy(fact))),
  },
  {
    name: "year-of-before",
    reason: "The year is that of what came before: “after a voyage in 1887 she began”.",
    refuses: ({ facts }) => facts.some((fact) => isOfBefore(quoteOf(fact.proof), saidBy(fact))),
  },
  {
    name: "quality-for-deed",
    reason: "The text tells how something is, as painted tiles are, and the stem that somebody made it so.",
    refuses: ({ facts }) =>
      facts.some((fact) => {
        const [, quality = ""] = joinedQuality.exec(quoteOf(fact.proof)) ?? [];
        return quality !== "" && new RegExp(String.raw`\p{Lu}\p{L}+ ${quality} `, "u").test(saidBy(fact));
      }),
  },
  {
    name: "tells-what-to-do",
    reason: "The sentence tells the reader what to do, and states nothing.",
    refuses: ({ body, facts }) => !isGroup({ body, facts }) && isImperative(withoutSource(filled(body))),
  },
  {
    name: "work-publishes",
    reason: "A book does not publish, it is published.",
    refuses: ({ body }) =>
      /\bdid [^?]*\bpublish(?= (?:in|by|on) (?!\p{Lu}\p{L}+ [^?]*\b(?:an?|the)\b)[^?]*\?|\?)/u.test(body.stem) ||
      /^(?!.*\b(?:was|were|is|are|been)\b)(?:In \d{4}, )?(?:[\p{Lu}“"*_][^,]*) published in (?:the (?:city|town|year) (?:of )?)?(?:\p{Lu}[\p{L}-]+|____|\d{4})(?: in (?:the year )?(?:____|\d{4}))?\.$/u.test(
        body.stem,
      ),
  },
  {
    name: "owned-by-neighbour",
    reason: "The text says “whose first place Norway holds”, and the stem takes Norway for the name of the place.",
    refuses: ({ facts }) =>
      facts.some((fact) => {
        const [, noun = "", name = ""] = whoseAndWho.exec(quoteOf(fact.proof)) ?? [];
        return placeNamed(name)?.sort === "country" && saidBy(fact).includes(`${noun} ${name}`);
      }),
  },
  {
    name: "here-is-narrower",
    reason:
      "The text says “here”, which may be the market of the sentence before, and the stem speaks of the whole town.",
    refuses: ({ facts }) =>
      facts.some((fact) => doneAtOneSpot.test(quoteOf(fact.proof)) && !/\bhere\b/u.test(saidBy(fact)) && isSaid(fact)),
  },
  {
    name: "town-for-its-convent",
    reason: "A town neither opens nor is closed for centuries: “it” is a building that the sentence names.",
    refuses: ({ facts }, { topic }) =>
      facts.some(({ asking, subject, proof }) => {
        const verb = asking.way === "value" ? asking.askable.relationKey : "";
        const sort = topic?.aliases.has(subject) === true ? topic.sort : placeNamed(subject)?.sort;
        return opening.test(verb) && towns.test(sort ?? "") && !quoteOf(proof).includes(subject);
      }),
  },
];

/** “Drive north from Marle, turn inland”, and not “Drive shafts were made in Marle”. */
const isImperative = (said: string): boolean =>
  !said.endsWith("?") && bidding.test(said) && lacksVerb(said.split(/[,.]/u)[0] ?? "");

/** Words that are seldom nouns where they open a sentence without an article. */
const bidding =
  /^(?:drive|walk|turn|follow|take|go|look|see|visit|head|climb|come|imagine|consider|think|remember|add|put|keep|let|ask|try|begin|start|leave|enter|ride|sail|listen|stay|bring|give|make|get|pour|stir|mix|continue|descend|ascend|bear)(?: |,)/iu;

const towns = /^(?:city|town|village|municipality|capital)$/u;
/** By itself; “opened its gates to the army” is told of a town. */
const opening = /^(?:open|close|reopen)(?: \p{Ll}{2,5})?$/u;

const whoseAndWho = /\bwhose (?:\p{Ll}+ )*?(\p{Ll}+) (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)*) (?=\p{Ll})/u;

const isSaid = ({ asking }: Fact): boolean => asking.way === "value";

function saidBy({ asking }: Fact): string {
  if (asking.way !== "value") return "";
  return statementOf(asking.askable);
}

const hadDone =
  /\bhad ((?:\p{Ll}+ed|cut|built|made|drawn|written|broken|stolen|hidden|lost|found|torn|worn|woven|sunk)) (?:\p{Ll}+ ){1,5}?(?:removed|shipped|sent|moved|brought|taken|built|rebuilt|restored|repaired|painted|printed|copied|cleaned|destroyed|demolished|burned|melted|cast|cut|carried|hung|set|put|placed|buried|translated|tested|installed|replaced|erected)\b/u;

/** “Had painted doors removed”: they were painted before, and by others. */
function isHadDone(quote: string, said: string): boolean {
  const [whole = "", participle = ""] = hadDone.exec(quote) ?? [];
  const rest = whole.slice("had ".length);
  return participle !== "" && said.includes(rest.slice(0, rest.lastIndexOf(" "))) && !said.includes(whole);
}

const giving =
  /\b(?:taught|gave|told|showed|sent|offered|lent|awarded|promised|earned|cost|handed|paid) her (?=\p{L})/u;

function isWhomForWhose(quote: string, said: string): boolean {
  const [found] = giving.exec(quote) ?? [];
  const verb = found?.split(" ")[0] ?? "";
  return (
    verb !== "" &&
    new RegExp(String.raw`\b${verb} the [^,.]* of \p{Lu}|\b${verb} (?:\p{Lu}\S* )+\p{Lu}\S*[’']s? `, "u").test(said)
  );
}

/** “Its Trade and Shipping Office” is one. */
const twofold =
  /\b(?:[Ii]ts|[Tt]heir) (\p{Lu}\p{Ll}+) and \p{Lu}\p{Ll}+ (?:Cent(?:er|re)|Committee|Council|Office|Department|Division|Museum|Institute|Board|Commission|Fund|Programme|Agency|Service|Unit|School)\b/u;

/** “Carved in both Norse and Danish was found”: Danish was not. */
function isHalfOfBoth(quote: string, said: string): boolean {
  const [, second = ""] =
    /\bboth [^,.;]{1,40}? and (\p{Lu}[\p{L}’'-]+)(?= (?:was|were|is|are|has|had|have)\b)/u.exec(quote) ?? [];
  return second !== "" && said.startsWith(second);
}

const inList =
  /\b(?:entered|registered|listed|inscribed) (?:\p{L}+ ){1,4}(?:in|on) (?:the|a|its) (?:\p{Ll}+ )?(?:register|list|book|records?|roll|catalogue|books)\b/u;
const entersBare =
  /\b(?:entered|registered|listed|inscribed)\b(?!.*\b(?:register|list|book|records?|roll|catalogue|books)\b)/u;

/** The year behind “after” is told of again without it. */
function isOfBefore(quote: string, said: string): boolean {
  const [whole = "", year = ""] =
    /\b(?:After|Before|Following) (?!.*\b(?:was|were|had|did)\b.* in \d{4} )(?:\p{L}[\p{L}’'-]* ){1,6}in (\d{4}),? (?=(?:he|she|it|they|the|a|an|\p{Lu})\b)/u.exec(
      quote,
    ) ?? [];
  return (
    year !== "" && said.includes(year) && !said.toLowerCase().includes(whole.trim().replace(/,$/u, "").toLowerCase())
  );
}

const joinedQuality = /\bof \p{Ll}+ and (\p{Ll}+ed) \p{Ll}+s?\b/u;

const doneAtOneSpot =
  /\b(?:shop(?:ped)?|eaten|ate|prayed|worshipped|bathed|danced|gathered|queued|drunk|drank|traded|bargained|met|sat|strolled|skated|swum|swam) here\b/u;

const bothFor =
  /^(?:[Ff]or|[Ww]ith|[Ff]rom|[Tt]o|[Oo]f|[Bb]y|[Ii]n) (?:which|whom|what)\b[^?]*, and (?:\p{Ll}+ )?\p{Ll}+\?$/u;
