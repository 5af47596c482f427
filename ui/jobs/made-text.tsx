import { QuizStart } from "../profile/library.tsx";
import * as paths from "../shell/paths.ts";
import { ChangeFigures, type Changes } from "./change-figures.tsx";

export interface Made {
  readonly slug: string;
  readonly title: string;
  readonly facts: number;
  readonly questions: number;
  readonly language: { readonly code: string; readonly name: string } | null;
  readonly changes: Changes | null;
  /** What is only planned: nothing is written yet. */
  readonly plan: { readonly revision: number; readonly isNew: boolean } | null;
}

interface Props {
  readonly made: Made;
  readonly written: readonly { readonly stem: string; readonly paragraph: number }[];
}

const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What came of a text that was read. */
export function MadeText({ made, written }: Props) {
  const { slug, title, facts, questions, changes } = made;
  return (
    <>
      <header className="sheet-head">
        <h1>{title}</h1>
        <p className="lead" role="status">
          {counted(facts, "fact")} found, {counted(questions, "question")} written.
        </p>
      </header>
      <div className="stack made">
        {changes && <ChangeFigures changes={changes} label="What the new version did to the questions" />}
        {questions === 0 && <p className="read">{whyNone(made)}</p>}
        {written.length > 0 && (
          <section aria-labelledby="written">
            <h2 className="label" id="written">
              Just written
            </h2>
            <ol className="came">
              {written.map(({ stem, paragraph }) => (
                <li key={`${paragraph} ${stem}`} className="turning">
                  <span>{stem}</span>
                  <small>
                    <span aria-hidden="true">¶ </span>
                    <span className="vh">paragraph </span>
                    {paragraph}
                  </small>
                </li>
              ))}
            </ol>
          </section>
        )}
        <div className="row">
          <a className="button" href={paths.questions(slug)}>
            {questions > 0 ? "Look through the questions" : "Mark words"}
          </a>
          <a className="button quiet" href={paths.profile(slug)}>
            Read the text
          </a>
        </div>
        {questions > 0 && <QuizStart slug={slug} title={title} isSecond />}
      </div>
    </>
  );
}

function whyNone({ language }: Made): string {
  if (language && language.code !== "en")
    return `This text is in ${language.name}. The questions are made from English only; marking words makes questions in any language.`;
  return "No sentence states a fact clearly enough to ask for it. Texts with names, dates and figures give the most; marking words makes a question of any sentence.";
}
