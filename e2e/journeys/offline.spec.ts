import { expect, instances, test } from "../fixtures.ts";
import { FrontDoor } from "../front-door.ts";
import { DevicePage, serverLog } from "../pages/device-page.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test.skip(({ isMobile }) => !isMobile, "One device is enough for what happens behind the screen.");
let door: FrontDoor;
const opened: FrontDoor[] = [];

test.beforeEach(async () => {
  door = await FrontDoor.before(instances[0] ?? "");
  opened.push(door);
});

// Also of a test that is skipped, for which no door was opened.
test.afterEach(() => {
  for (const each of opened.splice(0)) each.close();
});

test("after one visit, all of learning opens and works without a server, and arrives when it is back", async ({
  page,
  expectAccessible,
}) => {
  test.slow();
  const device = new DevicePage(page);
  const quiz = new QuizPage(page);
  await device.visit(`${door.address}/profiles/bergen`);
  door.mood = "down";
  await page.goto(`${door.address}/study`);
  await expect(page.getByText("Nothing is due")).toBeVisible();
  await page.goto(`${door.address}/progress`);
  await expect(page.getByText("Too little to say")).toBeVisible();
  await page.goto(`${door.address}/settings`);
  await expect(page.getByRole("heading", { name: "The server does not answer" })).toBeVisible();
  await expectAccessible();
  await page.goto(`${door.address}/profiles`);
  await expect(page.getByRole("link", { name: "Bergen", exact: true })).toBeVisible();
  await expectAccessible();
  await page.goto(`${door.address}/profiles/bergen#p3`);
  await expect(page.getByRole("heading", { level: 1, name: "Bergen" })).toBeVisible();
  await expect(page.locator(":target")).toBeVisible();
  await expect(page.locator(".marked").first()).not.toBeEmpty();
  await expectAccessible();
  await page.getByRole("button", { name: "Ten questions on Bergen" }).click();
  await quiz.answerAll(10);
  await expect(page.locator(".score .big")).toContainText("of 10");
  await page.getByRole("button", { name: /Keep/u }).click();
  await expect(page.getByText("Kept.")).toBeVisible();
  await page.goto(`${door.address}/quiz/new`);
  await expect(page.getByText("These are the texts on this device")).toBeVisible();
  await page.getByLabel("Questions").selectOption("5");
  await page.getByRole("button", { name: "Begin" }).click();
  await quiz.answerAny();
  await page.goto(`${door.address}/progress`);
  await expect(page.locator("dt", { hasText: /^Answers$/u }).locator("..")).toContainText("11");
  door.mood = "well";
  await device.expectAllSent(door.address);
  const log = await serverLog(page, door.address);
  expect(log.filter(({ event }) => event.type === "review")).toHaveLength(11);
  expect(new Set(log.map(({ event }) => event.id)).size).toBe(log.length);
});

test("a text or an exam that the device cannot give says so", async ({ page }) => {
  await new DevicePage(page).visit(`${door.address}/profiles/bergen`);
  await page.goto(`${door.address}/quiz/new?profile=bergen`);
  await page.getByLabel("Answers are judged").selectOption("exam");
  door.mood = "down";
  await page.getByRole("button", { name: "Begin" }).click();
  await expect(page.getByText("an exam needs it to begin")).toBeVisible();
  await page.goto(`${door.address}/profiles/nansen`);
  await expect(page.getByText("This text is not on this device yet.")).toBeVisible();
});

test("links of a page that is open lead on without a server", async ({ page }) => {
  await new DevicePage(page).visit(`${door.address}/profiles/bergen`);
  door.mood = "down";
  const places = page.getByRole("navigation", { name: "Places" });
  await places.getByRole("link", { name: "Study" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Study" })).toBeVisible();
  await places.getByRole("link", { name: "Library" }).click();
  await page.getByRole("link", { name: "Bergen", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Bergen" })).toBeVisible();
  await places.getByRole("link", { name: "Progress" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
});

test.describe("of a server that breaks", () => {
  test.use({ tolerated: /status of 500/u });

  test("a server that answers 500, then not at all, then takes all twice, has each answer once", async ({ page }) => {
    test.slow();
    const device = new DevicePage(page);
    const quiz = new QuizPage(page);
    await device.visit(`${door.address}/profiles/bergen`);
    await page.goto(`${door.address}/profiles/bergen`);
    await page.getByRole("button", { name: "Ten questions on Bergen" }).click();
    door.only = /^\/api\/sync/u;
    door.mood = "broken";
    await quiz.answerAny();
    await expect(page.getByText("The server has trouble.")).toBeVisible();
    door.mood = "silent";
    await page.getByRole("button", { name: "Try now" }).click();
    await quiz.next();
    await quiz.answerAny();
    await expect(page.getByText(/Offline\. \d answers? (?:is|are) kept/u)).toBeVisible({ timeout: 40_000 });
    door.mood = "twice";
    await page.getByRole("button", { name: "Try now" }).click();
    // What is under way may wait for its time-out first.
    await expect(page.getByText(/kept on this device/u)).toBeHidden({ timeout: 40_000 });
    await device.expectAllSent(door.address);
    const log = await serverLog(page, door.address);
    expect(log.filter(({ event }) => event.type === "review")).toHaveLength(2);
  });
});

test("a new version is offered, and taken when it is asked for; an older tab keeps its parts", async ({
  page,
  context,
}) => {
  test.slow();
  await new DevicePage(page).visit(`${door.address}/profiles/bergen`);
  const old = await context.newPage();
  await old.goto(`${door.address}/study`);
  door.version = "0123456789abcdef";
  await page.goto(`${door.address}/progress`);
  await expect(page.getByText("A new version is here.")).toBeVisible({ timeout: 30_000 });
  await page.getByRole("button", { name: "Reload" }).click();
  await expect(page.getByText("A new version is here.")).toBeHidden();
  expect(await page.evaluate(async () => (await caches.keys()).filter((name) => name.includes("shells")))).toEqual([
    "passage shells 0123456789abcdef",
  ]);
  door.gone = /^\/_next\/static\//u;
  await old.getByRole("navigation", { name: "Places" }).getByRole("link", { name: "Progress" }).click();
  await expect(old.getByRole("heading", { level: 1, name: "Progress" })).toBeVisible();
});
