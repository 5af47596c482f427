import type { Page } from "playwright/test";
import { aDocx, aParagraph, aPdf, heading } from "../../scripts/testing/documents.ts";
import { expect, test } from "../fixtures.ts";
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
  await expect(page.getByRole("alert").filter({ hasText: "Paste a text" })).toBeVisible();
  await page.getByLabel("Title").fill("Two rivers of mine");
  await page.getByRole("textbox", { name: "Text", exact: true }).fill(`# Rivers\n\n${sentences.join("\n\n")}`);
  await page.getByRole("button", { name: "Make questions" }).click();
  await expect(page).toHaveURL(/\/profiles\/new\/[0-9a-f-]{36}$/u);
  await expectRead(page, "Two rivers of mine");
  await expectAccessible();
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
  await page.getByRole("link", { name: "Choose another file" }).click();
  await expect(page.getByLabel("Title")).toHaveValue("Kept");
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
