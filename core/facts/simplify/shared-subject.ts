import { gathered } from "../../base/gathered.ts";
import { parseLeading } from "../clauses/parse-leading.ts";
import { parseSubject } from "../clauses/parse-subject.ts";
import type { Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { isActive, isFinite, isSurelyFinite, verbGroupAt, type VerbGroup } from "../clauses/verb-group.ts";
import { readVerb } from "../verb-forms.ts";
import { quiet, sentenceOf, type Derived } from "./derived.ts";
import { partsOf } from "./joints.ts";

/** “The fugitives chose three leaders, two of them Gauls, and took refuge on the hill”: what else the subject did. */
export const sharedSubject = (sentence: Sentence): Derived[] =>
  gathered(partsOf(sentence.tokens), (part) =>
    predicatesIn(tokensIn(sentence, part)).map((tokens): Derived => ({
      sentence: sentenceOf(sentence, tokens),
      origin: "coordinate",
      isNarrowed: false,
    })),
  );

/** Of a sentence that is one part its own tokens, of which much is known by now. */
const tokensIn = ({ tokens }: Sentence, { from, to }: Range): readonly Token[] =>
  to - from === tokens.length ? tokens : tokens.slice(from, to);

/** Each predicate behind an “and” or “but”, with the subject of the first. */
function predicatesIn(tokens: readonly Token[]): Token[][] {
  const parsed = parseSubject(tokens, parseLeading(tokens).to);
  const first = parsed && verbGroupAt(tokens, parsed.to);
  if (!parsed || !first || !isFinite(first) || first.isModal) return [];
  const { from, to } = parsed.subject;
  return gathered(tokens, ({ tag, lower }, joint): Token[][] => {
    if (joint < first.to || tag !== "conj" || !/^(?:and|but)$/u.test(lower)) return [];
    const between = tokens.slice(first.to, joint);
    const verb = verbGroupAt(tokens, parseLeading(tokens, joint + 1, true).to);
    if (!verb || !isFinite(verb) || opensAnother(tokens, first.to, joint) || !goesTogether(tokens, first, verb))
      return [];
    if (!isActive(tokens, verb) && !isSurelyFinite(verb) && between.some(describes)) return [];
    const isShared = verb.auxiliaries.length === 0 && !isActive(tokens, verb) && first.isPassive;
    const be = isShared ? first.auxiliaries.map(({ lower: word }) => quiet(tokens[joint]?.end ?? 0, word, "aux")) : [];
    const opening = tokens.slice(joint + 1, verb.from).filter((token) => token.tag !== "comma");
    // “She took lessons and in 1900 passed …”: a time and a place stand in front of the subject.
    const isPhrase = opening[0]?.tag === "prep";
    const said = isPhrase ? [...opening, ...tokens.slice(from, to)] : [...tokens.slice(from, to), ...opening];
    return [[...said, ...be, ...tokens.slice(verb.from)]];
  });
}

/** “Which”, “that”, “until the town bought it”: what is joined behind it may go on from there. */
const opensAnother = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens
    .slice(from, to)
    .some(
      ({ tag, lower }, i) =>
        ["rel", "sub", "semicolon", "colon"].includes(tag) ||
        (/^(?:until|till|after|before|since|as|because)$/u.test(lower) && isClauseBehind(tokens, from + i + 1, to)),
    );

function isClauseBehind(tokens: readonly Token[], at: number, to: number): boolean {
  // “…, after the town had bought it, and reopened”: closed by its comma.
  if (tokens[at - 2]?.tag === "comma" && tokens[to - 1]?.tag === "comma") return false;
  const own = parseSubject(tokens, at);
  const verb = own && own.to < to ? verbGroupAt(tokens, own.to) : null;
  return verb !== null && isFinite(verb);
}

/** “The peak, built of gneiss | and climbed”; in “left the peak, moved to Bath, and landed” the commas part a row. */
const isSetApart = (all: readonly Token[], i: number): boolean =>
  all[i - 1]?.tag === "comma" && all[i + 1]?.tag === "prep" && all.at(-1)?.tag !== "comma";

/** “A bridge built in 1902 and widened”, “the Tern, built in 1902 and widened”: the second may describe the noun as the first does. */
const describes = ({ tag, lower }: Token, i: number, all: readonly Token[]): boolean =>
  tag === "verb" &&
  /^(?:noun|name)$/u.test(all[isSetApart(all, i) ? i - 2 : i - 1]?.tag ?? "") &&
  readVerb(lower)?.forms.includes("participle") === true;

/** Verbs of one subject: both of the past, or neither and of one number. */
function goesTogether(tokens: readonly Token[], first: VerbGroup, verb: VerbGroup): boolean {
  if (verb.auxiliaries.length === 0 && first.isPassive && !isActive(tokens, verb)) return true;
  if (first.isPast || verb.isPast) return first.isPast === verb.isPast;
  return (first.form === "base") === (verb.form === "base");
}
