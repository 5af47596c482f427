/** One scheduled answer: what the model foretold, and whether it was recalled. */
export interface Foretold {
  /** In (0, 1). */
  readonly recall: number;
  readonly isRecalled: boolean;
}

/** How far a learner's memory is from the model's, on the scale of log odds. */
export interface Calibration {
  readonly shift: number;
  /** Standard deviation of what is not known of the shift. */
  readonly doubt: number;
  readonly answers: number;
}

/** How much learners differ from the model before anything is known of them. */
const PRIOR_DOUBT = 0.6;

const ROUNDS = 12;
const LONGEST_STEP = 0.75;

/** The likeliest shift under a normal prior, by Newton's method, and the doubt that its curvature leaves. */
export function calibrationOf(foretold: readonly Foretold[]): Calibration {
  let shift = 0;
  let precision = 1 / PRIOR_DOUBT ** 2;
  for (let round = 0; round < ROUNDS; round++) {
    let slope = -shift / PRIOR_DOUBT ** 2;
    precision = 1 / PRIOR_DOUBT ** 2;
    for (const { recall, isRecalled } of foretold) {
      const likely = shifted(recall, shift);
      slope += (isRecalled ? 1 : 0) - likely;
      precision += likely * (1 - likely);
    }
    // A whole step of Newton's from far away leaps over the summit, and back ever farther.
    shift += Math.max(-LONGEST_STEP, Math.min(LONGEST_STEP, slope / precision));
  }
  return { shift, doubt: 1 / Math.sqrt(precision), answers: foretold.length };
}

/** A chance of recall, moved on the scale of log odds; nought and one stay. */
export function shifted(recall: number, shift: number): number {
  if (recall <= 0 || recall >= 1) return recall;
  return 1 / (1 + ((1 - recall) / recall) * Math.exp(-shift));
}
