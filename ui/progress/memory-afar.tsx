import { tintOf, type FactRecall, type Tint } from "#core/insight/recall.ts";
import type { ReadingBlock } from "#core/text/reading-page.ts";

interface Props {
  readonly blocks: readonly ReadingBlock[];
  readonly recalls: ReadonlyMap<string, FactRecall>;
}

const COLUMNS = 40;
const UNIT = 4.4;
const LINE = 9;
const GAP = 11;

interface Stroke {
  readonly row: number;
  readonly gap: number;
  readonly from: number;
  readonly to: number;
  readonly tint: Tint | null;
}

const strokeClasses: Readonly<Record<Tint, string>> = {
  certain: "s4",
  firm: "s3",
  fading: "s2",
  faint: "s1",
  "nearly gone": "s0",
  "not met": "sx",
};

/** The page seen from afar: decoration, for the text and its table carry the meaning. */
export function MemoryAfar({ blocks, recalls }: Props) {
  const strokes = strokesOf(blocks, recalls);
  const last = strokes.at(-1);
  const height = last ? last.row * LINE + last.gap * GAP + LINE : LINE;
  return (
    <svg className="afar" viewBox={`0 0 ${COLUMNS * UNIT} ${height}`} aria-hidden="true">
      {strokes.map(({ row, gap, from, to, tint }) => {
        const y = row * LINE + gap * GAP + LINE / 2;
        return (
          <path
            key={`${row} ${from}`}
            className={tint === null ? undefined : strokeClasses[tint]}
            d={`M${from * UNIT} ${y}H${Math.max(from + 0.5, to - 0.5) * UNIT}`}
          />
        );
      })}
    </svg>
  );
}

/** Lays the text out in lines of equal length, cut where a fact begins or ends. */
function strokesOf(blocks: Props["blocks"], recalls: Props["recalls"]): Stroke[] {
  const strokes: Stroke[] = [];
  let [row, gap] = [0, 0];
  for (const { kind, text, marks } of blocks) {
    if (kind === "caption" || kind === "noise") continue;
    if (kind === "heading") {
      if (row > 0) gap += 1;
      continue;
    }
    const cuts = marks.flatMap(({ start, end, key }) => [
      { at: start, tint: tintOf(recalls.get(key)?.recall ?? null) },
      { at: end, tint: null },
    ]);
    let [from, tint]: [number, Tint | null] = [0, null];
    for (const cut of [...cuts, { at: text.length, tint: null }]) {
      while (from < cut.at) {
        const line = Math.floor(from / COLUMNS);
        const to = Math.min(cut.at, (line + 1) * COLUMNS);
        strokes.push({ row: row + line, gap, from: from % COLUMNS, to: to - line * COLUMNS, tint });
        from = to;
      }
      tint = cut.tint;
    }
    row += Math.ceil(text.length / COLUMNS);
  }
  return strokes;
}
