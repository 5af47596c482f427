import type { Answer } from "../facts/askable.ts";

const figureAndUnit =
  /^((?:[\d.,]+|[\p{Ll}-]+)(?: (?:hundred|thousand|million|billion))?)(%| (?!(?:hundred|thousand|million|billion|and)\b)\p{Ll}.*)$/u;

/**
 * “118” and “ miles” of a measure, “62” and “ per cent” of a share; no unit where there is none, or where it would tell
 * the figure: “one mile” is the only singular.
 */
export function figureOf({ kind, text, literal }: Pick<Answer, "kind" | "text" | "literal">): {
  readonly figure: string;
  readonly unit: string;
} {
  const [, figure = "", unit = ""] = (kind === "measure" || kind === "percent" ? figureAndUnit.exec(text) : null) ?? [];
  const isTold = /^(?:one|an?|1)$/u.test(figure);
  return unit === "" || isTold || !literal.endsWith(unit) ? { figure: text, unit: "" } : { figure, unit };
}
