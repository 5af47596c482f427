import type { FormAction } from "../account/form-state.ts";
import { Link } from "../primitives/link.tsx";
import * as paths from "../shell/paths.ts";
import { ManageForm } from "./manage-form.tsx";
import { ShareLink } from "./share-link.tsx";

interface Props {
  readonly text: {
    readonly slug: string;
    readonly title: string;
    readonly shareToken: string | null;
    readonly readers: number;
    readonly learners: number;
    readonly file: string | null;
    readonly version: number;
  };
  /** The beginning of our addresses, as the owner reached us. */
  readonly origin: string;
  readonly onRename: FormAction;
  readonly onShare: FormAction;
  readonly onStopSharing: FormAction;
  readonly onDelete: FormAction;
}

const people = (count: number): string => (count === 1 ? "1 person" : `${count} people`);

/** What the owner of a text can do with it. */
export function ManageText({ text, origin, onRename, onShare, onStopSharing, onDelete }: Props) {
  const { slug, title, shareToken, readers, learners, file, version } = text;
  return (
    <>
      <header className="sheet-head">
        <h1>{title}</h1>
        <p className="lead">
          {file === null ? "Pasted by you" : `From ${file}`}
          {version > 1 && `, version ${version}`}. <Link href={paths.profile(slug)}>Read it</Link>
        </p>
      </header>
      <section className="section">
        <div className="margin">
          <h2>Title</h2>
          <p>Its address stays, so links to it go on.</p>
        </div>
        <ManageForm action={onRename} slug={slug} submit="Rename" field={{ label: "Title", value: title }} />
      </section>
      <section className="section">
        <div className="margin">
          <h2>Text</h2>
          <p>What stays the same keeps its questions and everybody’s progress.</p>
        </div>
        <div className="row">
          <Link className="button second" href={paths.replaceText(slug)}>
            Change the text
          </Link>
        </div>
      </section>
      <section className="section">
        <div className="margin">
          <h2>Sharing</h2>
          <p>
            {shareToken === null ? "Nobody but you can see this text." : "Whoever has the link can read and learn it."}
          </p>
        </div>
        {shareToken === null ? (
          <ManageForm action={onShare} slug={slug} submit="Share by a link" isSecond />
        ) : (
          <div className="stack">
            <ShareLink address={`${origin}${paths.shared(shareToken)}`} />
            <p className="note">
              {readers === 0
                ? "Nobody has added it to their library yet."
                : `${people(readers)} added it to their library.`}
            </p>
            <ManageForm
              action={onStopSharing}
              slug={slug}
              submit="Stop sharing"
              isSecond
              question={`The link stops working, and the text leaves the library of everybody who added it${readers > 0 ? ` (${people(readers)})` : ""}. What they answered stays theirs.`}
            />
          </div>
        )}
      </section>
      <section className="section">
        <div className="margin">
          <h2>Delete</h2>
          <p>It cannot be undone.</p>
        </div>
        <ManageForm
          action={onDelete}
          slug={slug}
          submit="Delete the text"
          isDanger
          question={
            learners === 0
              ? "The text and its questions go for good. Your own answers stay in your log."
              : `The text goes out of sight for everybody and its questions are asked no more. ${people(learners)} answered them: they keep their answers, and the passages in the quizzes they took.`
          }
        />
      </section>
    </>
  );
}
