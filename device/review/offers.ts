import type { Course } from "#core/questions/course.ts";
import type { Kind } from "#core/questions/schema.ts";

/** What quizzes a text can give: its topics, and how many questions of each kind. */
export interface Offer {
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly { readonly topic: string; readonly kinds: Readonly<Partial<Record<Kind, number>>> }[];
}

/** What the texts on this device can give. */
export function offersOf(courses: readonly Course[]): Offer[] {
  return courses
    .filter(({ questions }) => questions.length > 0)
    .map(({ profile: { slug, title }, questions }) => ({ slug, title, topics: topicsOf(questions) }))
    .sort((a, b) => a.title.localeCompare(b.title, "en"));
}

function topicsOf(questions: Course["questions"]): Offer["topics"] {
  const topics = new Map<string, Partial<Record<Kind, number>>>();
  for (const { topic, body } of questions) {
    const kinds = topics.get(topic) ?? {};
    topics.set(topic, { ...kinds, [body.type]: (kinds[body.type] ?? 0) + 1 });
  }
  return [...topics].map(([topic, kinds]) => ({ topic, kinds }));
}
