import { expect, instances, test } from "../fixtures.ts";
import { QuizPage } from "../pages/quiz-page.ts";

const inLan = (instances[0] ?? "").replace("localhost", "passage.lan");

test.use({ baseURL: inLan });

test("everything works on plain http in the local network", async ({ page }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  expect(await page.evaluate(() => [isSecureContext, "locks" in navigator, "randomUUID" in crypto])).toEqual([
    ...[false, false, false],
  ]);
  const sent = page.waitForResponse(
    (response) => response.url().endsWith("/api/sync") && response.request().method() === "POST",
  );
  await quiz.answerAny();
  expect((await sent).ok()).toBe(true);
  await page.reload();
  await expect(page.getByRole("img", { name: /^Question 2 of 10/u })).toBeVisible();
  await quiz.answerAll(9);
  await page.getByRole("button", { name: /Keep/u }).click();
  await expect(page.getByText("Kept.")).toBeVisible();
  await page.goto("/keep");
  await page.getByLabel("E-mail").fill(`lan.${Date.now()}.${Math.random()}@school.example`);
  await page.getByLabel("Password").fill("a long enough password");
  await page.getByRole("button", { name: "Keep my progress" }).click();
  await expect(page).toHaveURL(/\/progress$/u);
  await expect(page.getByText("Kept for study")).toBeVisible();
});

test("two tabs of one learner come to the same answers", async ({ page, context }) => {
  const quiz = new QuizPage(page);
  await quiz.beginFromFirstPage();
  const other = await context.newPage();
  await other.goto(page.url());
  await quiz.answerAny();
  await quiz.next();
  await other.reload();
  await expect(other.getByRole("img", { name: /^Question 2 of 10/u })).toBeVisible();
  await new QuizPage(other).answerAny();
  await page.reload();
  await expect(page.getByRole("img", { name: /^Question 3 of 10/u })).toBeVisible();
});

test("a tab that was closed while it sent keeps the others from sending for a while, not for ever", async ({
  page,
}) => {
  const quiz = new QuizPage(page);
  await page.clock.install();
  const received = page.waitForResponse((response) => response.url().includes("/api/sync?since="));
  await quiz.beginFromFirstPage();
  await received;
  await expect.poll(() => page.evaluate(hasLease)).toBe(false);
  await page.evaluate(leaveLease);
  await quiz.answerAny();
  await quiz.next();
  await page.clock.fastForward("00:02");
  expect(await page.evaluate(countSent)).toBe(0);
  await page.clock.fastForward("00:30");
  await expect.poll(() => page.evaluate(countSent)).toBe(1);
});

/** Runs in the page, whose name only the browser knows. */
async function countSent(): Promise<number> {
  const answer = await fetch("/api/sync?since=0");
  const { events } = (await answer.json()) as { readonly events: readonly unknown[] };
  return events.length;
}

/** Runs in the page. */
function hasLease(): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("passage device");
    opening.onerror = () => reject(new Error("The device's store does not open."));
    opening.onsuccess = () => {
      const reading = opening.result.transaction("lease").objectStore("lease").count();
      reading.onsuccess = () => {
        opening.result.close();
        resolve(reading.result > 0);
      };
    };
  });
}

/** Runs in the page: what a tab leaves that sends and is closed. */
function leaveLease(): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open("passage device");
    opening.onerror = () => reject(new Error("The device's store does not open."));
    opening.onsuccess = () => {
      const tx = opening.result.transaction("lease", "readwrite");
      tx.objectStore("lease").put({ holder: "a tab that is gone", until: Date.now() + 20_000 }, "sync");
      tx.oncomplete = () => {
        opening.result.close();
        resolve();
      };
    };
  });
}
