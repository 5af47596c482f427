import type { Argument, Clause } from "../clauses/clause.ts";
import type { Token } from "../clauses/token.ts";

/** Verbs that tell of what is thought, said or meant, and not of what is. */
const reporting = new Set(
  "say claim believe argue suggest report think hope expect plan intend want seem appear tend try allege consider regard feel suppose estimate imagine wish propose promise predict assume doubt fear dream warn deny insist admit recall describe write-that mean imply indicate speak mention cite quote".split(
    " ",
  ),
);

export const isReporting = (base: string): boolean => reporting.has(base);

type Behind = readonly Argument[];

const prepositionOf = (argument: Argument | undefined): string =>
  argument?.role === "prepositional" ? argument.preposition.lower : "";

const isObject = (argument: Argument | undefined): boolean => argument?.role === "object";

const some = (behind: Behind, prepositions: RegExp): boolean =>
  behind.some((argument) => prepositions.test(prepositionOf(argument)));

const all = (behind: Behind, prepositions: RegExp): boolean =>
  behind.length > 0 && behind.every((argument) => prepositions.test(prepositionOf(argument)));

/** Whether a verb of saying or meaning tells of what was done: “was tried for treason”, “assumed command”, “the name means ‘bay’”. */
export function tellsOfAnAct(clause: Clause): boolean {
  const behind = clause.args.filter(({ isLeading }) => !isLeading);
  return clause.verb?.isPassive === true ? isDoneTo(clause, behind) : isDone(clause, behind);
}

/** “Is regarded as the founder of …” tells of a standing, and “was first mentioned in 1204” of what is written. */
function isDoneTo({ verb, subject }: Clause, behind: Behind): boolean {
  switch (verb?.base) {
    case "regard":
    case "consider":
      return prepositionOf(behind[0]) === "as";
    case "describe":
      return prepositionOf(behind[0]) === "as" || all(behind, /^(?:by|in|on)$/u);
    case "mention":
    case "propose":
    case "report":
    case "plan":
      return subject.phrase.head.tag !== "pron" && all(behind, /^(?:by|in|on)$/u) && isAttested(verb.base, behind);
    case "suggest":
      return subject.phrase.head.tag !== "pron" && prepositionOf(behind[0]) === "by";
    case "try":
      return all(behind, /^(?:for|in|at|on|by|before)$/u);
    case "recall":
      return all(behind, /^(?:to|from|in|on|by)$/u) && some(behind, /^(?:to|from)$/u);
    case "admit":
      return all(behind, /^(?:to|into|as|in|on|by)$/u) && some(behind, /^(?:to|into|as)$/u);
    default:
      return false;
  }
}

/** What was planned or proposed was so by somebody: “was planned in 1901” may never have been built. */
const isAttested = (base: string, behind: Behind): boolean => base === "mention" || some(behind, /^by$/u);

function isDone({ verb, subject, sentence }: Clause, behind: Behind): boolean {
  const [first] = behind;
  const words = (argument: Argument | undefined) =>
    argument ? sentence.tokens.slice(argument.range.from, argument.range.to) : [];
  const head = first?.role === "object" ? (first.list.phrases[0]?.head.lower ?? "") : "";
  const isPast = verb?.isPast === true;
  switch (verb?.base) {
    // “It claims 12,000 members”: that it does is so.
    case "claim":
      return (
        first?.role === "object" &&
        first.list.phrases.length === 1 &&
        (words(first)[0]?.value?.kind === "number" || head === "lives")
      );
    case "appear":
      return all(behind, /^(?:in|on|at|between|beneath|near|before)$/u);
    case "speak":
      return isPast && first?.role === "prepositional" && !some(behind, /^(?:of|about|like|as)$/u);
    case "report":
      return all(behind, /^to$/u);
    case "propose":
      return isPast && isObject(first);
    case "suggest":
      return isPast && behind.some((argument) => argument.role === "that" && words(argument).some(isShould));
    case "assume":
      return isPast && offices.test(head);
    case "admit":
      return (
        isObject(first) && words(first).every(({ tag }) => tag !== "possessive" && tag !== "pron") && !errors.test(head)
      );
    case "recall":
      return isPast && isObject(first) && wares.test(head) && words(first).some(counts);
    case "mean":
      return (
        isObject(first) && sentence.tokens.slice(subject.from, subject.to).some(({ lower }) => meaningful.test(lower))
      );
    default:
      return false;
  }
}

const isShould = ({ lower }: { readonly lower: string }): boolean => lower === "should";

const counts = ({ value, lower }: Token): boolean =>
  value?.kind === "number" || /^(?:thousands|millions)$/u.test(lower);

/** What is taken back by whoever recalls so many. */
const wares =
  /^(?:cars|lorries|trucks|vehicles|devices|units|products|toys|phones|batteries|machines|pumps|drugs|medicines|tyres|tires|airbags|appliances|thousands|millions)$/u;

/** What is taken over by whoever assumes it. */
const offices =
  /^(?:command|control|power|office|leadership|presidency|chairmanship|title|throne|role|duties|responsibility|responsibilities)$/u;

/** What is confessed, and lets nobody in. */
const errors = /^(?:guilt|defeat|mistakes?|errors?|failures?|responsibility|liability|fault|crimes?|murders?)$/u;

/** What has a meaning. */
const meaningful = /^(?:words?|names?|terms?|titles?|phrase|motto|nickname|expression)$/u;
