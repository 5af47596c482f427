import "server-only";
import { generateCourse, type GeneratedCourse, type Source } from "#core/questions/generate.ts";
import { readDocument } from "#core/text/layout.ts";
import { languageOf } from "./language.ts";
import type { Message, Sent } from "./made-course.ts";
import { readText } from "./read-text.ts";

/** Reads what was sent and makes its questions, saying what it does. In a thread: this takes long, and may never end. */
export async function makeCourse(sent: Sent, say: (message: Message) => void): Promise<void> {
  const tell = (step: number, sentence: string) => say({ type: "progress", step, sentence });
  tell(1, "Reading the text");
  const read = await readText(sent, (page, of) => tell(1, `Reading page ${page} of ${of}`));
  if ("problem" in read) {
    say({ type: "problem", sentence: read.problem });
    return;
  }
  const { text, format } = read;
  tell(2, "Looking for facts and writing questions");
  const language = languageOf(text);
  const source = { text, format, name: sent.name?.replace(/\.[^.]*$/u, "") ?? "A text" };
  const course = language === null || language.code === "en" ? generateCourse(source) : unasked(source);
  tell(3, `${course.facts.length} facts found, ${course.questions.length} questions written; saving them`);
  say({ type: "made", made: { text, format, language, course } });
}

/** A text in another language: to be read, and to mark words in. */
function unasked({ text, format, name }: Source): GeneratedCourse {
  const document = readDocument(text, format, name);
  return { title: document.title, document, facts: [], questions: [], rejected: [], disagreements: [] };
}
