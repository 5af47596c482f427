import { groupBy } from "../base/group-by.ts";
import type { Fact } from "../facts/fact.ts";

interface Wedded {
  readonly fact: Fact;
  /** Whose husband or wife it is. */
  readonly whose: string;
  readonly spouse: string;
  /** Whether the fact says when, so that one alone is meant. */
  readonly isDated: boolean;
}

/**
 * The ids of facts that ask whom somebody married or who the husband was, and not when, where the text tells of two: “Ada Holm
 * married Karl Lind”, and later “her husband, Jens Berg”.
 */
export function spousesInDoubt(facts: readonly Fact[]): string[] {
  return [...groupBy(facts.flatMap(weddedIn), ({ whose }) => whose).values()]
    .filter((weddings) => weddings.some(({ spouse }) => weddings.some((other) => !isSame(spouse, other.spouse))))
    .flatMap((weddings) => weddings.flatMap(({ fact, isDated }) => (isDated ? [] : [fact.id])));
}

function weddedIn(fact: Fact): Wedded[] {
  const { asking, kind, subject } = fact;
  if (asking.way !== "value") return [];
  const { answer, statement, relationKey } = asking.askable;
  const [, owner, which] = (relationKey === "be" ? ofSpouse.exec(subject) : null) ?? [];
  // “Holm’s wife” is Karl Holm’s.
  const whose = (owner ?? (kind === "person" && /^marry\b/u.test(relationKey) ? subject : undefined))
    ?.split(" ")
    .at(-1);
  const isDated =
    which !== undefined || /\d|\b(?:first|second|third|later|then|again)\b/u.test(statement.before + statement.after);
  return whose === undefined ? [] : [{ fact, whose, spouse: answer.text, isDated }];
}

const ofSpouse = /^(\p{Lu}.*)[’']s? (?:(first|second|third|last|late|new|former) )?(?:young )?(?:husband|wife)$/u;

/** “Karl Lind” and “Lind”, “Karl” and “Karl Lind”. */
function isSame(one: string, other: string): boolean {
  const [words, others] = [one.split(" "), other.split(" ")];
  return words.every((word) => others.includes(word)) || others.every((word) => words.includes(word));
}
