import { isLetter, partsOf, type Part, type Sequence } from "./pattern-parts.ts";

/** A word is told by as many of its letters: enough to tell words apart, few enough to be read off `recogni[sz]e`. */
const HEAD = 3;

/** A pattern that begins in so many ways is about no words in particular. */
const MOST = 400;

/** A common word tells as little as so many others: it stands in two of three sentences, and they all together in fewer. */
const COMMON = 60;

/** What nearly every sentence or question has in it tells nothing apart. */
const common = new Set(
  "a an and are at by did do for fro had has hav how in is its it of on or tha the to was wer wha whe whi who wit yea mon".split(
    " ",
  ),
);

export type Heads = ReadonlySet<string>;

/** How the words of a text begin, in small letters. */
export const headsIn = (text: string): Heads =>
  new Set(text.match(/[A-Za-z]+/gu)?.map((word) => word.slice(0, HEAD).toLowerCase()));

/**
 * How words begin of which one stands in whatever a pattern is found in; null where that is not told by the pattern. A
 * text without such a word need not be held against it, and the words of a text are read once for any number of
 * patterns.
 */
export function headsOf(pattern: RegExp): Heads | null {
  const found = sought(partsOf(pattern), false);
  return found !== null && weight(found) <= MOST ? found : null;
}

/** What seeks patterns: by the heads of words of which one stands wherever one of its patterns is found, and what may be found anywhere. */
export interface Seekers<Seeker> {
  readonly byHead: ReadonlyMap<string, readonly Seeker[]>;
  readonly anywhere: readonly Seeker[];
}

export function seekersOf<Seeker>(
  all: readonly Seeker[],
  patternsOf: (seeker: Seeker) => readonly RegExp[],
): Seekers<Seeker> {
  const byHead = new Map<string, Seeker[]>();
  const anywhere: Seeker[] = [];
  for (const seeker of all) {
    const heads = union(patternsOf(seeker).map(headsOf));
    if (heads === null) anywhere.push(seeker);
    else for (const head of heads) byHead.set(head, [...(byHead.get(head) ?? []), seeker]);
  }
  return { byHead, anywhere };
}

/** Of all places of a sequence where a word begins, the one that tells most. */
function sought(sequence: Sequence, startsAtEdge: boolean): Heads | null {
  let isAtEdge = startsAtEdge;
  let best: Heads | null = null;
  sequence.forEach((part, i) => {
    if (isAtEdge) best = rarer(best, begun(sequence.slice(i), ""));
    if (part.is === "either") {
      const before = isAtEdge;
      best = rarer(best, union(part.of.map((each) => sought(each, before))));
    }
    isAtEdge = endsAtEdge(part, isAtEdge);
  });
  return best;
}

function endsAtEdge(part: Part, isAtEdge: boolean): boolean {
  switch (part.is) {
    case "edge":
      return true;
    case "anything":
      return false;
    case "character":
      return !part.of.some(isLetter);
    case "either":
      return part.of.every((each) => each.reduce((at, within) => endsAtEdge(within, at), isAtEdge));
  }
}

/** How a word can begin that stands in front of a sequence with the letters in front of it; null where anyhow. */
function begun(sequence: Sequence, letters: string): Heads | null {
  if (letters.length === HEAD) return new Set([letters]);
  const [part, ...rest] = sequence;
  switch (part?.is) {
    case undefined:
    case "anything":
      return null;
    case "edge":
      return letters === "" ? begun(rest, letters) : new Set([letters]);
    case "either":
      return union(part.of.map((each) => begun([...each, ...rest], letters)));
    case "character":
      return union(
        part.of.map((each) => {
          if (isLetter(each)) return begun(rest, letters + each);
          return letters === "" ? null : new Set([letters]);
        }),
      );
  }
}

function union(all: readonly (Heads | null)[]): Heads | null {
  const known = all.filter((heads) => heads !== null);
  return known.length === all.length ? new Set(known.flatMap((heads) => [...heads])) : null;
}

function rarer(one: Heads | null, other: Heads | null): Heads | null {
  if (one === null || other === null) return one ?? other;
  return weight(other) < weight(one) ? other : one;
}

const weight = (heads: Heads): number => [...heads].reduce((sum, head) => sum + (common.has(head) ? COMMON : 1), 0);
