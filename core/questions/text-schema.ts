import { z } from "zod";

const oneLine = (text: string): boolean => !/[\n\r\u2028\u2029]/u.test(text);

const line = (most: number) => z.string().trim().min(1).max(most).refine(oneLine, "Write it on one line.");

/** What is asked, in plain text: no tags, no entities, no Markdown marks. */
export const stem = line(600);

/** A key, an option or a further accepted form, in plain text. */
export const answer = line(400);

/** Forms of the key that the grader's own tolerance does not reach. */
export const accepted = z.array(answer).max(12);

export const none = z.array(answer).max(0);

export const areDistinct = (texts: readonly string[]): boolean =>
  new Set(texts.map((text) => text.normalize("NFKC").toLowerCase())).size === texts.length;
