import type { WeakSpot } from "#core/insight/weak-spots.ts";
import { keyTexts } from "#core/questions/answer-texts.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { PassageFigure } from "../profile/passage-figure.tsx";

interface Props {
  readonly spots: readonly WeakSpot[];
  readonly questions: StudyPlan["questions"];
}

const SHOWN = 5;

/** The questions that are nearly forgotten, each with its answer and the passage that proves it. */
export function WeakSection({ spots, questions }: Props) {
  const shown = spots.flatMap((spot) => {
    const question = questions.get(spot.questionId);
    return question ? [{ spot, question }] : [];
  });
  if (shown.length === 0) return null;
  return (
    <section className="section">
      <div className="margin">
        <h2>Weak spots</h2>
        <p>
          {shown.length > SHOWN ? `The weakest ${SHOWN} of ${shown.length}.` : "The weakest first."} Read the passage
          again, and it holds longer.
        </p>
      </div>
      <ul className="weak-spots">
        {shown.slice(0, SHOWN).map(({ spot: { questionId, recall, lapses }, question }) => (
          <li key={questionId}>
            <h3 className="read">{question.body.stem}</h3>
            <p className="note">
              {keyTexts(question.body).join(", ")} · {Math.round(recall * 100)} in 100 today
              {lapses > 0 && ` · forgotten ${lapses === 1 ? "once" : `${lapses} times`}`}
            </p>
            {question.passages[0] && <PassageFigure passage={question.passages[0]} slug={question.course.slug} />}
          </li>
        ))}
      </ul>
    </section>
  );
}
