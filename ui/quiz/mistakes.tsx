import type { QuestionId } from "#core/base/ids.ts";
import { keyTexts, responseTexts } from "#core/questions/answer-texts.ts";
import type { CourseQuestion } from "#core/questions/course.ts";
import { answerTo, type Attempt } from "#core/quiz/attempt.ts";
import { Stem } from "../kinds/stem.tsx";
import { PassageFigure } from "../profile/passage-figure.tsx";

interface MistakesProps {
  readonly attempt: Attempt;
  readonly missed: readonly CourseQuestion[];
  readonly slug: string;
  /** What is not to be kept for study. */
  readonly unwanted: readonly QuestionId[];
  readonly onChange: (unwanted: readonly QuestionId[]) => void;
}

/** What was missed, each with what was said, what is right, and the passage. */
export function Mistakes({ attempt, missed, slug, unwanted, onChange }: MistakesProps) {
  const numberOf = (id: QuestionId) => attempt.plan.findIndex(({ questionId }) => questionId === id) + 1;
  return (
    <>
      {missed.length > 0 && <h2 className="vh">Your mistakes, with their passages</h2>}
      <ol>
        {missed.map((question) => (
          <li className="miss" key={question.id}>
            <div>
              <Missed number={numberOf(question.id)} question={question} given={givenIn(attempt, question.id)} />
              <label className="check">
                <input
                  type="checkbox"
                  checked={!unwanted.includes(question.id)}
                  onChange={({ target }) =>
                    onChange(target.checked ? unwanted.filter((id) => id !== question.id) : [...unwanted, question.id])
                  }
                />
                Keep for study
              </label>
            </div>
            <div className="passages">
              {question.passages.map((passage, i) => (
                <PassageFigure key={i} passage={passage} slug={slug} />
              ))}
            </div>
          </li>
        ))}
      </ol>
    </>
  );
}

interface MissedProps {
  readonly number: number;
  readonly question: CourseQuestion;
  readonly given: readonly string[];
}

function Missed({ number, question: { body }, given }: MissedProps) {
  return (
    <div className="q">
      <p className="label">Question {number}</p>
      <p className="stem">
        <Stem text={body.stem} />
      </p>
      <dl>
        <div>
          <dt>You said</dt>
          <dd>
            {given.length === 0
              ? "nothing"
              : given.map((text) => (
                  <span key={text}>
                    <s>{capital(text)}</s>
                  </span>
                ))}
          </dd>
        </div>
        <div>
          <dt>The text says</dt>
          <dd>
            {keyTexts(body).map((text) => (
              <span key={text}>{capital(text)}</span>
            ))}
          </dd>
        </div>
      </dl>
    </div>
  );
}

interface KnownProps {
  readonly questions: readonly CourseQuestion[];
  readonly slug: string;
}

/** What was right, folded away, with its passages too. */
export function Known({ questions, slug }: KnownProps) {
  return (
    <details className="rest">
      <summary>What you knew: {questions.length}</summary>
      <ul>
        {questions.map(({ id, body, passages: [passage] }) => (
          <li className="known stack" key={id}>
            <p>
              <Stem text={body.stem} /> <mark className="plain">{keyTexts(body).map(capital).join(" · ")}</mark>
            </p>
            {passage && <PassageFigure passage={passage} slug={slug} />}
          </li>
        ))}
      </ul>
    </details>
  );
}

function givenIn(attempt: Attempt, id: QuestionId): readonly string[] {
  const answer = answerTo(attempt, id);
  return answer ? responseTexts(answer.response) : [];
}

const capital = (text: string): string => (text === "true" ? "True" : text === "false" ? "False" : text);
