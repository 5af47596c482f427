import { gathered } from "../../base/gathered.ts";
import type { Clause, Origin } from "../clauses/clause.ts";
import { parseClauses } from "../clauses/parse-clauses.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import type { Derived } from "./derived.ts";
import { entry } from "./entry.ts";
import { partsOf } from "./joints.ts";
import { simplified } from "./simplified.ts";
import { toldBySource } from "./sources.ts";

const DEEPEST = 2;

/** The clauses of a sentence: its own, and those of the shorter sentences that it says as well. */
export function clausesOf(sentence: Sentence): Clause[] {
  const told = toldBySource(sentence);
  if (!told) return clausesIn(sentence);
  const { source } = told;
  return clausesIn(told.sentence).map((clause) => (clause.origin === "main" ? { ...clause, source } : clause));
}

/** The clauses of what an encyclopaedia says without a verb, behind its headword; none where it is no such sentence. */
export const clausesOfEntry = (sentence: Sentence, behind: string | null): Clause[] =>
  entry(sentence, behind).flatMap((side) => clausesOfSide(side, DEEPEST));

function clausesIn(sentence: Sentence): Clause[] {
  const whole = parseClauses(sentence);
  const all = simplified(sentence);
  const main = all
    .filter(({ origin }) => origin === "main")
    .reduce<Clause[]>((known, core) => fuller(known, parseClauses(core.sentence)), isCleft(sentence) ? [] : whole);
  const rest = all.filter(({ origin }) => origin !== "main");
  const known = new Set(main.map(verbOf));
  const added = gathered(rest, (side) => clausesOfSide(side, DEEPEST)).filter((clause) => {
    const isNew = !known.has(verbOf(clause));
    known.add(verbOf(clause));
    return isNew;
  });
  return markedUnread(sentence, [...main, ...added]).sort((a, b) => startOf(a) - startOf(b));
}

/** “It was in Bath, on 2 May 1871, that she …”: nothing is in Bath there. */
const isCleft = ({ tokens }: Sentence): boolean => {
  const at = tokens[0]?.tag === "conj" ? 1 : 0;
  return (
    tokens[at]?.lower === "it" &&
    /^(?:is|was)$/u.test(tokens[at + 1]?.lower ?? "") &&
    (tokens[at + 2]?.tag === "prep" || tokens[at + 2]?.lower === "only") &&
    tokens.some(({ lower, tag }, i) => i > at + 3 && lower === "that" && (tag === "sub" || tag === "rel"))
  );
};

const owners = new Map([
  ["his", "he"],
  ["her", "she"],
]);

/** Marks what goes on from a part of the sentence that is not understood: “it” may mean what that was about. */
function markedUnread({ tokens }: Sentence, clauses: readonly Clause[]): Clause[] {
  const parts = partsOf(tokens).map(({ from, to }) => ({
    from: tokens[from]?.start ?? 0,
    to: tokens[to - 1]?.end ?? 0,
    words: tokens.slice(from, to).map(({ lower }) => lower),
  }));
  const isOwn = ({ origin }: Clause) => origin === "main" || origin === "coordinate";
  return clauses.map((clause) => {
    if (goesOnFromUnread(tokens, clause, clauses)) return { ...clause, isBehindUnread: true };
    const at = parts.findIndex(({ to }) => startOf(clause) < to);
    const before = parts[at - 1];
    if (clause.origin === "main" || clause.origin === "relative" || !before) return clause;
    const isRead = clauses.some((each) => isOwn(each) && startOf(each) >= before.from && startOf(each) < before.to);
    // “He … (whatever it was), and he built a mill” goes on from itself.
    const isSame =
      at === 1 && before.words.some((word) => (owners.get(word) ?? word) === clause.subject.phrase.head.lower);
    return isRead || isSame ? clause : { ...clause, isBehindUnread: true };
  });
}

/** “A guild … (whatever it did), and its hall, built in 1700, …”: nothing in front of the “and” is understood. */
function goesOnFromUnread(tokens: readonly Token[], clause: Clause, clauses: readonly Clause[]): boolean {
  const start = clause.sentence.tokens[clause.subject.from]?.start ?? 0;
  const at = tokens.findIndex((token) => token.start === start);
  if (tokens[at - 1]?.tag !== "conj" || !tokens.slice(0, at - 1).some(({ tag }) => tag === "aux")) return false;
  return !clauses.some((each) => startOf(each) < start);
}

/** Where the verb of a clause stands: two readings of one verb are one clause. */
const verbOf = (clause: Clause): string => {
  const { verb, sentence, subject, args } = clause;
  const main = verb?.main;
  if (main) return `${main.start} ${main.end}`;
  return `beside ${sentence.tokens[subject.from]?.start ?? 0} ${sentence.tokens[args[0]?.range.from ?? 0]?.start ?? 0}`;
};

const startOf = ({ verb, sentence, subject }: Clause): number =>
  verb?.main.start ?? sentence.tokens[subject.to - 1]?.start ?? 0;

/** Of two readings of one verb, the one that understands more of what stands with it. */
function fuller(whole: readonly Clause[], core: readonly Clause[]): Clause[] {
  const groups = new Map<string, Clause[]>();
  for (const clause of whole) groups.set(verbOf(clause), [...(groups.get(verbOf(clause)) ?? []), clause]);
  const others = new Map<string, Clause[]>();
  for (const clause of core) others.set(verbOf(clause), [...(others.get(verbOf(clause)) ?? []), clause]);
  for (const [verb, clauses] of others) {
    const own = groups.get(verb);
    if (!own || weight(clauses) >= weight(own)) groups.set(verb, clauses);
  }
  return [...groups.values()].flat();
}

/** What is understood: phrases count, what was taken whole does not. */
const weight = ([first]: readonly Clause[]): number =>
  first?.args.filter(({ role }) => role !== "modifier" && role !== "tail").length ?? 0;

function clausesOfSide({ sentence, origin, isNarrowed, isAssured = false }: Derived, depth: number): Clause[] {
  // What stands beside a clause that is joined is no less beside it than beside a first one.
  const originOf = (inner: Origin): Origin => (origin === "coordinate" && inner !== "main" ? inner : origin);
  const all = depth === 0 ? [] : simplified(sentence);
  const whole = parseClauses(sentence);
  const read = all
    .filter((side) => side.origin === "main")
    .reduce<Clause[]>((known, core) => fuller(known, parseClauses(core.sentence)), whole);
  const own = read.map((clause) => ({ isNarrowed, isAssured, ...clause, origin: originOf(clause.origin) }));
  const inner = all.map((side) => ({
    ...side,
    origin: originOf(side.origin),
    isNarrowed: isNarrowed || side.isNarrowed,
    isAssured,
  }));
  return [...own, ...inner.flatMap((side) => clausesOfSide(side, depth - 1))];
}
