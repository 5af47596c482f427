import type { ProfileId, QuestionId } from "../base/ids.ts";
import type { Passage } from "../text/passage.ts";
import type { QuestionBody } from "./schema.ts";

/** A question with all that a learner's device needs to ask and to judge it. */
export interface CourseQuestion {
  readonly id: QuestionId;
  readonly version: number;
  readonly body: QuestionBody;
  readonly topic: string;
  readonly factKeys: readonly string[];
  readonly importance: number;
  /** One a fact, in the order of the facts. */
  readonly passages: readonly Passage[];
  /** What it was answered by before it was changed; left out where it never was. */
  readonly earlier?: readonly EarlierAnswer[];
}

/** The right answer to another version of a question, one text an item. */
export interface EarlierAnswer {
  readonly version: number;
  readonly answer: readonly string[];
}

/** A question that a learner knows and that is not asked any more. */
export interface WithdrawnQuestion {
  readonly id: QuestionId;
  readonly stem: string;
  readonly answer: readonly string[];
  /** Whether the text no longer says it, or its author dropped it. */
  readonly why: "retired" | "dropped";
}

export interface CourseProfile {
  readonly id: ProfileId;
  readonly slug: string;
  readonly title: string;
}

/** The published questions of a profile, as of a revision of it. */
export interface Course {
  readonly profile: CourseProfile;
  readonly revision: number;
  readonly questions: readonly CourseQuestion[];
  /** Of what the learner studies; left out where all of it is still asked. */
  readonly withdrawn?: readonly WithdrawnQuestion[];
}
