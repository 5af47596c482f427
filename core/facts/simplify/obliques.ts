import { gathered } from "../../base/gathered.ts";
import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { quiet, sentenceOf, type Derived } from "./derived.ts";
import { headBefore } from "./heads.ts";
import { ends } from "./surroundings.ts";

const joining = /^(?:in|on|at|to|from|through|by|under|over|for|with|into)$/u;

/** “The board, on which Ada Marsh sat until 1953, …”: Ada Marsh sat on the board until 1953. */
export function obliques(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ tag }, comma): Derived[] => {
    const [preposition, which] = [tokens[comma + 1], tokens[comma + 2]];
    if (tag !== "comma" || which?.lower !== "which" || !preposition || !joining.test(preposition.lower)) return [];
    const head = headBefore(tokens, comma, { wanted: "thing", isPlural: null });
    // “Hitchcock’s The 39 Steps, in which a man flees”: what a work tells has not happened.
    if (!head || !/^(?:det|possessive)$/u.test(tokens[head.from]?.tag ?? "")) return [];
    const clause = clauseBehind(tokens, comma + 3);
    if (!clause) return [];
    const moved = quiet(tokens[head.from]?.start ?? 0, preposition.lower, "prep");
    const all = [...clause, moved, ...tokens.slice(head.from, head.to)];
    return [{ sentence: sentenceOf(sentence, all), origin: "relative", isNarrowed: false }];
  });
}

/** A clause up to the next mark, with a subject and a verb of its own. */
function clauseBehind(tokens: readonly Token[], from: number): readonly Token[] | null {
  const end = tokens.findIndex(({ tag }, i) => i > from && (/^(?:comma|conj|rel|sub)$/u.test(tag) || ends.has(tag)));
  const clause = tokens.slice(from, end < 0 ? tokens.length : end);
  const own = parseSubject(clause, parseLeading(clause).to);
  const verb = own && verbGroupAt(clause, own.to);
  // “Through which all had to pass”: through it goes what they had to do, and not the having.
  const isOpen = clause.some((token) => token.tag === "to");
  return verb && isFinite(verb) && !verb.isModal && !verb.isNegated && !isOpen ? clause : null;
}
