import { answerCalendar, weekdayOf, type DayOfAnswers } from "#core/insight/calendar.ts";
import { forecast } from "#core/insight/forecast.ts";
import { trialsOf } from "#core/insight/retention.ts";
import { weakSpots } from "#core/insight/weak-spots.ts";
import { isActive } from "#core/scheduling/card.ts";
import { modelFor } from "#core/scheduling/fsrs.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { CalendarChart } from "./calendar-chart.tsx";
import { DueChart } from "./due-chart.tsx";
import { RetentionSection } from "./retention-section.tsx";
import { WeakSection } from "./weak-section.tsx";

const FORECAST_DAYS = 14;
const WEEKS = 12;
const RECENT_DAYS = 14;

/** What is weak, what comes, what was done, and whether the schedule keeps its promise; all from the log on this device. */
export function InsightSections({ plan }: { readonly plan: StudyPlan }) {
  const { learner, cards, questions } = plan;
  const { log, settings } = learner;
  const { at: now, day: today } = momentNow(settings);
  // Whole weeks, from a Monday.
  const days = answerCalendar(log, today, 7 * (WEEKS - 1) + weekdayOf(today) + 1);
  return (
    <>
      <WeakSection spots={weakSpots(cards, now, modelFor(settings))} questions={questions} />
      {cards.some(({ card }) => isActive(card)) && (
        <section className="section">
          <div className="margin">
            <h2>The next two weeks</h2>
            <p>Filled: planned already. Outlined: what comes on top, if you recall what is due.</p>
          </div>
          <DueChart days={forecast(cards, { now, today, days: FORECAST_DAYS }, settings)} today={today} />
        </section>
      )}
      <section className="section">
        <div className="margin">
          <h2>Twelve weeks</h2>
          <p>A larger dot is a day with more answers. Days off cost nothing.</p>
        </div>
        <div className="two">
          <CalendarChart days={days} />
          <Habit days={days} />
        </div>
      </section>
      <RetentionSection trials={trialsOf(log)} questions={questions} />
    </>
  );
}

function Habit({ days }: { readonly days: readonly DayOfAnswers[] }) {
  const active = days.slice(-RECENT_DAYS).filter(({ answers }) => answers > 0);
  const minutes = active.reduce((sum, day) => sum + day.minutes, 0) / Math.max(1, active.length);
  return (
    <dl className="figures">
      <div>
        <dt>Answers in 12 weeks</dt>
        <dd>{days.reduce((sum, { answers }) => sum + answers, 0)}</dd>
      </div>
      <div>
        <dt>Minutes on a day of study, last two weeks</dt>
        <dd>{minutes < 1 ? "under 1" : Math.round(minutes)}</dd>
      </div>
    </dl>
  );
}
