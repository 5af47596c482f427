import { perObject } from "../../base/per-object.ts";
import type { Fact } from "../../facts/fact.ts";
import { GAP } from "../gap.ts";
import { isCommonNoun, isScoped } from "../making/scope.ts";
import { statementOf } from "../told.ts";
import { verbOf } from "./cuts.ts";
import { isBodyOfAny, isOfManyKind, isStepOfSomebody, isToldByNames, namesBodyOfAny } from "./unnamed.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { officeAlone, postAlone, postOfNoTime, uncapped } from "./offices.ts";
import { namesBareThing } from "./bare-things.ts";
import { calls, filled, isGroup, withoutMonths, withoutPeoples } from "./words.ts";
import { withoutSource } from "../without-source.ts";

type Topic = Surroundings["topic"];
type Body = Parameters<Gate["refuses"]>[0]["body"];

/** Gates for what only the text around a sentence makes clear: who, which, of what, where and when. */
export const scopeGates: readonly Gate[] = [
  {
    name: "unnamed-subject",
    reason: "What the question is about has no name, so that it could be any of its kind.",
    refuses: ({ body, facts }, { topic }) => facts.length === 1 && facts.some((fact) => isUnnamed(fact, body, topic)),
  },
  {
    name: "points-into-text",
    reason: "The stem speaks of something that only the text makes known, and does not say which text.",
    refuses: ({ body: { stem }, facts }, { topic }) =>
      facts.some(
        ({ asking }) =>
          (asking.way === "value" && asking.askable.isOfText === true) ||
          (asking.way === "list" && asking.list.blocks.length > 0),
      ) &&
      !isScoped(stem) &&
      !(topic !== null && names(stem, topic)),
  },
  {
    name: "first-of-what",
    reason: "The stem says “the first” or “the largest”, and not of what.",
    refuses: ({ body, body: { stem }, facts }, { topic }) =>
      !isGroup({ body, facts }) && !(topic !== null && names(stem, topic)) && ranksAlone(uncapped(stem)),
  },
  {
    name: "office-of-what",
    reason: "The stem names an office, and not of what.",
    seeks: () => [tookOffice, officeAlone],
    refuses: ({ body, body: { stem }, facts }) =>
      !isGroup({ body, facts }) &&
      // Of those who took office in some body the text may name several.
      (tookOffice.test(stem) ||
        (!isScoped(stem) &&
          [stem.replace(GAP, "Name"), filled(body)].some((said) => officeAlone.test(uncapped(said))))),
  },
  {
    name: "which-post",
    reason: "The stem speaks of a post, and not of which.",
    seeks: () => [postAlone, postOfNoTime],
    refuses: ({ body: { stem } }) => postAlone.test(stem) || (!/\d/u.test(stem) && postOfNoTime.test(stem)),
  },
  {
    name: "incomplete-verb",
    reason: "The verb says too little without what stood behind it in the text.",
    refuses: ({ body, facts }, { topic }) =>
      body.type !== "matching" &&
      facts.some(
        (fact) =>
          ((isBare(fact) && !(isScoped(body.stem) && comesToPass(fact))) || isAppointedToNothing(fact)) &&
          !(topic !== null && addsTopic(body, fact, topic)),
      ),
  },
  {
    name: "somewhere",
    reason: "The stem tells what people did, and neither where nor to whom.",
    refuses: ({ body, body: { stem }, facts }, { topic }) =>
      !isGroup({ body, facts }) && facts.some((fact) => isSomewhere(fact, stem, topic)),
  },
  {
    name: "which-thing",
    reason: "The stem says “the ship” or “the town”, and not which.",
    refuses: ({ body, body: { stem }, facts }, { topic }) =>
      !isGroup({ body, facts }) &&
      (isScoped(stem)
        ? isOfManyThings(topic) && namesBareThing(withoutSource(stem))
        : !(topic !== null && names(stem, topic)) && (namesBareThing(withoutSource(stem)) || shown.test(stem))),
  },
  {
    name: "of-whose",
    reason: "The stem speaks of income, sales or members without saying whose.",
    seeks: () => [ofEarnings, earnings],
    refuses: ({ body, body: { stem }, facts }, { topic }) =>
      !isGroup({ body, facts }) &&
      !isScoped(stem) &&
      !(topic !== null && names(stem, topic)) &&
      (ofEarnings.test(stem) || earnings.test(stem)),
  },
  {
    name: "gap-without-kind",
    reason: "The gap may take a place as well as what it is to take.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      ((/\bfrom ____(?! to\b)/u.test(body.stem) &&
        facts.some(({ kind }) => kind === "year" || kind === "date" || kind === "period")) ||
        (/\b(?:c[ao]mes?|hail(?:s|ed)) from (?:the )?____/u.test(body.stem) &&
          facts.some(({ kind }) => kind !== "place"))),
  },
];

/** Gates whose reason is gone once a question says which text it asks about. */
export const mendedByScope: ReadonlySet<string> = new Set([
  "unnamed-subject",
  "points-into-text",
  "no-name",
  "first-of-what",
  "office-of-what",
  "somewhere",
  "of-whose",
  "which-thing",
  "organ-of-what",
]);

const tookOffice = /\b(?:took|take|left|leave) office\b(?! (?:of|as)\b)/u;

const ofEarnings =
  /\bof (?:revenues?|incomes?|sales|turnover|profits?|output|members|visitors|passengers|production|the budget|the total)\b(?! (?:of|in|from|at) )/u;

/** “Revenue for 1920 came to …”, “to what figure did sales come?” */
const earnings =
  /^(?:[^,?]* (?:did|was|were|does|do) (?:the )?)?(?:[Tt]otal |[Aa]nnual |[Nn]et )?(?:[Rr]evenues?|[Ii]ncome|[Tt]urnover|[Pp]rofits?|[Ss]ales|[Ee]xpenditure|[Ss]pending|[Cc]osts) (?:for|in|came|come|rose|rise|fell|fall|reach|stood|stand|was|were|amount)/u;

/** What is shown or sent is always some particular one: “showed the footage at a congress”. */
const shown =
  /\b(?!of )[\p{L}-]+ the (?:footage|films?|photographs?|pictures?|painting|manuscript|letters?|report|map|drawings?|recording|offer|proposal|bid|(?:main|old|branch) line)(?=[.?]$| (?:in|on|at|before|from|by)\b)/u;

/** In a town, or in a country, there are many schools and bridges; a museum has one. */
const isOfManyThings = (topic: Topic): boolean => /^(?:city|town|country|island|region)$/u.test(topic?.sort ?? "");

/** The subject of a fact that is said of something; null for a question that asks for the subject itself. */
function subjectOf({ subject, asking }: Fact): string | null {
  return asking.way === "value" && !asking.askable.relationKey.startsWith("subject ") ? subject : null;
}

function isUnnamed(fact: Fact, body: Body, topic: Topic): boolean {
  const subject = subjectOf(fact);
  if (fact.asking.way !== "value" || isScoped(body.stem)) return false;
  const stem = typeof body.key === "string" ? body.stem.replace(GAP, body.key) : body.stem;
  if (topic !== null && names(stem, topic)) return false;
  if (isOfManyKind(fact) || namesBodyOfAny(stem)) return true;
  const { answer } = fact.asking.askable;
  if (isBodyOfAny(subject ?? answer.literal) || isStepOfSomebody(subject ?? "")) return true;
  // “Work is supervised by a board”: whose, though the board is asked for.
  if (subject === null) return /^\p{Lu}\p{Ll}+ (?=\p{Ll})/u.test(stem) && isCommonNoun(stem.split(" ")[0] ?? "");
  if (fact.asking.askable.relationKey.startsWith("says ")) return !namesAny(stem);
  if (/\p{Lu}|[“"]/u.test(withoutPeoples(subject)) && !isCommonNoun(subject)) return false;
  return !isToldByNames(fact) && !(tellsItself.test(subject) && namesAny(stem));
}

/** “An uprising” in a country, “the first street collection for a charity” in a city: with a name beside it that is enough. */
const tellsItself =
  /^an? (?:\p{L}+ )?(?:war|revolution|rebellion|uprising|revolt|coup|invasion|earthquake|tsunami|flood|hurricane|plague|famine|epidemic|eruption)$|^(?:the )?(?:first|last|largest|oldest) \p{L}+(?: \p{L}+)* (?:of|for|in|to|on) /u;

/** Whether a name stands anywhere behind the first word. */
const namesAny = (text: string): boolean =>
  /(?<=\S\s["“‘(]?)\p{Lu}/u.test(withoutPeoples(withoutMonths(withoutSource(text))));

/** Whether a text calls an entity by one of its names; “the Agency” is a short form, and names none. */
const names = (text: string, topic: NonNullable<Topic>): boolean => calls(text, tellingNames(topic));

const tellingNames = perObject(({ aliases }: NonNullable<Topic>): string[] =>
  [...aliases].filter((alias) => !isBodyOfAny(alias)),
);

/** Whether a stem says of the topic what its sentence says of nothing: that it was joined, or left. */
function addsTopic({ stem }: Body, { asking }: Fact, topic: NonNullable<Topic>): boolean {
  if (asking.way !== "value") return false;
  return names(withoutSource(stem), topic) && !names(statementOf(asking.askable), topic);
}

/** “The first telescope”, “the largest”: followed by no “of”, “in”, name or clause that says among what. */
function ranksAlone(stem: string): boolean {
  if (
    /\b[Tt]he (?:first|second|third|fourth|last|other|latter|former)(?:,| was\b| is\b| were\b| are\b| had\b| has\b)/u.test(
      stem,
    )
  )
    return true;
  if (anotherPart.test(stem)) return true;
  const ranked =
    /\b[Tt]he (?!(?:first|second|third|last) time\b)(?:first|second|third|fourth|fifth|last|largest|smallest|longest|oldest|highest|newest|biggest|fastest|slowest|deepest|tallest|richest|youngest|strongest|heaviest|lowest|busiest|earliest|latest|greatest|remaining|\p{Ll}+est-\p{Ll}+|most \p{L}+)(?<rest>(?: (?!of\b|in\b|to\b|on\b|at\b|for\b|from\b|with\b|by\b|(?:was|were|is|are|had|has)\b)[\p{Ll}-]+)+)(?<next> \S+)?/gu;
  return [...stem.matchAll(ranked)].some(({ 0: whole, index, groups }) => {
    const next = (groups?.["next"] ?? "").trim();
    const isRanked =
      /^(?:of|for|\p{Lu}|[“"])/u.test(next) ||
      (next === "in" &&
        /\b(?:is|was|are|were|among|became) $/u.test(stem.slice(0, index)) &&
        /^ in (?:the )?\p{Lu}/u.test(stem.slice(index + whole.length - " in".length))) ||
      (next === "to" && !/(?:s|ed)$/u.test(groups?.["rest"] ?? ""));
    return !isRanked;
  });
}

/** “Opened a second lane”: of what it is a part, the sentence before said. */
const anotherPart =
  /\ba (?:second|third|fourth|fifth|further|new) (?:lane|track|line|route|railway|road|bridge|tunnel|canal|dam|wing|tower|span|tube|lock|storey|floor|platform|runway|dock|chamber|edition|entrance|stage|phase)\b(?! of\b)/u;

/** Verbs that tell nothing by themselves: “she ran”, “it began”. */
const incomplete = new Set(
  "run lose win continue leave follow join take make get go come move return give receive serve work play lead hold keep stand pass turn call set ask wait hope try seek campaign land arrive depart".split(
    " ",
  ),
);

/** An active verb with nothing but a time behind it, or “lost by 212 votes”: it leaves open what was done. */
const isBare = perObject(({ asking, kind }: Fact): boolean => {
  if (asking.way !== "value" || !["year", "date", "period", "count"].includes(kind)) return false;
  const { relationKey, relation, distinction } = asking.askable;
  const [verb = "", preposition, more] = relationKey.split(" ");
  if (preposition === undefined || more !== undefined || distinction !== "") return false;
  if (kind === "count") return preposition === "by" && incomplete.has(verb);
  return !/^(?:was|were|is|are|has been|have been)\b(?! \p{L}+ing\b)/u.test(relation) && incomplete.has(verb);
});

/** “Norse settlers arrived”, “trams have run since 1899”: whither and where, the text that is named tells. */
const comesToPass = ({ subject, asking }: Fact): boolean =>
  asking.way === "value" &&
  /^(?:come|arrive|return|run) (?:in|on|since|until)$/u.test(asking.askable.relationKey) &&
  (/\s\p{Ll}+$/u.test(subject) || (asking.askable.relationKey.startsWith("run ") && isCommonNoun(subject)));

/** “Was appointed in 1850”, “joined as a cleaner”: as what, and what? */
const isAppointedToNothing = perObject(({ asking, kind }: Fact): boolean => {
  if (asking.way !== "value") return false;
  const { relationKey, statement, distinction } = asking.askable;
  const [, second, third] = relationKey.replace(/^subject \S+/u, "x").split(" ");
  const verb = verbOf(relationKey);
  if (verb === "join")
    return /\bjoin(?:s|ed)?(?: as\b|\.$| (?:in|on) (?:\d|____))/u.test(`${statement.before}${GAP}${statement.after}`);
  if (
    /\bwas (?:appointed|elected|named|chosen|nominated|promoted|hired|called|selected)(?: (?:in|on) [^,]*\d)?\.$/u.test(
      statementOf(asking.askable),
    )
  )
    return true;
  const isTimed = kind === "year" || kind === "date";
  return isTimed && third === undefined && second !== undefined && distinction === "" && appointing.has(verb);
});

const appointing = new Set(
  "appoint elect name choose nominate promote hire call select engage consider regard".split(" "),
);

/** What “the Romans” or “settlers” did is told of a place or a thing, which the sentence has to name. */
function isSomewhere(fact: Fact, stem: string, topic: Topic): boolean {
  const subject = subjectOf(fact);
  if (subject === null || topic?.aliases.has(subject) === true || (topic !== null && names(stem, topic))) return false;
  const isPeople =
    /^(?:\p{Lu}\p{L}+ )?(?:\p{Ll}+ )*(?:\p{Ll}+[^su]s|people|men|women)$/u.test(subject) ||
    (/^\p{Lu}\p{L}+[^su]s$/u.test(subject) && stem.toLowerCase().includes(`the ${subject.toLowerCase()}`));
  return isPeople && !namesAny(withoutFirst(stem, subject));
}

function withoutFirst(text: string, part: string): string {
  const at = text.toLowerCase().indexOf(part.toLowerCase());
  return at < 0 ? text : `${text.slice(0, at)}…${text.slice(at + part.length)}`;
}
