import { escaped } from "../../base/escaped.ts";
import type { Fact } from "../../facts/fact.ts";
import type { Gate } from "./gate.ts";
import { isScoped } from "../making/scope.ts";
import { calls, filled, isGroup } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for stems that do not say what they count, whom they tell of, or what they are compared with. */
export const bareGates: readonly Gate[] = [
  {
    name: "counts-nothing",
    reason: "The gap takes a number, and nothing says of what.",
    refuses: ({ body: { type, stem }, facts }) =>
      type === "cloze" && facts.some((fact) => countsNothing(fact, stem)) && closesAlone(stem),
  },
  {
    name: "so-many-of-what",
    reason: "The stem says that so many were bought, built or won, and not of what.",
    seeks: () => [soMany],
    refuses: (candidate) => !isGroup(candidate) && soMany.test(filled(candidate.body)),
  },
  {
    name: "died-of-what",
    reason: "The stem says that so many people died, and not when, where or of what.",
    seeks: () => [soManyDied],
    refuses: (candidate) => !isGroup(candidate) && soManyDied.test(withoutSource(filled(candidate.body))),
  },
  {
    name: "the-last-of-what",
    reason: "The subject is the last or the largest of something that the stem does not name.",
    refuses: ({ body: { stem } }) => rankAlone.test(withoutSource(stem)) || inRankAlone.test(withoutSource(stem)),
  },
  {
    name: "bare-age",
    reason: "The gap between two commas or behind “at” takes an age, and the stem does not say so.",
    refuses: ({ body: { type, stem, key } }) =>
      type === "cloze" &&
      typeof key === "string" &&
      ((stem.includes(", ____,") && /^\d{1,3}$/u.test(key)) ||
        (atAnAge.test(stem) && /^(?:\d{1,2}|\p{Ll}+)$/u.test(key))),
  },
  {
    name: "age-of-no-time",
    reason: "The stem says how old somebody was, and not when.",
    seeks: () => [isOld],
    refuses: (candidate, { people, topic }) => {
      if (isGroup(candidate)) return false;
      const said = withoutSource(filled(candidate.body));
      const known = topic?.type === "person" ? [...people, ...topic.aliases, topic.name ?? ""] : people;
      return isOld.test(said) && known.some((name) => name !== "" && said.startsWith(name));
    },
  },
  {
    name: "than-which",
    reason: "The question begins with what something is compared with.",
    refuses: ({ body: { stem } }) => /^than (?:which|whom|what)\b/iu.test(withoutSource(stem)),
  },
  {
    name: "house-number",
    reason: "The gap takes the number of a house.",
    refuses: ({ body: { type, stem } }) =>
      type === "cloze" &&
      /____ (?:\p{Lu}\p{L}+ ){1,3}(?:Street|Road|Avenue|Square|Embankment|Lane|Place|Boulevard|Quay|Terrace)\b/u.test(
        stem,
      ),
  },
  {
    name: "two-prices",
    reason: "The stem holds what two things cost, and asks for one of them.",
    refuses: ({ body: { stem, type }, facts }) =>
      facts.length === 1 &&
      (type === "true-false" || facts.some(({ kind }) => kind === "money")) &&
      /, and (?:[$€£¥]|\p{Lu}{3} )\d/u.test(stem),
  },
  {
    name: "open-aside",
    reason: "An aside opens with a comma and does not close.",
    seeks: () => [togetherWith],
    refuses: ({ body: { stem } }) => togetherWith.test(stem),
  },
  {
    name: "reigned-from",
    reason: "A reign begins, and the stem does not say when it ended.",
    seeks: () => [reignedFrom],
    refuses: ({ body: { stem } }) => reignedFrom.test(stem),
  },
  {
    name: "came-where",
    reason: "Somebody came, and the stem does not say where to.",
    refuses: ({ body: { stem } }) =>
      /^(?:Who|[Ww]hich [^?]*) (?:came|arrived)\?$/u.test(withoutSource(stem)) ||
      /^(?:\p{Lu}\S* ){2,5}(?:came|arrived) (?:in|on) (?:the year )?(?:____|\d|\p{Lu}\p{Ll}+ \d)[^,]*\.$/u.test(stem),
  },
  {
    name: "quality-alone",
    reason: "The stem asks who or what was young or cold, and nothing else.",
    refuses: ({ body: { stem } }) =>
      /^(?:Who|[Ww]h(?:at|ich) [^?]*?) (?:is|are|was|were) \p{Ll}+\?$/u.test(withoutSource(stem)),
  },
  {
    name: "stranger-than-what",
    reason: "The stem begins with a comparison, and does not say with what.",
    seeks: () => [stranger],
    refuses: ({ body }) => stranger.test(withoutSource(filled(body))),
  },
  {
    name: "second-of-what",
    reason: "The stem says “the second” or “the latter” as somebody's object, and not which second.",
    seeks: () => [secondAlone],
    refuses: ({ body }) => secondAlone.test(filled(body)),
  },
  {
    name: "former-what",
    reason: "The subject is a former something that the stem does not name.",
    refuses: ({ body: { stem } }) => /^the former \p{Ll}+ (?!of\b)\p{Ll}/iu.test(withoutSource(stem)),
  },
  {
    name: "which-of-a-family",
    reason: "The younger or the elder of two with one name is no name that the text gives in full.",
    seeks: () => [ofAFamily],
    refuses: ({ body: { stem } }) => ofAFamily.test(stem),
  },
  {
    name: "relative-alone",
    reason: "A name and what is said of it stand there without a verb of their own.",
    refuses: ({ body: { type, stem } }) =>
      type === "cloze" &&
      /^(?!(?:In|On|At|By|From|During|After|Before|Since|Until|Under|With|For|When|As|To) )\p{Lu}[^,]*, (?:the|an?) (?:[\p{Ll}-]+ ){1,4}(?:that|which|who|whom) [^,]*\.$/u.test(
        withoutSource(stem),
      ),
  },
  {
    name: "counted-behind-a-name",
    reason: "What is counted behind a name was said of something that is left out.",
    refuses: ({ body: { stem }, facts }) =>
      facts.length === 1 &&
      facts.some(({ kind }) => kind === "count") &&
      /^(?!(?:In|On|At|By|From|Near|After|Before|With) )[^,]*\b\p{Ll}+ed \p{Lu}[^,]*, (?:____|\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten) \p{Ll}[^,]*\.$/u.test(
        withoutSource(stem).replace(/^In \d{4} /u, ""),
      ),
  },
  {
    name: "organ-of-what",
    reason: "The stem says “the Office”, and not whose.",
    seeks: () => [organ],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) &&
      topic?.type === "organisation" &&
      !isScoped(candidate.body.stem) &&
      !calls(candidate.body.stem, topic.aliases) &&
      organ.test(withoutSource(filled(candidate.body))),
  },
  {
    name: "which-company",
    reason: "The stem says “the Company”, and nobody knows which.",
    seeks: () => [company],
    refuses: (candidate, { topic }) =>
      !isGroup(candidate) && topic === null && company.test(withoutSource(filled(candidate.body))),
  },
  {
    name: "bears-the-name",
    reason: "After whom something was named stands in its own name.",
    seeks: () => [isNamed],
    refuses: ({ body: { stem, key } }) => isNamed.test(stem) && repeatsName(stem, String(key)),
  },
  {
    name: "speech-without-comma",
    reason: "What somebody said runs into who said it.",
    refuses: ({ body: { stem } }) =>
      /^[“"][^”"]*[^,.!?”"][”"] (?:announce[ds]|said|says|declare[ds]|wrote|writes|told|explain(?:ed|s)|replie[ds]|recall(?:ed|s)|add(?:ed|s)|remark(?:ed|s)|crie[ds]|ask(?:ed|s))\b/u.test(
        withoutSource(stem),
      ),
  },
];

/** “Finished school at ____.” */
const atAnAge =
  /\b(?:school|schooling|college|university|home|sea|married|work|working|apprenticed|orphaned|widowed|died|retired|graduated|emigrated|enlisted|debut) at ____[.,]/u;

const reignedFrom = /\b(?:reigned|ruled) from (?:the year )?(?:____|\d{1,4})(?: BCE?)?\.$/u;

const isOld =
  /\b(?:is|was) (?:about |nearly |almost |only |just |barely )?(?:\d{1,2}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\p{Ll}+)?|\p{Ll}+teen)\.$/u;

const ofAFamily = /\b[Tt]he (?:younger|elder|older) (?:____|\p{Lu}\p{Ll})/u;

const togetherWith = /, (?:together|along) with [^,.?]* (?:in|on|at|since|until) (?:the year )?(?:____|\d)/u;

/** Of what there are so many, the sentence may tell and the stem not. */
function countsNothing({ kind, asking }: Fact, stem: string): boolean {
  if (kind !== "count" || asking.way !== "value") return false;
  const things = asking.askable.counted.split(" ").at(-1) ?? "";
  return things === "" || things === "there" || !stem.includes(things);
}

/** “There are ____.”, “added ____.”; what numbers, is or comes to so many says of what. */
const closesAlone = (stem: string): boolean =>
  stem.endsWith("____.") &&
  (/\bthere (?:is|are|was|were) ____\.$/u.test(stem) ||
    !/(?:^|\s)(?:\p{Ll}*number\p{Ll}*|total\p{Ll}*|is|was|are|were|be|to|at|of|by|in|than|for|from|under|over|reach\p{Ll}*|stands?|stood|exceed\p{Ll}*|aged|about|some|around|nearly|almost|and|year|seats?|holds?|sleeps?) ____\.$/u.test(
      stem,
    ));

/** “Karl Stein ordered 23 in 1978”; four figures may be a year, and who kills so many kills people. */
const soMany =
  /\b(?:orders?|ordered|buys?|bought|sells?|sold|builds?|built|borrow(?:s|ed)?|leases?|leased|makes?|made|produce[sd]?|deliver(?:s|ed)?|wins?|won|lost|adds?|added|owns?|owned|opens?|opened|measures?|measured|counts?|counted|surveys?|surveyed|records?|recorded|inspects?|inspected|examines?|examined|repairs?|repaired|restores?|restored|visits?|visited|plants?|planted) (?:some |about |nearly |almost |over |more than )?(?:\d{1,3}|\d[\d,]{4,}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?=[.?]| (?:in|on|by) (?:the year |month )?(?:\d|____|\p{Lu}\p{Ll}+ \d))/u;

const soManyDied =
  /^(?:[\p{L}\d,-]+ ){1,3}(?:people|men|women|children|lives|passengers|workers|miners|soldiers) (?:died|drowned|perished|were (?:killed|lost|hurt|injured))\.$/u;

const company =
  /\b[Tt]he (?:Company|Corporation|Society|Association|Foundation)(?=[.?,]|[’']s\b| (?:\p{Ll}+ed|was|were|is|has|had|did|from|to|by|in|on|at|for|with|since|until|sold?|bought|made|became|held?|took?)\b)/u;

const organ =
  /\b[Tt]he (?:Office|Agency|Organi[sz]ation|Commission|Secretariat|Council|Board|Committee|Conference|Congress|Assembly|Bureau)(?=[.?,]| (?:(?:for|in|on) (?!\p{Lu})|(?:from|to|by|was|were|is|has|had|since|until|meets?|met)\b))/u;

const rankAlone =
  /^the (?:last|first|latter|former|others?|largest|youngest|oldest|smallest|longest|second|third|rest|best)(?: of (?:all|them|these))? (?:is|was|are|were|has|had|have)\b/iu;

/** “In the largest, known as the Old Mill, …” */
const inRankAlone =
  /^(?:in|at|on|of|inside|under|behind|beside|near|for|with|from) the (?:first|last|latter|former|other|second|third|best|most \p{Ll}+|\p{Ll}{3,}est),/iu;

const isNamed = /\bnamed (?:for|after)\b|^(?:For|After) (?:whom|what|which)\b.*\bnamed\b/u;

/** “Orrin was named for Karl Orrin.” */
function repeatsName(stem: string, key: string): boolean {
  const [named = "", bearer = ""] = stem.split(/\bnamed (?:for|after)\b/u);
  const surname = /(\p{Lu}[\p{L}’'-]+)$/u.exec(
    (/\p{Lu}\p{L}/u.test(bearer) ? bearer : key).replace(/[.?]$/u, "").trim(),
  )?.[1];
  return surname !== undefined && new RegExp(`(?<!\\p{L})${escaped(surname)}(?!\\p{L})`, "u").test(named);
}

/** “Ada Brandt found the second with the Tern Club.” */
const secondAlone =
  /(?<!\b(?:is|are|was|were|be|been|become|becomes|became|as|remain|remains|remained)) the (?:second|third|latter|former) (?:with|at|from|by|through|among)\b/u;

const stranger =
  /^(?:[Mm]ore|[Ll]ess|[Ss]tranger|[Oo]dder|[Rr]arer|[Ll]arger|[Bb]igger|[Ss]maller|[Oo]lder|[Nn]ewer|[Bb]etter|[Ww]orse|[Ss]tronger|[Gg]rander|[Ff]iner|[Hh]igher|[Ll]ower|[Cc]loser|[Ww]ider|[Dd]eeper|[Hh]arder|[Ee]asier) (?:\p{Ll}+ )?(?:is|are|was|were) /u;
