import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Page } from "playwright/test";

const script = fileURLToPath(new URL("../scripts/testing/write-own-text.ts", import.meta.url));
const root = fileURLToPath(new URL("..", import.meta.url));

/** A text of a guest's own, which only they see; `page` becomes the guest's. */
export class OwnText {
  readonly slug: string;
  private readonly owner: string;

  private constructor(slug: string, owner: string) {
    this.slug = slug;
    this.owner = owner;
  }

  static async make(page: Page, text: string, language = "en"): Promise<OwnText> {
    await becomeGuest(page);
    const { userId } = (await (await page.request.get("/api/me")).json()) as { userId: string };
    const own = new OwnText(`own-${userId.slice(-12)}-${language}`, userId);
    own.replace(text, language);
    return own;
  }

  /** Brings another version of the text, as its owner would. */
  replace(text: string, language = "en"): void {
    const { status, stderr } = spawnSync(
      process.execPath,
      ["--conditions=react-server", "--import", "tsx", script, this.slug, this.owner, language],
      { input: text, cwd: root, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
  }
}

async function becomeGuest(page: Page): Promise<void> {
  await page.goto("/");
  await page.getByRole("button", { name: "Answer the first question" }).click();
  await page.locator("#stem").waitFor();
}
