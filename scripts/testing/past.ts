import type { Page } from "playwright";

/** How cards were answered long ago, and what was set then. */
export interface Past {
  /** The text whose questions are kept. */
  readonly slug: string;
  /** So many of them, each on a fact of its own; all of these where it is left out. */
  readonly cards?: number;
  /** Each card’s answers, the first one first. */
  readonly answers: readonly { readonly daysAgo: number; readonly rating: "again" | "hard" | "good" | "easy" }[];
  readonly settings?: Readonly<Record<string, unknown>>;
}

export interface Sent {
  readonly cards: number;
  readonly events: number;
}

/** Gives whoever begins a quiz on this page a past, as if another device of theirs had sent it. */
export async function sendPast(page: Page, past: Past, origin = ""): Promise<Sent> {
  await page.goto(`${origin}/profiles/${past.slug}`);
  await page.getByRole("button", { name: /^Ten questions/u }).click();
  await page.locator("#stem").waitFor();
  return page.evaluate(send, past);
}

/** Runs in the page. */
async function send({ slug, cards, answers, settings }: Past): Promise<Sent> {
  interface Question {
    readonly id: string;
    readonly version: number;
    readonly factKeys: readonly string[];
  }
  const course = (await (await fetch(`/api/course/${slug}`)).json()) as {
    course: { questions: readonly Question[] };
  };
  // Of the questions on one fact a day asks only one.
  const asked = new Set<string>();
  const questions = course.course.questions
    .filter(({ factKeys }) => {
      const isNew = factKeys.every((fact) => !asked.has(fact));
      for (const fact of factKeys) asked.add(fact);
      return isNew;
    })
    .slice(0, cards);
  const deviceId = crypto.randomUUID();
  const first = Math.max(...answers.map(({ daysAgo }) => daysAgo));
  const stamp = (daysAgo: number) => ({
    id: crypto.randomUUID(),
    format: 1,
    deviceId,
    at: Date.now() - Math.round(daysAgo * 86_400_000),
    zoneOffset: 0,
    dayStart: 240,
  });
  const review = ({ id, version }: Question, { daysAgo, rating }: Past["answers"][number]) => ({
    ...stamp(daysAgo),
    ...{ type: "review", questionId: id, questionVersion: version },
    ...{ response: { type: "recalled", knew: rating !== "again" } },
    ...{ verdict: rating === "again" ? { outcome: "wrong" } : { outcome: "right", how: "exact" }, rating },
    ...{ durationMs: 4_000, source: { place: "study" }, modelVersion: "fsrs-6", plannedDay: null },
  });
  const events: unknown[] = questions.flatMap((question) => [
    { ...stamp(first), type: "keep", questionId: question.id },
    ...answers.map((answer) => review(question, answer)),
  ]);
  if (settings) events.push({ ...stamp(first), type: "settings", changes: settings });
  for (let from = 0; from < events.length; from += 200) {
    const sent = await fetch("/api/sync", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ events: events.slice(from, from + 200) }),
    });
    if (!sent.ok) throw new Error(`The server refused what is past: ${sent.status}`);
  }
  return { cards: questions.length, events: events.length };
}
