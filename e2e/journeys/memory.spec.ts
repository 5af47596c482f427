import { expect, test } from "../fixtures.ts";
import { StudyPage } from "../pages/study-page.ts";
import { sendPast } from "../../scripts/testing/past.ts";

const good = (...days: readonly number[]) => days.map((daysAgo) => ({ daysAgo, rating: "good" as const }));

test("what has piled up is dealt out over some days, and can all be taken today after all", async ({
  page,
  expectAccessible,
}) => {
  const study = new StudyPage(page);
  const { cards } = await sendPast(page, { slug: "iom", cards: 30, answers: good(400, 399, 390) });
  await page.goto("/study");
  const backlog = page.getByRole("region", { name: "A backlog" });
  await expect(backlog).toContainText(`${cards} are waiting.`);
  const before = await study.countLeft();
  await expectAccessible();
  await backlog.getByRole("button", { name: "5 days" }).click();
  await expect(backlog).toBeHidden();
  await study.undo.click();
  await backlog.getByRole("button", { name: "5 days" }).click();
  await expect(backlog).toBeHidden();
  await expect.poll(() => study.countLeft()).toBeLessThanOrEqual(Math.ceil(cards / 5));
  await page.reload();
  await expect(study.stem).toBeVisible();
  expect(await study.countLeft()).toBeLessThanOrEqual(Math.ceil(cards / 5));
  for (let left = await study.countLeft(); left > 0; left--) {
    await expect(study.left).toHaveText(`${left} left`);
    await study.turn();
    await study.rate(/^Good/u);
  }
  await expect(page.getByText("That was today’s share.")).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Take them all today" }).click();
  await expect(study.stem).toBeVisible();
  expect(await study.countLeft()).toBeLessThan(before);
});

test("a card that keeps slipping is named with its passage, and is left as it is", async ({
  page,
  expectAccessible,
}) => {
  const study = new StudyPage(page);
  const slips = [190, 170, 150].flatMap((daysAgo) => [
    { daysAgo, rating: "again" as const },
    { daysAgo: daysAgo - 0.02, rating: "good" as const },
  ]);
  const answers = [{ daysAgo: 250, rating: "easy" as const }, ...slips];
  await sendPast(page, { slug: "iom", cards: 1, answers, settings: { leechLapses: 4 } });
  await page.goto("/study");
  await study.turn();
  await study.rate(/^Again/u);
  await expect(page.getByText("The last card has slipped 4 times.")).toBeVisible();
  await page.getByRole("link", { name: "See what you can do about it" }).click();
  await expect(page.getByRole("button", { name: "Keep slipping 1" })).toHaveAttribute("aria-pressed", "true");
  await expect(page.locator("figure.passage").first()).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Go on as it is" }).click();
  await expect(page.getByRole("button", { name: "Keep slipping 0" })).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByRole("button", { name: "Keep slipping 1" })).toBeVisible();
});

test("whoever wants two ratings has two, and their keys", async ({ page, isMobile, expectAccessible }) => {
  const study = new StudyPage(page);
  await sendPast(page, { slug: "iom", cards: 3, answers: good(90, 89) });
  await page.goto("/settings");
  await page.getByLabel("Ratings in study").selectOption("2");
  await expect(page.getByText(/Last saved/u)).toBeVisible();
  await page.goto("/study");
  await study.turn();
  await expect(study.ratings.getByRole("button")).toHaveText([/^Forgot/u, /^Knew it/u]);
  await expect(study.ratings.getByRole("button", { name: /^Forgot.*suggested/u })).toBeFocused();
  await expectAccessible();
  await (isMobile ? study.rate(/^Knew it/u) : page.keyboard.press("2"));
  await expect(study.left).toHaveText("2 left");
  await study.turn();
  await study.rate(/^Forgot/u);
  await study.undo.click();
  await expect(study.left).toHaveText("2 left");
});

test("what is set can be taken back, the last change first; the price of a recall stands below it", async ({
  page,
}) => {
  await sendPast(page, { slug: "iom", cards: 12, answers: good(90, 89) });
  await page.goto("/settings");
  const [recall, steps] = [page.getByLabel("Recall to aim for"), page.getByLabel("Steps for a new card, in minutes")];
  const price = page.getByRole("region", { name: "Recall and its price" });
  await expect(price.getByRole("row", { name: /^90 of 100, as now/u })).toBeVisible();
  await recall.selectOption({ label: "95%" });
  await expect(price.getByRole("row", { name: /^95 of 100, as now/u })).toBeVisible();
  await steps.fill("5");
  await steps.blur();
  const undo = page.getByRole("button", { name: "Undo" });
  await undo.click();
  await expect(steps).toHaveValue("1 10");
  await expect(recall).toHaveValue("0.95");
  await undo.click();
  await expect(undo).toBeHidden();
  await page.reload();
  await expect(recall).toHaveValue("0.9");
});

test("weights are fitted to the learner’s answers, and the page says what came of it", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const days = Array.from({ length: 16 }, (_, i) => 40 - 2 * i);
  await sendPast(page, { slug: "iom", cards: 30, answers: good(...days) });
  await page.goto("/settings");
  const section = page.locator("section", { has: page.getByRole("heading", { name: "Fitted to you" }) });
  await expect(section).toContainText("weights that fit most people");
  await section.getByRole("button", { name: "Fit to my reviews" }).click();
  await expect(section.getByRole("status")).toContainText(
    /Fitted, and (?:not )?kept\. On the last 90 of 450 answers/u,
    {
      timeout: 60_000,
    },
  );
  const isKept = ((await section.getByRole("status").textContent()) ?? "").includes("and kept");
  // What was kept comes with an exchange of its own, which leaving the page would break off.
  const inForce = isKept ? "weights that were fitted to your answers" : "weights that fit most people";
  await expect(section).toContainText(inForce);
  await expectAccessible();
  await page.reload();
  await expect(section.getByRole("status")).toContainText("their log loss is");
  await expect(section).toContainText(inForce);
});

test("whoever has few answers is told how many are missing for weights of their own", async ({ page }) => {
  await sendPast(page, { slug: "iom", cards: 5, answers: good(90, 89, 80) });
  await page.goto("/settings");
  await expect(page.getByText("Your own take 400 answers", { exact: false })).toContainText("390 are missing");
  await expect(page.getByRole("button", { name: "Fit to my reviews" })).toBeHidden();
});
