import type { QuestionId } from "#core/base/ids.ts";
import * as paths from "../shell/paths.ts";

interface StartProps {
  readonly slug: string;
  readonly label: string;
  readonly count?: number;
  readonly questionIds?: readonly QuestionId[];
}

/** Begins another quiz with one tap. */
export function StartForm({ slug, label, count = 10, questionIds = [] }: StartProps) {
  return (
    <form action={paths.startQuiz} method="post">
      <input type="hidden" name="profile" value={slug} />
      <input type="hidden" name="count" value={questionIds.length > 0 ? questionIds.length : count} />
      {questionIds.map((id) => (
        <input key={id} type="hidden" name="questionIds" value={id} />
      ))}
      <button className="button quiet" type="submit">
        {label}
      </button>
    </form>
  );
}
