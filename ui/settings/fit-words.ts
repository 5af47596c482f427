/** A fit of weights as the server tells of it. */
export interface Fit {
  readonly id: string;
  readonly state: "queued" | "running" | "done" | "failed";
  readonly done: number;
  readonly total: number;
  readonly step: string;
  readonly result: FitResult | null;
}

type FitResult =
  | { readonly outcome: "no-optimizer" }
  | { readonly outcome: "too-few"; readonly answers: number; readonly missing: number }
  | {
      readonly outcome: "tried";
      readonly isKept: boolean;
      readonly answers: number;
      readonly triedOn: number;
      readonly present: number;
      readonly fitted: number;
    };

/** How far a fit is, or what came of it. */
export function fitWords({ state, step, done, total, result }: Fit): string {
  switch (state) {
    case "queued":
      return "The fit waits for its turn.";
    case "running":
      return `Step ${done + 1} of ${total}: ${step}`;
    case "failed":
      return step;
    case "done":
      return result ? resultWords(result) : "The fit is done.";
  }
}

function resultWords(result: FitResult): string {
  switch (result.outcome) {
    case "no-optimizer":
      return "The server runs on a kind of machine for which there is no optimizer, so that the general weights stay.";
    case "too-few":
      return `The server has ${result.answers} such answers of yours; ${result.missing} are missing.`;
    case "tried": {
      const figures = `On the last ${result.triedOn} of ${result.answers} answers their log loss is ${result.fitted.toFixed(3)}, that of the weights before ${result.present.toFixed(3)}; less is better.`;
      return result.isKept ? `Fitted, and kept. ${figures}` : `Fitted, and not kept. ${figures}`;
    }
  }
}
