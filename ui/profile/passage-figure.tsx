import type { Span } from "#core/base/span.ts";
import type { Passage } from "#core/text/passage.ts";
import * as paths from "../shell/paths.ts";

interface Props {
  readonly passage: Passage;
  readonly slug: string;
}

const ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** The words of the text that prove an answer, with the answer marked in them. */
export function PassageFigure({ passage, slug }: Props) {
  const { paragraph, sentence } = passage;
  const which = sentence === null ? "" : `, ${ordinals[sentence - 1] ?? `${sentence}th`} sentence`;
  return (
    <figure className="passage">
      <figcaption>
        <span>
          <span aria-hidden="true">¶ </span>
          <span className="vh">paragraph </span>
          {paragraph}
          {which}
        </span>
        <a href={paths.paragraph(slug, paragraph)}>Read it in the text</a>
      </figcaption>
      <blockquote className="read">
        <MarkedText passage={passage} />
      </blockquote>
    </figure>
  );
}

function MarkedText({ passage: { text, proof, marks } }: { readonly passage: Passage }) {
  const inner = marks.length > 0 ? marks : [proof];
  return (
    <>
      {text.slice(0, proof.start)}
      <strong>
        <Marks text={text} range={proof} marks={inner} />
      </strong>
      {text.slice(proof.end)}
    </>
  );
}

function Marks({
  text,
  range,
  marks,
}: {
  readonly text: string;
  readonly range: Span;
  readonly marks: readonly Span[];
}) {
  const inside = marks
    .map(({ start, end }) => ({ start: Math.max(start, range.start), end: Math.min(end, range.end) }))
    .filter(({ start, end }) => start < end);
  const last = inside.at(-1);
  return (
    <>
      {inside.map(({ start, end }, i) => (
        <span key={start}>
          {text.slice(inside[i - 1]?.end ?? range.start, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(last?.end ?? range.start, range.end)}
    </>
  );
}
