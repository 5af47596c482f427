import type { Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { textOf } from "../resolution/phrase-text.ts";
import type { Resolved } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { holed } from "../slots/slot.ts";
import { fits, isReflexive } from "../statements/own.ts";
import { capitalised } from "../statements/render.ts";
import type { Stretch } from "./stretches.ts";

/** Words of a stretch that are left out, or that others stand for which say what they mean. */
export interface Edit extends Range {
  readonly text: string;
}

const joining = new Set(
  "also then therefore thus hence however moreover nevertheless meanwhile likewise instead later".split(" "),
);

/** What has to be said in other words, so that a stretch is clear by itself. */
export function editsOf(sentence: Sentence, stretch: Stretch): Edit[] {
  const { tokens } = sentence;
  const { from, to, subject, without } = stretch;
  const edits: Edit[] = [];
  for (let at = from; at < to; at++) {
    const removed = without.find((range) => range.from === at);
    const edit = removed
      ? { ...removed, text: "" }
      : at === subject?.from
        ? namedAt(sentence, subject)
        : joiningAt(tokens, at, stretch);
    if (!edit) continue;
    edits.push(edit);
    at = edit.to - 1;
  }
  return edits;
}

/** The subject as it can stand alone; null where it stands so already. */
function namedAt(sentence: Sentence, { from, to, resolved }: NonNullable<Stretch["subject"]>): Edit | null {
  const bare = (text: string) => text.toLowerCase().replace(/^the\s/u, "");
  const isSame = bare(textOf(sentence, { from, to })) === bare(resolved.text);
  return isSame ? null : { from, to, text: resolved.text };
}

/** “Also”, “then”, “however,”: what joins a sentence to the one before, and says nothing of its own. */
function joiningAt(tokens: readonly Token[], at: number, { from, to }: Stretch): Edit | null {
  const token = tokens[at];
  if (token?.tag !== "adv" || !joining.has(token.lower)) return null;
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  if (token.lower === "later" && (before?.tag === "value" || next?.tag === "prep")) return null;
  if (at === from) return { from: at, to: next?.tag === "comma" ? at + 2 : at + 1, text: "" };
  if (before?.tag === "comma" && next?.tag === "comma") return { from: at - 1, to: at + 2, text: "" };
  const isBesideVerb = [before?.tag, next?.tag].some((tag) => tag === "verb" || tag === "aux");
  return isBesideVerb && at + 1 < to ? { from: at, to: at + 1, text: "" } : null;
}

/** “His”, “himself”, “he” where only the subject can be meant. */
export function isOfSubject(token: Token, subject: Resolved, resolver: Resolver): boolean {
  const isTopic = subject.entity !== null && subject.entity.name === resolver.topic?.entity.name;
  if (token.tag === "possessive") return subject.entity !== null && fits(token, subject, isTopic);
  return isReflexive(token, subject);
}

/** The sentence that a stretch says, with a hole for the value at `index`. */
export function rendered(
  sentence: Sentence,
  { from, to }: Range,
  { edits, index }: { readonly edits: readonly Edit[]; readonly index: number },
): string {
  const parts: string[] = [];
  let start = from;
  for (const edit of [...edits, { from: to, to, text: "" }]) {
    const own = { from: start, to: edit.from };
    parts.push(own.from <= index && index < own.to ? holed(sentence, { ...own, index }) : textOf(sentence, own));
    parts.push(edit.text);
    start = edit.to;
  }
  return capitalised(
    parts
      .filter((part) => part !== "")
      .join(" ")
      .replace(/\s+([,;:])/gu, "$1"),
  );
}
