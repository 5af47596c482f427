import { isPluralNoun } from "./plural.ts";
import { boundaryAfter, isVerbAt, type Boundary } from "./boundary.ts";
import type { Argument, Clause, Origin, Subject } from "./clause.ts";
import type { PhraseList } from "./phrase.ts";
import { narrowingAt } from "./narrowing.ts";
import { parseArguments } from "./parse-arguments.ts";
import { parseInverted } from "./parse-inverted.ts";
import { parseLeading } from "./parse-leading.ts";
import { parseSubject } from "./parse-subject.ts";
import { beforeOpening } from "./second-opening.ts";
import { withSharedTimes } from "./shared-time.ts";
import type { Sentence, Token } from "./token.ts";
import { isUnsafe } from "./unsafe.ts";
import { isWhereabouts, liesThere } from "./whereabouts.ts";
import { isActive, isFinite, isOfLife, sharing, verbGroupAt, type VerbGroup } from "./verb-group.ts";

/** A sentence holds no more clauses than this that one could ask about. */
const MOST = 8;

/** The clauses of a sentence that are understood; none where the sentence is not. */
export function parseClauses(sentence: Sentence): Clause[] {
  const { tokens } = sentence;
  // “Not until 1902 did the town buy it”: it is no clause as it stands.
  if (tokens[0]?.tag === "not") return [];
  const leading = parseLeading(tokens);
  const subject = parseSubject(tokens, leading.to);
  const inverted = parseInverted(tokens);
  if (inverted) return [{ sentence, origin: "main", isHedged: false, ...inverted }];
  if (!subject || leading.args.some((argument) => isOtherThing(tokens, argument))) return [];
  const reader = new ClauseReader(sentence);
  for (const side of subject.sides) reader.readSide(side.range, side.origin, subject.subject);
  if (leading.participle && isSubjectOfVerb(tokens, subject.to)) {
    reader.readSide(leading.participle, "participle", subject.subject);
    reader.readTorn(leading.participle.from, leading.torn, subject.subject);
  }
  reader.readFrom(subject.to, { subject: subject.subject, origin: "main", leading: leading.args });
  return withSharedTimes(reader.clauses);
}

/** “Built in 1902, in Marle, a town near Bath, for …”: what has no verb behind it was not built, but where something was. */
function isSubjectOfVerb(tokens: readonly Token[], to: number): boolean {
  const verb = verbGroupAt(tokens, to);
  return verb !== null && isFinite(verb);
}

/** “In 1902 the arrest of a weaver, Ada Holm, …”: a thing in front of what was read as the subject is the subject itself. */
const isOtherThing = (tokens: readonly Token[], { role, range }: Argument): boolean =>
  role === "object" && tokens.slice(range.from, range.to).every(({ value }) => value === null);

interface Start {
  readonly subject: Subject;
  readonly origin: Origin;
  readonly leading: readonly Argument[];
  /** The verb that this one is joined to, whose auxiliaries it may share. */
  readonly joined?: VerbGroup;
}

interface Said {
  readonly subject: Subject;
  readonly origin: Origin;
  readonly verb: VerbGroup;
  readonly behind: readonly Argument[];
}

/** Verbs that go with one preposition. */
const bound = new Set("consist depend rely belong refer amount derive result account stand range vary lead".split(" "));

/** “Worked there until her death, on 4 May 1931, in Bath”: where she died. */
function isOfHappening(tokens: readonly Token[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && (tokens[before]?.value !== null || /^(?:comma|prep)$/u.test(tokens[before]?.tag ?? "")))
    before--;
  return (
    tokens[at - 1]?.tag === "comma" &&
    /^(?:death|birth|marriage|wedding|funeral|burial|coronation|execution)$/u.test(tokens[before]?.lower ?? "")
  );
}

class ClauseReader {
  readonly clauses: Clause[] = [];
  readonly #sentence: Sentence;
  readonly #tokens: readonly Token[];

  constructor(sentence: Sentence) {
    this.#sentence = sentence;
    this.#tokens = sentence.tokens;
  }

  /** Reads a verb with what stands behind it, and the clauses that go on from there. */
  readFrom(at: number, { subject, origin, leading, joined }: Start): void {
    const group = verbGroupAt(this.#tokens, at);
    if (!group || !isFinite(group) || this.clauses.length >= MOST) return;
    const verb = sharing(group, joined ?? null, this.#tokens);
    const boundary = beforeOpening(this.#tokens, verb.to, boundaryAfter(this.#tokens, verb.to));
    const behind =
      parseArguments(this.#tokens, { from: verb.to, to: boundary.at, isLeading: false }) ??
      this.#argumentsBeforeJoint(verb, boundary.at);
    if (behind) {
      const isHedged = isUnsafe(this.#tokens, boundary);
      const args = [...leading, ...behind, ...narrowingAt(this.#tokens, boundary, { verb, behind })];
      this.clauses.push({ sentence: this.#sentence, origin, subject, verb, args, isHedged });
    }
    this.#goOn(boundary, { subject, origin, verb, behind: behind ?? [] });
  }

  /**
   * “…, and only then did they come”, “8,094 feet long, or a little over a mile”, “8 miles long, yet nowhere wider than
   * 2”: what stands in front of a clause that is not understood, of the same in other words, and of what else is so.
   */
  #argumentsBeforeJoint({ to: from, isCopula, base }: VerbGroup, end: number): Argument[] | null {
    const tokens = this.#tokens;
    const joint = tokens.findIndex(
      ({ tag }, i) => i > from && i < end && tag === "comma" && tokens[i + 1]?.tag === "conj",
    );
    if (joint < 0) return null;
    const hasVerb = tokens.slice(joint + 2).some(({ tag }) => tag === "verb" || tag === "aux");
    const isOther = /^(?:or|nor|yet)$/u.test(tokens[joint + 1]?.lower ?? "");
    // “The longest, yet only by land”: that takes back what was said.
    const isLess = /^(?:only|just|not)$/u.test(tokens[joint + 2]?.lower ?? "");
    // “Became its first mayor, and the first from the hills”: what else the same was.
    const isSame = (isCopula || base === "become") && /^(?:det|possessive)$/u.test(tokens[joint + 2]?.tag ?? "");
    const isSafe = isOther ? !hasVerb && !isLess : hasVerb || isSame;
    return isSafe ? parseArguments(tokens, { from, to: joint, isLeading: false }) : null;
  }

  /** Reads what stands beside a subject: “born in Warsaw in 1867”, “which spans 1,280 metres”, “the seat of the League”. */
  readSide(range: { from: number; to: number }, origin: Origin, subject: Subject): void {
    const verb = origin === "apposition" ? null : verbGroupAt(this.#tokens, range.from);
    if (origin !== "apposition" && !verb) return;
    const boundary = verb && boundaryAfter(this.#tokens, verb.to);
    const to = boundary ? Math.min(range.to, boundary.at) : range.to;
    const from = verb?.to ?? range.from;
    const args =
      parseArguments(this.#tokens, { from, to, isLeading: false }) ??
      (origin === "participle" ? this.#argumentsBeforeOther(from, to) : null);
    if (args && args.length > 0)
      this.clauses.push({ sentence: this.#sentence, origin, subject, verb, args, isHedged: false });
    // “Begun by Ada Marsh and finished by her brother in 1432”
    const next = { from: to + 1, to: range.to };
    if (origin === "participle" && boundary?.kind === "coordinate-verb" && next.from < next.to)
      this.readSide(next, origin, subject);
  }

  /** “Born in 1902, | in Bath, to a miller, …”: what is told of a participle in front behind a comma. */
  readTorn(at: number, args: readonly Argument[], subject: Subject): void {
    const verb = verbGroupAt(this.#tokens, at);
    if (verb && args.length > 0)
      this.clauses.push({ sentence: this.#sentence, origin: "participle", subject, verb, args, isHedged: false });
  }

  /** “Designed by Ada Marsh | and clad in oak”: what was done first, where nobody understands what was done then. */
  #argumentsBeforeOther(from: number, to: number): Argument[] | null {
    const joint = this.#tokens.findIndex(({ tag }, i) => i > from && i < to && tag === "conj");
    const other = this.#tokens[joint + 1]?.tag;
    const isQuality = (other === "adj" || other === "verb") && this.#tokens[joint + 2]?.tag === "prep";
    return joint > 0 && isQuality ? parseArguments(this.#tokens, { from, to: joint, isLeading: false }) : null;
  }

  #goOn({ at, kind }: Boundary, said: Said): void {
    const { subject, behind, verb } = said;
    const from = at + (this.#tokens[at]?.tag === "comma" ? 1 : 0);
    switch (kind) {
      case "coordinate-verb":
        // “He defended Karl Stein, who was accused, and won”: behind the comma the sentence may go on.
        if (said.origin !== "relative" || from === at) this.#readNext(from + 1, { subject, verb });
        break;
      case "coordinate-clause":
        this.#readNext(from + 1, null);
        break;
      case "relative":
        this.#readRelative(from, behind);
        break;
      case "end":
        if (this.#tokens[at]?.tag === "semicolon") this.#readNext(from + 1, null);
        break;
      case "participle":
        if (this.#isSerial(from, verb))
          this.readFrom(from, { subject, origin: "coordinate", leading: [], joined: verb });
        else this.#readTail(from, said);
        break;
      case "other":
        this.#readTail(from, said);
        this.#readBehindAside(from, said);
        break;
      case "subordinate":
        break;
    }
  }

  /** “…, for the purpose of …”, “…, covering most of the region”: goes on from the same verb. */
  #readTail(at: number, said: Said): void {
    const first = this.#tokens[at];
    const isGerund = first?.tag === "verb" && first.lower.endsWith("ing");
    // “As envoy of the king, of Marle”: of whom the king was.
    const isPhrase = first?.tag === "prep" && first.lower !== "of";
    if ((!isGerund && !isPhrase) || isOfHappening(this.#tokens, at) || this.clauses.length >= MOST) return;
    const boundary = boundaryAfter(this.#tokens, at + 1);
    const range = { from: at, to: boundary.at };
    const tail = isGerund
      ? [{ role: "tail" as const, range, isLeading: false }]
      : parseArguments(this.#tokens, { isLeading: false, ...range });
    const needed = said.behind.filter(({ role }) => role !== "prepositional" && role !== "gerund" && role !== "adverb");
    const { subject, origin, verb } = said;
    // “Consists mostly of gneiss, among …”: without its first phrase the verb says nothing.
    const isWhole = said.behind.some(({ role }) => role === "object") || verb.isPassive || !bound.has(verb.base);
    const isOfPlace = tail !== null && liesThere(this.#tokens, tail[0], verb);
    const args = isOfPlace ? [...said.behind, ...tail.slice(1)] : [...needed, ...(tail ?? [])];
    if (tail && isWhole && !(isOfPlace && tail.length === 1))
      this.clauses.push({ sentence: this.#sentence, origin, subject, verb, args, isHedged: false });
    if (boundary.kind === "other" || boundary.kind === "participle") this.#goOn(boundary, said);
  }

  /**
   * “weighed” in “It was made of oak, weighed a ton and cost £18”, “signed” in “It was drawn up, signed in May and sent to
   * Oslo”: a verb of its own, since another closes the row.
   */
  #isSerial(at: number, before: VerbGroup): boolean {
    const tokens = this.#tokens;
    const verb = verbGroupAt(tokens, at);
    if (!verb || !isFinite(verb)) return false;
    const close = tokens.findIndex(({ tag }, i) => i > at && (tag === "conj" || tag === "semicolon" || tag === "rel"));
    if (tokens[close]?.tag !== "conj" || !isVerbAt(tokens, close + 1)) return false;
    if (isActive(tokens, verb) || isOfLife(tokens, verb, before)) return true;
    // “Sold to the Holm Company, founded in 1890, and …”: a name may be what the participle is about.
    return before.isPassive && tokens[at - 2]?.tag !== "name" && tokens[close - 1]?.tag !== "comma";
  }

  /** “…, the third of five children, and grew up in Antwerp”: behind an aside the subject goes on. */
  #readBehindAside(from: number, { subject, verb }: Said): void {
    const tokens = this.#tokens;
    if (!["det", "name", "value"].includes(tokens[from]?.tag ?? "")) return;
    const close = tokens.findIndex(
      ({ tag }, i) =>
        i > from && (tag === "conj" || tag === "rel" || tag === "sub" || tag === "aux" || tag === "semicolon"),
    );
    if (tokens[close]?.tag === "conj" && tokens[close - 1]?.tag === "comma" && isVerbAt(tokens, close + 1))
      this.#readNext(close + 1, { subject, verb });
  }

  #readNext(at: number, shared: { readonly subject: Subject; readonly verb: VerbGroup } | null): void {
    const leading = parseLeading(this.#tokens, at, shared !== null);
    if (shared) {
      const { subject, verb } = shared;
      this.readFrom(leading.to, { subject, origin: "coordinate", leading: leading.args, joined: verb });
      return;
    }
    const own = parseSubject(this.#tokens, leading.to);
    if (!own) return;
    for (const side of own.sides) this.readSide(side.range, side.origin, own.subject);
    this.readFrom(own.to, { subject: own.subject, origin: "coordinate", leading: leading.args });
  }

  /** “…, which later became a capital”: about the phrase before it, where only one can be meant. */
  #readRelative(at: number, behind: readonly Argument[]): void {
    const last = behind.at(-1);
    if (last?.role !== "object" && last?.role !== "prepositional") return;
    const [phrase, second] = last.list.phrases;
    const others = behind.filter(
      (arg) => arg !== last && !arg.isLeading && (arg.role === "object" || arg.role === "prepositional"),
    );
    // In “the factory of Josiah Beck, who …” and “the capital of the province, which …” two can be meant.
    if (phrase && phrase.coreTo < phrase.to) return;
    const isAlone =
      others.length === 0 && (last.role === "object" || (phrase?.head.tag === "name" && phrase.to - phrase.from <= 2));
    if (phrase && isWhereabouts(this.#tokens, phrase.from)) return;
    if (!phrase || second || !isAlone || this.#tokens[at]?.lower === "where" || this.#tokens[at]?.lower === "whose")
      return;
    if (this.#readObjectRelative(at, last)) return;
    const isPlural = isPluralNoun(phrase.head.lower) && phrase.head.tag === "noun";
    const subject: Subject = { from: phrase.from, to: phrase.to, phrase, list: last.list, isPlural };
    this.readFrom(at + 1, { subject, origin: "relative", leading: [] });
  }

  /** “…, whom she married in Bath”: the phrase before is what the verb is about. */
  #readObjectRelative(at: number, head: Argument & { readonly list: PhraseList }): boolean {
    const own = this.#tokens[at + 1]?.tag === "prep" ? null : parseSubject(this.#tokens, at + 1);
    const verb = own && verbGroupAt(this.#tokens, own.to);
    if (!own || !verb || !isFinite(verb)) return false;
    const boundary = boundaryAfter(this.#tokens, verb.to);
    const behind = parseArguments(this.#tokens, { from: verb.to, to: boundary.at, isLeading: false });
    const { list } = head;
    const object: Argument = { role: "object", list, range: { from: list.from, to: list.to }, isLeading: false };
    const hasObject = behind?.some(({ role }) => role === "object") ?? true;
    if (behind && !hasObject && !verb.isPassive)
      this.clauses.push({
        sentence: this.#sentence,
        origin: "relative",
        subject: own.subject,
        verb,
        args: [object, ...behind],
        isHedged: false,
      });
    return true;
  }
}
