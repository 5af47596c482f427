import { freePort } from "../../scripts/start/free-port.ts";
import { startWebServer } from "../../scripts/start/web-server.ts";
import { expect, test } from "../fixtures.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test("a server that is killed in the middle of a quiz costs no answer", async ({ page, network }) => {
  const root = process.cwd();
  const port = await freePort();
  const first = await startWebServer(root, port, process.env);
  const quiz = new QuizPage(page);
  await page.goto(`http://localhost:${port}/`);
  await page.getByRole("button", { name: "Answer the first question" }).click();
  await quiz.answerAny();
  await quiz.next();
  network.wasOff = true;
  await first.stop();
  await quiz.answerAny();
  await quiz.next();
  await expect(page.getByText(/answers? (?:is|are) kept on this device/u)).toBeVisible();
  const second = await startWebServer(root, port, process.env);
  try {
    await page.getByRole("button", { name: "Try now" }).click();
    await expect(page.getByText(/answers? (?:is|are) kept on this device/u)).toBeHidden();
    await page.reload();
    await expect(page.getByRole("img", { name: /^Question 3 of 10/u })).toBeVisible();
  } finally {
    await second.stop();
  }
});
