import type { Verdict } from "#core/questions/schema.ts";

/** A verdict in a word or two, with what there is to add. */
export interface VerdictWords {
  readonly words: string;
  readonly more?: string;
  readonly isRight: boolean;
}

const verdicts = {
  exact: { words: "Right", isRight: true },
  form: { words: "Right", more: "Another form of the same answer.", isRight: true },
  slip: {
    words: "Accepted: small slip",
    more: "Spelling is forgiven here; names, numbers and dates are not.",
    isRight: true,
  },
  partly: { words: "Partly right", isRight: false },
  wrong: { words: "Not this one", isRight: false },
  unknown: { words: "Now you know", isRight: false },
} as const satisfies Readonly<Record<string, VerdictWords>>;

/** All that a verdict may say. */
export const everyVerdict: readonly VerdictWords[] = Object.values(verdicts);

export function verdictWords(verdict: Verdict, isUnknown: boolean): VerdictWords {
  switch (verdict.outcome) {
    case "right":
      return verdicts[verdict.how];
    case "partly":
      return verdicts.partly;
    case "wrong":
      return isUnknown ? verdicts.unknown : verdicts.wrong;
  }
}
