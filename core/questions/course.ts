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
}
