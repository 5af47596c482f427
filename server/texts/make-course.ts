import "server-only";
import type { Counted } from "#core/base/progress.ts";
import { generateCourse } from "#core/questions/generate.ts";
import { isBody } from "#core/text/block.ts";
import { languageOf } from "#core/text/language.ts";
import type { Message, Sent } from "./made-course.ts";
import { readText } from "./read-text.ts";

/** Reads what was sent and makes its questions, saying what it does. In a thread: this takes long, and may never end. */
export async function makeCourse(sent: Sent, say: (message: Message) => void): Promise<void> {
  const tell = (step: number, sentence: string, counted: Counted | null = null) =>
    say({ type: "progress", step, sentence, counted });
  tell(1, "Reading the text");
  const read = await readText(sent, (page, of) => tell(1, "Reading the text", { what: "page", done: page - 1, of }));
  if ("problem" in read) {
    say({ type: "problem", sentence: read.problem });
    return;
  }
  const { text, format } = read;
  tell(2, "Looking for facts and writing questions");
  const tellNow = nowAndThen((counted) =>
    tell(2, counted.what === "fact" ? "Writing questions" : "Looking for facts", counted),
  );
  const source = { text, format, name: sent.name?.replace(/\.[^.]*$/u, "") ?? "A text" };
  const course = generateCourse(source, tellNow);
  const words = course.document.blocks.filter(isBody).map((block) => block.text);
  const language = languageOf(words.join("\n"));
  tell(3, `${course.facts.length} facts found, ${course.questions.length} questions written; saving them`);
  say({ type: "made", made: { text, format, language, course } });
}

const BETWEEN_MS = 120;

/** Passes on only as much news as somebody can see. */
function nowAndThen(tell: (counted: Counted) => void): (counted: Counted) => void {
  let last = -Infinity;
  return (counted) => {
    const now = performance.now();
    if (now - last < BETWEEN_MS) return;
    last = now;
    tell(counted);
  };
}
