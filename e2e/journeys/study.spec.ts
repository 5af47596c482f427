import { expect, test } from "../fixtures.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test("what was kept comes back when it is due, is rated, and can be undone", async ({ page, expectAccessible }) => {
  await page.clock.install();
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  for (let i = 0; i < 10; i++) {
    await page.getByRole("button", { name: "I don’t know" }).click();
    await quiz.next();
  }
  await page.getByRole("button", { name: /Keep these/u }).click();
  await expect(page.getByText("Kept.")).toBeVisible();
  await page.clock.fastForward("05:00");
  await page.goto("/study");
  await expect(quiz.stem).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "I don’t know" }).click();
  await expect(quiz.passage).toBeVisible();
  await expect(page.getByRole("group", { name: "How well did you know it?" })).toBeVisible();
  await expectAccessible();
  const left = await page.locator(".count").textContent();
  await page.getByRole("button", { name: /^Good/u }).click();
  await expect(page.locator(".count")).not.toHaveText(left ?? "");
  await page.getByRole("button", { name: "Undo the last answer" }).click();
  await expect(page.locator(".count")).toHaveText(left ?? "");
});

test("with nothing kept, study says what to do", async ({ page, expectAccessible }) => {
  await page.goto("/study");
  await expect(page.getByText("Nothing is due")).toBeVisible();
  await expect(page.getByText("You have not kept any questions yet.")).toBeVisible();
  await expectAccessible();
});
