import { isNameHead } from "../../facts/name-heads.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { monthNames } from "./month-names.ts";

const finite = /(?<![\p{L}-])(?:is|was|are|were|has|had)(?![\p{L}-])/u;

/** “Holy Column – a monument 35 metres high”: an entry of a list has no verb; “Marle Line – a bid of Holm was refused” is about the bid. */
export function withVerb(stem: string): string {
  if (!stem.includes(" – ")) return stem;
  const ofRest = stem.replace(/(?<= )(?:that|which|who|whose|where|when) .*$/u, "");
  return stem.replace(
    /^((?:The )?\p{Lu}[\p{L}’'-]*(?: [\p{L}’'-]+){0,5}) – (an? \p{L})(?=[^–]*\.$)/u,
    (whole, name: string, rest: string) => {
      const hasArticle = name.startsWith("The ") || !isNameHead(name.split(" ").at(-1) ?? "");
      return finite.test(ofRest) ? whole : `${hasArticle ? "" : "The "}${name} is ${rest}`;
    },
  );
}

const month = `(?:${monthNames.join("|")})`;
const entry = new RegExp(String.raw`^((?:\d{1,2} )?(?:${month} )?\d{4}) [–—] (.+) (is|are) (\p{Ll}+) (.*\.)$`, "u");
const another = /,? (?:and|but|or|that|which|who|where|when|while)(?= )|;/u;

/** “August 1917 – the mill is sold to Brandt”: told in the past, and its date in front as in any sentence. */
export function fromTimeline(stem: string): string {
  const [whole, date = "", subject = "", be, done = "", rest = ""] = entry.exec(stem) ?? [];
  const isDone = readVerb(done)?.forms.includes("participle") === true;
  if (whole === undefined || !isDone || another.test(`${subject} ${rest}`) || finite.test(`${subject} ${rest}`))
    return stem;
  const preposition = /^\d{1,2} /u.test(date) ? "On" : "In";
  return `${preposition} ${date}, ${subject} ${be === "is" ? "was" : "were"} ${done} ${rest}`;
}
