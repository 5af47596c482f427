import { createEmptyCard, fsrs, Rating, type FSRS } from "ts-fsrs";
import { withoutVoided } from "#core/log/merge.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { foldCard } from "#core/scheduling/fold.ts";
import { settingsTimeline } from "#core/scheduling/settings.ts";
import { median } from "../figures.ts";
import { simulatedHistory } from "../memory/history.ts";

const RUNS = 15;

/** How much longer the fold of a log takes than a bare loop of the library over the same answers: the medians' ratio. */
export function foldRatio(): { readonly ratio: number; readonly answers: number } {
  const log = simulatedHistory("other weights", "fold", { newPerDay: 8 });
  const cards = new Map<string, LoggedEvent[]>();
  for (const logged of log) {
    const id = "questionId" in logged.event ? logged.event.questionId : "";
    const own = cards.get(id);
    if (own) own.push(logged);
    else cards.set(id, [logged]);
  }
  const timeline = settingsTimeline(withoutVoided(log));
  const fold = () => [...cards.values()].forEach((events) => foldCard(events, timeline));
  const library = fsrs({ enable_fuzz: true });
  const bare = () => [...cards.values()].forEach((events) => bareLoop(library, events));
  const [folds, bares] = [[] as number[], [] as number[]];
  for (let run = 0; run < RUNS; run++) {
    bares.push(timed(bare));
    folds.push(timed(fold));
  }
  return { ratio: median(folds) / median(bares), answers: log.length };
}

/** The loop of the library's own manual: a card, a date, a rating. */
function bareLoop(library: FSRS, events: readonly LoggedEvent[]): void {
  let card = createEmptyCard(new Date(events[0]?.effectiveAt ?? 0));
  for (const { event, effectiveAt } of events) {
    if (event.type !== "review" || event.rating === null) continue;
    card = library.next(card, new Date(effectiveAt), grades[event.rating]).card;
  }
}

const grades = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

function timed(work: () => void): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}
