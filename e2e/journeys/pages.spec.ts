import { expect, test } from "../fixtures.ts";

const pages = [
  { path: "/", heading: /Learn a text/u },
  { path: "/profiles", heading: "Library" },
  { path: "/profiles/iom", heading: "International Organization for Migration" },
  { path: "/profiles/new", heading: "A text of your own" },
  { path: "/quiz/new", heading: "A new quiz" },
  { path: "/progress", heading: "Progress" },
  { path: "/cards", heading: "Your cards" },
  { path: "/cram", heading: "Cram" },
  { path: "/settings", heading: "Settings" },
  { path: "/device", heading: "This device" },
  { path: "/problem?code=too-many", heading: "That did not work" },
  { path: "/no/such/page", heading: "This page is not here" },
  { path: "/profiles/no-such-text", heading: "This page is not here" },
] as const;

for (const { path, heading } of pages)
  test(`${path} is accessible, fits the screen, and lets no foreign script in`, async ({ page, expectAccessible }) => {
    const response = await page.goto(path);
    expect(response?.headers()["content-security-policy"]).toMatch(/script-src 'self' '(?:sha256|nonce)-/u);
    await expect(page.getByRole("heading", { level: 1, name: heading })).toBeVisible();
    await expectAccessible();
  });

test("a browser that can install Passage is asked when the person wants it", async ({ page, expectAccessible }) => {
  await page.goto("/device");
  await expect(page.getByRole("heading", { level: 2, name: "Your answers" })).toBeVisible();
  await page.evaluate(() => {
    const offer = Object.assign(new Event("beforeinstallprompt", { cancelable: true }), {
      prompt: () => {
        document.body.setAttribute("data-asked", "yes");
        return Promise.resolve();
      },
    });
    dispatchEvent(offer);
    document.body.setAttribute("data-kept", String(offer.defaultPrevented));
  });
  await expect(page.locator("body")).toHaveAttribute("data-kept", "true");
  await expectAccessible();
  await page.getByRole("button", { name: "Install it" }).click();
  await expect(page.locator("body")).toHaveAttribute("data-asked", "yes");
  await expect(page.getByRole("button", { name: "Install it" })).toBeHidden();
});

test("the passage leads to its place in the text", async ({ page }) => {
  await page.goto("/");
  await page.getByRole("link", { name: "Read it in the text" }).click();
  await expect(page).toHaveURL(/\/profiles\/iom#p\d+$/u);
  await expect(page.locator(":target")).toBeVisible();
});

test("a request that another site makes in a visitor’s name does nothing", async ({ request }) => {
  const response = await request.post("/api/attempts/start", {
    headers: { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site" },
    form: { profile: "iom" },
    maxRedirects: 0,
  });
  expect(response.headers()["location"]).toBe("/problem?code=forbidden");
  expect(response.headers()["set-cookie"]).toBeUndefined();
});
