import type { Page } from "playwright";
import { tap, type Touched } from "./tap.ts";
import type { Seen } from "./watch.ts";

export const rowNames = [
  "a tap on an empty page",
  "a verdict on what was answered",
  "a verdict on “I don’t know”",
  "the ratings",
  "the next card",
] as const;
export type Row = (typeof rowNames)[number];

/** What the step of a tap led to. */
export interface Tapped {
  readonly row: Row;
  readonly name: string;
  readonly step: number;
  readonly seen: Seen;
}

/** A page that does nothing but what a tap asks of it. */
export const EMPTY_PAGE = `<meta name="viewport" content="width=device-width"><p id="said">A question</p>
  <button onclick="said.className = said.className === 'even' ? 'odd' : 'even'; said.textContent += '.'">Tap</button>`;

export async function tapEmptyPage(empty: Touched, name: string): Promise<Tapped[]> {
  const isEven = (await empty.page.locator(".even").count()) > 0;
  const target = empty.page.locator("button");
  const [seen] = await tap(empty, { target, shown: [isEven ? ".odd" : ".even"], name });
  return seen ? [{ row: "a tap on an empty page", name, step: 0, seen }] : [];
}

/** Answers a card, or says that it is not known, and rates it. */
export async function tapCard(study: Touched, name: string, isKnown: boolean): Promise<Tapped[]> {
  const { page } = study;
  const isAnswered = isKnown && (await fillIn(page));
  const target = page.getByRole("button", { name: isAnswered ? "Check" : "I don’t know" });
  const verdict = isAnswered ? "a verdict on what was answered" : "a verdict on “I don’t know”";
  const shown = [".verdicts-to-come .come", ".ratings"];
  const answer = await tap(study, { target, shown, name: `${name} answer` });
  const good = page.getByRole("button", { name: /^Good/u });
  const rating = await tap(study, { target: good, shown: ["form #stem"], name: `${name} rating` });
  const rows = [verdict, "the ratings"] as const;
  return [
    ...answer.flatMap((seen, step) => {
      const row = rows[step];
      return row ? [{ row, name: `${name} answer`, step, seen }] : [];
    }),
    ...rating.map((seen, step): Tapped => ({ row: "the next card", name: `${name} rating`, step, seen })),
  ];
}

/** Gives some answer, where the card has a field or options for it. */
async function fillIn(page: Page): Promise<boolean> {
  const field = page.locator("form #answer");
  const option = page.locator("form .option input");
  if ((await field.count()) > 0) await field.fill("12");
  else if ((await option.count()) > 0) await option.first().check();
  else return false;
  return true;
}
