import type { Page } from "playwright/test";
import { aDocx, aParagraph, aPdf, heading } from "../../scripts/testing/documents.ts";
import { expect, test } from "../fixtures.ts";
import { aLongText } from "../long-text.ts";
import { QuizPage } from "../pages/quiz-page.ts";

const sentences = [
  "The Danube Commission was founded in 1948.",
  "The Danube Museum was opened in 1992.",
  "The Rhine Commission was founded in 1815.",
];

const READ = { timeout: 45_000 };

async function expectRead(page: Page, title: string): Promise<void> {
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible(READ);
  await expect(page.getByText(/\d+ facts found, \d+ questions written\./u)).toBeVisible();
}

test("a guest pastes a text, sees it read, is asked about it, and finds it again", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  await page.goto("/profiles");
  await page.getByRole("link", { name: "Add a text of your own" }).click();
  await expect(page).toHaveTitle(/^New text/u);
  await expectAccessible();
  await page.getByRole("button", { name: "Make questions" }).click();
  await expect(page.getByText("Paste a text, or choose a file.")).toHaveCount(1);
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toBeFocused();
  await expectAccessible();
  await page.getByLabel("Title").fill("Two rivers of mine");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(`# Rivers\n\n${sentences.join("\n\n")}`);
  await page.getByRole("button", { name: "Make questions" }).click();
  await expect(page).toHaveURL(/\/profiles\/new\/[0-9a-f-]{36}$/u);
  await expectRead(page, "Two rivers of mine");
  await expectAccessible();
  await expect(page.locator("main a.button:not(.second, .quiet), main button.button:not(.second, .quiet)")).toHaveCount(
    1,
  );
  await page.getByRole("button", { name: /^Ten questions/u }).click();
  await new QuizPage(page).answerAny();
  await page.goto("/profiles");
  const own = page.getByRole("region", { name: "Your texts" });
  await expect(own.getByText("yours alone")).toBeVisible();
  await own.getByRole("link", { name: "Two rivers of mine", exact: true }).click();
  await page.getByRole("link", { name: "Change, share or delete this text" }).click();
  await expect(page).toHaveTitle(/^Your text/u);
  await expectAccessible();
});

test("a Word document and a PDF are read as well; what is neither gets a sentence, and nothing typed is lost", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const body = [aParagraph("Rivers in Word", heading), ...sentences.map((text) => aParagraph(text))].join("");
  const word = { name: "rivers.docx", mimeType: "application/octet-stream", buffer: Buffer.from(aDocx(body)) };
  const lines = ["Rivers in print", ...sentences].map((text, i) => ({
    text,
    y: 700 - 40 * i,
    size: i === 0 ? 20 : 11,
  }));
  const print = { name: "rivers.pdf", mimeType: "application/pdf", buffer: Buffer.from(aPdf([lines])) };
  const broken = { name: "broken.pdf", mimeType: "application/pdf", buffer: Buffer.from("%PDF-1.4 nothing") };
  const picture = { name: "picture.png", mimeType: "image/png", buffer: Buffer.from("no text") };
  const send = async (file: typeof word) => {
    await page.getByLabel("Or a file").setInputFiles(file);
    await page.getByRole("button", { name: "Make questions" }).click();
  };
  await page.goto("/profiles/new");
  await page.getByLabel("Title").fill("Kept");
  await send(picture);
  await expect(page.locator("#file-error")).toContainText("cannot be read");
  await expect(page.getByLabel("Title")).toHaveValue("Kept");
  await send(broken);
  await expect(page.getByRole("heading", { name: "This text could not be read" })).toBeVisible(READ);
  await expectAccessible();
  await page.getByRole("link", { name: "Choose another file" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Kept");
  await expect(page.locator("#file-error")).toContainText("cannot be opened");
  await expectAccessible();
  await page.getByLabel("Title").fill("");
  await send(word);
  await expectRead(page, "Rivers in Word");
  await page.goto("/profiles/new");
  await send(print);
  await expectRead(page, "Rivers in print");
});

test("a text is shared by a link, learned by whoever has it, and taken back", async ({
  page,
  browser,
  expectAccessible,
}) => {
  test.slow();
  await page.goto("/profiles/new");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(`# Shared rivers\n\n${sentences.join("\n\n")}`);
  await page.getByRole("button", { name: "Make questions" }).click();
  await expectRead(page, "Shared rivers");
  await page.getByRole("link", { name: "Read the text" }).click();
  await page.getByRole("link", { name: "Change, share or delete this text" }).click();
  await page.getByRole("button", { name: "Share by a link" }).click();
  const address = await page.getByLabel("Link", { exact: true }).inputValue();
  await expectAccessible();
  const other = await browser.newContext();
  const guest = await other.newPage();
  await guest.goto(address);
  await guest.getByRole("button", { name: "Ten questions" }).click();
  await new QuizPage(guest).answerAny();
  await guest.goto("/profiles");
  await expect(guest.getByRole("region", { name: "Shared with you" }).getByText("Shared rivers")).toBeVisible();
  await page.reload();
  await expect(page.getByText("1 person added it to their library.")).toBeVisible();
  await page.getByText("Stop sharing …").click();
  await page.getByRole("button", { name: "Stop sharing" }).click();
  await expect(page.getByRole("button", { name: "Share by a link" })).toBeVisible();
  await guest.goto(address);
  await expect(guest.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  await other.close();
});

async function bring(page: Page, text: string): Promise<void> {
  await page.goto("/profiles/new");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(text);
  await page.getByRole("button", { name: "Make questions" }).click();
}

test("a new version says what it would do before it does it, and can be left", async ({ page, expectAccessible }) => {
  test.slow();
  await bring(page, `# Changing rivers\n\n${sentences.join("\n\n")}`);
  await expectRead(page, "Changing rivers");
  await page.getByRole("link", { name: "Read the text" }).click();
  const change = async () => {
    await page.getByRole("link", { name: "Change, share or delete this text" }).click();
    await page.getByRole("link", { name: "Change the text" }).click();
    const field = page.getByRole("textbox", { name: "Text", exact: true });
    await field.fill((await field.inputValue()).replace("1948", "1856"));
    await page.getByRole("button", { name: "Read the new version" }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Replace “Changing rivers”?" })).toBeVisible(READ);
  };
  const figure = (name: string) =>
    page
      .locator(".figures div")
      .filter({ has: page.getByText(name, { exact: true }) })
      .getByRole("definition");
  await change();
  await expect(page.getByText("Nothing is changed yet.")).toBeVisible();
  await expect(figure("Stay as they are")).not.toHaveText("0");
  await expect(figure("Get a new version")).not.toHaveText("0");
  await expectAccessible();
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Change the text" })).toBeVisible();
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toHaveValue(/1856/u);
  await page.getByRole("link", { name: "Leave the text as it is" }).click();
  await page.getByRole("link", { name: "Read it" }).click();
  await expect(page.getByText("founded in 1948")).toBeVisible();
  await change();
  await page.getByRole("button", { name: "Replace the text" }).click();
  await expectRead(page, "Changing rivers");
  await expect(figure("Get a new version")).not.toHaveText("0");
  await expectAccessible();
  await page.getByRole("link", { name: "Read the text" }).click();
  await expect(page.getByText("founded in 1856")).toBeVisible();
});

test("a long text counts what it reads, can be stopped, and is looked through in parts", async ({
  page,
  expectAccessible,
}) => {
  test.setTimeout(180_000);
  const counted = page.getByText(/^(?:Sentence|Fact) [\d,]+ of [\d,]+$/u);
  await bring(page, aLongText(200_000));
  await expect(counted).toBeVisible(READ);
  await page.getByRole("button", { name: "Stop here" }).click();
  await expect(page.getByRole("textbox", { name: "Text", exact: true })).toHaveValue(/Chapter 1\n/u);
  await page.goto("/profiles");
  await expect(page.getByText("You stopped this.")).toBeVisible();
  await expectAccessible();
  await bring(page, aLongText(40_000, "Some rivers"));
  await expectRead(page, "Some rivers");
  await page.getByRole("link", { name: "Look through the questions" }).click();
  await page.getByText(/^Part 1 of \d+: paragraphs 1 to \d+$/u).click();
  await expectAccessible();
  await page.getByRole("link", { name: "Next part" }).click();
  await expect(page.getByText(/^Part 2 of \d+/u)).toBeVisible();
  // A part is a page of its own, which hears keys only once its scripts run.
  await expect(async () => {
    await page.keyboard.press("k");
    await expect(page.locator("#triage-stem")).toBeFocused({ timeout: 1_000 });
  }).toPass();
  await page.keyboard.press("m");
  await expect(page.locator(".sentence").first()).toContainText("Museum");
});

test("a text in Arabic is read from right to left; marked words make a gap and a choice", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const nile = "ينبع نهر النيل من وسط أفريقيا ويصب في البحر المتوسط.";
  await bring(page, `نهر النيل\n\n${nile} تقع مدينة القاهرة على ضفاف النهر وهي عاصمة البلاد منذ قرون طويلة.`);
  await expect(page.getByText("This text is in Arabic.")).toBeVisible(READ);
  await expectAccessible();
  await page.getByRole("link", { name: "Mark words" }).click();
  await page.getByRole("button", { name: "Make a question" }).click();
  const sentence = page.getByRole("button", { name: nile });
  expect(await sentence.evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await expectAccessible();
  await sentence.click();
  await page.getByRole("button", { name: "المتوسط", exact: true }).click();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.locator("#triage-stem")).toContainText("ينبع نهر النيل");
  expect(await page.locator("#triage-stem").evaluate((element) => getComputedStyle(element).direction)).toBe("rtl");
  await page.getByRole("button", { name: "Make a question" }).click();
  await page.getByRole("button", { name: nile }).click();
  await page.getByRole("button", { name: "النيل", exact: true }).click();
  await page.getByRole("button", { name: "One of several" }).click();
  await page.getByRole("textbox", { name: "Question" }).fill("أي نهر ينبع من وسط أفريقيا؟");
  await page.getByRole("textbox", { name: "Wrong options" }).fill("الفرات\nدجلة\nالسند");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.locator("#triage-stem")).toHaveText("أي نهر ينبع من وسط أفريقيا؟");
  await expectAccessible();
});
