import type { DayFigure } from "./figures.ts";

interface Props {
  readonly days: readonly DayFigure[];
}

const WIDTH = 44;
const HEIGHT = 110;

/** Cards due a day, as bars and as a table. */
export function DueChart({ days }: Props) {
  const most = Math.max(1, ...days.map(({ due }) => due));
  return (
    <div className="stack">
      <svg
        className="chart"
        viewBox={`0 0 ${days.length * WIDTH} ${HEIGHT + 40}`}
        role="img"
        aria-label="Cards due a day, as in the table below"
      >
        {days.map(({ ahead, name, due }) => {
          const height = (due / most) * HEIGHT;
          const middle = ahead * WIDTH + WIDTH / 2;
          return (
            <g key={ahead}>
              <rect
                className={ahead === 0 ? "bar now" : "bar"}
                x={ahead * WIDTH + 8}
                y={HEIGHT + 18 - height}
                width={WIDTH - 16}
                height={height}
              />
              {due > 0 && (
                <text x={middle} y={HEIGHT + 12 - height} textAnchor="middle">
                  {due}
                </text>
              )}
              <text x={middle} y={HEIGHT + 36} textAnchor="middle">
                {name.charAt(0)}
              </text>
            </g>
          );
        })}
        <line className="axis" x1="0" x2={days.length * WIDTH} y1={HEIGHT + 18} y2={HEIGHT + 18} />
      </svg>
      <details>
        <summary>The same as a table</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col" className="num">
                Due
              </th>
            </tr>
          </thead>
          <tbody>
            {days.map(({ ahead, name, due }) => (
              <tr key={ahead}>
                <td>{name}</td>
                <td className="num">{due}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
