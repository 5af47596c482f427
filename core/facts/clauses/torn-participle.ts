import type { Argument } from "./clause.ts";
import type { Range } from "./phrase.ts";
import type { Token } from "./token.ts";

interface Parted {
  /** What stands with the verb of the sentence. */
  readonly args: readonly Argument[];
  /** What surely goes on from the participle in front. */
  readonly torn: readonly Argument[];
}

/**
 * “Born on 3 May 1861, in Marle, to a miller, | she …”: what commas enclose behind a participle in front of a subject goes on
 * from the participle, and the verb behind has no part in it, unless it is a time and the participle has one.
 */
export function partedFrom(tokens: readonly Token[], participle: Range, enclosed: readonly Argument[]): Parted {
  const isDated = holdsTime(tokens, participle);
  const isOwn = ({ range }: Argument): boolean => !(isDated && holdsTime(tokens, range));
  const isBirth = tokens[participle.from]?.lower === "born";
  const torn = enclosed.filter(
    (argument) => isBirth && isOwn(argument) && argument.role === "prepositional" && isOfBirth(argument.preposition),
  );
  return {
    args: enclosed.filter((argument) => !isOwn(argument)),
    torn: torn.map((argument) => ({ ...argument, isLeading: false })),
  };
}

const isOfBirth = ({ lower }: Token): boolean => /^(?:in|at|to|on)$/u.test(lower);

const holdsTime = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens.slice(from, to).some(({ value }) => /^(?:year|date|decade|century|year-range)$/u.test(value?.kind ?? ""));
