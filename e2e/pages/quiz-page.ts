import { expect, type Locator, type Page } from "playwright/test";

/** A quiz on a page: answers whatever kind of question comes. */
export class QuizPage {
  readonly page: Page;
  readonly stem: Locator;
  readonly passage: Locator;

  constructor(page: Page) {
    this.page = page;
    this.stem = page.locator("#stem");
    this.passage = page.locator("figure.passage").first();
  }

  /** Begins ten questions on the first text, by one tap on the first page. */
  async beginFromFirstPage(): Promise<void> {
    await this.page.goto("/");
    await this.page.getByRole("button", { name: "Answer the first question" }).click();
    await expect(this.stem).toBeVisible();
  }

  /** Gives some answer, right or wrong. */
  async giveAny(): Promise<void> {
    const { page } = this;
    await expect(this.stem).toBeVisible();
    const kind = await this.kind();
    if (kind === "options") {
      const option = page.locator("label.option").first();
      await option.click();
      await expect(option.locator("input")).toBeChecked();
    }
    if (kind === "typed") await page.locator("#answer").fill("1951");
    if (kind === "pairs") {
      const selects = page.locator(".pairs select");
      for (let i = 0; i < (await selects.count()); i++) await selects.nth(i).selectOption({ index: i + 1 });
    }
  }

  async kind(): Promise<"options" | "typed" | "pairs" | "order"> {
    const { page } = this;
    if ((await page.locator("input[name=answer][type=radio], input[name=answer][type=checkbox]").count()) > 0)
      return "options";
    if ((await page.locator("#answer").count()) > 0) return "typed";
    return (await page.locator(".pairs").count()) > 0 ? "pairs" : "order";
  }

  /** Answers the question that is asked and waits for its passage. */
  async answerAny(): Promise<void> {
    await this.giveAny();
    await this.page.getByRole("button", { name: "Check" }).click();
    const next = this.page.getByRole("button", { name: /Next question|See the result/u });
    await expect(next.or(this.page.locator(".field-error:not(:empty)"))).toBeVisible();
    if (!(await next.isVisible())) await this.page.getByRole("button", { name: "I don’t know" }).click();
    await expect(this.passage).toBeVisible();
  }

  async next(): Promise<void> {
    await this.page.getByRole("button", { name: /Next question|See the result/u }).click();
  }

  async answerAll(count: number): Promise<void> {
    for (let i = 0; i < count; i++) {
      await this.answerAny();
      await this.next();
    }
  }
}
