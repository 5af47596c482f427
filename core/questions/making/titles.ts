import { gathered } from "../../base/gathered.ts";
import { oneLine } from "../../base/one-line.ts";
import { perObject } from "../../base/per-object.ts";
import { sidesOf } from "../../base/sides-of.ts";
import type { Fact } from "../../facts/fact.ts";

const strayComma = /(["“][^"“”]*),(["”])(?=([ ?.].{0,5}))/gu;

/**
 * American printers put a comma inside of the quotation marks: “Tern Song,” ran for a year. Outside of its sentence it parts
 * nothing, but from whoever said what is quoted: “My house is in Marle,” Holm told her.
 */
export const withoutStrayComma = (stem: string): string =>
  stem.replace(strayComma, (said, ...[quoted, mark, behind]: string[]) =>
    isSaying.test(quoted ?? "") && saidBy.test(behind ?? "") ? said : `${quoted ?? ""}${mark ?? ""}`,
  );

/** A title has its small words from a short list. */
const isSaying = / (?!(?:of|the|and|in|on|an?|for|to|from|with|at|by) )\p{Ll}+/u;

const saidBy = /^ (?:\p{Lu}|he |she |they |____)/u;

const works =
  "autobiography|memoirs?|biography|book|novel|novella|story|poem|essay|article|pamphlet|treatise|travelogue|diary|textbook|guidebook|play|opera|operetta|ballet|musical|symphony|song|album|film|documentary|series|painting|magazine|journal|newspaper";
const ordinal = "(?: (?:first|second|third|last|best-known|most famous|only))?";
const kind = String.raw`${ordinal} (?:\p{Ll}+ )?(${works})`;
const owner = String.raw`(?:[Tt]h(?:is|at)|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts|\p{Lu}[\p{L}.]+[’']s)(?: own)?`;
/** “After the play, “Tern Song” …” names no play; “the play “Tern Song”” does, and so does what opens a sentence. */
const kindInFront = new RegExp(
  String.raw`(?:(?<!\p{L})${owner}${kind},?|(?:^|[.;:] )(?:An?|The)${kind},?|(?<!\p{L})(?:[Aa]n?|[Tt]he)${kind}) (?:(?:called|entitled|titled) )?["“*]$`,
  "u",
);

const vessels =
  "ship|steamship|steamer|ferry|liner|tanker|freighter|frigate|yacht|schooner|clipper|submarine|barge|trawler|spacecraft|probe|locomotive|aircraft|airship";
const kindBehind = new RegExp(
  String.raw`^\*, (?:(?:an?|the|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts) )?(?:[\p{L}\p{N}’'-]+ ){0,4}?(${works}|${vessels})(?![\p{L}-])`,
  "u",
);
const shipInFront = new RegExp(String.raw`(?<![\p{L}-])(${vessels}),? (?:called |named |the )?\*$`, "u");

/**
 * “Tern Song” alone may be anything: “the opera “Tern Song”” where the sentence says in front of the title what it is, “the
 * ferry Tern” where it says so of a name in italics.
 */
export function withKindOfWork(stem: string, { proof }: Fact): string {
  const said = withOneMark(proof);
  const [whole = "", title = ""] = /["“]([^"“”_]+)["”]/u.exec(stem) ?? italicIn(said, stem) ?? [];
  const work = gathered(sidesOf(title, said), ({ before, behind }) => [
    ...(kindInFront.exec(before)?.slice(1) ?? []),
    shipInFront.exec(before)?.[1],
    kindBehind.exec(behind)?.[1],
  ]).find(Boolean);
  if (work === undefined || new RegExp(String.raw`\b${work}\b`, "iu").test(stem)) return stem;
  return stem.replace(whole, () => `${stem.startsWith(whole) ? "The" : "the"} ${work} ${whole}`);
}

/** A sentence with one mark for all that puts a name in italics. */
const withOneMark = perObject(({ quote }: Fact["proof"]): string =>
  oneLine(quote.replace(/&[lr]dquo;/gu, '"').replace(/<\/?(?:em|i|cite)>|_(?=\p{Lu})|(?<=\p{L})_/gu, "*")),
);

/** The first name in italics that the stem has, not as a part of a longer one. */
function italicIn(said: string, stem: string): [string, string] | null {
  if (!said.includes("*")) return null;
  for (const [, name = ""] of said.matchAll(/(?<!\*)\*(\p{Lu}[^*]{1,60})\*(?!\*)/gu)) {
    const isWhole = sidesOf(name, stem).some(
      ({ before, behind }) =>
        !/(?:\p{L}|\b[Tt]he |\p{Lu}[\p{L}-]* )$/u.test(before) && !/^(?:\p{L}|[’'-]| \p{Lu})/u.test(behind),
    );
    if (isWhole) return [name, name];
  }
  return null;
}
