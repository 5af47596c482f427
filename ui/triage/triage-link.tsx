import * as paths from "../shell/paths.ts";

interface Props {
  readonly slug: string;
}

/** The way from a text of one's own to its questions. */
export function TriageLink({ slug }: Props) {
  return (
    <p className="row">
      <a className="button second small" href={paths.questions(slug)}>
        Look through its questions
      </a>
    </p>
  );
}
