import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import { phraseAt, type Phrase } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { participleOfGerund, readVerb } from "../verb-forms.ts";
import { quiet, sentenceOf, silent, type Derived } from "./derived.ts";
import { hasVerb } from "./surroundings.ts";

/** “Having seized the town in 274 BC, he …”, “After leaving school in 1920, she …”: what the subject had done before. */
export function openings(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const [first] = tokens;
  const comma = tokens.findIndex(({ tag }) => tag === "comma");
  const participle = comma > 2 ? participleIn(tokens, comma) : null;
  const own = participle && parseSubject(tokens, comma + 1);
  if (!own || !first) return [];
  const had = silent(first.start, "had");
  const { from, to } = own.subject;
  const all = [...tokens.slice(from, to), had, participle, ...tokens.slice(2, comma)];
  return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
}

/** What was done, as a participle, in front of a comma. */
function participleIn(tokens: readonly Token[], comma: number): Token | null {
  const [first, verb, next] = tokens;
  if (!verb) return null;
  if (first?.lower === "having") return readVerb(verb.lower)?.forms.includes("participle") === true ? verb : null;
  const done = /^(?:after|since)$/u.test(first?.lower ?? "") ? participleOfGerund(verb.lower) : null;
  // “After mining in the valley had ended”, “after building works” hold no gerund.
  const goesOn = ["det", "name", "prep", "possessive", "value"].includes(next?.tag ?? "");
  return done !== null && goesOn && !hasVerb(tokens, 2, comma)
    ? { ...verb, text: done, lower: done, tag: "verb" }
    : null;
}

/** “The dome, about 31 metres across, is …”, “the bridge, with a span of 702 feet, was …”: how large a subject is. */
export function measured(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  const parsed = parseSubject(tokens, parseLeading(tokens).to);
  const verb = parsed && verbGroupAt(tokens, parsed.to);
  const close = (parsed?.to ?? 0) - 1;
  if (!parsed || !verb || !isFinite(verb) || verb.isModal || tokens[close]?.tag !== "comma") return [];
  const { from, to } = parsed.subject;
  if (tokens[to]?.tag !== "comma" || parsed.subject.isPlural) return [];
  const inside = tokens.slice(to + 1, close);
  const isSize = inside[0]?.value?.kind === "measure" && inside.length === 2 && sizes.test(inside[1]?.lower ?? "");
  const end = tokens[to - 1]?.end ?? 0;
  const derived = (words: readonly Token[]): Derived => ({
    sentence: sentenceOf(sentence, [...tokens.slice(from, to), ...words]),
    origin: "relative",
    isNarrowed: false,
  });
  // “The Orrin Tunnel, 33 miles long, opened in 1902”: it is so still, unless it is gone.
  if (isSize) return verb.isPast ? [] : [derived([silent(end, "is"), ...inside])];
  const [preposition, article, noun, of, figure] = inside;
  const hasExtent =
    preposition?.lower === "with" &&
    article?.tag === "det" &&
    noun?.tag === "noun" &&
    of?.lower === "of" &&
    figure?.value?.kind === "measure" &&
    inside.length === 5;
  return hasExtent ? [derived([quiet(end, verb.isPast ? "had" : "has", "aux"), ...inside.slice(1)])] : [];
}

const sizes = /^(?:long|wide|high|tall|deep|across|thick|broad|square)$/u;

/** “A main span of 1,240 feet” */
const isExtent = (tokens: readonly Token[], { from, to, coreTo }: Phrase): boolean =>
  tokens[from]?.tag === "det" &&
  tokens[coreTo]?.lower === "of" &&
  to === coreTo + 2 &&
  tokens[coreTo + 1]?.value?.kind === "measure";

/** “With 200 rooms it is the largest hotel in the town”: what the subject has. */
export function equipped(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return tokens.flatMap(({ lower }, i): Derived[] => {
    const isOpening = i === 0 || tokens[i - 1]?.tag === "conj" || tokens[i - 1]?.tag === "semicolon";
    const phrase = lower === "with" && isOpening ? phraseAt(tokens, i + 1) : null;
    const isCounted = tokens[i + 1]?.value?.kind === "number";
    if (phrase?.head.tag !== "noun" || !(isCounted || isExtent(tokens, phrase))) return [];
    const own = parseSubject(tokens, tokens[phrase.to]?.tag === "comma" ? phrase.to + 1 : phrase.to);
    const verb = own && verbGroupAt(tokens, own.to);
    const isPerson = /^(?:he|she|they|we|i|you)$/u.test(own?.subject.phrase.head.lower ?? "");
    if (!own || !verb || isPerson || !isFinite(verb) || verb.isModal || (verb.isPast && !verb.isCopula)) return [];
    const word = verb.isPast ? "had" : own.subject.isPlural ? "have" : "has";
    const { from, to } = own.subject;
    const have = quiet(tokens[to - 1]?.end ?? 0, word, "aux");
    const all = [...tokens.slice(from, to), have, ...tokens.slice(i + 1, phrase.to)];
    return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
  });
}
