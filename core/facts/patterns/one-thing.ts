import type { Argument } from "../clauses/clause.ts";
import type { Statement } from "../statements/statement.ts";

/** “Dried cod”: one thing in a word or two, which can be typed. */
export const isOneThing = (argument: Argument, text: string): boolean =>
  /^(?:(?:an?|the)\s)?\p{Ll}[\p{Ll}-]+(?:\s\p{Ll}[\p{Ll}-]+)?$/u.test(text) &&
  !/(?:ing|ed|ly)$|\s(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|few)\s/u.test(text) &&
  "list" in argument &&
  argument.list.phrases.length === 1 &&
  !vague.has(text.split(" ").at(-1) ?? "");

const vague = new Set(
  "part parts thing things way ways time times work use place people sources source area areas kind kinds type types day days year years name names number group groups form forms case cases side sides means members states countries others".split(
    " ",
  ),
);

/** “Karl Holm taught chemistry”, “the first product of Orrin was soap”: whether what is told is a thing that one asks for. */
export function isThingAsked({ verb, subject, sentence }: Statement, argument: Argument, text: string): boolean {
  if (argument.role !== "object" || argument.isLeading || !isOneThing(argument, text)) return false;
  const words = sentence.tokens.slice(argument.range.from, argument.range.to);
  const isPlain = words.every(({ tag, lower }) => /^(?:noun|adj)$/u.test(tag) || /^(?:an?|the)$/u.test(lower));
  if (
    !isPlain ||
    words.at(-1)?.tag !== "noun" ||
    /^(?:the\s)?(?:some|other|more|much|many|such|own|same|\p{Ll}+est)\b/u.test(text)
  )
    return false;
  if (verb.isCopula) return subject.entity === null && subject.owner !== undefined && wares.test(subject.text);
  if (subject.entity === null || verb.isPassive) return false;
  return made.test(verb.base) ? /^an?\s/u.test(text) : told.test(verb.base) && !/^(?:an?|the)\s/u.test(text);
}

/** What is told by its object alone: a subject, a ware, a food. */
const told = /^(?:teach|study|read|manufacture|produce|grow|brew|mine|monitor|export|eat|practise|practice)$/u;
const made = /^(?:invent|patent)$/u;

/** What is one thing and no other. */
const wares =
  /\b(?:product|products|hit|success|passion|instrument|emblem|symbol|logo|motto|currency|crop|export|exports|cargo|material|food|diet|prey|mascot|hobby|trade|subject|thesis|speciality|specialty)$/u;
