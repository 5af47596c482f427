import { Link } from "../primitives/link.tsx";
import { SubmitButton } from "../primitives/submit-button.tsx";
import * as paths from "../shell/paths.ts";

export interface TextInTheMaking {
  readonly job: string;
  readonly title: string;
  readonly state: "waiting" | "asks" | "failed" | "stopped";
  readonly step: string;
}

interface Props {
  readonly texts: readonly TextInTheMaking[];
  readonly onDismiss: (form: FormData) => Promise<void>;
}

/** Texts on their way into the library, and those that did not get there. */
export function Making({ texts, onDismiss }: Props) {
  return texts.map(({ job, title, state, step }) => (
    <li className="card" key={job}>
      <h3 className="serif">
        <Link href={paths.making(job)}>{title}</Link>
      </h3>
      <p className="note">{saidOf(state, step)}</p>
      {state === "asks" && (
        <div className="row">
          <Link className="button second small" href={paths.making(job)}>
            Decide
          </Link>
        </div>
      )}
      {(state === "failed" || state === "stopped") && (
        <>
          <div className="row">
            <Link className="button second small" href={paths.tryAgain(job)}>
              Try again
            </Link>
            <form action={onDismiss}>
              <input type="hidden" name="job" value={job} />
              <SubmitButton className="button quiet small">Take it away</SubmitButton>
            </form>
          </div>
        </>
      )}
    </li>
  ));
}

function saidOf(state: TextInTheMaking["state"], step: string): string {
  switch (state) {
    case "waiting":
      return `Being read: ${step}`;
    case "asks":
      return "The new version is read. Nothing is changed until you say so.";
    case "failed":
      return `Could not be read. ${step}`;
    case "stopped":
      return "You stopped this. What you sent is kept for two weeks.";
  }
}
