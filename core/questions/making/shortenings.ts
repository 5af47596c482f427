import type { Fact } from "../../facts/fact.ts";
import { GAP } from "../gap.ts";

type Mend = (stem: string, fact: Fact) => string;

/** What takes out of a true statement, or a question, what is not asked. */
export const shortenings: readonly Mend[] = [
  withoutExamples,
  withoutRemark,
  withoutReign,
  withoutAddress,
  withoutFigures,
  withoutOtherPlace,
];

/** A list behind “including” says nothing to a question that ends before it; one that is asked has its comma. */
function withoutExamples(stem: string): string {
  const [whole = "", list = ""] = /,?\s(?:including|such as|among them)\s([^.?]*)/u.exec(stem) ?? [];
  if (whole === "") return stem;
  if (
    !list.includes(GAP) &&
    /^[^\d]*$/u.test(list.replace(/\d+/gu, "")) &&
    stem.endsWith(`${whole}${stem.at(-1) ?? ""}`)
  )
    return stem.replace(whole, "");
  return stem.replace(/(?<!,)\s(including|such as)\s/u, ", $1 ");
}

/** “Was opened in 1869 with a feast that nearly ruined the heir”, “by a baker who was never named”: one thing is asked. */
export function withoutRemark(stem: string, { kind }: Fact): string {
  const isTime = kind === "year" || kind === "date";
  return (isTime ? stem.replace(cost, "") : stem).replace(remark, "");
}

/** “In which year did the hall open at a cost of 40 million euros?” */
const cost = / at (?:a|the) (?:total |reported )?cost of [^_?]+?(?=[?]$|(?<!\d)[.]$)/u;

const remark =
  / with (?:\p{Ll}+ ){1,3}(?:that|which) [^,_.?\d]+(?=[.?]$)| by (?<=\b(?:was|were) [^,]+ by )an? \p{Ll}+ who [^,_.?\d\p{Lu}]+(?=[.?]$| on \d)/u;

/** “In which year was the academy founded in the reign of Queen Ada?”: two times are one too many. */
function withoutReign(stem: string, { kind }: Fact): string {
  return kind === "year" || kind === "date" ? stem.replace(reign, "") : stem;
}

const reign =
  / (?:in|during) the reign of (?:(?:King|Queen|Emperor|Empress|Sultan|Tsar|Pope) )?\p{Lu}[\p{L}’-]*(?: [IVX]+)?(?=\?$|\.$| in (?:the year )?(?:____|\d))/u;

/** “From its headquarters in Arnby at 30 rue de Marle”: nobody learns the number of a house. */
function withoutAddress(stem: string): string {
  return stem.replace(address, "");
}

const address =
  /,? at \d{1,4} (?:(?:rue|avenue|via|viale|calle|rua|place|piazza|plaza|boulevard) (?:(?:de|du|des|del|della|di|la|le|las|los|dos|da|do) )*\p{Lu}[\p{L}’-]*(?: \p{Lu}[\p{L}’-]*)*|(?:\p{Lu}[\p{L}’-]* ){1,3}(?:Street|Road|Avenue|Square|Lane|Place|Boulevard|Quay))(?=[.?,]|$)/u;

const amount = String.raw`(?:(?:about|some|over|nearly|more than) )?\d[\d,.]*(?: \p{L}+){1,3}`;
const army = new RegExp(String.raw`\swith ${amount}(?:, ${amount})+,? and ${amount}(?=\s(?:in|on|at)\s|[.?])`, "u");

/** An army counted arm by arm: whoever asks for the sea that it crossed leaves it out. */
function withoutFigures(stem: string): string {
  return army.exec(stem)?.[0].includes(GAP) === true ? stem : stem.replace(army, "");
}

/** “In which year did she die near Marle at the age of 61?”, “in which town … in a sanatorium?”: one dies once. */
function withoutOtherPlace(stem: string, { asking, kind }: Fact): string {
  const isLife =
    asking.way === "value" && asking.askable.isOnTopic && /^(?:die|bear)\b/u.test(asking.askable.relationKey);
  if (!isLife || !stem.endsWith("?")) return stem;
  const rest =
    kind === "year" || kind === "date" || kind === "place"
      ? /(?<=\b(?:die|born)) .*(?=\?$)/u
      : / at the age of \d+(?=\?$)/u;
  return stem.replace(rest, "");
}
