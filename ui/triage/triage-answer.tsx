import type { TriageBlock, TriageQuestion } from "#core/questions/triage.ts";
import { keyTexts } from "#core/questions/answer-texts.ts";
import { standsInWords } from "./stands-in.ts";

interface Props {
  readonly question: TriageQuestion;
  readonly blocks: readonly TriageBlock[];
}

/** The right answer, and where each wrong option comes from. */
export function TriageAnswer({ question: { body }, blocks }: Props) {
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
        {wrong.map((text) => (
          <li key={text}>
            <span dir="auto">{text}</span>
            <small>{whereFrom(text, blocks)}</small>
          </li>
        ))}
      </List>
      {body.accepted.length > 0 && <p className="note">Also right: {body.accepted.join(" · ")}</p>}
    </>
  );
}

function whereFrom(option: string, blocks: readonly TriageBlock[]): string {
  const block = blocks.find(({ paragraph, text }) => paragraph !== null && standsInWords(text, option));
  return block ? `in the text, ¶ ${block.paragraph ?? ""}` : "not in the text";
}

const capital = (text: string): string => (text === "true" ? "True" : text === "false" ? "False" : text);
