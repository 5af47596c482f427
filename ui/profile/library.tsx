import Link from "next/link";
import { paths } from "../shell/paths.ts";

interface Entry {
  readonly slug: string;
  readonly title: string;
  readonly lead: string | null;
  readonly questions: number;
}

interface Props {
  readonly entries: readonly Entry[];
}

/** The texts one can learn from. */
export function Library({ entries }: Props) {
  return (
    <>
      <header className="sheet-head">
        <h1>Library</h1>
        <p className="lead">Read a text, or be asked about it. Every answer has its sentence.</p>
      </header>
      <ul className="shelf">
        {entries.map(({ slug, title, lead, questions }) => (
          <li className="card" key={slug}>
            <h2>
              <Link href={paths.profile(slug)} prefetch={false}>
                {title}
              </Link>
            </h2>
            {lead && <p className="read">{lead}</p>}
            <p className="note">{questions === 1 ? "1 question" : `${questions} questions`}</p>
            <QuizStart slug={slug} title={title} />
          </li>
        ))}
      </ul>
      {entries.length === 0 && (
        <p className="read">There are no texts here yet. The operator adds one as a folder below content.</p>
      )}
    </>
  );
}

interface StartProps {
  readonly slug: string;
  readonly title: string;
}

/** Ten questions at once, or a quiz to one's own measure. */
export function QuizStart({ slug, title }: StartProps) {
  return (
    <form className="row" action={paths.startQuiz} method="post">
      <input type="hidden" name="profile" value={slug} />
      <input type="hidden" name="count" value="10" />
      <button className="button" type="submit" aria-label={`Ten questions on ${title}`}>
        Ten questions
      </button>
      <Link
        className="button second"
        href={paths.newQuizOn(slug)}
        prefetch={false}
        aria-label={`Choose a quiz on ${title}`}
      >
        Choose …
      </Link>
      <Link
        className="button quiet"
        href={paths.cramOn(slug)}
        prefetch={false}
        aria-label={`Cram ${title}: go through all of it at once`}
      >
        Cram
      </Link>
    </form>
  );
}
