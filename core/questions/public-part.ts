/** A question without its key: what an exam's page is given, and what every page shows before the answer. */
export type PublicPart =
  | { readonly type: "short-answer" | "numeric" | "cloze" | "true-false"; readonly stem: string }
  | {
      readonly type: "multiple-choice" | "multiple-response";
      readonly stem: string;
      readonly options: readonly string[];
    }
  | { readonly type: "ordering"; readonly stem: string; readonly items: readonly string[] }
  | {
      readonly type: "matching";
      readonly stem: string;
      readonly left: readonly string[];
      readonly right: readonly string[];
    };
