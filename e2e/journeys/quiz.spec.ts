import { expect, test } from "../fixtures.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test("a guest answers ten questions, sees each passage, and keeps the mistakes for study", async ({
  page,
  expectAccessible,
}) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  await expectAccessible();
  await quiz.answerAny();
  await expect(quiz.passage.locator("mark").first()).not.toBeEmpty();
  await expectAccessible();
  await quiz.next();
  await quiz.answerAll(9);
  await expect(page.locator(".score .big")).toContainText("of 10");
  await expectAccessible();
  await page.getByRole("button", { name: /Keep/u }).click();
  await expect(page.getByText("Kept.")).toBeVisible();
  await page.goto("/progress");
  await expect(page.getByText("Kept for study")).toBeVisible();
  await expectAccessible();
});

test("a reload in the middle loses no answer and goes on where it was", async ({ page }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  await quiz.answerAny();
  await quiz.next();
  await quiz.answerAny();
  await page.reload();
  await expect(page.getByRole("img", { name: /^Question 3 of 10/u })).toBeVisible();
  await expect(quiz.stem).toBeVisible();
});

test("answers that were given without a network arrive when it is back", async ({
  page,
  context,
  browser,
  withoutNetwork,
}) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  await withoutNetwork(async () => {
    await quiz.answerAny();
    await quiz.next();
    await quiz.answerAny();
    await expect(page.getByText(/answers? (?:is|are) kept on this device/u)).toBeVisible();
  });
  await expect(page.getByText(/answers? (?:is|are) kept on this device/u)).toBeHidden();
  const elsewhere = await browser.newContext();
  await elsewhere.addCookies(await context.cookies());
  const other = await elsewhere.newPage();
  await other.goto(page.url());
  await expect(other.getByRole("img", { name: /^Question 3 of 10/u })).toBeVisible();
  await elsewhere.close();
});

test("an empty answer costs nothing, and says what to do", async ({ page }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  await page.getByRole("button", { name: "Check" }).click();
  await expect(page.locator(".field-error").first()).toContainText("Give an answer first");
  await expect(quiz.stem).toBeVisible();
});

test("a quiz is taken with the keyboard alone", async ({ page }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  await page.keyboard.press("a");
  await expect(page.locator("input[name=answer]").first()).toBeChecked();
  await page.keyboard.press("Enter");
  await expect(quiz.passage).toBeVisible();
  await expect(page.getByRole("button", { name: "Next question" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("img", { name: /^Question 2 of 10/u })).toBeVisible();
  await page.keyboard.press("?");
});

test("an exam hides its keys until it is handed in, then shows the mistakes", async ({ page, expectAccessible }) => {
  const answers: string[] = [];
  page.on("response", (response) => {
    if (/\/api\/attempts\/[0-9a-f-]+$/u.test(response.url())) void response.text().then((text) => answers.push(text));
  });
  await page.goto("/quiz/new?profile=bergen");
  await page.getByLabel("Questions").selectOption("5");
  await page.getByLabel("Answers are judged").selectOption("exam");
  await expectAccessible();
  await page.getByRole("button", { name: "Begin" }).click();
  const quiz = new QuizPage(page);
  for (let i = 0; i < 5; i++) {
    await expect(page.getByRole("img", { name: new RegExp(`^Question ${i + 1} of 5`, "u") })).toBeVisible();
    await quiz.giveAny();
    await page.getByRole("button", { name: /^Next$|^Hand in …$/u }).click();
  }
  await expectAccessible();
  expect(answers.join("")).not.toMatch(/"(?:key|accepted|passages)"/u);
  await page.getByRole("button", { name: "Hand in", exact: true }).click();
  await expect(page.locator(".score .big")).toContainText("of 5");
  await expectAccessible();
});
