import { phraseListAt, type Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { quiet, sentenceOf, type Derived } from "./derived.ts";

/** What relatives tell of their head, each as a sentence of its own; `range` begins with “which”, “who” or “whom”. */
export const relativeSides = (sentence: Sentence, range: Range, head: Range): Derived[] =>
  relativesIn(sentence.tokens, range).flatMap((each) => relativeOf(sentence, each, head) ?? []);

/** “Which meets in May | and in which …”, “who ran it | and who …”: relatives of one thing that are joined. */
function relativesIn(tokens: readonly Token[], { from, to }: Range): Range[] {
  const next = tokens.findIndex(
    ({ tag }, i) =>
      i > from &&
      i < to &&
      tag === "conj" &&
      (tokens[i + 1]?.tag === "rel" || (tokens[i + 1]?.tag === "prep" && tokens[i + 2]?.tag === "rel")),
  );
  if (next < 0) return [{ from, to }];
  const more = tokens[next + 1]?.tag === "rel" ? relativesIn(tokens, { from: next + 1, to }) : [];
  return [{ from, to: next }, ...more];
}

/** Verbs of which “which” may mean all that was said before. */
const ofAll = new Set(
  "mean surprise cause lead make allow enable result force prompt help leave prove give bring".split(" "),
);

function relativeOf(sentence: Sentence, range: Range, head: Range): Derived | null {
  const { tokens } = sentence;
  const [subject, rest] = [tokens.slice(head.from, head.to), tokens.slice(range.from + 1, range.to)];
  if (tokens[range.from]?.lower === "whose") return ownedBy(sentence, subject, rest);
  const timed = timeInFront(tokens, range);
  if (timed)
    return {
      sentence: sentenceOf(sentence, [...timed.time, ...subject, ...timed.rest]),
      origin: "relative",
      isNarrowed: false,
    };
  const own = phraseListAt(tokens, range.from + 1, "subject");
  const verb = verbGroupAt(tokens, range.from + 1);
  if (verb && isFinite(verb)) {
    if (tokens[range.from]?.lower === "which" && ofAll.has(verb.base) && !verb.isPassive) return null;
    return { sentence: sentenceOf(sentence, [...subject, ...rest]), origin: "relative", isNarrowed: false };
  }
  const behind = own ? verbGroupAt(tokens, own.to) : null;
  if (!own || !behind || !isFinite(behind) || behind.isPassive || behind.to > range.to) return null;
  const clause = tokens.slice(range.from + 1, behind.to);
  const after = tokens.slice(behind.to, range.to);
  if (after[0] && after[0].tag !== "prep" && after[0].tag !== "adv") return null;
  return { sentence: sentenceOf(sentence, [...clause, ...subject, ...after]), origin: "relative", isNarrowed: false };
}

/** “Who in 1876 | opened five shafts”: when, and what he did then. */
function timeInFront(tokens: readonly Token[], { from, to }: Range): { time: Token[]; rest: Token[] } | null {
  const [preposition, time] = tokens.slice(from + 1, from + 3);
  const isTime = time?.value?.kind === "year" || time?.value?.kind === "date";
  const verb = isTime && preposition?.tag === "prep" ? verbGroupAt(tokens, from + 3) : null;
  if (!verb || !isFinite(verb) || verb.to > to) return null;
  return { time: tokens.slice(from + 1, from + 3), rest: tokens.slice(from + 3, to) };
}

/** “The bridge, whose towers are steel”: the bridge’s towers are. */
function ownedBy(sentence: Sentence, owner: readonly Token[], rest: readonly Token[]): Derived | null {
  const last = owner.at(-1);
  const isNamed = last?.tag === "name" && owner.every(({ tag }) => tag === "name" || tag === "det" || tag === "noun");
  const noun = phraseListAt(rest, 0, "subject");
  const verb = noun ? verbGroupAt(rest, noun.to) : null;
  if (!isNamed || !verb || !isFinite(verb) || verb.isModal) return null;
  const all = [...owner, quiet(last.end, /[^su]s$/u.test(last.text) ? "’" : "’s", "genitive"), ...rest];
  return { sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false };
}
