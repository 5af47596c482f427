import "server-only";
import { generateCourse } from "#core/questions/generate.ts";
import { isBody } from "#core/text/block.ts";
import { languageOf } from "#core/text/language.ts";
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
  const source = { text, format, name: sent.name?.replace(/\.[^.]*$/u, "") ?? "A text" };
  const course = generateCourse(source);
  const words = course.document.blocks.filter(isBody).map((block) => block.text);
  const language = languageOf(words.join("\n"));
  tell(3, `${course.facts.length} facts found, ${course.questions.length} questions written; saving them`);
  say({ type: "made", made: { text, format, language, course } });
}
