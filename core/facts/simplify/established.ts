import { gathered } from "../../base/gathered.ts";
import { endOfTold } from "../clauses/boundary.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isFinite, verbGroupAt } from "../clauses/verb-group.ts";
import { sentenceOf, type Derived } from "./derived.ts";

/** “It is generally agreed that rye grows there”, “Ada Marsh showed that rye grows there”: what is known to be so. */
export function established(sentence: Sentence): Derived[] {
  const { tokens } = sentence;
  return gathered(tokens, ({ lower, tag }, that): Derived[] => {
    const isOne = lower === "that" && tag === "sub" && (isAgreed(tokens.slice(0, that)) || isShown(tokens, that));
    const to = isOne ? endOfTold(tokens, that) : null;
    return to === null
      ? []
      : [{ sentence: sentenceOf(sentence, tokens.slice(that + 1, to)), origin: "relative", isNarrowed: false }];
  });
}

const agreement =
  /^it (?:is|was|has been) (?:now )?(?:generally |widely |commonly )?(?:agreed|known|accepted|established|proved|proven|recognised|recognized)$/u;

const isAgreed = (lead: readonly Token[]): boolean => agreement.test(lead.map(({ lower }) => lower).join(" "));

/** Verbs by which a text itself says that something is so, whoever found it out. */
const factive = /^(?:show|prove|demonstrate|discover|establish|confirm|find)$/u;

/** “Showed in 1945 that”: a verb in the past, with nothing but a time and adverbs between, and something that is told. */
function isShown(tokens: readonly Token[], that: number): boolean {
  const at = tokens.slice(0, that).findLastIndex(({ tag }) => tag === "verb");
  const start = tokens[at - 1]?.tag === "aux" ? at - 1 : at;
  const verb = at < 0 ? null : verbGroupAt(tokens, start);
  if (!verb || !isFinite(verb) || !verb.isPast || verb.isPassive || verb.isModal || verb.isNegated) return false;
  if (!factive.test(verb.base) || tokens[start - 1]?.tag === "to") return false;
  const between = tokens.slice(verb.to, that);
  const own = parseSubject(tokens, that + 1);
  // “She proved that she could swim”: who is meant, is told by the clause in front.
  return (
    own !== null &&
    own.subject.phrase.head.tag !== "pron" &&
    between.every(({ tag, value }) => tag === "adv" || tag === "prep" || value !== null)
  );
}
