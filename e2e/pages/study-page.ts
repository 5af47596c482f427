import { expect, type Locator, type Page } from "playwright/test";
import { QuizPage } from "./quiz-page.ts";

/** Study, with some questions of a text kept and due. */
export class StudyPage {
  readonly page: Page;
  readonly stem: Locator;
  readonly left: Locator;
  readonly ratings: Locator;
  readonly undo: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stem = page.locator("#stem");
    this.left = page.locator(".count");
    this.ratings = page.getByRole("group", { name: "How well did you know it?" });
    this.undo = page.getByRole("button", { name: "Undo what was done last" });
  }

  /** Misses so many questions, keeps them, and opens study when their first step is over. */
  async openWith(count: number): Promise<void> {
    const { page } = this;
    await page.clock.install();
    const quiz = new QuizPage(page);
    await page.goto("/profiles/iom");
    await page.locator("input[name=count]").evaluate((input, value) => input.setAttribute("value", value), `${count}`);
    await page.getByRole("button", { name: /^Ten questions/u }).click();
    await expect(quiz.stem).toBeVisible();
    for (let i = 0; i < count; i++) {
      await page.getByRole("button", { name: "I don’t know" }).click();
      await quiz.next();
    }
    await page.getByRole("button", { name: /Keep these/u }).click();
    await expect(page.getByText("Kept.")).toBeVisible();
    await page.clock.fastForward("05:00");
    await page.goto("/study");
    await expect(this.stem).toBeVisible();
  }

  async turn(): Promise<void> {
    await this.page.getByRole("button", { name: "I don’t know" }).click();
    await expect(this.ratings).toBeVisible();
  }

  async rate(name: RegExp): Promise<void> {
    await this.ratings.getByRole("button", { name }).click();
  }

  async countLeft(): Promise<number> {
    return Number.parseInt((await this.left.textContent()) ?? "", 10);
  }

  async act(name: string): Promise<void> {
    await this.page.getByRole("button", { name: "More for this card" }).click();
    await this.page.getByRole("dialog", { name: "This card" }).getByRole("button", { name }).click();
  }
}
