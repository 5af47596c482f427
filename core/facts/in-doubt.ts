import { gathered } from "../base/gathered.ts";
import type { Span } from "../base/span.ts";
import type { Clause } from "./clauses/clause.ts";
import type { Sentence, Token } from "./clauses/token.ts";
import type { SentenceRecord } from "./record.ts";
import { doubtIn } from "./uncertain.ts";

/**
 * Whether a clause is in doubt with its sentence. A part between semicolons may not be, nor what was told before “is said
 * to”: “The mill was sold in 1802 and is said to have burnt down.”
 */
export function isInDoubt({ isUncertain: isWhole, sentence }: SentenceRecord, clause: Clause): boolean {
  if (!isWhole) return false;
  const { verb, subject, sentence: own } = clause;
  const marks = [...marksIn(sentence.tokens), ...turnsIn(sentence)].sort((a, b) => a.start - b.start);
  const at = verb?.main.start ?? own.tokens[subject.from]?.start ?? 0;
  const [from, to] = [marks.findLast(({ end }) => end <= at), marks.find(({ start }) => start >= at)];
  // What the text hands on as the account of somebody whom it names is told as such.
  const start = Math.max(from?.end ?? 0, clause.source?.end ?? 0);
  const doubt = doubtIn({
    text: sentence.text.slice(start, to?.start ?? sentence.text.length),
    tokens: [],
    asides: [],
  });
  return doubt !== null && !(doubt.isLocal && isToldBefore(start + doubt.at, sentence, endOf(clause)));
}

/** Where the last words of a clause end. */
const endOf = ({ verb, args, sentence: { tokens } }: Clause): number =>
  Math.max(verb?.main.end ?? 0, ...args.map(({ range }) => tokens[range.to - 1]?.end ?? 0));

const parts: ReadonlySet<Token["tag"]> = new Set(["comma", "conj", "rel", "sub"]);

/**
 * “The mill was sold in 1871, and perhaps it burnt”: a doubt with a verb of its own, in another part of the sentence. “In
 * 1871 or perhaps 1872”, “in 1871, perhaps” are of the clause itself.
 */
function isToldBefore(doubt: number, { tokens }: Sentence, end: number): boolean {
  const between = tokens.filter((token) => token.start >= end && token.start < doubt);
  const behind = tokens.filter(({ start }) => start >= doubt);
  const isOther = between.at(-1)?.lower !== "or" && behind.some(({ tag }) => tag === "verb" || tag === "aux");
  return end <= doubt && isOther && between.some(({ tag }) => parts.has(tag));
}

/** Where a part begins that is certain or not by itself; what “is said to” opens holds it. */
const marksIn = (tokens: readonly Token[]): Span[] =>
  gathered(tokens, ({ tag, start, end }, i) =>
    tag === "semicolon" ? [{ start, end }] : handsOn(tokens, i) ? [{ start, end: start }] : [],
  );

/**
 * “Nobody was hurt, but 12 looms burnt”, “It hoped to open, but the fire of 1871 …”, “Not all was lost: 30 looms …”: what
 * happened after all.
 */
const turnsIn = ({ tokens, text }: Sentence): Span[] =>
  isMere.test(text) && !isLoose.test(text)
    ? tokens.flatMap(({ lower, start }, i) => {
        const before = tokens[i - 1]?.tag;
        const isAgainst = (before === "colon" || before === "dash") && isDenied(text.slice(0, start));
        return isAgainst || (lower === "but" && before === "comma") ? [{ start, end: start }] : [];
      })
    : [];

/** Behind “nobody believed it:” stands what nobody believed, and not what was so all the same. */
const isDenied = (said: string): boolean =>
  /^(?:No|None|Neither|Nobody|Not)\b/u.test(said) &&
  !/\b(?:beliefs?|believ|kn[eo]w|agree|sa(?:y|id)|claim|th(?:ink|ought)|expect|t[eo]ld?\b|stor(?:y|ies)|rumou?r)/u.test(
    said,
  );

const isMere = /^(?:No|None|Neither|Nobody|Not)\b|\b(?:hoped|planned|intended|wanted|expected|promised)\sto\b/u;
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
