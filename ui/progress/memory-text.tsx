import { Fragment, type ReactNode } from "react";
import type { Span } from "#core/base/span.ts";
import { tintOf, type FactRecall, type Tint } from "#core/insight/recall.ts";
import type { FactMark, ReadingBlock } from "#core/text/reading-page.ts";

interface Props {
  readonly blocks: readonly ReadingBlock[];
  readonly recalls: ReadonlyMap<string, FactRecall>;
}

const tintClasses: Readonly<Record<Tint, string>> = {
  certain: "m4",
  firm: "m3",
  fading: "m2",
  faint: "m1",
  "nearly gone": "m0",
  "not met": "mx",
};

/** A text whose ink fades where it is forgotten: every fact with the chance, in percent, that it would be recalled. */
export function MemoryText({ blocks, recalls }: Props) {
  return (
    <div className="read memory">
      {blocks.map((block, at) => (
        <MemoryBlock key={at} block={block} recalls={recalls} />
      ))}
    </div>
  );
}

function MemoryBlock({ block, recalls }: { readonly block: ReadingBlock; readonly recalls: Props["recalls"] }) {
  const whole = { start: 0, end: block.text.length };
  const tinted = (range: Span) => <Tinted block={block} range={range} recalls={recalls} />;
  switch (block.kind) {
    case "heading":
      return <h3>{block.text}</h3>;
    case "paragraph":
    case "quotation":
      return <p>{tinted(whole)}</p>;
    case "list-item":
      return <p className="item">{tinted(whole)}</p>;
    case "table-row":
      return (
        <p className="item">
          {block.cells.map((cell, i) => (
            <Fragment key={cell.start}>
              {i > 0 && " · "}
              {cell.header !== null && <span className="note">{cell.header}: </span>}
              {tinted(cell)}
            </Fragment>
          ))}
        </p>
      );
    case "caption":
    case "noise":
      return null;
  }
}

interface TintedProps {
  readonly block: ReadingBlock;
  readonly range: Span;
  readonly recalls: Props["recalls"];
}

function Tinted({ block: { text, marks }, range, recalls }: TintedProps) {
  const inside = marks.filter(({ start, end }) => start >= range.start && end <= range.end);
  const parts: ReactNode[] = inside.map((mark, i) => (
    <Fragment key={mark.key}>
      {text.slice(inside[i - 1]?.end ?? range.start, mark.start)}
      <FactInk mark={mark} text={text} recall={recalls.get(mark.key)?.recall ?? null} />
    </Fragment>
  ));
  return (
    <>
      {parts}
      {text.slice(inside.at(-1)?.end ?? range.start, range.end)}
    </>
  );
}

/** Keeps a figure on the line of the words it belongs to, and the comma after it too. */
const WORD_JOINER = "\u2060";

function FactInk({ mark, text, recall }: { mark: FactMark; text: string; recall: number | null }) {
  return (
    <span className={`fact ${tintClasses[tintOf(recall)]}`}>
      {text.slice(mark.start, mark.end)}
      {WORD_JOINER}
      <sup>
        {recall === null ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="vh"> not met yet</span>
          </>
        ) : (
          <>
            {Math.round(recall * 100)}
            <span className="vh"> percent</span>
          </>
        )}
      </sup>
      {WORD_JOINER}
    </span>
  );
}

/** What the inks mean. */
export function MemoryKey() {
  return (
    <p className="key" role="group" aria-label="Key to the ink">
      {keys.map(({ tint, says }) => (
        <span key={tint}>
          <span className={`fact ${tintClasses[tint]}`}>{tint}</span>
          <small>{says}</small>
        </span>
      ))}
    </p>
  );
}

const keys: readonly { readonly tint: Tint; readonly says: string }[] = [
  { tint: "certain", says: "95 and over" },
  { tint: "firm", says: "85 to 94" },
  { tint: "fading", says: "70 to 84" },
  { tint: "faint", says: "50 to 69" },
  { tint: "nearly gone", says: "under 50" },
  { tint: "not met", says: "–" },
];
