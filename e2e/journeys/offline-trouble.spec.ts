import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright/test";
import { expect, instances, test } from "../fixtures.ts";
import { FrontDoor } from "../front-door.ts";
import { DevicePage, serverLog } from "../pages/device-page.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test.skip(({ isMobile }) => !isMobile, "One device is enough for what happens behind the screen.");

const DAY_MS = 86_400_000;
const reviewsIn = (log: Awaited<ReturnType<typeof serverLog>>) => log.filter(({ event }) => event.type === "review");

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

/** Begins ten questions on the text that was visited, and answers the first. */
async function beginAndAnswer(quiz: QuizPage): Promise<void> {
  await quiz.page.goto(`${door.address}/profiles/bergen`);
  await quiz.page.getByRole("button", { name: "Ten questions on Bergen" }).click();
  await quiz.answerAny();
}

test("a browser that is closed in the middle, without a server, has every answer when it opens again", async ({
  launchOptions,
}) => {
  test.slow();
  const profile = mkdtempSync(join(tmpdir(), "passage-browser-"));
  try {
    const first = await chromium.launchPersistentContext(profile, launchOptions);
    const page = await first.newPage();
    await new DevicePage(page).visit(`${door.address}/profiles/bergen`);
    door.mood = "down";
    await beginAndAnswer(new QuizPage(page));
    const address = page.url();
    await first.close();
    const second = await chromium.launchPersistentContext(profile, launchOptions);
    const again = await second.newPage();
    await again.goto(address);
    await expect(again.getByRole("img", { name: /^Question 2 of 10/u })).toBeVisible();
    await new QuizPage(again).answerAny();
    door.mood = "well";
    await new DevicePage(again).expectAllSent(door.address);
    expect(reviewsIn(await serverLog(again, door.address))).toHaveLength(2);
    await second.close();
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
});

test("a device that is full says so, keeps the answer on the screen, and takes it when there is room", async ({
  page,
  context,
}) => {
  test.slow();
  await new DevicePage(page).visit(`${door.address}/profiles/bergen`);
  const quiz = new QuizPage(page);
  await beginAndAnswer(quiz);
  await quiz.next();
  await expect(page.getByRole("img", { name: /^Question 2 of 10/u })).toBeVisible();
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: door.address, quotaSize: 1 });
  // Chromium remembers for half a minute how much room there was.
  await expect.poll(() => page.evaluate(tryToWrite), { timeout: 60_000 }).toBe("QuotaExceededError");
  await page.getByRole("button", { name: "I don’t know" }).click();
  await expect(page.getByText("This device is full, so the answer is not saved.")).toBeVisible();
  await expect(quiz.stem).toBeVisible();
  await session.send("Storage.overrideQuotaForOrigin", { origin: door.address });
  await page.getByRole("button", { name: "I don’t know" }).click();
  await expect(quiz.passage).toBeVisible();
  await page.reload();
  await expect(page.getByRole("img", { name: /^Question 3 of 10/u })).toBeVisible();
});

/** In the page: writes a little to a database of its own; says what the browser makes of it. */
function tryToWrite(): Promise<string> {
  return new Promise((resolve) => {
    const opening = indexedDB.open("filler", 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("lines");
    opening.onerror = () => resolve(opening.error?.name ?? "error");
    opening.onsuccess = () => {
      const writing = opening.result.transaction("lines", "readwrite");
      writing.objectStore("lines").put("a line", performance.now());
      const end = (said: string) => {
        opening.result.close();
        resolve(said);
      };
      writing.oncomplete = () => end("written");
      writing.onabort = () => end(writing.error?.name ?? "aborted");
    };
  });
}

for (const { clock, shift } of [
  { clock: "fast", shift: DAY_MS },
  { clock: "slow", shift: -DAY_MS },
])
  test(`a clock that is a day ${clock} costs no answer, puts none into the future, and is spoken of`, async ({
    page,
  }) => {
    await page.clock.install({ time: Date.now() + shift });
    await page.clock.resume();
    const device = new DevicePage(page);
    await device.visit(`${door.address}/profiles/bergen`);
    door.mood = "down";
    await beginAndAnswer(new QuizPage(page));
    door.mood = "well";
    await device.expectAllSent(door.address);
    const [review] = reviewsIn(await serverLog(page, door.address));
    expect(review?.effectiveAt).toBeLessThanOrEqual(Date.now());
    await page.goto(`${door.address}/progress`);
    await expect(page.getByText(`This device’s clock is a day ${clock}.`)).toBeVisible();
  });

test("two devices and two tabs that were apart come to the same, with no question asked", async ({
  page,
  context,
  browser,
}) => {
  test.slow();
  const device = new DevicePage(page);
  await device.visit(`${door.address}/profiles/bergen`);
  await beginAndAnswer(new QuizPage(page));
  const address = page.url();
  await device.expectAllSent(door.address);
  const elsewhere = await browser.newContext();
  await elsewhere.addCookies(await context.cookies());
  const far = await elsewhere.newPage();
  await new DevicePage(far).visit(`${door.address}/profiles/bergen`);
  door.mood = "down";
  const tab = await context.newPage();
  for (const one of [page, tab]) {
    await one.goto(address);
    await expect(one.getByRole("img", { name: /^Question 2 of 10/u })).toBeVisible();
  }
  await new QuizPage(page).answerAny();
  await beginAndAnswer(new QuizPage(tab));
  await beginAndAnswer(new QuizPage(far));
  door.mood = "well";
  for (const one of [page, tab, far, page]) await new DevicePage(one).expectAllSent(door.address);
  expect(reviewsIn(await serverLog(page, door.address))).toHaveLength(4);
  for (const one of [page, far]) {
    await one.goto(`${door.address}/progress`);
    await expect(one.locator("dt", { hasText: /^Answers$/u }).locator("..")).toContainText("4");
  }
  await elsewhere.close();
});

test.describe("of one device and two people", () => {
  test.use({ tolerated: /status of 500/u });

  test("whoever signs out unsent is asked; the next person sees nothing; the first finds it and it goes out", async ({
    page,
  }) => {
    test.slow();
    const device = new DevicePage(page);
    await device.visit(`${door.address}/profiles/bergen`);
    await beginAndAnswer(new QuizPage(page));
    const [lena, tom] = [await register(), newAddress("tom")];
    door.only = /^\/api\/sync/u;
    door.mood = "broken";
    await beginAndAnswer(new QuizPage(page));
    await page.goto(`${door.address}/settings`);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page.getByText("One of your answers could not be sent yet.")).toBeVisible();
    await page.getByRole("button", { name: "Sign out, keep them here" }).click();
    await expect(page).toHaveURL(`${door.address}/`);
    door.mood = "well";
    await register(tom);
    await page.goto(`${door.address}/progress`);
    await expect(page.getByText("Too little to say")).toBeVisible();
    expect(await serverLog(page, door.address)).toEqual([]);
    await page.goto(`${door.address}/settings`);
    await page.getByRole("button", { name: "Sign out", exact: true }).click();
    await expect(page).toHaveURL(`${door.address}/`);
    await page.goto(`${door.address}/sign-in`);
    await page.getByLabel("E-mail").fill(lena);
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await expect(page).toHaveURL(/\/progress$/u);
    await expect(page.locator("dt", { hasText: /^Answers$/u }).locator("..")).toContainText("2");
    await device.expectAllSent(door.address);
    expect(reviewsIn(await serverLog(page, door.address))).toHaveLength(2);

    async function register(email = newAddress("lena")): Promise<string> {
      await page.goto(`${door.address}/keep`);
      await page.getByLabel("E-mail").fill(email);
      await page.getByLabel("Password").fill(password);
      await page.getByRole("button", { name: /Keep my progress|Make an account/u }).click();
      await expect(page).toHaveURL(/\/progress$/u);
      return email;
    }
  });
});

const password = "a long enough password";
const newAddress = (name: string): string =>
  `${name}.${Date.now()}.${Math.random().toString(36).slice(2)}@school.example`;
