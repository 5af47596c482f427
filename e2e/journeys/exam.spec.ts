import { expect, test } from "../fixtures.ts";

/** Until four in the morning it is still the day before, for whoever studies: where the browser of the journeys is. */
const DAY_START_MS = 4 * 3_600_000;
const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Berlin" });

const inDays = (days: number): string => calendar.format(Date.now() - DAY_START_MS + days * 86_400_000);

test("an exam day is set from the text, says what to expect, shapes today, works offline, and is taken away", async ({
  page,
  withoutNetwork,
  expectAccessible,
}) => {
  await page.goto("/profiles/bergen");
  await page
    .getByRole("button", { name: /questions/u })
    .first()
    .click();
  await page.waitForURL(/\/quiz/u);
  await page.goto("/profiles/bergen");
  await page.getByRole("link", { name: "Set an exam day" }).click();
  await page.getByLabel("Day of the exam").fill(inDays(14));
  await page.getByLabel("Minutes a day").selectOption("10");
  await page.getByRole("button", { name: "Set the day" }).click();
  await expect(page.getByText(/you should recall \d+ of 100/u)).toBeVisible();
  await expect(page.getByText(/Today still asks \d+ cards/u)).toBeVisible();
  await expectAccessible();
  await page.getByRole("link", { name: "Study for it" }).click();
  await expect(page.getByRole("button", { name: "Check" })).toBeVisible();
  await page.goto("/progress");
  await withoutNetwork(async () => {
    await page.getByText("Change the day or the minutes").click();
    await page.getByRole("textbox", { name: "Day of the exam" }).fill(inDays(30));
    await page.getByRole("button", { name: "Change", exact: true }).click();
    await expect(page.getByText("in 30 days", { exact: false })).toBeVisible();
    await page.getByRole("combobox", { name: "How they lie" }).selectOption("More towards the end");
    await expect(page.getByText(/\d+ minutes on the day before/u)).toBeVisible();
    await page.getByRole("button", { name: "Change", exact: true }).click();
    await expect(page.getByText(/Today still asks .* within a minute/u)).toBeVisible();
  });
  await page.getByRole("button", { name: "Take the date away" }).click();
  await expect(page.getByText("The date is taken away.", { exact: false })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("in 30 days", { exact: false })).toBeVisible();
});
