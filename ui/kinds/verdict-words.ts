import type { Verdict } from "#core/questions/schema.ts";

/** A verdict in a word or two, with what there is to add. */
interface VerdictWords {
  readonly words: string;
  readonly more?: string;
  readonly isRight: boolean;
}

const rightWords: Readonly<Record<Extract<Verdict, { outcome: "right" }>["how"], Omit<VerdictWords, "isRight">>> = {
  exact: { words: "Right" },
  form: { words: "Right", more: "Another form of the same answer." },
  slip: { words: "Accepted: small slip", more: "Spelling is forgiven here; names, numbers and dates are not." },
};

export function verdictWords(verdict: Verdict, isUnknown: boolean): VerdictWords {
  switch (verdict.outcome) {
    case "right":
      return { ...rightWords[verdict.how], isRight: true };
    case "partly":
      return { words: "Partly right", isRight: false };
    case "wrong":
      return { words: isUnknown ? "Now you know" : "Not this one", isRight: false };
  }
}
