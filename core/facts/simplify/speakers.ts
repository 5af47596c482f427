import { gathered } from "../../base/gathered.ts";
import { phraseListAt, type Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { sentenceOf, silent, type Derived } from "./derived.ts";
import { relativeSides } from "./relative-sides.ts";
import { ends } from "./surroundings.ts";

const present = new Set("says recalls adds explains notes insists warns argues jokes admits".split(" "));
const past = new Set("said recalled added explained noted insisted warned argued joked admitted".split(" "));

/**
 * “…,” says Ada Marsh, the chairwoman, who has run it since 2016: what is said may be so or not; who says it is told by the
 * text itself.
 */
export function speakers(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ lower }, i): Derived[] => {
    const isSpeech = present.has(lower) || past.has(lower);
    const [name, comma] = [tokens[i + 1], tokens[i + 2]];
    if (!isSpeech || name?.tag !== "name" || name.isQuoted || comma?.tag !== "comma") return [];
    const speaker = { from: i + 1, to: i + 2 };
    const beside = descriptionBehind(tokens, i + 2);
    const rel = beside && tokens[beside.to]?.tag === "comma" ? beside.to + 1 : i + 3;
    const be = silent(name.end, present.has(lower) ? "is" : "was");
    const role: Derived[] = beside
      ? [
          {
            sentence: sentenceOf(sentence, [name, be, ...tokens.slice(beside.from, beside.to)]),
            origin: "relative",
            isNarrowed: false,
          },
        ]
      : [];
    const told =
      tokens[rel]?.lower === "who"
        ? relativeSides(sentence, { from: rel, to: endOfSpeaker(tokens, rel) }, speaker)
        : [];
    return [...role, ...told].map((derived) => ({ ...derived, isAssured: true }));
  });
}

/** “, the chairwoman of the trust”: one phrase up to the next mark. */
function descriptionBehind(tokens: readonly Token[], comma: number): Range | null {
  const list = phraseListAt(tokens, comma + 1);
  const [phrase, second] = list?.phrases ?? [];
  const opening = tokens[comma + 1];
  const isRole = opening?.tag === "det" || opening?.tag === "possessive" || tokens[comma + 2]?.tag === "genitive";
  if (!phrase || second || !isRole || phrase.head.tag !== "noun") return null;
  let to = phrase.to;
  while (tokens[to]?.tag === "prep") {
    const inner = phraseListAt(tokens, to + 1);
    if (!inner) return null;
    to = inner.to;
  }
  const next = tokens[to];
  return !next || next.tag === "comma" || ends.has(next.tag) ? { from: comma + 1, to } : null;
}

/** A quotation, a mark or the end closes what is told of a speaker. */
function endOfSpeaker(tokens: readonly Token[], from: number): number {
  const end = tokens.findIndex(({ tag, isQuoted }, i) => i > from && (isQuoted || ends.has(tag)));
  const stop = end < 0 ? tokens.length : end;
  return tokens[stop - 1]?.tag === "comma" ? stop - 1 : stop;
}
