import { Icon } from "../primitives/icon.tsx";
import { SubmitButton } from "../primitives/submit-button.tsx";
import { ChangeFigures } from "./change-figures.tsx";
import type { Made } from "./made-text.tsx";

export type JobAction = (form: FormData) => Promise<void>;

interface Props {
  readonly job: string;
  readonly planned: Made;
  readonly onStop: JobAction;
  readonly onConfirm: JobAction;
}

/** What a new version of a text would do, before it does it. */
export function PlannedText({ job, planned: { title, changes, plan }, onStop, onConfirm }: Props) {
  return (
    <>
      <header className="sheet-head">
        <h1>Replace “{title}”?</h1>
        <p className="lead" role="status">
          The new version is read. Nothing is changed yet.
        </p>
      </header>
      <div className="stack made">
        {plan?.isNew === true && (
          <div className="banner" role="status">
            <Icon name="notice" />
            <div>The text or its questions were changed meanwhile, so this was counted anew. Look again.</div>
          </div>
        )}
        {changes && (
          <section className="stack" aria-labelledby="planned">
            <h2 className="label" id="planned">
              What happens to its questions
            </h2>
            <ChangeFigures changes={changes} label="What the new version would do to the questions" />
            <p className="note">
              What stays keeps everybody’s progress. A new version is due at once for those who knew the old one. What
              is not asked any more keeps the answers that were given. What you dropped stays dropped.
            </p>
          </section>
        )}
        <div className="row">
          <form action={onConfirm}>
            <input type="hidden" name="job" value={job} />
            <SubmitButton className="button">Replace the text</SubmitButton>
          </form>
          <StopForm job={job} onStop={onStop} />
        </div>
      </div>
    </>
  );
}

/** Ends the work on a text before it is done. */
export function StopForm({ job, onStop }: Pick<Props, "job" | "onStop">) {
  return (
    <form action={onStop}>
      <input type="hidden" name="job" value={job} />
      <SubmitButton className="button second">Stop here</SubmitButton>
    </form>
  );
}
