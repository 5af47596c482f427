import type { Disagreement, Fact } from "./fact.ts";
import { identityText } from "./relation-key.ts";

/** Puts together what is said of one thing, and finds where the text says different things of it. */
export function reconcile(facts: readonly Fact[]): { facts: Fact[]; disagreements: Disagreement[] } {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = comparedBy(fact);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  const disagreements = [...groups.values()]
    .filter((group) => new Set(group.map(({ value }) => String(value))).size > 1)
    .map((group) => ({ about: aboutOf(group), factIds: group.map(({ id }) => id) }));
  return { facts: [...facts], disagreements };
}

/** Facts that can disagree: years of one happening, and counts of one thing. */
function comparedBy({ asking, kind }: Fact): string | null {
  if (asking.way !== "value") return null;
  const { subject, relationKey, distinction, counted } = asking.askable;
  if (counted !== "")
    return counted.startsWith("number of")
      ? counted
      : `${kind} ${counted} ${identityText(subject)} ${relationKey} ${identityText(distinction)}`;
  if (kind === "year" || kind === "date")
    return `time ${identityText(subject)} ${identityText(relationKey)} ${identityText(distinction)}`;
  return null;
}

function aboutOf([first]: readonly Fact[]): string {
  if (first?.asking.way !== "value") return "";
  const { counted, subject, relation } = first.asking.askable;
  return counted.startsWith("number of") ? `the ${counted}s` : `${subject} ${relation}`;
}
