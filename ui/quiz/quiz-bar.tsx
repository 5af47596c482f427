import { Icon } from "../primitives/icon.tsx";
import * as paths from "../shell/paths.ts";

export type Tick = "done" | "missed" | "now" | "";

interface Props {
  readonly ticks: readonly Tick[];
  readonly at: number;
}

/** Where one is in a quiz: a ruler, one tick a question. */
export function QuizBar({ ticks, at }: Props) {
  const missed = ticks.filter((tick) => tick === "missed").length;
  const label = `Question ${at} of ${ticks.length}${missed > 0 ? `, ${missed} missed so far` : ""}`;
  return (
    <header className="quiz-bar">
      <a className="icon-button" href={paths.library} aria-label="Leave the quiz; your answers are kept">
        <Icon name="cross" />
      </a>
      <Line ticks={ticks} label={label} />
      <span className="count">
        {at}
        <span className="vh"> of </span>
        <span aria-hidden="true"> / </span>
        {ticks.length}
      </span>
    </header>
  );
}

export function Line({ ticks, label }: { readonly ticks: readonly Tick[]; readonly label: string }) {
  return (
    <div className="line" role="img" aria-label={label}>
      {ticks.map((tick, i) => (
        <span key={i} className={tick} />
      ))}
    </div>
  );
}
