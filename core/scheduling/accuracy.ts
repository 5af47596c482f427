import type { Foretold } from "./calibration.ts";

/** Keeps a forecast that was certain and wrong from counting without end. */
const EDGE = 1e-4;

const lossOf = ({ recall, isRecalled }: Foretold): number =>
  -Math.log(Math.min(1 - EDGE, Math.max(EDGE, isRecalled ? recall : 1 - recall)));

/** Mean log loss; less is better. */
export const logLoss = (foretold: readonly Foretold[]): number => mean(foretold.map(lossOf));

/** By how much `candidate` foretells the same answers better than `present`, and the standard error of that. */
export function improvement(
  present: readonly Foretold[],
  candidate: readonly Foretold[],
): { readonly gain: number; readonly doubt: number } {
  const gains = present.map((one, i) => lossOf(one) - lossOf(candidate[i] ?? one));
  const gain = mean(gains);
  const variance = mean(gains.map((one) => (one - gain) ** 2));
  return { gain, doubt: Math.sqrt(variance / Math.max(1, gains.length - 1)) };
}

const BINS = 20;

/** How far the share that was recalled lies from what was foretold, root mean square over twenty equal ranges of it. */
export function binnedError(foretold: readonly Foretold[]): number {
  const bins = Array.from({ length: BINS }, () => ({ count: 0, recall: 0, recalled: 0 }));
  for (const { recall, isRecalled } of foretold) {
    const bin = bins[Math.min(BINS - 1, Math.floor(recall * BINS))];
    if (!bin) continue;
    bin.count += 1;
    bin.recall += recall;
    bin.recalled += isRecalled ? 1 : 0;
  }
  const squares = bins.reduce(
    (sum, { count, recall, recalled }) => (count === 0 ? sum : sum + (recall - recalled) ** 2 / count),
    0,
  );
  return Math.sqrt(squares / Math.max(1, foretold.length));
}

/** The chance that an answer that was recalled had been given better odds than one that was not (Mann and Whitney). */
export function rankedRight(foretold: readonly Foretold[]): number {
  const sorted = [...foretold].sort((a, b) => a.recall - b.recall);
  let ranks = 0;
  for (let i = 0; i < sorted.length;) {
    let end = i;
    while (end < sorted.length && sorted[end]?.recall === sorted[i]?.recall) end += 1;
    const rank = (i + 1 + end) / 2;
    ranks += rank * sorted.slice(i, end).filter(({ isRecalled }) => isRecalled).length;
    i = end;
  }
  const recalled = sorted.filter(({ isRecalled }) => isRecalled).length;
  const forgotten = sorted.length - recalled;
  return (ranks - (recalled * (recalled + 1)) / 2) / (recalled * forgotten);
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / Math.max(1, values.length);
