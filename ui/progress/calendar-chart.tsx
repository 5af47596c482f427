import type { StudyDay } from "#core/base/instant.ts";
import { weekdayOf, type DayOfAnswers } from "#core/insight/calendar.ts";
import { dateWords } from "./day-words.ts";
import { SameAsTable } from "../primitives/data-table.tsx";

interface Props {
  /** The last of them is today. */
  readonly days: readonly DayOfAnswers[];
}

const STEP = 24;
const weekdays = ["M", "", "W", "", "F", "", "S"];

interface Week {
  readonly first: StudyDay;
  readonly days: readonly DayOfAnswers[];
}

/** Answers a day, a column a week and a dot a day, and the same as a table. */
export function CalendarChart({ days }: Props) {
  const weeks = weeksOf(days);
  const most = Math.max(1, ...days.map(({ answers }) => answers));
  const today = days.at(-1)?.day;
  const active = days.filter(({ answers }) => answers > 0).length;
  return (
    <div className="stack">
      <div className="cal">
        <ol aria-hidden="true">
          {weekdays.map((name, i) => (
            <li key={i}>{name}</li>
          ))}
        </ol>
        <svg
          className="chart"
          viewBox={`0 0 ${weeks.length * STEP} ${7 * STEP}`}
          role="img"
          aria-label={`Answers a day over ${weeks.length} weeks: ${active} days with answers, ${most} on the busiest`}
        >
          {weeks.map(({ first, days }, column) =>
            days.map(({ day, answers }) => (
              <circle
                key={`${first} ${day}`}
                className={day === today ? "dot now" : answers > 0 ? "dot" : "dot none"}
                cx={column * STEP + STEP / 2}
                cy={weekdayOf(day) * STEP + STEP / 2}
                r={answers > 0 ? 3 + 7 * Math.sqrt(answers / most) : 1.5}
              />
            )),
          )}
        </svg>
      </div>
      <SameAsTable
        label="Answers a week"
        columns={[{ name: "Week of" }, { name: "Answers", isNumber: true }, { name: "Minutes", isNumber: true }]}
        rows={[...weeks]
          .reverse()
          .map(({ first, days }) => [
            dateWords(first),
            days.reduce((sum, { answers }) => sum + answers, 0),
            Math.round(days.reduce((sum, { minutes }) => sum + minutes, 0)),
          ])}
      />
    </div>
  );
}

function weeksOf(days: readonly DayOfAnswers[]): Week[] {
  const weeks: { first: StudyDay; days: DayOfAnswers[] }[] = [];
  for (const day of days) {
    const last = weeks.at(-1);
    if (last && weekdayOf(day.day) !== 0) last.days.push(day);
    else weeks.push({ first: day.day, days: [day] });
  }
  return weeks;
}
