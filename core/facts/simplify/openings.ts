import { gathered } from "../../base/gathered.ts";
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

/** “A main span of 1,240 feet”, “a population of 12,400” */
const isExtent = (tokens: readonly Token[], { from, to, coreTo }: Phrase): boolean =>
  tokens[from]?.tag === "det" &&
  tokens[coreTo]?.lower === "of" &&
  to === coreTo + 2 &&
  figures.has(tokens[coreTo + 1]?.value?.kind ?? "");

const figures: ReadonlySet<string> = new Set(["measure", "number", "percent", "money"]);

/** “With 200 rooms it is the largest hotel in the town”, “with its 40 parishes Orrin …”: what the subject has. */
export function equipped(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ lower }, i): Derived[] => {
    const isOpening = i === 0 || tokens[i - 1]?.tag === "conj" || tokens[i - 1]?.tag === "semicolon";
    if (lower !== "with" || !isOpening) return [];
    const start = isOwner.test(tokens[i + 1]?.lower ?? "") ? i + 2 : i + 1;
    const phrase = phraseAt(tokens, start);
    const isCounted = tokens[start]?.value?.kind === "number";
    if (phrase?.head.tag !== "noun" || !(isCounted || isExtent(tokens, phrase))) return [];
    const main = mainBehind(tokens, phrase.to);
    if (main === null) return [];
    const { subject, verb, end } = main;
    // How many there were at some census stands behind no “has”.
    if (tokens.slice(phrase.to, end).some(({ value }) => value !== null && times.has(value.kind))) return [];
    const isPerson = /^(?:he|she|they|we|i|you)$/u.test(subject.phrase.head.lower);
    if (isPerson || verb.isModal || (verb.isPast && !verb.isCopula)) return [];
    const word = verb.isPast ? "had" : subject.isPlural ? "have" : "has";
    const { from, to } = subject;
    const have = quiet(tokens[to - 1]?.end ?? 0, word, "aux");
    const all = [...tokens.slice(from, to), have, ...tokens.slice(start, end)];
    return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
  });
}

const times: ReadonlySet<string> = new Set(["year", "date", "period"]);
const isOwner = /^(?:its|their)$/u;

/**
 * What a sentence goes on with behind its opening phrase, and where that ends: at once, behind a comma, or behind the
 * places where it has what it has (“with 40 parishes in Kent, Wales and Devon, the league …”).
 */
function mainBehind(tokens: readonly Token[], from: number) {
  const hasPlaces = tokens[from]?.tag === "prep";
  const commas = tokens.flatMap(({ tag }, i) => (tag === "comma" && i >= from && (i === from || hasPlaces) ? [i] : []));
  const joints = hasPlaces ? commas : [commas[0] ?? from];
  for (const end of joints) {
    const parsed = parseSubject(tokens, tokens[end]?.tag === "comma" ? end + 1 : end);
    const verb = parsed && verbGroupAt(tokens, parsed.to);
    if (parsed && verb && isFinite(verb) && !hasVerb(tokens, from, end)) return { subject: parsed.subject, verb, end };
  }
  return null;
}
