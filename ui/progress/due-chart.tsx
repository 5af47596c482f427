import type { StudyDay } from "#core/base/instant.ts";
import type { ForecastDay } from "#core/insight/forecast.ts";
import { dayInitial, dayWords } from "./day-words.ts";
import { SameAsTable } from "../primitives/data-table.tsx";

interface Props {
  readonly days: readonly ForecastDay[];
  readonly today: StudyDay;
}

const WIDTH = 44;
const HEIGHT = 110;
const FLOOR = HEIGHT + 18;

/** Cards due a day, planned ones filled and expected ones outlined, and the same as a table. */
export function DueChart({ days, today }: Props) {
  const most = Math.max(1, ...days.map(({ planned, expected }) => planned + expected));
  const scaled = (count: number) => (count / most) * HEIGHT;
  return (
    <div className="stack">
      <svg
        className="chart"
        viewBox={`0 0 ${days.length * WIDTH} ${FLOOR + 22}`}
        role="img"
        aria-label="Cards due a day, as in the table below"
      >
        {days.map(({ day, planned, expected }, ahead) => {
          const [middle, total] = [ahead * WIDTH + WIDTH / 2, planned + expected];
          const box = { x: ahead * WIDTH + 9, width: WIDTH - 18 };
          return (
            <g key={day}>
              {expected > 0 && (
                <rect className="bar maybe" {...box} y={FLOOR - scaled(total)} height={scaled(expected)} />
              )}
              <rect
                className={ahead === 0 ? "bar now" : "bar"}
                {...box}
                y={FLOOR - scaled(planned)}
                height={scaled(planned)}
              />
              {total > 0 && (
                <text x={middle} y={FLOOR - 6 - scaled(total)} textAnchor="middle">
                  {total}
                </text>
              )}
              <text x={middle} y={FLOOR + 18} textAnchor="middle">
                {dayInitial(day)}
              </text>
            </g>
          );
        })}
        <line className="axis" x1="0" x2={days.length * WIDTH} y1={FLOOR} y2={FLOOR} />
      </svg>
      <SameAsTable
        label="Cards due a day"
        columns={[{ name: "Day" }, { name: "Planned", isNumber: true }, { name: "Expected on top", isNumber: true }]}
        rows={days.map(({ day, planned, expected }) => [dayWords(day, today), planned, expected])}
      />
    </div>
  );
}
