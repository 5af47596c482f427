import { boundaryAfter, isUnsafe, type Boundary } from "./boundary.ts";
import type { Argument, Clause, Origin, Subject } from "./clause.ts";
import { parseArguments } from "./parse-arguments.ts";
import { parseLeading } from "./parse-leading.ts";
import { parseSubject } from "./parse-subject.ts";
import type { Sentence, Token } from "./token.ts";
import { isFinite, verbGroupAt, type VerbGroup } from "./verb-group.ts";

/** A sentence holds no more clauses than this that one could ask about. */
const MOST = 8;

/** The clauses of a sentence that are understood; none where the sentence is not. */
export function parseClauses(sentence: Sentence): Clause[] {
  const { tokens } = sentence;
  const leading = parseLeading(tokens);
  const subject = parseSubject(tokens, leading.to);
  if (!subject) return [];
  const reader = new ClauseReader(sentence);
  for (const side of subject.sides) reader.readSide(side.range, side.origin, subject.subject);
  if (leading.participle) reader.readSide(leading.participle, "participle", subject.subject);
  reader.readFrom(subject.to, { subject: subject.subject, origin: "main", leading: leading.args });
  return reader.clauses;
}

interface Start {
  readonly subject: Subject;
  readonly origin: Origin;
  readonly leading: readonly Argument[];
}

interface Said {
  readonly subject: Subject;
  readonly origin: Origin;
  readonly verb: VerbGroup;
  readonly behind: readonly Argument[];
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
  readFrom(at: number, { subject, origin, leading }: Start): void {
    const verb = verbGroupAt(this.#tokens, at);
    if (!verb || !isFinite(verb) || this.clauses.length >= MOST) return;
    const boundary = boundaryAfter(this.#tokens, verb.to);
    const behind = parseArguments(this.#tokens, { from: verb.to, to: boundary.at, isLeading: false });
    if (behind) {
      const isHedged = isUnsafe(this.#tokens, boundary);
      this.clauses.push({ sentence: this.#sentence, origin, subject, verb, args: [...leading, ...behind], isHedged });
    }
    this.#goOn(boundary, { subject, origin, verb, behind: behind ?? [] });
  }

  /** Reads what stands beside a subject: “born in Warsaw in 1867”, “which spans 1,280 metres”, “the seat of the League”. */
  readSide(range: { from: number; to: number }, origin: Origin, subject: Subject): void {
    const verb = origin === "apposition" ? null : verbGroupAt(this.#tokens, range.from);
    if (origin !== "apposition" && !verb) return;
    const to = verb ? Math.min(range.to, boundaryAfter(this.#tokens, verb.to).at) : range.to;
    const args = parseArguments(this.#tokens, { from: verb?.to ?? range.from, to, isLeading: false });
    if (args && args.length > 0)
      this.clauses.push({ sentence: this.#sentence, origin, subject, verb, args, isHedged: false });
  }

  #goOn({ at, kind }: Boundary, said: Said): void {
    const { subject, behind } = said;
    const from = at + (this.#tokens[at]?.tag === "comma" ? 1 : 0);
    switch (kind) {
      case "coordinate-verb":
        this.#readNext(from + 1, subject);
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
      case "other":
        this.#readTail(from, said);
        break;
      case "subordinate":
        break;
    }
  }

  /** “…, for the purpose of …”, “…, covering most of the region”: goes on from the same verb. */
  #readTail(at: number, said: Said): void {
    const first = this.#tokens[at];
    const isGerund = first?.tag === "verb" && first.lower.endsWith("ing");
    if ((!isGerund && first?.tag !== "prep") || this.clauses.length >= MOST) return;
    const boundary = boundaryAfter(this.#tokens, at + 1);
    const range = { from: at, to: boundary.at };
    const tail = isGerund
      ? [{ role: "tail" as const, range, isLeading: false }]
      : parseArguments(this.#tokens, { ...range, isLeading: false });
    const needed = said.behind.filter(({ role }) => role !== "prepositional" && role !== "gerund" && role !== "adverb");
    const { subject, origin, verb } = said;
    if (tail)
      this.clauses.push({
        sentence: this.#sentence,
        origin,
        subject,
        verb,
        args: [...needed, ...tail],
        isHedged: false,
      });
    if (boundary.kind === "other" || boundary.kind === "participle") this.#goOn(boundary, said);
  }

  #readNext(at: number, subject: Subject | null): void {
    const leading = parseLeading(this.#tokens, at);
    if (subject) {
      this.readFrom(leading.to, { subject, origin: "coordinate", leading: leading.args });
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
    const isAlone =
      last.role === "object" ? others.length === 0 : phrase?.head.tag === "name" && phrase.to - phrase.from <= 2;
    if (!phrase || second || !isAlone || this.#tokens[at]?.lower === "where" || this.#tokens[at]?.lower === "whose")
      return;
    const isPlural = /[^s]s$/u.test(phrase.head.lower) && phrase.head.tag === "noun";
    const subject: Subject = { from: phrase.from, to: phrase.to, phrase, list: last.list, isPlural };
    this.readFrom(at + 1, { subject, origin: "relative", leading: [] });
  }
}
