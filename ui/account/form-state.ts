/** What a form is told after it was sent. */
export type FormState =
  | { readonly status: "idle" }
  | { readonly status: "ok"; readonly message: string }
  | {
      readonly status: "refused";
      readonly message: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly kept: Readonly<Record<string, string>>;
    };

export type FormAction = (before: FormState, form: FormData) => Promise<FormState>;

export const idle: FormState = { status: "idle" };
