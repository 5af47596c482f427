import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly slug: string;
  readonly why: string;
}

/** Says why somebody may read a text and not decide about its questions. */
export function NotYours({ slug, why }: Props) {
  return (
    <Page>
      <header className="sheet-head">
        <h1>These questions are not yours to change</h1>
        <p className="lead">{why}</p>
      </header>
      <div className="row">
        <a className="button" href={paths.profile(slug)}>
          Read the text
        </a>
        <a className="button quiet" href={paths.library}>
          Go to the library
        </a>
      </div>
    </Page>
  );
}
