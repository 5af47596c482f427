import type { ReactNode } from "react";
import { Making, type TextInTheMaking } from "../jobs/making.tsx";
import { Link } from "../primitives/link.tsx";
import * as paths from "../shell/paths.ts";

interface Entry {
  readonly slug: string;
  readonly title: string;
  readonly lead: string | null;
  readonly questions: number;
  /** Whose it is; not known where only this device is asked. */
  readonly from?: "library" | "own" | "shared";
  readonly isShared?: boolean;
}

interface Props {
  readonly entries: readonly Entry[];
  /** One's texts that are still read, or could not be; not known where only this device is asked. */
  readonly making?: {
    readonly texts: readonly TextInTheMaking[];
    readonly onDismiss: (form: FormData) => Promise<void>;
  };
}

/** The texts one can learn from: one's own, those that others shared, and those that come with the program. */
export function Library({ entries, making }: Props) {
  const [own, shared, rest] = (["own", "shared", "library"] as const).map((from) =>
    entries.filter((entry) => (entry.from ?? "library") === from),
  );
  const hasOwn = (making?.texts.length ?? 0) > 0 || (own?.length ?? 0) > 0;
  return (
    <>
      <header className="sheet-head">
        <h1>Library</h1>
        <p className="lead">Read a text, or be asked about it. Every answer has its sentence.</p>
        {making && (
          <div className="row">
            <Link className="button second" href={paths.newProfile}>
              Add a text of your own
            </Link>
          </div>
        )}
      </header>
      {hasOwn && (
        <Shelf title="Your texts" entries={own ?? []}>
          {making && <Making {...making} />}
        </Shelf>
      )}
      {shared && shared.length > 0 && <Shelf title="Shared with you" entries={shared} />}
      {rest && rest.length > 0 && (
        <Shelf title={hasOwn || shared?.length ? "Texts of the house" : null} entries={rest} />
      )}
      {entries.length === 0 && !hasOwn && (
        <p className="read">There are no texts here yet. Add one of your own: paste it, or bring a file.</p>
      )}
    </>
  );
}

interface ShelfProps {
  /** Null where it is the only one. */
  readonly title: string | null;
  readonly entries: readonly Entry[];
  readonly children?: ReactNode;
}

function Shelf({ title, entries, children }: ShelfProps) {
  const Heading = title === null ? "h2" : "h3";
  return (
    <section className="shelves" aria-label={title ?? "Texts"}>
      {title !== null && <h2 className="label">{title}</h2>}
      <ul className="shelf">
        {children}
        {entries.map(({ slug, title, lead, questions, from, isShared }) => (
          <li className="card" key={slug}>
            <Heading className="serif">
              <Link href={paths.profile(slug)}>{title}</Link>
            </Heading>
            {lead && <p className="read">{lead}</p>}
            <p className="note">
              {questions === 1 ? "1 question" : `${questions} questions`}
              {from === "own" && (isShared ? ", shared by a link" : ", yours alone")}
            </p>
            {questions > 0 && <QuizStart slug={slug} title={title} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

interface StartProps {
  readonly slug: string;
  readonly title: string;
  /** Whether something else comes first on the page. */
  readonly isSecond?: boolean;
}

/** Ten questions at once, or a quiz to one's own measure. */
export function QuizStart({ slug, title, isSecond = false }: StartProps) {
  return (
    <form className="row" action={paths.startQuiz} method="post">
      <input type="hidden" name="profile" value={slug} />
      <input type="hidden" name="count" value="10" />
      <button className={isSecond ? "button second" : "button"} type="submit" aria-label={`Ten questions on ${title}`}>
        Ten questions
      </button>
      <Link className="button second" href={paths.newQuizOn(slug)} aria-label={`Choose a quiz on ${title}`}>
        Choose …
      </Link>
      <Link
        className="button quiet"
        href={paths.cramOn(slug)}
        aria-label={`Cram ${title}: go through all of it at once`}
      >
        Cram
      </Link>
    </form>
  );
}
