import type { Span } from "../base/span.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Token } from "./clauses/token.ts";
import type { SentenceRecord } from "./record.ts";
import { isUncertain } from "./uncertain.ts";

/**
 * Whether a clause is in doubt with its sentence. A part between semicolons may not be, nor what was told before “is said
 * to”: “The mill was sold in 1802 and is said to have burnt down.”
 */
export function isInDoubt(
  { isUncertain: isWhole, sentence }: SentenceRecord,
  { verb, subject, sentence: own }: Clause,
): boolean {
  if (!isWhole) return false;
  const marks = [...marksIn(sentence.tokens), ...turnsIn(sentence)].sort((a, b) => a.start - b.start);
  const at = verb?.main.start ?? own.tokens[subject.from]?.start ?? 0;
  const [from, to] = [marks.findLast(({ end }) => end <= at), marks.find(({ start }) => start >= at)];
  if (!from && !to) return true;
  const part = sentence.text.slice(from?.end ?? 0, to?.start ?? sentence.text.length).trim();
  return isUncertain({ text: part, tokens: [], asides: [] });
}

/** Where a part begins that is certain or not by itself; what “is said to” opens holds it. */
const marksIn = (tokens: readonly Token[]): Span[] =>
  tokens.flatMap(({ tag, start, end }, i) =>
    tag === "semicolon" ? [{ start, end }] : handsOn(tokens, i) ? [{ start, end: start }] : [],
  );

/** “Nobody was hurt, but 12 looms burnt”, “It hoped to open, but the fire of 1871 …”: what happened after all. */
const turnsIn = ({ tokens, text }: SentenceRecord["sentence"]): Span[] =>
  isMere.test(text) && !isLoose.test(text)
    ? tokens.flatMap(({ lower, start }, i) =>
        lower === "but" && tokens[i - 1]?.tag === "comma" ? [{ start, end: start }] : [],
      )
    : [];

const isMere = /^(?:No|None|Neither|Nobody)\b|\b(?:hoped|planned|intended|wanted|expected|promised)\sto\b/u;
const isLoose = /\b(?:if|unless|whether|according|perhaps|probably|legend|tradition|might|would)\b/iu;

/** “Is said to”, “are often believed to”. */
function handsOn(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at + 1]?.tag === "adv" ? at + 2 : at + 1;
  return (
    /^(?:is|are|was|were)$/u.test(tokens[at]?.lower ?? "") &&
    /^(?:said|believed|thought|claimed|rumoured|rumored|alleged|reputed|supposed|assumed|reported)$/u.test(
      tokens[verb]?.lower ?? "",
    ) &&
    tokens[verb + 1]?.lower === "to"
  );
}
