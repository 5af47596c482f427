/** A pattern taken apart as far as it tells which words a text must hold. */
export type Part =
  /** One character of these, in small letters. */
  | { readonly is: "character"; readonly of: readonly string[] }
  /** Any number of characters of which nothing is known. */
  | { readonly is: "anything" }
  /** Where a word begins or ends. */
  | { readonly is: "edge" }
  | { readonly is: "either"; readonly of: readonly Sequence[] };

export type Sequence = readonly Part[];

const ANYTHING: Part = { is: "anything" };
const EDGE: Part = { is: "edge" };

/** Stands for whatever is no letter: what it is does not matter. */
const NO_LETTER = " ";

export const isLetter = (character: string): boolean => /^[a-z]$/u.test(character);

const character = (...of: string[]): Part => ({ is: "character", of: of.map((each) => each.toLowerCase()) });

/** What a pattern is made of. */
export const partsOf = ({ source }: RegExp): Sequence => new Reader(source).alternatives();

const around = /\(\?(?:<?[=!])/uy;
const opening = /\((?:\?:|\?<[^>]+>)?/uy;
const repetition = /(?:([?*+])|\{(\d+)(,?)(\d*)\})\??/uy;
const escape = /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[0-9A-Fa-f]{4}|k<[^>]*>|.)/uy;
const set = /\[(\^?)((?:\\(?:[pPu]\{[^}]*\}|.)|[^\]\\])*)\]/uy;
const inSet = /\\(?:[pPu]\{[^}]*\}|.)|[^\\]-[^\\]|[^\\]/gu;

class Reader {
  readonly #source: string;
  #at = 0;

  constructor(source: string) {
    this.#source = source;
  }

  alternatives(): Sequence {
    const all: Sequence[] = [];
    do all.push(this.#sequence());
    while (this.#takes("|"));
    return all.length === 1 ? (all[0] ?? []) : [{ is: "either", of: all }];
  }

  #sequence(): Sequence {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && !"|)".includes(this.#source.charAt(this.#at)))
      parts.push(...this.#repeated(this.#one()));
    return parts;
  }

  #one(): Sequence {
    if (this.#match(around)) {
      this.alternatives();
      this.#takes(")");
      return [];
    }
    if (this.#match(opening)) {
      const within = this.alternatives();
      this.#takes(")");
      return within;
    }
    const chosen = this.#match(set);
    if (chosen) return [chosen[1] === "^" ? ANYTHING : oneOf(chosen[2] ?? "")];
    const escaped = this.#match(escape);
    if (escaped) return ofEscape(escaped[0]);
    const [plain = ""] = this.#source.slice(this.#at);
    this.#at += plain.length;
    if (plain === "^" || plain === "$") return [EDGE];
    return [plain === "." ? ANYTHING : character(plain)];
  }

  #repeated(parts: Sequence): Sequence {
    const found = this.#match(repetition);
    if (!found) return parts;
    const [, sign, least, more, most] = found;
    const isOnce = sign === "?" || (least === "0" && most === "1");
    const isNoLetter = parts.every((part) => part.is === "character" && !part.of.some(isLetter));
    const isSingle = isOnce || isNoLetter || (least === "1" && more === "");
    const several: Sequence = isSingle ? parts : [...parts, { is: "either", of: [[ANYTHING, ...parts], []] }];
    return sign === "?" || sign === "*" || least === "0" ? [{ is: "either", of: [several, []] }] : several;
  }

  #takes(sign: string): boolean {
    if (!this.#source.startsWith(sign, this.#at)) return false;
    this.#at += sign.length;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#source);
    if (found) this.#at += found[0].length;
    return found;
  }
}

function ofEscape(escaped: string): Sequence {
  if (escaped === "\\b") return [EDGE];
  if (escaped === "\\B") return [];
  return [isOfNoLetters(escaped) ? character(NO_LETTER) : ofSign(escaped)];
}

const isOfNoLetters = (escaped: string): boolean => /^\\(?:[ds]|p\{(?:N|Nd|P|Z|S|Sc)\})$/u.test(escaped);

/** `\.` is a full stop; `\p{L}`, `\S` or `\1` may be anything. */
const ofSign = (escaped: string): Part =>
  /^\\\P{L}$/u.test(escaped) && !/\d/u.test(escaped) ? character(NO_LETTER) : ANYTHING;

function oneOf(within: string): Part {
  const members = (within.match(inSet) ?? []).map((member) => {
    if (member.startsWith("\\")) return isOfNoLetters(member) ? character(NO_LETTER) : ofSign(member);
    if (member.length > 1 && member.charAt(1) === "-") return /^\d-\d$/u.test(member) ? character(NO_LETTER) : ANYTHING;
    return character(member);
  });
  const all = members.flatMap((part) => (part.is === "character" ? part.of : []));
  return members.some((part) => part.is !== "character") ? ANYTHING : { is: "character", of: all };
}
