import { phraseAt } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { pastOfBase, readVerb } from "../verb-forms.ts";
import { sentenceOf, type Derived } from "./derived.ts";

/** “It was left to Ada Marsh, in 1905, to rebuild the mill”, “It fell to Ada Marsh to rebuild it”: she rebuilt it. */
export function leftTo(sentence: Sentence): Derived[] {
  const tokens = sentence.tokens.slice(sentence.tokens[0]?.tag === "conj" ? 1 : 0);
  const opens = (words: readonly string[]) => words.every((word, i) => tokens[i]?.lower === word);
  const start = opens(["it", "was", "left", "to"]) ? 4 : opens(["it", "fell", "to"]) ? 3 : null;
  const who = start === null ? null : phraseAt(tokens, start);
  const to = tokens.findIndex(({ tag }, i) => i >= (who?.to ?? 0) && tag === "to");
  const verb = tokens[to + 1];
  const base = verb && readVerb(verb.lower)?.forms.includes("base") === true ? verb.lower : null;
  const past = base === null ? null : pastOfBase(base);
  if (who?.head.tag !== "name" || !verb || past === null) return [];
  // What stands between is when it was so, or who somebody was.
  const between = tokens.slice(who.to, to).filter(({ tag }) => tag !== "comma");
  const isTime = between.length === 2 && /^(?:year|date)$/u.test(between[1]?.value?.kind ?? "");
  const done: Token = { ...verb, text: past, lower: past };
  const all = [...tokens.slice(who.from, who.to), done, ...tokens.slice(to + 2)];
  const last = all.at(-1)?.tag === "other" ? all.slice(0, -1) : all;
  const isPlain = !last.some(({ tag }) => /^(?:comma|sub|rel|semicolon|colon|dash)$/u.test(tag));
  return [
    {
      sentence: sentenceOf(sentence, isTime && isPlain ? [...last, ...between] : all),
      origin: "relative",
      isNarrowed: false,
    },
  ];
}
