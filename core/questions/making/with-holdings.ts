import { displayName, type Entity } from "../../facts/entity.ts";
import { monthNames } from "./month-names.ts";

interface Around {
  readonly topic: Entity;
  /** Whether another body is named in front of a word of the sentence, or in the sentence before. */
  readonly mayBeAnother: (word: string) => boolean;
}

const getting =
  "(?:s[eo]ll|sold|sells|t[ao]kes?|took|taken|gain(?:s|ed)?|acquire[ds]?|los[et]s?|w[io]n|wins|seize[ds]?|regain(?:s|ed)?|relinquish(?:ed)?|cede[ds]?|held|holds?|keeps?|kept|transfer(?:s|red)?|assume[ds]?|g[ai]ve up|hand(?:s|ed)? over)";
const share = "(?:(?:full|majority|sole|complete|overall) )?(?:control|ownership)";
const stake =
  "(?:an? |the |his |her |their )(?:majority|minority|controlling|remaining)(?: (?:stake|holding|interest|share))";
const part = "(?:stake|holding|interest|share)";

/** “A stake in 1990” is a stake of nothing. */
const ofNothing = String.raw`(?! of\b| in (?!(?:the year )?(?:____|\d)|(?:${monthNames.join("|")})\b))`;

const control = new RegExp(String.raw`\b${getting} ${share}(?! (?:of|over)\b)`, "u");
const holding = new RegExp(String.raw`\b${getting} ${stake}${ofNothing}`, "u");
const fraction = new RegExp(
  String.raw`\b${getting} an? (?:____|\d[\d.]*)(?: per cent|%| percent) ${part}${ofNothing}`,
  "u",
);

const seat = "(?:headquarters|head office|secretariat)";
const verbs =
  "(?:mov|left|leav|w[ae]re?\\b|is\\b|are\\b|h[ao][sdv]|relocat|return|transfer|went|go\\b|came|come\\b|remain|stay|st[oa]od|open|stand|occup|l[iay]e?s?\\b)";
const seatInFront = new RegExp(
  String.raw`(?<=^|^According to the text, |\b[Ii]n \d{4},? )(?:[Tt]he |[Ii]ts )?(${seat})(?= ${verbs})|(?<=\b(?:did|do|does|was|were|is|are|has|have) )(?:the |its )?(${seat})(?= \p{Ll})(?! of\b)`,
  "iu",
);

/** “Sold control in 1990”, “headquarters left the capital”: of the body that the text is about, unless another is named beside it. */
export function withHoldings(stem: string, { topic, mayBeAnother }: Around): string {
  const name = displayName(topic);
  const put = stem
    .replace(control, `$& of ${name}`)
    .replace(holding, `$& in ${name}`)
    .replace(fraction, `$& in ${name}`)
    .replace(seatInFront, (said) => `the ${said.replace(/^(?:the|its) /iu, "").toLowerCase()} of ${name}`)
    .replace(/^the /u, "The ");
  return put === stem || mayBeAnother(said.exec(stem)?.[0] ?? "") ? stem : put;
}

const said = new RegExp(String.raw`\b(?:control|ownership|${part}|${seat})\b`, "iu");
