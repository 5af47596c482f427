import * as paths from "../shell/paths.ts";
import { NewTextForm, type Draft } from "./new-text-form.tsx";

interface Props {
  readonly draft: Draft;
  /** Why the form came back without scripts: the code of a refusal. */
  readonly why: string | null;
}

const sentences: Readonly<Record<string, string>> = {
  invalid: "This could not be taken. Paste a text or choose one file: .txt, .md, .html, .docx or .pdf, up to 10 MB.",
  "too-large": "That was more than 10 MB. Choose a smaller file, or paste its text.",
  "too-many": "That was too often, or three of your texts are being read already. Wait a little and try again.",
};

/** Where a text comes in: pasted or as a file, as a new one or as the next version of one's own. */
export function NewText({ draft, why }: Props) {
  const { replaces } = draft;
  return (
    <>
      <header className="sheet-head">
        <h1>{replaces ? "Change the text" : "A text of your own"}</h1>
        <p className="lead">
          {replaces
            ? `The next version of “${replaces.title}”. What stays the same keeps its questions and everybody’s progress.`
            : "Paste it or bring a file. It becomes questions, each with the sentence that proves it."}
        </p>
      </header>
      <div className="work">
        <NewTextForm draft={draft} problem={why === null ? null : (sentences[why] ?? sentences["invalid"] ?? null)} />
        <section className="stack" aria-labelledby="then">
          <h2 className="label" id="then">
            What happens then
          </h2>
          {replaces ? (
            <ol className="steps">
              <li>A sentence that stays keeps its questions. A changed figure gives its question a new version.</li>
              <li>What the text no longer says is not asked any more. Nobody loses an answer.</li>
              <li>You are told how many questions stayed, changed, came and went.</li>
            </ol>
          ) : (
            <ol className="steps">
              <li>The text is read. You can leave meanwhile; it waits for you in the library.</li>
              <li>You look through its questions: keep, edit or drop.</li>
              <li>You learn with it, or share it by a link. Until then you alone can see it.</li>
            </ol>
          )}
          <p className="note">
            The questions are made from English only; marking words makes questions in any language. Texts with names,
            dates and figures give the most: an article on a town, a person or an organisation, of 300 words or more.
          </p>
          {replaces && (
            <p>
              <a href={paths.manage(replaces.slug)}>Leave the text as it is</a>
            </p>
          )}
        </section>
      </div>
    </>
  );
}
