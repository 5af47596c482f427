import type { ExamPoint } from "#core/scheduling/exam-forecast.ts";
import { SameAsTable } from "../primitives/data-table.tsx";
import { dayWords, hundredths } from "./exam-words.ts";

interface Props {
  readonly path: readonly ExamPoint[];
}

const WIDTH = 240;
const HEIGHT = 60;

/** Expected recall from today to the day, with its band and with what it would be untouched, as lines and as a table. */
export function ExamChart({ path }: Props) {
  const [first, last] = [path[0], path.at(-1)];
  if (!first || !last) return null;
  const span = Math.max(1, last.day - first.day);
  const x = ({ day }: ExamPoint): string => (((day - first.day) / span) * WIDTH).toFixed(1);
  const y = (share: number): string => ((1 - share) * HEIGHT).toFixed(1);
  const line = (of: (point: ExamPoint) => number): string => path.map((one) => `${x(one)} ${y(of(one))}`).join("L");
  const back = [...path].reverse().map((one) => `${x(one)} ${y(one.low)}`);
  return (
    <div className="curve">
      <div className="plot">
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          preserveAspectRatio="none"
          role="img"
          aria-label={`Expected recall goes from ${hundredths(first.expected)} percent today to ${hundredths(last.expected)} percent on ${dayWords(last.day)}, between ${hundredths(last.low)} and ${hundredths(last.high)}; as in the table below`}
        >
          <path className="band" d={`M${line(({ high }) => high)}L${back.join("L")}Z`} />
          <path className="scale" d={`M0 .5H${WIDTH}M0 ${HEIGHT / 2}H${WIDTH}`} />
          <path className="planned" d={`M${line(({ expected }) => expected)}`} />
          <path className="untouched" d={`M${line(({ untouched }) => untouched)}`} />
        </svg>
        <span className="end" aria-hidden="true">
          {hundredths(last.expected)}
        </span>
        <span className="end low" aria-hidden="true">
          {hundredths(last.untouched)}
        </span>
      </div>
      <p className="ends" aria-hidden="true">
        <span>today, {hundredths(first.expected)}</span>
        <span>scale from 0 to 100</span>
        <span>{dayWords(last.day)}</span>
      </p>
      <SameAsTable
        label="What to expect, day by day"
        columns={[
          { name: "Day" },
          { name: "By the plan", isNumber: true },
          { name: "Between", isNumber: true },
          { name: "Untouched", isNumber: true },
        ]}
        rows={path.map(({ day, expected, low, high, untouched }) => [
          dayWords(day),
          hundredths(expected),
          `${hundredths(low)} and ${hundredths(high)}`,
          hundredths(untouched),
        ])}
      />
    </div>
  );
}
