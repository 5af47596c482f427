import { phraseAt } from "../clauses/phrase.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Token } from "../clauses/token.ts";
import type { SentenceRecord } from "../record.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolver } from "../resolution/resolver.ts";

/** What the sentence says is listed: “4 areas related to …”, whose they are, and whether these are all. */
export function namedIn({ sentence }: SentenceRecord, resolver: Resolver) {
  const { tokens } = sentence;
  const start = tokens.findLastIndex(
    (token, i) => token.value?.kind === "number" && isPlural(phraseAt(tokens, i)?.head),
  );
  const from =
    start >= 0
      ? start
      : tokens.findIndex(
          (token, i) =>
            i > 0 &&
            isPlural(phraseAt(tokens, i)?.head) &&
            tokens[i - 1]?.tag !== "prep" &&
            !isWithout(tokens.slice(0, i)),
        );
  const phrase = from < 0 ? null : phraseAt(tokens, from);
  if (!phrase) return null;
  const end = tokens.findIndex(({ tag }, i) => i >= phrase.to && /^(?:comma|colon|aux|verb|rel)$/u.test(tag));
  const things = textOf(sentence, { from, to: end < 0 ? phrase.to : end })
    .replace(/^(?:the|its|his|her|their)\s/iu, "")
    .replace(/^\p{Lu}(?=\p{Ll}+\s\p{Ll})/u, (first) => first.toLowerCase());
  const count = tokens[from]?.value?.kind === "number" ? tokens[from].value.amount : null;
  const subject = resolver.topic?.entity;
  // “Four large experiments sit on the ring”: whose they are, it does not say.
  const isItsOwn =
    isThere(tokens, from) ||
    // “Its mast bears stars for three regions”: those are not its own.
    tokens.slice(Math.max(0, from - 1), from + 1).some(({ lower }) => /^(?:its|his|her|their)$/u.test(lower)) ||
    tokens.some(({ lower, text }) => resolver.topic?.nouns.has(lower) === true || subject?.aliases.has(text) === true);
  const isTold = /\b(?:of|in|for|related|by)\b/u.test(things);
  // “It put forward a plan built on four cheap measures:” only announces them.
  if (!isTold && !isItsOwn && tokens[from - 1]?.tag === "prep") return null;
  const isOwned = isTold || !subject || !isItsOwn;
  return {
    things,
    count,
    the: "the ",
    owner: isOwned ? "" : ` of ${subject.hasArticle ? "the " : ""}${subject.name}`,
    subject: subject?.name ?? things,
    /** How far the words for it reach. */
    end: end < 0 ? tokens.length : end,
    isOpen: /\b(?:include|includes|including|such as|among|some|several)\b/iu.test(sentence.text),
  };
}

/** “They take part without being members:” lists none of those. */
const isWithout = (before: readonly Token[]): boolean =>
  before.some(({ lower }) => /^(?:without|not|never|no|nor|except|unlike)$/u.test(lower));

const isPlural = (head: Token | undefined): boolean =>
  head?.tag === "noun" && head.lower.endsWith("s") && isPluralNoun(head.lower);

/** “There are four working languages” tells of those of the text’s topic. */
const isThere = (tokens: readonly Token[], from: number): boolean =>
  from === 2 && tokens[0]?.lower === "there" && /^(?:are|were)$/u.test(tokens[1]?.lower ?? "");
