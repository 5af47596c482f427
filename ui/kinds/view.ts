import type { PublicPartOf } from "#core/questions/asked.ts";
import type { Kind, QuestionBody, Response, ResponseOf, Verdict, BodyOf } from "#core/questions/schema.ts";

/** A question that waits for an answer. */
export interface AskProps<K extends Kind> {
  readonly asked: PublicPartOf<K>;
  readonly value: ResponseOf<K> | null;
  readonly onChange: (value: ResponseOf<K>) => void;
}

/** A question that was answered: what was given, and what is right. */
export interface JudgedProps<K extends Kind> {
  readonly body: BodyOf<K>;
  readonly given: ResponseOf<K> | null;
  readonly verdict: Verdict;
  /** Whether the page says elsewhere what the verdict is. */
  readonly isTold: boolean;
}

export interface AnsweredQuestion {
  readonly body: QuestionBody;
  readonly given: Response;
  readonly verdict: Verdict;
  readonly isTold?: boolean;
}
