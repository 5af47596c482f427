import { expect, test } from "../fixtures.ts";
import { QuizPage } from "../pages/quiz-page.ts";

const password = "a long enough password";
const address = (): string => `lena.${Date.now()}.${Math.random().toString(36).slice(2)}@school.example`;

test("a guest becomes somebody without losing anything, signs out, and finds it all again", async ({
  page,
  expectAccessible,
}) => {
  const email = address();
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  await quiz.answerAny();
  await page.goto("/keep");
  await expect(page.getByText("answers, all of them")).toBeVisible();
  await expectAccessible();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Keep my progress" }).click();
  await expect(page.getByText("Take ten characters or more.")).toBeVisible();
  await expect(page.getByLabel("E-mail")).toHaveValue(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Keep my progress" }).click();
  await expect(page).toHaveURL(/\/progress$/u);
  await page.goto("/settings");
  await expect(page.getByText(email)).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(/\/$/u);
  await page.goto("/progress");
  await expect(page.getByText("Too little to say")).toBeVisible();
  await page.goto("/sign-in");
  await expectAccessible();
  await page.getByLabel("E-mail").fill(email);
  await page.getByLabel("Password").fill("not the password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByText("do not belong together")).toBeVisible();
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page).toHaveURL(/\/progress$/u);
  await expect(page.getByRole("row", { name: /International Organization/u })).toBeVisible();
});

test("deleting everything leaves nothing behind", async ({ page }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  const attempt = page.url();
  await quiz.answerAny();
  await page.goto("/settings");
  await page.getByRole("button", { name: "Delete everything …" }).click();
  await page.getByRole("button", { name: "Delete everything", exact: true }).click();
  await expect(page).toHaveURL(/\/$/u);
  await page.goto(attempt);
  await expect(page.getByRole("heading", { name: "No quiz here" })).toBeVisible();
});
