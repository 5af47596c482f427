import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import type { TextDocument } from "../../text/block.ts";
import type { Entity } from "../entity.ts";

interface Scored {
  readonly entity: Entity;
  readonly score: number;
}

/** What the name of the file names most, with how far; the likelier one where a town and its firm are called the same. */
export function mostNamedByFile(scored: readonly Scored[], document: TextDocument) {
  const named = gathered(scored, ({ entity, score }) => {
    const byFile = namedByFile(entity, document);
    return byFile > 0 ? [{ entity, byFile, score }] : [];
  });
  return named.sort((a, b) => b.byFile - a.byFile || b.score - a.score).at(0);
}

/**
 * How far what a text is kept as names an entity, from 0 to 1: “castle-orrin-2.md” names Castle Orrin, and half of it
 * Orrin. Files have neither capitals nor accents nor points.
 */
function namedByFile({ name, type, aliases }: Entity, document: TextDocument): number {
  const file = wordsOfFile(document);
  if (file === "") return 0;
  const called = [...new Set([name, ...aliases])].map(plainWords).filter((each) => each !== "");
  if (called.some((each) => each === file || (type === "person" && isShortOf(file, each)))) return 1;
  return called.some((each) => isInside(each, file) || isInside(file, each)) ? PART : 0;
}

const PART = 0.6;

const wordsOfFile = perObject(({ name = "" }: TextDocument): string => {
  const words = plainWords(name.replace(/\.\p{L}{2,5}$/u, "").replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ")).split(" ");
  return words.filter((word) => !ofFiles.test(word)).join(" ");
});

/** “Orrin profile (final) v2”: what files are called beside what they are about. */
const ofFiles =
  /^(?:\d+|v\d+|profile|text|article|about|draft|final|copy|new|version|document|doc|page|index|untitled|reading|wiki|wikipedia|en)$/u;

const plainWords = (written: string): string =>
  written
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'.]/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /u, "");

/** Words inside of more words, not the letters of one. */
const isInside = (few: string, many: string): boolean => isLong(few) && ` ${many} `.includes(` ${few} `);

const isLong = (words: string): boolean => words.length > 4;

/** “ada-holm.txt”, of Dame Ada Maria Holm. */
function isShortOf(file: string, name: string): boolean {
  const [given = "", surname, more] = file.split(" ");
  const words = name.split(" ");
  return more === undefined && surname !== undefined && words.includes(given) && words.at(-1) === surname;
}
