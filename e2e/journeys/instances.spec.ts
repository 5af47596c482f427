import { expect, instances, test } from "../fixtures.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test("a quiz that was begun on one instance is finished on the other", async ({ page }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  const sent = page.waitForResponse(
    (response) => response.url().endsWith("/api/sync") && response.request().method() === "POST",
  );
  await quiz.answerAny();
  await sent;
  await page.goto(page.url().replace(instances[0] ?? "", instances[1] ?? ""));
  await expect(page.getByRole("img", { name: /^Question 2 of 10/u })).toBeVisible();
  await quiz.answerAll(9);
  await expect(page.locator(".score .big")).toContainText("of 10");
});
