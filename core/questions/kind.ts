import type { PublicPart } from "./asked.ts";
import type { BodyOf, Kind, ResponseOf, Verdict } from "./schema.ts";

/** Why a response cannot be judged. It costs nothing and is not logged. */
export type Unreadable = "empty" | "no-number" | "incomplete" | "not-an-option" | "other-kind";

export type Grade = Verdict | { readonly outcome: "unreadable"; readonly why: Unreadable };

/** Judges a response; total over every response of its kind. */
export type Grader<K extends Kind> = (body: BodyOf<K>, response: ResponseOf<K>) => Grade;

/** What is shown of a question before it is answered; `seed` orders what has no order of its own. */
export type Concealer<K extends Kind> = (body: BodyOf<K>, seed: string) => Extract<PublicPart, { type: K }>;

/** An answer as texts, one a line: the key of a body, or what a learner gave. */
export interface AnswerTexts<K extends Kind> {
  readonly ofKey: (body: BodyOf<K>) => readonly string[];
  readonly ofResponse: (response: ResponseOf<K>) => readonly string[];
}

/** Worked examples of a kind, which the contract test holds every member of the registry to. */
export interface Sample<K extends Kind> {
  readonly body: BodyOf<K>;
  readonly cases: readonly { readonly response: ResponseOf<K>; readonly grade: Grade }[];
}
