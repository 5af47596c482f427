import { expect, type Locator, type Page } from "playwright/test";

/** What a device keeps, as its own page says it. */
export class DevicePage {
  readonly page: Page;
  readonly allSent: Locator;

  constructor(page: Page) {
    this.page = page;
    this.allSent = page.getByText("All that you answered here has reached the server.");
  }

  /** Visits a text once, until the device has it and the program. */
  async visit(address: string): Promise<void> {
    const course = this.page.waitForResponse(/\/api\/course\//u);
    await this.page.goto(address);
    expect((await course).ok()).toBe(true);
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await this.page.goto(new URL("/device", address).href);
    await expect(this.page.locator("main").getByRole("listitem").first()).toBeVisible();
  }

  async expectAllSent(origin: string): Promise<void> {
    await this.page.goto(`${origin}/device`);
    await expect(this.allSent).toBeVisible();
  }
}

interface Pulled {
  readonly events: readonly {
    readonly event: { readonly id: string; readonly type: string; readonly at: number };
    readonly effectiveAt: number;
  }[];
}

/** The learner's log as the server has it. */
export async function serverLog(page: Page, origin: string): Promise<Pulled["events"]> {
  const response = await page.request.get(`${origin}/api/sync?since=0`);
  const { events } = (await response.json()) as Pulled;
  return events;
}
