import type { Passage } from "#core/text/passage.ts";
import { Icon } from "../primitives/icon.tsx";
import { Link } from "../primitives/link.tsx";
import { PassageFigure } from "../profile/passage-figure.tsx";
import { KeepText } from "../offline/keep-text.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly specimen: {
    readonly slug: string;
    readonly title: string;
    readonly stem: string;
    readonly key: string;
    readonly passage: Passage;
  } | null;
}

/** What this is in one sentence, and the first question one tap away. */
export function FirstPage({ specimen }: Props) {
  return (
    <Page
      end={
        <Link className="button quiet small" href={paths.signIn}>
          Sign in
        </Link>
      }
    >
      <section className="hero">
        <h1>
          Learn a text, and see <mark className="stroke">the sentence that&nbsp;proves</mark> every answer.
        </h1>
        <form className="go" action={paths.startQuiz} method="post">
          {specimen && <input type="hidden" name="profile" value={specimen.slug} />}
          <button className="button" type="submit">
            Answer the first question
          </button>
          <p className="note">
            Ten questions on the {specimen?.title ?? "first text of the library"}.
            <br />
            About four minutes. No account.
          </p>
        </form>
      </section>
      {specimen && <KeepText slug={specimen.slug} />}
      {specimen && (
        <section className="specimen" aria-label="How it works">
          <div className="stack">
            <p className="label">The question</p>
            <p className="stem">{specimen.stem}</p>
            <p className="note">
              You say {specimen.key}, and under it stands the sentence, with the words that prove it marked.
            </p>
          </div>
          <svg
            className="thread desk"
            viewBox="0 0 80 60"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.5"
            aria-hidden="true"
          >
            <path d="M2 30h66M61 24l8 6-8 6" />
          </svg>
          <PassageFigure passage={specimen.passage} slug={specimen.slug} />
        </section>
      )}
      <ul className="doors">
        <li>
          <Link href={paths.library}>
            <span>
              <b>Choose a text</b> from the library
            </span>
            <Icon name="down" />
          </Link>
        </li>
        <li>
          <Link href={paths.newQuiz}>
            <span>
              <b>Make a quiz</b> to your own measure
            </span>
            <Icon name="down" />
          </Link>
        </li>
      </ul>
    </Page>
  );
}
