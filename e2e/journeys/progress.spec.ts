import { sendPast } from "../../scripts/testing/past.ts";
import { expect, test } from "../fixtures.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test("the text fades where it is forgotten, today and on a coming day", async ({ page, expectAccessible }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  await quiz.answerAll(10);
  await page.goto("/progress");
  const map = page.locator(".memory");
  await expect(map).toBeVisible();
  await expect(map.locator("sup", { hasText: "percent" }).first()).toBeVisible();
  await expect(map.locator("sup", { hasText: "not met yet" }).first()).toBeAttached();
  const figure = map.locator("sup", { hasText: "percent" }).first();
  const today = Number.parseInt((await figure.textContent()) ?? "", 10);
  const slider = page.getByRole("slider", { name: "Look ahead to" });
  await slider.focus();
  for (let i = 0; i < 30; i++) await slider.press("ArrowRight");
  await expect(page.getByText(/without study, you would recall/u)).toBeVisible();
  expect(Number.parseInt((await figure.textContent()) ?? "", 10)).toBeLessThan(today);
  await page.getByText("The same as a table").first().click();
  await expect(page.getByRole("region", { name: "Recall by fact" })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Kept what was promised?" })).toBeVisible();
  await expect(page.getByText(/Too little to say yet/u)).toBeVisible();
  await expectAccessible();
});

test("what was recalled stands beside what was promised, on a phone too", async ({ page, expectAccessible }) => {
  const answers = [60, 50, 40, 10].map((daysAgo) => ({ daysAgo, rating: "good" as const }));
  await sendPast(page, { slug: "iom", cards: 40, answers });
  await page.goto("/progress");
  await expect(page.getByRole("region", { name: "Recall by topic" })).toBeVisible();
  await expect(page.getByRole("region", { name: "Recall by form" })).toBeVisible();
  await expectAccessible();
});
