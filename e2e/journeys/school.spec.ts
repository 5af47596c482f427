import { freePort } from "../../scripts/start/free-port.ts";
import { startWebServer } from "../../scripts/start/web-server.ts";
import { expect, test } from "../fixtures.ts";
import { client, startIdentityProvider } from "../identity-provider.ts";
import { QuizPage } from "../pages/quiz-page.ts";

test("a guest signs in with their school, and what they did comes along", async ({ page }) => {
  const [port, providerPort] = [await freePort(), await freePort()];
  const address = `http://localhost:${port}`;
  const provider = await startIdentityProvider(providerPort, `${address}/api/auth/callback/school`);
  const server = await startWebServer(process.cwd(), port, {
    ...process.env,
    NEXTAUTH_URL: address,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    OIDC_NAME: "the Lakeside School",
  });
  try {
    await page.goto(address);
    await page.getByRole("button", { name: "Answer the first question" }).click();
    const quiz = new QuizPage(page);
    await quiz.answerAny();
    await page.goto(`${address}/sign-in`);
    await page.getByRole("button", { name: "Sign in with the Lakeside School" }).click();
    await page.locator("input[name=login]").fill(`lena-${Date.now()}`);
    await page.locator("input[name=password]").fill("anything");
    await page.getByRole("button", { name: "Sign-in" }).click();
    await page.getByRole("button", { name: "Continue" }).click();
    await expect(page).toHaveURL(`${address}/progress`);
    await expect(page.getByRole("row", { name: /International Organization/u })).toBeVisible();
    await page.goto(`${address}/settings`);
    await expect(page.getByRole("button", { name: "Sign out", exact: true })).toBeVisible();
  } finally {
    await server.stop();
    provider.stop();
  }
});
