import { gathered } from "../../base/gathered.ts";
import type { Span } from "../../base/span.ts";
import { tokenise } from "../clauses/tokenise.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfValue } from "../slots/answer.ts";
import type { Mention } from "./mention.ts";
import { ownerOf } from "./owners.ts";
import type { Passage } from "./passages.ts";
import { toldIn } from "./told-in.ts";

const life = /^\(\s*(born\s|b\.\s)?([^–—]+?)\s*(?:[–—]\s*([^–—]+?)\s*)?\)$/u;

/** From when to when somebody lived, behind his name: “Orla Vint (1871–1934)”. */
export function livesIn(passage: Passage, resolver: Resolver): Mention[] {
  const { text, asides } = passage.record.sentence;
  return gathered(asides, (aside) => {
    const match = life.exec(text.slice(aside.start, aside.end));
    const [, born, first = "", last = ""] = match ?? [];
    if (!match || (last === "") === (born === undefined)) return [];
    return [
      ...dated(passage, { aside, written: first, event: "bear" }, resolver),
      ...dated(passage, { aside, written: last, event: "die" }, resolver),
    ];
  });
}

interface Dated {
  readonly aside: Span;
  readonly written: string;
  readonly event: "bear" | "die";
}

function dated(passage: Passage, { aside, written, event }: Dated, resolver: Resolver): Mention[] {
  const { tokens, record } = passage;
  const name = tokens.findLast(({ end }) => end <= aside.start);
  const isPerson = name?.tag === "name" && resolver.entityNamed(name.text)?.type === "person";
  const day = tokenise(written);
  const [value, ...more] = day.tokens;
  const isDate = value?.value?.kind === "year" || value?.value?.kind === "date";
  const answer = isDate && more.length === 0 ? answerOfValue(value, day) : null;
  const owner = name && isPerson ? ownerOf([name], resolver, passage) : null;
  if (!name || !owner || !answer) return [];
  const start = aside.start + record.sentence.text.slice(aside.start, aside.end).lastIndexOf(written);
  const told = { property: `year ${event}`, aspect: "", owner, stance: "whole", isLasting: true } as const;
  const mention = toldIn(passage, { token: name, span: { start, end: start + written.length }, answer }, told);
  return mention ? [mention] : [];
}
