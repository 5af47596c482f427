import { Fragment, type ReactNode } from "react";
import type { Span } from "#core/base/span.ts";
import { Link } from "../primitives/link.tsx";
import * as paths from "../shell/paths.ts";
import type { ReadingBlock, ReadingPage as Page } from "#core/text/reading-page.ts";
import { QuizStart } from "./library.tsx";

interface Props extends Page {
  /** Whether it is the reader's own, to be changed and shared. */
  readonly isOwn?: boolean;
  /** What can be done with it, in place of a quiz. */
  readonly acts?: ReactNode;
}

/** A profile as a page to read, every fact marked where it stands. */
export function ReadingPage({ slug, title, lead, licence, sources, blocks, facts, questions, isOwn, acts }: Props) {
  const body = blocks.filter((block) => block.kind !== "noise" && !(block.kind === "heading" && block.text === title));
  return (
    <article>
      <header className="title-block">
        <p className="note">
          {facts} facts, {questions} questions
        </p>
        <h1>{title}</h1>
        {lead && <p className="lead">{lead}</p>}
        <div className="acts">
          {acts ?? (questions > 0 && <Acts slug={slug} title={title} />)}
          {isOwn && (
            <Link className="button quiet" href={paths.manage(slug)}>
              Change, share or delete this text
            </Link>
          )}
        </div>
      </header>
      <div className="reading">
        <div className="article read">
          {groupsOf(body).map((group) => (
            <Group key={group.at} group={group} />
          ))}
        </div>
        <footer className="colophon note">
          <p>
            The marked words are facts that questions ask.{licence && <> Text: {licence}.</>}
            {sources.length > 0 && " Written after:"}
          </p>
          <ul>
            {sources.map(({ title, url }) => (
              <li key={title}>{url ? <a href={url}>{title}</a> : title}</li>
            ))}
          </ul>
        </footer>
      </div>
    </article>
  );
}

function Acts({ slug, title }: Pick<Props, "slug" | "title">) {
  return (
    <>
      <QuizStart slug={slug} title={title} />
      <a className="button quiet" href={paths.examOn(slug)}>
        Set an exam day
      </a>
    </>
  );
}

interface BlockGroup {
  readonly at: number;
  readonly kind: ReadingBlock["kind"];
  readonly blocks: readonly ReadingBlock[];
}

/** Items of one list and rows of one table stand together. */
function groupsOf(blocks: readonly ReadingBlock[]): BlockGroup[] {
  const groups: { at: number; kind: ReadingBlock["kind"]; blocks: ReadingBlock[] }[] = [];
  for (const [at, block] of blocks.entries()) {
    const last = groups.at(-1);
    const isSame = last && block.group !== null && last.kind === block.kind && last.blocks[0]?.group === block.group;
    if (isSame) last.blocks.push(block);
    else groups.push({ at, kind: block.kind, blocks: [block] });
  }
  return groups;
}

function Group({ group: { kind, blocks } }: { readonly group: BlockGroup }) {
  const [first] = blocks;
  if (!first) return null;
  switch (kind) {
    case "heading":
      return <h2>{first.text}</h2>;
    case "list-item":
      return (
        <ul>
          {blocks.map((block) => (
            <li key={block.paragraph} id={anchorOf(block)}>
              <Marked block={block} range={{ start: 0, end: block.text.length }} />
            </li>
          ))}
        </ul>
      );
    case "table-row":
      return <Rows blocks={blocks} />;
    case "quotation":
      return (
        <blockquote id={anchorOf(first)}>
          <Marked block={first} range={{ start: 0, end: first.text.length }} />
        </blockquote>
      );
    case "caption":
      return <p className="note">{first.text}</p>;
    case "paragraph":
    case "noise":
      return (
        <p id={anchorOf(first)}>
          <Marked block={first} range={{ start: 0, end: first.text.length }} />
        </p>
      );
  }
}

function Rows({ blocks }: { readonly blocks: readonly ReadingBlock[] }) {
  const headers = blocks[0]?.cells.map(({ header }) => header) ?? [];
  return (
    <div className="scroller">
      <table>
        {headers.some((header) => header !== null) && (
          <thead>
            <tr>
              {headers.map((header, i) => (
                <th scope="col" key={i}>
                  {header}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {blocks.map((block) => (
            <tr key={block.paragraph} id={anchorOf(block)}>
              {block.cells.map((cell) => (
                <td key={cell.start}>
                  <Marked block={block} range={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const anchorOf = ({ paragraph }: ReadingBlock): string | undefined =>
  paragraph === null ? undefined : `p${paragraph}`;

function Marked({ block: { text, marks }, range }: { readonly block: ReadingBlock; readonly range: Span }) {
  const inside = marks.filter(({ start, end }) => start >= range.start && end <= range.end);
  const parts: ReactNode[] = inside.map(({ start, end, key }, i) => (
    <Fragment key={key}>
      {text.slice(inside[i - 1]?.end ?? range.start, start)}
      <span className="marked">{text.slice(start, end)}</span>
    </Fragment>
  ));
  return (
    <>
      {parts}
      {text.slice(inside.at(-1)?.end ?? range.start, range.end)}
    </>
  );
}
