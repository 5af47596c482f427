import type { Argument } from "./clause.ts";
import { isClauseAt } from "./boundary.ts";
import { parseArguments } from "./parse-arguments.ts";
import { phraseListAt, type Range } from "./phrase.ts";
import type { Token } from "./token.ts";
import { readVerb } from "../verb-forms.ts";

export interface Leading {
  /** Where the subject is to begin. */
  readonly to: number;
  readonly args: readonly Argument[];
  /** A past participle with what stands with it: “Founded in 1902 by Ada Smith, …”. */
  readonly participle: Range | null;
}

/**
 * What stands before a subject: adverbs, phrases, a participle; a subordinate clause is stepped over. Where the subject is
 * known already, a verb is the next one of its own.
 */
export function parseLeading(tokens: readonly Token[], from = 0, isSubjectKnown = false): Leading {
  let at = from;
  const args: Argument[] = [];
  let participle: Range | null = null;
  for (let turn = 0; turn < 6; turn++) {
    const token = tokens[at];
    if (token?.tag === "adv" && isOfTime(token))
      args.push({ role: "adverb", range: { from: at, to: at + 1 }, isLeading: true });
    if (token?.tag === "adv" || token?.tag === "conj" || token?.tag === "comma") {
      at++;
      continue;
    }
    if (token?.tag === "prep") {
      const end = endOfPhrase(tokens, at);
      if (end === null) break;
      args.push(...(parseArguments(tokens, { from: at, to: end, isLeading: true }) ?? []));
      at = end;
      continue;
    }
    if (isLapse(tokens, at)) {
      at += tokens[at + 1]?.tag === "adv" ? 2 : 1;
      continue;
    }
    if (isSpell(token) && isClauseAt(tokens, at + 1, "subject")) {
      at++;
      continue;
    }
    const comma = tokens.findIndex((each, i) => i > at && each.tag === "comma");
    if (comma > 0 && (isApposed(tokens, at, comma) || (!isSubjectKnown && isDescription(tokens, at, comma)))) {
      at = comma + 1;
      continue;
    }
    if (token?.tag === "verb" && isSubjectKnown) break;
    if (token?.tag === "verb" && comma > 0) {
      // In “At the fair, held in York, the firm …” it was the fair that was held.
      if (args.length === 0 && at === from && readVerb(token.lower)?.forms.includes("participle"))
        participle = { from: at, to: comma };
      at = comma + 1;
      continue;
    }
    if (token?.tag === "sub" && token.lower !== "that" && comma > 0) {
      at = comma + 1;
      continue;
    }
    break;
  }
  return { to: at, args, participle };
}

/** What a clause says only of a time: without it the clause may be false. */
const isOfTime = ({ lower }: Token): boolean =>
  /^(?:at first|originally|initially|(?:last|next|this)\s.+)$/u.test(lower);

/** “Over fourteen months she collected …”: how long it took. */
const isSpell = (token: Token | undefined): boolean =>
  token?.value?.kind === "measure" && /^(?:years|months|weeks|days|hours)$/u.test(token.value.unit);

/** “Two years later”, “65 years after …”: a time that counts from another. */
function isLapse(tokens: readonly Token[], at: number): boolean {
  const [value, next] = [tokens[at]?.value, tokens[at + 1]?.lower ?? ""];
  return (
    value?.kind === "measure" &&
    /^(?:years|months|weeks|days|hours)$/u.test(value.unit) &&
    /^(?:later|earlier|after|afterwards|before)$/u.test(next)
  );
}

/** “Unable to pay, the firm …”, “Having lost, the firm …”. */
const isDescription = (tokens: readonly Token[], at: number, comma: number): boolean =>
  (tokens[at]?.tag === "adj" || tokens[at]?.lower === "having") && isClauseAt(tokens, comma + 1, "subject");

/** “A pioneer of its kind, it …”: a phrase in front of a pronoun that means the same. */
function isApposed(tokens: readonly Token[], at: number, comma: number): boolean {
  const list = phraseListAt(tokens, at);
  // “The terms having been met, the treaty …”
  if (list && tokens[list.to]?.lower === "having" && isClauseAt(tokens, comma + 1, "subject")) return true;
  const isPhrase = list !== null && list.phrases.length === 1 && tokens[at]?.tag !== "pron";
  return (
    isPhrase &&
    tokens[comma + 1]?.tag === "pron" &&
    isClauseAt(tokens, comma + 1) &&
    !tokens.slice(at, comma).some(({ tag }) => tag === "aux" || tag === "verb")
  );
}

/** Where phrases that begin with a preposition end: at a comma, or before the subject of a clause. */
function endOfPhrase(tokens: readonly Token[], from: number): number | null {
  if (isClauseAt(tokens, from + 1) && !isTime(tokens, from)) {
    // “After the war ended, …”: a clause of its own, which ends at the comma.
    const comma = tokens.findIndex((token, i) => i > from && token.tag === "comma");
    return comma < 0 ? null : comma;
  }
  // “In 1888 Nansen led …”: the year and the name are no phrase.
  if (isPointInTime(tokens[from + 1]) && isClauseAt(tokens, from + 2, "subject")) return from + 2;
  let at = from;
  while (tokens[at]?.tag === "prep") {
    const list = phraseListAt(tokens, at + 1);
    if (!list) {
      const comma = tokens.findIndex((token, i) => i > at && token.tag === "comma");
      return comma < 0 ? null : comma;
    }
    at = list.to;
    while (tokens[at]?.tag === "adv" && tokens[at + 1]?.tag === "prep") at++;
    if (tokens[at]?.tag !== "prep" && isClauseAt(tokens, at, "subject")) return at;
  }
  if (tokens[at]?.tag === "comma") return at;
  const comma = tokens.findIndex((token, i) => i > at && token.tag === "comma");
  return comma < 0 || comma - at > 12 ? null : comma;
}

const isPointInTime = (token: Token | undefined): boolean =>
  token?.value?.kind === "year" || token?.value?.kind === "date";

const isTime = (tokens: readonly Token[], at: number): boolean => tokens[at + 1]?.tag === "value";
