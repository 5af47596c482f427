import { gathered } from "../../base/gathered.ts";
import type { Clause } from "../clauses/clause.ts";
import type { Entity } from "../entity.ts";
import { OPENING, type Told } from "./told.ts";

/** “The long-eared hill mouse is …” under “The long-eared hill mouse”: what has a common noun for its name. */
export function describedTopic(title: string, clauses: readonly Clause[]): Entity | null {
  const [first] = clauses;
  if (first?.origin !== "main") return null;
  const { phrase, to } = first.subject;
  const { tokens, text } = first.sentence;
  const isThe = tokens[phrase.from]?.lower === "the";
  const [start, end] = [tokens[phrase.from + (isThe ? 1 : 0)], tokens[phrase.coreTo - 1]];
  if (!start || !end || phrase.to !== to || end.tag !== "noun" || phrase.from > 1) return null;
  const name = text.slice(start.start, end.end);
  const isTitle = title.toLowerCase().replace(/^(?:the|an?)\s/u, "") === name.toLowerCase();
  if (!isTitle || tokens.slice(phrase.from, phrase.coreTo).some(({ tag }) => tag === "possessive")) return null;
  const isPlural = /[^su]s$/u.test(end.lower) && first.verb?.form !== "third";
  return { ...named(name, end.lower), hasArticle: isThe, isPlural, count: 1, firstAt: 0 };
}

/** “Zorremin”, “Zorremin (Zorra minor)” over a text that begins with “The zorremin (also …)”. */
export function commonNounTopic(line: string, { sentences }: Told): Entity | null {
  const name = line
    .replace(/\s\([^()]*\)$/u, "")
    .replace(/^(?:The|A|An)\s/u, "")
    .toLowerCase();
  if (!/^\p{L}+(?: \p{L}+){0,2}$/u.test(name)) return null;
  const said = new RegExp(`\\b(?:[Tt]he|[Aa]n?) ${name}\\b`, "u");
  const at = gathered(sentences, ({ text }, i) => (said.test(text) ? [i] : []));
  const [first] = at;
  if (first === undefined || first >= OPENING) return null;
  return { ...named(name, name.split(" ").at(-1) ?? name), hasArticle: true, count: at.length, firstAt: first };
}

const named = (name: string, sort: string) =>
  ({
    name,
    sort,
    type: "other",
    gender: null,
    isShared: false,
    isPlural: false,
    aliases: new Set([name]),
  }) as const;
