import { expect, test } from "vitest";
import { told } from "../samples.ts";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function questionsOn(sentence: string): string[] {
  const text = `# Marle Pier\n\nThe Marle Pier is a pier in Solvik. ${sentence}\n`;
  return extract(readDocument(text, "markdown", "x"), text).facts.flatMap(({ asking }) =>
    asking.way === "value" && asking.askable.question !== null
      ? [`${asking.askable.question} ${asking.askable.answer.text}`]
      : [],
  );
}

test.each([
  ["It cost 3 million Danish kroner.", "How many Danish kroner did the Marle Pier cost? 3 million Danish kroner"],
  ["It cost $3 million.", "How much did the Marle Pier cost? $3 million"],
  [
    "The cost of the Marle Pier came to 2,000 Mexican pesos.",
    "How many Mexican pesos did the Marle Pier cost? 2,000 Mexican pesos",
  ],
  [
    "The budget of the Marle Pier exceeded 70,000 forints in 1931.",
    "How many forints did the budget of the Marle Pier exceed in 1931? 70,000 forints",
  ],
  ["It was opened by the Danish writer Ada Brandt.", "By which writer was the Marle Pier opened? Ada Brandt"],
  ["It was opened by Ada Brandt.", "By whom was the Marle Pier opened? Ada Brandt"],
  ["It was rebuilt in 1931 to plans by Jens Holm.", "To whose plans was the Marle Pier rebuilt in 1931? Jens Holm"],
  ["The Executive Council owns the Solvik Tower.", "Which body owns the Solvik Tower? Executive Council"],
  ["The Solvik Tower is owned by the Executive Council.", "By which body is the Solvik Tower owned? Executive Council"],
  ["The Nordic Commission owns the Solvik Tower.", "Which body owns the Solvik Tower? Nordic Commission"],
  ["It was sold to the Nordic Commission.", "To which body was the Marle Pier sold? Nordic Commission"],
  ["It was built in the House of the Tern.", "In which house was the Marle Pier built? House of the Tern"],
  ["Ada Brandt died in the Solvik House.", "In which building did Ada Brandt die? Solvik House"],
  ["Ada Brandt died in Fort Orvan.", "Where did Ada Brandt die? Fort Orvan"],
  ["Ada Brandt died in Orvan Fort.", "In which fort did Ada Brandt die? Orvan Fort"],
  ["Ada Brandt lived in Port Orvan.", "Where did Ada Brandt live? Port Orvan"],
  ["Ada Brandt opened a mill in Lancashire.", "In which county did Ada Brandt open a mill? Lancashire"],
  ["Ada Brandt opened a mill in Sardinia.", "On which island did Ada Brandt open a mill? Sardinia"],
])("%s", (sentence, question) => {
  expect(questionsOn(sentence)).toContain(question);
});

test("a quarter that is called a town is asked for as none", () => {
  const questions = questionsOn("Ada Brandt opened a mill in Arn Town. Arn Town owns the Solvik Tower.");
  expect(questions.filter((question) => /which town/iu.test(question))).toEqual([]);
});

test("whoever made the statue did not put it up", () => {
  const questions = questionsOn("The Marle Pier was adorned in 1931 with a statue by Jens Holm.");
  expect(questions.filter((question) => question.endsWith(" Jens Holm"))).toEqual([]);
});

test("no question ends in what belongs to a figure", () => {
  expect(questionsOn("It has stood for well over 80 years.").filter((question) => /\bwell\?/u.test(question))).toEqual(
    [],
  );
});

test("what was so about a year is asked for with the word of doubt", () => {
  const about = questionsOn("It was built in about 290 BC.");
  expect(about).toContain("Around which year was the Marle Pier built? 290 BC");
  expect(questionsOn("It was built by about 290 BC.").filter((question) => question.includes("which year"))).toEqual(
    [],
  );
  expect(questionsOn("It was built in 1902.")).toContain("In which year was the Marle Pier built? 1902");
});

test("a gap for a year leaves the word of doubt in front of it", () => {
  expect(told("The Ottery Mill was built in about 290 BC.")).toContain("The Ottery Mill was built in about [290 BC].");
  expect(told("From around 290 BC it was used by monks.")).toContain(
    "The Ottery Mill was used by monks from around [290 BC].",
  );
});

test("what something is told in is a language, and no place", () => {
  expect(questionsOn("It was described in Latin in 1571.")).toContain(
    "In which language was the Marle Pier described in 1571? Latin",
  );
  const two = questionsOn("The Solvik School taught in Latin, then in French, and only from 1930 wholly in Dutch.");
  expect(two.filter((question) => question.endsWith("? Latin"))).toEqual([]);
});

test("what was done stands right behind its verb in a question, in front of where", () => {
  const questions = questionsOn("Karl Stein left in the middle of Bath a palace.").join();
  expect(questions).not.toContain("left in the middle of Bath a palace");
  expect(questions).toContain("left a palace in the middle of Bath");
});
