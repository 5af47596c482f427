import "server-only";

const statusOf = {
  invalid: 400,
  "signed-out": 401,
  forbidden: 403,
  "not-found": 404,
  conflict: 409,
  "too-large": 413,
  "too-many": 429,
} as const;

export type RefusalCode = keyof typeof statusOf;

/** What a person may not have or do, said in a sentence that is shown as it stands. Anything else thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  /** What is wrong with which field, for a form to show beside it. */
  readonly fields: Readonly<Record<string, string>>;

  constructor(code: RefusalCode, sentence: string, fields: Readonly<Record<string, string>> = {}) {
    super(sentence);
    this.name = "Refusal";
    this.code = code;
    this.fields = fields;
  }

  get status(): number {
    return statusOf[this.code];
  }
}
