import type { TriageQuestion } from "#core/questions/triage.ts";
import { keyTexts } from "#core/questions/answer-texts.ts";

interface Props {
  readonly question: TriageQuestion;
}

/** The right answer, and where each wrong option comes from. */
export function TriageAnswer({ question: { body, wrongFrom } }: Props) {
  const right = keyTexts(body);
  const wrong = body.distractors;
  const isOrder = body.type === "ordering";
  const List = isOrder ? "ol" : "ul";
  return (
    <>
      <List className="opts" aria-label="Answer and options">
        {right.map((text, i) => (
          <li key={text}>
            <span dir="auto">
              {isOrder && `${i + 1}. `}
              <mark className="plain">{capital(text)}</mark>
            </span>
            <small>{isOrder ? "" : right.length > 1 ? "right" : "the answer"}</small>
          </li>
        ))}
        {wrong.map((text, i) => (
          <li key={text}>
            <span dir="auto">{text}</span>
            <small>{whereFrom(wrongFrom[i] ?? null)}</small>
          </li>
        ))}
      </List>
      {body.accepted.length > 0 && <p className="note">Also right: {body.accepted.join(" · ")}</p>}
    </>
  );
}

const whereFrom = (paragraph: number | null): string =>
  paragraph === null ? "not in the text" : `in the text, ¶ ${paragraph}`;

const capital = (text: string): string => (text === "true" ? "True" : text === "false" ? "False" : text);
