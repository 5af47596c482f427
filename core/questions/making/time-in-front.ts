import type { Fact } from "../../facts/fact.ts";
import { monthNames } from "./month-names.ts";
import { inMidSentence } from "./scope.ts";

const month = `(?:${monthNames.join("|")})`;
const time = String.raw`(?:in|on) (?:the year )?(?:____(?: \(month and year\))?|(?:\d{1,2} )?${month}(?: \d{1,2},)? \d{3,4}|\d{3,4}(?: BCE?)?)`;
const timeBehindPurpose = new RegExp(
  String.raw`^((?:According to the text(?: on [^,]+)?, )?)(.*?\p{Ll} to (?!(?:the|an?|all|its|his|her|their|one|this|that)\b)(\p{Ll}+) .*?) (${time})\.$`,
  "u",
);

/** “Agreed to drive them out on 8 November 1576”: what the text says in front was the day of the agreement. */
export function withTimeInFront(stem: string, { proof, asking, subject }: Fact): string {
  const [, source, rest, purpose, when] = timeBehindPurpose.exec(stem) ?? [];
  if (source === undefined || rest === undefined || purpose === undefined || when === undefined) return stem;
  const quote = proof.quote.replace(/\s+/gu, " ");
  const answer = asking.way === "value" ? asking.askable.answer.literal : "";
  const given = when.replace(/^(?:in|on) /u, "");
  // A false statement gives another day than its sentence.
  const said = quote.includes(given) ? given : answer;
  const [at, purposeAt] = [quote.indexOf(said), quote.indexOf(` to ${purpose} `)];
  if (at < 0 || at > purposeAt) return stem;
  const opening = source === "" ? when.charAt(0).toUpperCase() + when.slice(1) : `${source}${when}`;
  return `${opening}, ${inMidSentence(rest, subject)}.`;
}
