import { expect, instances, test } from "../fixtures.ts";
import { FrontDoor } from "../front-door.ts";
import { serverLog } from "../pages/device-page.ts";
import { StudyPage } from "../pages/study-page.ts";
import { sendPast } from "../../scripts/testing/past.ts";

let front: FrontDoor;
const WORKER = /^\/sw\.js$/u;

test.use({ tolerated: /bad HTTP response code \(404\)/u });

test.beforeEach(async () => {
  front = await FrontDoor.before(instances[0] ?? "");
  // With a worker the device has every part.
  front.gone = WORKER;
});

test.afterEach(() => front.close());

test("where parts of the page are gone the card is answered all the same, and a reload brings all back", async ({
  page,
}) => {
  const study = new StudyPage(page);
  await sendPast(page, { slug: "iom", cards: 3, answers: [{ daysAgo: 90, rating: "easy" }] }, front.address);
  await page.goto(`${front.address}/study`);
  await expect(study.left).toHaveText("3 left");
  const html = await (await page.request.get(`${front.address}/study`)).text();
  const own = [...html.matchAll(/\/_next\/static\/chunks\/([\w.~-]+\.js)/gu)].map(([, name = ""]) => name);
  front.gone = new RegExp(
    `^/sw\\.js$|^/_next/static/chunks/(?!(?:${own.map((name) => name.replaceAll(".", "\\.")).join("|")}))`,
    "u",
  );
  const browser = await page.context().newCDPSession(page);
  await browser.send("Network.enable");
  await browser.send("Network.setCacheDisabled", { cacheDisabled: true });
  await page.reload();
  await expect(page.getByText("A new version is here.")).toBeVisible();
  await study.turn();
  await study.rate(/^Good/u);
  await expect(study.left).toHaveText("2 left");
  await expect(page.getByText("A part of Passage could not be loaded. 1 answer is kept on this device")).toBeVisible();
  front.gone = WORKER;
  await page.getByRole("button", { name: "Reload" }).first().click();
  await expect(page.getByText("A part of Passage could not be loaded.")).toBeHidden();
  await expect(study.left).toHaveText("2 left");
  await study.act("Not today");
  await expect(study.left).toHaveText("1 left");
  await expect.poll(async () => (await serverLog(page, front.address)).length).toBe(3 * 2 + 2);
});
