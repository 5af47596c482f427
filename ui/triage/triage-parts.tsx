import type { Triage } from "#core/questions/triage.ts";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly triage: Pick<Triage, "slug" | "parts" | "part">;
  /** How many of this part are not decided at the moment. */
  readonly open: number;
}

/** The parts of a long text; nothing where there is one. */
export function TriageParts({ triage: { slug, parts, part }, open }: Props) {
  const here = parts[part - 1];
  if (parts.length < 2 || !here) return null;
  return (
    <nav className="parts" aria-label="Parts of the text">
      <details>
        <summary>
          Part {part} of {parts.length}: paragraphs {here.first} to {here.last}
        </summary>
        <ol>
          {parts.map((each, i) => (
            <li key={each.first}>
              <a href={paths.questions(slug, i + 1)} aria-current={i + 1 === part ? "page" : undefined}>
                ¶ {each.first} to {each.last}
              </a>
              <span className="note">
                {each.count === 1 ? "1 question" : `${each.count} questions`}, {i + 1 === part ? open : each.open} to
                decide
              </span>
            </li>
          ))}
        </ol>
      </details>
      {part < parts.length && (
        <a className="button quiet small" href={paths.questions(slug, part + 1)}>
          Next part
        </a>
      )}
    </nav>
  );
}

/** The next part that has something to decide, after this one or from the beginning; null where all is decided. */
export function nextOpenPart({ parts, part }: Pick<Triage, "parts" | "part">): number | null {
  const numbers = parts.map((_part, i) => i + 1);
  const around = [...numbers.slice(part), ...numbers.slice(0, part - 1)];
  return around.find((number) => (parts[number - 1]?.open ?? 0) > 0) ?? null;
}
