import type { Page } from "playwright/test";
import { expect, test } from "../fixtures.ts";
import { OwnText } from "../own-text.ts";

const rivers = (danube = 1948): string => `# Two rivers

## The Danube

The Danube rises in Germany. The Danube Commission was founded in ${danube}. The Danube Museum was opened in 1992.

## The Rhine

The Rhine Commission was founded in 1815. The Rhine Museum was opened on 5 May 1912.
`;

const stem = (page: Page) => page.locator("#triage-stem");

test("an owner keeps, drops and undoes with one key each, and all of it is saved", async ({
  page,
  expectAccessible,
}) => {
  const { slug } = await OwnText.make(page, rivers());
  await page.goto(`/profiles/${slug}/questions`);
  await expect(stem(page)).toBeVisible();
  await expectAccessible();
  const first = (await stem(page).textContent()) ?? "";
  await page.keyboard.press("d");
  await expect(page.getByText("Dropped.", { exact: true })).toBeAttached();
  await expect(stem(page)).not.toHaveText(first);
  await expect(stem(page)).toBeFocused();
  await page.getByRole("button", { name: "Too easy" }).click();
  await expect(stem(page)).toBeFocused();
  await page.keyboard.press("k");
  await page.keyboard.press("u");
  await expect(page.getByText("Undone.")).toBeAttached();
  await page.keyboard.press("l");
  await expect(page.getByRole("heading", { name: "All questions" })).toBeFocused();
  await expect(page.getByRole("button", { name: "Dropped 1" })).toBeVisible();
  await expect(page.getByRole("button", { name: "Kept 0" })).toBeVisible();
  await expectAccessible();
  await page.reload();
  await page.getByRole("button", { name: "All questions" }).click();
  await page.getByRole("button", { name: "Dropped 1" }).click();
  await page.locator(".all button").first().click();
  await expect(stem(page)).toHaveText(first);
  await expect(page.getByText("Dropped: Too easy")).toBeVisible();
  await page.keyboard.press("?");
  await expect(page.getByRole("heading", { name: "Keys" })).toBeVisible();
});

test("an owner words a question anew; what the passage does not say is refused", async ({ page, expectAccessible }) => {
  const { slug } = await OwnText.make(page, rivers());
  await page.goto(`/profiles/${slug}/questions`);
  await page.getByRole("button", { name: "All questions" }).click();
  await page.getByLabel("Kind").selectOption("numeric");
  await page.locator(".all button").filter({ hasText: "Danube Commission" }).click();
  await page.keyboard.press("e");
  await expect(page.getByRole("textbox", { name: "Question" })).toBeVisible();
  await expectAccessible();
  await page.getByRole("textbox", { name: "Answer" }).fill("1950");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByText("The passage does not say “1950”.")).toBeVisible();
  await page.getByRole("textbox", { name: "Answer" }).fill("1948");
  await page.getByRole("textbox", { name: "Question" }).fill("In which year was the Danube Commission set up?");
  await page.getByRole("button", { name: "Save" }).click();
  await expect(stem(page)).toHaveText("In which year was the Danube Commission set up?");
  await expect(page.getByText("Your own wording")).toBeVisible();
});

test("an owner makes a gap by choosing words with the keyboard, in any language", async ({
  page,
  expectAccessible,
}) => {
  const german = "# Zwei Flüsse\n\nDie Donau entspringt im Schwarzwald. Der Rhein mündet in die Nordsee.\n";
  const { slug } = await OwnText.make(page, german, "de");
  await page.goto(`/profiles/${slug}/questions`);
  await page.getByRole("button", { name: "Make a question" }).click();
  await expectAccessible();
  await page.getByRole("button", { name: "Die Donau entspringt im Schwarzwald." }).focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: "Der", exact: true })).toBeFocused();
  for (let i = 0; i < 5; i++) await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(page.getByText("Chosen: “Nordsee”")).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Save" }).click();
  await expect(stem(page)).toContainText("Der Rhein mündet in die");
  await expect(page.locator("figure.passage strong")).toContainText("Der Rhein mündet in die Nordsee.");
});

test("a selection in the text becomes a question, widened to whole words", async ({ page }) => {
  const { slug } = await OwnText.make(page, rivers());
  await page.goto(`/profiles/${slug}/questions`);
  await page.getByRole("button", { name: "Make a question" }).click();
  await page.evaluate(() => {
    const sentence = [...document.querySelectorAll(".sentence")].find((each) => each.textContent.includes("rises"));
    const text = sentence?.firstChild;
    if (text) getSelection()?.setBaseAndExtent(text, 22, text, 25);
  });
  await page.getByRole("button", { name: "Use the marked words" }).click();
  await expect(page.getByText("Chosen: “Germany”")).toBeVisible();
  await page.getByRole("button", { name: "Short answer" }).click();
  await page.getByRole("textbox", { name: "Question" }).fill("In which country does the Danube rise?");
  await page.getByRole("button", { name: "Save", exact: true }).click();
  const insist = page.getByRole("button", { name: "Save all the same" });
  await expect(stem(page).filter({ hasText: "In which country" }).or(insist)).toBeVisible();
  if (await insist.isVisible()) await insist.click();
  await expect(stem(page)).toHaveText("In which country does the Danube rise?");
});

test("a stranger finds no page, and the library’s questions are nobody’s to change", async ({
  page,
  browser,
  expectAccessible,
}) => {
  const { slug } = await OwnText.make(page, rivers());
  const stranger = await browser.newPage();
  const response = await stranger.goto(`${new URL(page.url()).origin}/profiles/${slug}/questions`);
  expect(response?.status()).toBe(404);
  await expect(stranger.getByRole("heading", { name: "This page is not here" })).toBeVisible();
  await stranger.close();
  await page.goto("/profiles/iom/questions");
  await expect(page.getByRole("heading", { name: "These questions are not yours to change" })).toBeVisible();
  await expect(page.getByText("This text comes with the library")).toBeVisible();
  await expectAccessible();
});

test("a learner is told what changed in a text, and is asked it at once", async ({ page, expectAccessible }) => {
  const text = await OwnText.make(page, rivers());
  await page.goto(`/profiles/${text.slug}`);
  await page.getByRole("button", { name: /Ten questions on/u }).click();
  for (let i = 0; i < 10; i++) {
    const next = page.getByRole("button", { name: /Next question|See the result/u });
    const unknown = page.getByRole("button", { name: "I don’t know" });
    const kept = page.getByRole("button", { name: /Keep these/u });
    await expect(unknown.or(kept)).toBeVisible();
    if (await kept.isVisible()) break;
    await unknown.click();
    await next.click();
  }
  await page.getByRole("button", { name: /Keep these/u }).click();
  await expect(page.getByText("Kept.")).toBeVisible();
  text.replace(rivers(1856));
  await page.goto("/study");
  await expect(page.getByText(/of “Two rivers” changed\./u)).toBeVisible();
  await page.getByText("See what changed").click();
  await expect(page.getByText(/Before: .* Now: /u).first()).toBeVisible();
  await expect(page.locator(".changed")).toContainText("1856");
  await expectAccessible();
  await page.goto(`/profiles/${text.slug}`);
  await expect(page.getByText(/of “Two rivers” changed\./u)).toBeVisible();
  await page.getByRole("button", { name: "I have seen this" }).click();
  await expect(page.getByText(/of “Two rivers” changed\./u)).toBeHidden();
  await page.getByRole("link", { name: "Look through its questions" }).click();
  await expect(stem(page)).toBeVisible();
});
