import { expect, test } from "../fixtures.ts";
import { aLongText } from "../long-text.ts";
import { OwnSystem } from "../own-system.ts";

test("a text in the making outlives its worker and its server, and is made once", async ({ page }, { project }) => {
  test.skip(project.name !== "desktop", "Processes die alike for every screen.");
  test.setTimeout(240_000);
  const system = await OwnSystem.start();
  try {
    await page.goto(`${system.origin}/profiles/new`);
    await page.getByRole("textbox", { name: "Text", exact: true }).fill(aLongText(120_000));
    await page.getByRole("button", { name: "Make questions" }).click();
    await expect(page.getByText(/^(?:Sentence|Fact) [\d,]+ of [\d,]+$/u)).toBeVisible({ timeout: 60_000 });
    const killed = system.worker.pid() ?? 0;
    process.kill(killed, "SIGKILL");
    const restart = await system.stopServer();
    await expect(page.getByText("The server does not answer just now.")).toBeVisible({ timeout: 30_000 });
    await restart();
    await expect(page.getByRole("heading", { level: 1, name: "Many rivers" })).toBeVisible({ timeout: 120_000 });
    expect(system.worker.pid()).not.toBe(killed);
    expect(await system.find(`select "state", "attempts" from "Job"`)).toEqual({ state: "done", attempts: 2 });
    expect(
      await system.find(`select count(*)::int as "texts", max("currentVersion") as "versions" from "Profile"`),
    ).toEqual({ texts: 1, versions: 1 });
    const [said = ""] = /\d+(?= questions? written)/u.exec((await page.locator(".lead").textContent()) ?? "") ?? [];
    expect(await system.find(`select count(*)::int as "questions" from "Question"`)).toEqual({
      questions: Number(said),
    });
  } finally {
    await system.stop();
  }
});
