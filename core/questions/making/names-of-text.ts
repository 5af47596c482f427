import { isPersonName } from "../../facts/person-names.ts";

/** What a text tells of the names in it, wherever it tells it. */
export interface NamesOfText {
  /** What the text calls by another name besides: “Mutina, today’s Modena”. */
  readonly alsoCalled: (name: string) => readonly string[];
  /** The initials of a name of several words, where the text writes them by themselves. */
  readonly initialsOf: (name: string) => string | null;
  /** “Ada Holm” for “Holm”, where the text writes just one such name. */
  readonly inFull: (surname: string) => string | null;
  /** Whether a given name is that of just one ruler or saint: no other number or surname follows it anywhere. */
  readonly isOfOne: (given: string, number: string | null) => boolean;
}

/** Reads the names of a text when the first of them is asked for. */
export function namesIn(source: string): NamesOfText {
  let read: string | undefined;
  let equated: ReadonlyMap<string, readonly string[]> | undefined;
  const text = () => (read ??= plain(source));
  const everywhere = (pattern: string) => [...text().matchAll(new RegExp(pattern, "gu"))];
  return {
    alsoCalled: (name) => (equated ??= equatedIn(text())).get(name) ?? [],
    initialsOf: (name) => {
      const capitals = name.split(" ").filter((word) => /^\p{Lu}/u.test(word));
      const initials = capitals.map((word) => word.charAt(0)).join("");
      const isWritten =
        capitals.length >= 3 && new RegExp(`(?<![\\p{L}\\d])${initials}(?![\\p{L}\\d])`, "u").test(text());
      return isWritten ? initials : null;
    },
    inFull: (surname) => {
      const found = everywhere(`(\\p{Lu}[\\p{L}’'-]+) ${surname}(?!\\p{L})`).map(([whole]) => whole);
      const [full, ...others] = [...new Set(found.filter(isPersonName))];
      return full !== undefined && others.length === 0 ? full : null;
    },
    isOfOne: (given, number) =>
      everywhere(`(?<!\\p{L})${given}(?!\\p{L})(?: ([IVX]+)(?!\\p{L})| (\\p{Lu}\\p{L}+))?`).every(
        ([, other, surname]) => surname === undefined && (other === undefined || other === number),
      ),
  };
}

const plain = (source: string): string =>
  source
    .replace(/<[^<>]{0,200}>/gu, "")
    .replace(/[*_]/gu, "")
    .replace(/\s+/gu, " ");

const name = String.raw`\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3}`;
const said = String.raw`(?:the )?(?:modern|present-day)|today[’']s|then called|now called|today called|also called|also known as|known as|formerly`;
const language = String.raw`\p{Lu}\p{Ll}+(?:ish|ese|ch|an|ic|ek|in|sh)`;
const equations = [
  `(${name}),? \\(?(?:${said}) (?:the )?(?:(?:city|town|village|island) of )?(${name})`,
  `(${name}) \\((${name}) in ${language}`,
  `(${name}) \\(${language}: (${name})`,
].map((pattern) => new RegExp(pattern, "gu"));

/** “At Mutina” begins a sentence, and no name. */
const opening = /^(?:At|In|From|To|Near|By|On|After|Before|The|When|Of|For|With) /u;

/** Both names of each pair that a text equates. */
function equatedIn(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const equation of equations)
    for (const [, first = "", other = ""] of text.matchAll(equation)) {
      const one = first.replace(opening, "");
      found.set(one, [...(found.get(one) ?? []), other]);
      found.set(other, [...(found.get(other) ?? []), one]);
    }
  return found;
}
