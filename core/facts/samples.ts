import { readDocument } from "../text/layout.ts";
import { extract } from "./extract.ts";
import type { Fact } from "./fact.ts";

/** What the texts of most tests are about. */
export const mill = "The Ottery Mill is a mill in Devon.";

/** The facts of a text under its title, for tests. */
export function factsIn(title: string, ...paragraphs: readonly string[]): readonly Fact[] {
  const text = `# ${title}\n\n${paragraphs.join("\n\n")}\n`;
  return extract(readDocument(text, "markdown", "x"), text).facts;
}

/** Facts as the statements that ask for them, with the value in square brackets. */
export const statementsOf = (facts: readonly Fact[]): string[] =>
  facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );

/** What a text states, by default on the mill. */
export const told = (text: string, title = "The Ottery Mill"): string[] => statementsOf(factsIn(title, text));
