import { Link } from "../primitives/link.tsx";
import { SubmitButton } from "../primitives/submit-button.tsx";
import { paths } from "../shell/paths.ts";

export interface TextInTheMaking {
  readonly job: string;
  readonly title: string;
  readonly state: "waiting" | "failed";
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
      {state === "waiting" ? (
        <p className="note">Being read: {step}</p>
      ) : (
        <>
          <p className="note">Could not be read. {step}</p>
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
