import { expect, test } from "../fixtures.ts";
import { StudyPage } from "../pages/study-page.ts";

test("what was kept comes back when it is due, is rated, and can be undone", async ({ page, expectAccessible }) => {
  const study = new StudyPage(page);
  await study.openWith(4);
  await expectAccessible();
  const left = await study.countLeft();
  // What stands before the first heading has the text's own name for its topic; it is said once.
  const names = (await page.locator(".topic").innerText()).split(" · ");
  expect(new Set(names).size).toBe(names.length);
  await study.turn();
  await expect(page.locator("figure.passage").first()).toBeVisible();
  await expect(study.ratings.getByRole("button", { name: "Again , suggested" })).toBeFocused();
  await expectAccessible();
  await study.rate(/^Good/u);
  await expect(study.left).toHaveText(`${left - 1} left`);
  await page.reload();
  await expect(study.left).toHaveText(`${left - 1} left`);
  await study.undo.click();
  await expect(study.left).toHaveText(`${left} left`);
});

test("a double tap is one tap: it neither rates a card nor answers the next one", async ({ page }) => {
  const study = new StudyPage(page);
  await study.openWith(4);
  const left = await study.countLeft();
  await page.getByRole("button", { name: "I don’t know" }).dblclick();
  await expect(study.ratings).toBeVisible();
  await expect(study.left).toHaveText(`${left} left`);
  await study.ratings.getByRole("button", { name: /^Good/u }).dblclick();
  await expect(study.left).toHaveText(`${left - 1} left`);
  await expect(study.stem).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: /./u })).toHaveCount(0);
  await expect(page.locator(".verdicts-to-come .come")).toHaveCount(0);
});

test("a card is put off from its menu, and that is undone", async ({ page, expectAccessible }) => {
  const study = new StudyPage(page);
  await study.openWith(4);
  const left = await study.countLeft();
  const stem = (await study.stem.textContent()) ?? "";
  await page.getByRole("button", { name: "More for this card" }).click();
  await expectAccessible();
  await page.getByRole("button", { name: "Close" }).click();
  await study.act("Not today");
  await expect(study.left).toHaveText(`${left - 1} left`);
  await study.undo.click();
  await expect(study.stem).toHaveText(stem);
});

test("a card is suspended, and taken up again among the cards, where a text is reset and that undone", async ({
  page,
  expectAccessible,
}) => {
  const study = new StudyPage(page);
  await study.openWith(4);
  const left = await study.countLeft();
  await study.act("Suspend");
  await expect(study.left).toHaveText(`${left - 1} left`);
  await page.goto("/cards?show=suspended");
  await expect(page.getByRole("button", { name: "Suspended 1" })).toHaveAttribute("aria-pressed", "true");
  await page.getByText("What to do with it").click();
  await expectAccessible();
  await page.getByRole("button", { name: "Take it up again" }).click();
  await expect(page.getByRole("button", { name: "Suspended 0" })).toBeVisible();
  await page.getByRole("button", { name: "All 4" }).click();
  await page.getByRole("button", { name: /^Start this text anew/u }).click();
  await expect(page.getByText("4 cards set back to the start.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(page.getByText("Taken back.")).toBeVisible();
  await page.goto("/study");
  await expect(study.left).toHaveText(`${left} left`);
});

test("the answer is shown and rated by the learner, with the keyboard alone", async ({ page, isMobile }) => {
  test.skip(isMobile, "A phone has no keyboard.");
  const study = new StudyPage(page);
  await study.openWith(4);
  const left = await study.countLeft();
  await study.act("Show answers, and rate myself");
  await expect(page.getByRole("button", { name: "Show the answer" })).toBeVisible();
  await page.keyboard.press("Space");
  await expect(study.ratings.getByRole("button", { name: /^Good.*suggested/u })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(study.left).toHaveText(`${left - 1} left`);
  await expect(study.stem).toBeFocused();
  await page.keyboard.press("u");
  await expect(study.left).toHaveText(`${left} left`);
  await page.keyboard.press("?");
  await expect(page.getByRole("dialog", { name: "Keys" })).toBeVisible();
});

test("a finger that goes right knew it, and one that goes down only scrolls", async ({ page, isMobile }) => {
  test.skip(!isMobile, "A desktop has no finger.");
  const study = new StudyPage(page);
  await study.openWith(4);
  const left = await study.countLeft();
  await study.turn();
  const leaf = await page.locator(".leaf").boundingBox();
  if (!leaf) throw new Error("There is no card.");
  const [x, y] = [leaf.x + leaf.width / 2, leaf.y + 40];
  const touch = await page.context().newCDPSession(page);
  const drag = async (dx: number, dy: number) => {
    await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [{ x, y }] });
    for (const part of [0.25, 0.5, 0.75, 1])
      await touch.send("Input.dispatchTouchEvent", {
        type: "touchMove",
        touchPoints: [{ x: x + dx * part, y: y + dy * part }],
      });
    await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  };
  await drag(20, -140);
  await expect(study.ratings).toBeVisible();
  await drag(140, 10);
  await expect(study.left).toHaveText(`${left - 1} left`);
});

test("a text is crammed without a network, what is missed comes again, and the schedule stays", async ({
  page,
  withoutNetwork,
  expectAccessible,
}) => {
  const study = new StudyPage(page);
  await study.openWith(4);
  const left = await study.countLeft();
  await page.goto("/cram?profile=iom");
  await expect(page.getByRole("heading", { level: 1, name: "Cram" })).toBeVisible();
  await expectAccessible();
  await page.getByRole("checkbox").first().check();
  const begin = page.getByRole("button", { name: /^Go through/u });
  const count = Number.parseInt((await begin.textContent())?.replace(/\D+/u, "") ?? "", 10);
  await begin.click();
  await withoutNetwork(async () => {
    await expect(study.left).toHaveText(`${count} left`);
    await study.turn();
    await expectAccessible();
    await study.rate(/^Missed it/u);
    await expect(study.left).toHaveText(`${count} left`);
    for (let n = count; n > 0; n--) {
      await expect(study.left).toHaveText(`${n} left`);
      await study.turn();
      await study.rate(/^Knew it/u);
    }
    await expect(page.getByRole("heading", { name: `All ${count} known` })).toBeVisible();
    await expectAccessible();
  });
  await page.goto("/study");
  await expect(study.left).toHaveText(`${left} left`);
});

test("on a day that is kept free nothing comes, unless the learner wants it all the same", async ({
  page,
  expectAccessible,
}) => {
  const study = new StudyPage(page);
  await study.openWith(4);
  await page.goto("/settings");
  await expectAccessible();
  await page.getByLabel("New cards a day").selectOption("40");
  await expect(page.getByText(/Last saved/u)).toBeVisible();
  const today = await page.evaluate(() => {
    const now = new Date(Date.now() - 4 * 3_600_000);
    return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  });
  await page.getByLabel("From").fill(today);
  await page.getByRole("button", { name: "Add time off" }).click();
  await expect(page.getByRole("button", { name: /^Remove the time off/u })).toBeVisible();
  await page.getByLabel("Steps for a new card, in minutes").fill("1 ten");
  await page.getByLabel("Steps for a new card, in minutes").blur();
  await expect(page.getByText("Write whole minutes")).toBeVisible();
  await page.getByLabel("A card is turned").selectOption("reveal");
  await page.goto("/cards");
  await page.getByRole("button", { name: /^Start this text anew/u }).click();
  await expect(page.getByText("4 cards set back to the start.")).toBeVisible();
  await page.goto("/study");
  await expect(page.getByRole("heading", { name: "A day off" })).toBeVisible();
  await expect(page.getByText("4 cards wait.")).toBeVisible();
  await expectAccessible();
  await page.getByRole("button", { name: "Study all the same" }).click();
  await page.getByRole("button", { name: "Show the answer" }).click();
  await expect(study.ratings).toBeVisible();
});

test("with nothing kept, study says what to do", async ({ page, expectAccessible }) => {
  await page.goto("/study");
  await expect(page.getByText("Nothing is due")).toBeVisible();
  await expect(page.getByText("You have not kept any questions yet.")).toBeVisible();
  await expectAccessible();
});
