import { perObject } from "../../base/per-object.ts";
import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";
import { verbClass } from "../../facts/relation-key.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { quoteOf, statementOf } from "../told.ts";
import { cutsOf, verbOf, type Cut } from "./cuts.ts";
import type { Gate } from "./gate.ts";
import { filled, withoutMonths } from "./words.ts";

/** Gates that hold a statement against its sentence: what was left out must not be missed. */
export const cutGates: readonly Gate[] = [
  {
    name: "cut-complement",
    reason: "What the verb needs behind it stands in the text and not in the question.",
    refuses: ({ facts }) => facts.some(lacksComplement),
  },
  {
    name: "cut-sense",
    reason: "A word is left out without which the text says something else.",
    refuses: ({ facts }) => facts.some(saysElse),
  },
  {
    name: "cut-aside",
    reason: "One half of an aside is left out, and the other hangs in the air.",
    refuses: ({ facts }) => facts.some((fact) => cutsOf(fact).some((cut) => isHalfOfAside(cut, fact))),
  },
  {
    name: "cut-time",
    reason: "What is said behind “and” was at another time, which is left out.",
    refuses: ({ facts }) => facts.some((fact) => cutsOf(fact).some(isOtherTime)),
  },
  {
    name: "cut-part",
    reason: "What is said of some of them, which is left out, is said of all.",
    refuses: ({ body, facts }) =>
      facts.some((fact) => cutsOf(fact).some(isOfSome)) || protectsPart.test(withoutMonths(filled(body))),
  },
  {
    name: "cut-phrase",
    reason: "The question breaks off in the middle of a phrase.",
    refuses: ({ facts }) => facts.some((fact) => losesParticle(fact) || cutsOf(fact).some(isInPhrase)),
  },
  {
    name: "only-what",
    reason: "The statement ends with “only” or “even”, and what that is about is left out.",
    refuses: ({ facts }) => facts.some((fact) => / (?:only|even|not|until)[.?]$/u.test(saidBy(fact))),
  },
  {
    name: "torn-opening",
    reason: "The statement opens with a phrase that the text has elsewhere, or not so.",
    refuses: ({ facts }) => facts.some(hasTornOpening),
  },
];

/** A fact is asked in several forms, of which each leaves out the same. */
const lacksComplement = perObject(
  (fact: Fact): boolean => lacksWhat(fact) || cutsOf(fact).some((cut) => isComplement(cut, fact)),
);

const saysElse = perObject(
  (fact: Fact): boolean => cutsOf(fact).some((cut) => isTurned(cut, fact)) || lacksAgain(fact) || ranksWithout(fact),
);

const saidBy = perObject(({ asking }: Fact): string => (asking.way === "value" ? statementOf(asking.askable) : ""));

/** “Holm maintained[, rightly as it turned out, that …] in 1921”, “the members voted [to open the doors]”. */
const needing = [
  { verb: / (?:maintained|argued)\b/u, words: " that " },
  { verb: / (?:voted|ceased)\b/u, words: " to " },
] as const;

function lacksWhat(fact: Fact): boolean {
  const said = saidBy(fact);
  return needing.some(({ verb, words }) => {
    if (!verb.test(said) || said.includes(words)) return false;
    const quote = quoteOf(fact.proof);
    const at = quote.search(verb);
    return at >= 0 && quote.slice(at).includes(words);
  });
}

/** “With a view to blowing [up the bridge]”. */
function losesParticle(fact: Fact): boolean {
  const last = endsInGerund.exec(saidBy(fact))?.[1];
  return (
    last !== undefined && new RegExp(`\\b${last}\\s(?:up|out|off|down|over|away|back)\\b`, "u").test(fact.proof.quote)
  );
}

const endsInGerund = / (\p{Ll}+ing)\.$/u;

/** “Was set up again in 2018”: it had been set up before. */
function lacksAgain(fact: Fact): boolean {
  if (!fact.proof.quote.includes("again")) return false;
  const said = saidBy(fact);
  const [, word] = /(\p{L}+) (?:once )?again\b/u.exec(quoteOf(fact.proof)) ?? [];
  return word !== undefined && !said.includes("again") && said.split(/[^\p{L}]+/u).includes(word);
}

const ranked =
  /\b(?:first|second|third|only|last) (?:\p{L}+ ){1,3}to (?:have )?\p{Ll}+(?: [\p{L}’'-]+)*?(?=(?: in| on)? (?:\p{Lu}\p{Ll}+ )?\d|\.$)/u;

/** “The second woman to take a doctorate [in physics there]”: without what was left out, many came before her. */
function ranksWithout(fact: Fact): boolean {
  const said = saidBy(fact);
  const phrase = ranked.exec(said)?.[0];
  const [before, rest] = phrase === undefined ? [] : quoteOf(fact.proof).split(phrase);
  const narrowing = /^ (?:in|of|for|among|outside|from|by|at|there)\b(?: [\p{L}’'-]+)?/u.exec(rest ?? "")?.[0];
  return before !== undefined && narrowing !== undefined && !said.includes(`${phrase ?? ""}${narrowing}`);
}

/** “As a short cut Holm obtained …” is no “As Holm obtained”. */
function hasTornOpening(fact: Fact): boolean {
  const opening = boundOpening.exec(saidBy(fact))?.[0];
  return opening !== undefined && !quoteOf(fact.proof).includes(opening);
}

const boundOpening = /^(?:As \p{L}[\p{L}’'-]*|\p{Lu}\p{Ll}+ed(?:,| (?:from|by|in|to|at|on|with|for|as)\b))/u;

const turning = new Set(
  "again not never almost nearly only hardly barely scarcely partly half except without instead first last unless".split(
    " ",
  ),
);

const isTurned = (cut: Cut, fact: Fact): boolean => !isDescription(cut, fact) && turns(cut);

const turns = ({ words, after }: Cut): boolean =>
  (after !== null && /\b(?:among them|including|such as)\b/u.test(words.join(" "))) ||
  (words[0] === "then" && /^(?:called|known|named|part|an?|the|under)$/u.test(after ?? "")) ||
  (after === null ? words.slice(0, 1) : words).some((word) => turning.has(word));

const isComma = (word: string | undefined): boolean => word === ",";

function isHalfOfAside(cut: Cut, fact: Fact): boolean {
  const { before, words, after } = cut;
  if (isDescription(cut, fact)) return false;
  if (after === null || words.filter(isComma).length !== 1) return false;
  // “Was [created in 1973, opened in 1977 and] put on a list”: verbs in a row share what stands before them.
  if (/^(?:is|are|was|were|been|has|have|had)$/u.test(before) && words.at(-1) === "and") return false;
  if (!isComma(words.at(-1))) return true;
  // “And [a curate,] the Reverend Thomas Pell”: either names the man.
  if (/^an?$/u.test(words[0] ?? "") && words.length <= 5 && after === "the") return false;
  // “In the Outer Sound, off the coast”: each place stands by itself.
  return !(
    /^(?:off|near|in|on|along|beside|under|opposite|between)$/u.test(after) ||
    (after === "with" && words[0] !== "by")
  );
}

/** “Left for Holm in 1966 and[, in 1989,] for Marle.” */
const isOtherTime = ({ before, words, after }: Cut): boolean =>
  after !== null && before === "and" && words.some((word) => /^\d{3,4}s?$/u.test(word));

/** “Complaints have been lodged since 1995[, the first of them by Norway,] against Marle.” */
const isOfSome = ({ words, after }: Cut): boolean =>
  after !== null && isPreposition.test(after) && someOfThem.test(words.join(" ")) && isComma(words.at(-1));

const isPreposition = /^(?:against|from|to|by|for|with|in|on|at|near|under|over|between|through|towards|into|of)$/u;
const someOfThem = /\b(?:of them|of these|of those|of which|of whom|among them)\b/u;

/** “A third of [the staff]”, “two years [later]”: what goes on without a joint belongs to what was kept. */
function isInPhrase({ before, words, after }: Cut): boolean {
  const [first = ""] = words;
  if (/^(?:later|earlier|ago|after|before)$/u.test(first) && /^(?:years?|months?|weeks?|days?|hours?)$/u.test(before))
    return true;
  if (after !== null) return false;
  if (before.endsWith("er") && /^(?:to|than)$/u.test(first)) return true;
  return (
    /^(?:the|an?|his|her|its|their|\d[\d,.]*)$/u.test(first) ||
    /^(?:of|the|an?|and|or|in|at|for|with|from|by|than|that)$/u.test(before)
  );
}

/** Verbs that say where, to whom, as what or for what, or else little. */
const demanding = new Set(
  "send put bring take place move add ask turn transfer introduce attach join connect compare convert divide limit hand deliver drive force invite appoint elect persuade convince encourage call leave devote dedicate expose confine reduce lend attribute ascribe assign describe regard consider print get order urge forbid prevent protect charge accuse convict sentence expel rename choose nominate set keep base pay".split(
    " ",
  ),
);

/** What happens once and is done: by whom, as what and where may be left out. */
const complete = new Set(
  "found bear die build open close publish invent discover sign inaugurate complete destroy abolish marry begin end launch form adopt unveil rebuild restore win appear hold happen occur retire".split(
    " ",
  ),
);

const complements = /^(?:to|into|onto|at|from|with|as|on|against|in|for|of|under|among|between|over|through)$/u;

function isComplement(cut: Cut, fact: Fact): boolean {
  const { asking } = fact;
  if (asking.way !== "value") return false;
  const verb = verbOf(asking.askable.relationKey);
  const words = isComma(cut.words[0]) ? cut.words.slice(1) : cut.words;
  const [first = ""] = words;
  if (cut.after === null && /ing$|^about$/u.test(first) && endsInFound.test(saidBy(fact))) return true;
  // “She died [there] on 4 May”: wherever it was, nobody does so twice.
  if (/^t?here$/u.test(words.join(" ")) && doneOnce.test(cut.before)) return false;
  const isOtherPlace = standing.test(cut.before) && isComma(cut.words.at(-1));
  if (isOtherPlace && [first, cut.after ?? ""].every((word) => placing.test(word))) return false;
  if (isWiderPlace(cut) || isDescription(cut, fact) || isBothOfThem(cut)) return false;
  if (isTimeCut(words) || words.filter((word) => !isComma(word)).every(isAdverb)) return false;
  if (demanding.has(verb) && complements.test(first) && (cut.words === words || first === "to")) return true;
  const base = readVerb(cut.before)?.base;
  const isAtVerb = base !== undefined && verbClass(base) === verbClass(verb) && words === cut.words;
  if (complete.has(verb) && /^(?:as|in|at|on|with|under|for|to|from|near|without)$/u.test(first)) return false;
  return isAtVerb && first !== "by" && (cut.after !== null || complements.test(first) || /^(?:the|an?)$/u.test(first));
}

const doneOnce = /^(?:died|born|buried|beheaded|assassinated|murdered|opened)$/u;

/** “Published [her first book,] The Light of Stones”, “married [a miller,] Karl Holm”: what stands in front of a name. */
const isDescription = (cut: Cut, fact: Fact): boolean =>
  (cut.before === "to" ||
    made.has(readVerb(cut.before)?.base ?? "") ||
    isInFrontOfName(cut, fact) ||
    isOfNameBehind(cut, fact)) &&
  isComma(cut.words.at(-1)) &&
  cut.words.filter(isComma).length === 1 &&
  cut.words.length <= 7 &&
  /^(?:the|an?|its|his|her|their|one)$/u.test(cut.words[0] ?? "") &&
  !cut.words.some((word) => joining.test(word)) &&
  !joining.test(cut.after ?? "and");

/** “Appointed [a regent,] Karl Holm”: as what somebody was called, made or chosen, is missed. */
function isInFrontOfName({ before }: Cut, fact: Fact): boolean {
  const base = readVerb(before)?.base;
  return (
    base !== undefined &&
    !demanding.has(base) &&
    !callsSomething.has(base) &&
    sidesOf(` ${before} `, saidBy(fact)).some(({ behind }) => /^(?:the )?[\p{Lu}“"]/u.test(behind))
  );
}

/** “Was [the nephew of a miller and] a son of Karl Holm”: either he was. */
const isBothOfThem = ({ before, words, after }: Cut): boolean =>
  /^(?:is|was)$/u.test(before) &&
  words.at(-1) === "and" &&
  /^(?:the|an?|his|her)$/u.test(words[0] ?? "") &&
  /^an?$/u.test(after ?? "");

/** “By [her friend,] the baker Karl Holm”, but “in [the hands of the baker,] Karl Holm”. */
const isOfNameBehind = ({ before, words }: Cut, fact: Fact): boolean =>
  /^(?:by|with|from|of)$/u.test(before) &&
  words[0] !== "the" &&
  !words.includes("of") &&
  sidesOf(` ${before} `, saidBy(fact)).some(({ behind }) => /^(?:the (?:\p{Ll}+ ){1,2})?\p{Lu}/u.test(behind));

/** “Had [a son,] Karl, born in 1901”, “found [the heir,] Karl Holm, asleep”: what is said of him stands behind him as well. */
const callsSomething = new Set(
  "make crown declare proclaim pronounce deem dub style label title find see have get let watch".split(" "),
);

const made: ReadonlySet<string> = new Set(
  "publish write paint compose build design open release produce record direct launch found create invent".split(" "),
);

const joining =
  /^(?:and|or|but|in|on|at|by|to|from|with|for|as|into|who|which|that|where|when|is|are|was|were|has|had|have)$/u;

/** “Lies [on the east bank,] opposite the old town”, “was spent [on Holm,] off the coast”: either tells where. */
const isWiderPlace = ({ before, words, after }: Cut): boolean =>
  isComma(words.at(-1)) &&
  placing.test(words[0] ?? "") &&
  (standing.test(before)
    ? placing.test(after ?? "")
    : words.filter(isComma).length === 1 && words.length <= 6 && around.test(after ?? ""));

const standing = /^(?:lies?|lay|stands?|stood|sits?|sat)$/u;
const placing = /^(?:in|on|at|near|opposite|above|below|beside|between|among|off|beneath)$/u;
const around = /^(?:in|at|near|off)$/u;

/** “Was shocked to find the Holms [selling their chairs]”: what was found is what they did. */
const endsInFound =
  /\b(?:find|found|see|saw|keep|kept|leave|left|catch|caught) (?:the |an? |his |her )?[\p{L}’'-]+\.$/u;

/** Articles too: where “the lake” got its name, they are left out. */
const isAdverb = (word: string): boolean =>
  /ly$|^(?:the|an?|its|his|her|also|then|today|later|soon|already|still|even|now|both|together|however|thus|therefore|often|too|well|once|more|most|very|far|by|much)$/u.test(
    word,
  );

/** “Died [ten days later,] on 4 May 1931”: the day itself is left. */
function isTimeCut(words: readonly string[]): boolean {
  const lapse = /^(?:[\p{L}\d-]+ ){1,3}(?:years|months|weeks|days|hours) later\b[ ,]*/u.exec(words.join(" "))?.[0];
  const rest = lapse === undefined ? words : words.slice(lapse.trim().split(" ").length);
  return rest.length === 0 || isTime(rest);
}

/** “In the same year”, “until her death”, “on 4 May 1931”. */
const isTime = ([first = "", ...rest]: readonly string[]): boolean =>
  /^(?:in|on|at|by|since|from|until|during|after|before|between|for|within|throughout|when|while|as)$/u.test(first) &&
  rest.some((word) =>
    /^\d{3,4}s?$|^(?:years?|months?|weeks?|days?|century|centuries|decades?|time|war|summer|winter|spring|autumn|night|morning|january|february|march|april|may|june|july|august|september|october|november|december|death|age|moment|then)$/u.test(
      word,
    ),
  );

/** “To protect part | of the reed beds” */
const protectsPart =
  /\b(?:protect|cover|restore|rebuild|destroy|keep|lose|lost|sell|sold|buy|bought|own|form|fill|occupy|drain|flood)(?:s|ed|ned|ied)? part(?=[.?]$| in (?:____|\d))/u;
