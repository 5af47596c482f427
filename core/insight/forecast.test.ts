import { describe, expect, test } from "vitest";
import { addDays } from "../base/instant.ts";
import { dayOf } from "../log/logged-event.ts";
import { newCard, type Card } from "../scheduling/card.ts";
import { foldCard } from "../scheduling/fold.ts";
import { aReview, at, QUESTION } from "../scheduling/log-samples.ts";
import { defaultSettings, settingsTimeline } from "../scheduling/settings.ts";
import { forecast } from "./forecast.ts";

const now = at(0);
const today = dayOf(aReview(0, now, "good"));
const settings = { ...defaultSettings, isFuzzed: false };
const owned = (card: Card) => ({ questionId: QUESTION, card: { ...card, isKept: true } });
const learnt = foldCard([aReview(1, at(-1), "easy")], settingsTimeline([]));
const look = (...cards: Card[]) => forecast(cards.map(owned), { now, today, days: 21 }, settings);

describe("the forecast", () => {
  test("puts a card on its day, and what is overdue on today", () => {
    if (learnt.phase.name !== "review") throw new Error("An easy card is learnt at once.");
    const ahead = learnt.phase.dueDay - today;
    const late = { ...learnt, phase: { ...learnt.phase, dueDay: addDays(today, -5) } };
    const days = look(learnt, late);
    expect(days[ahead]?.planned).toBe(1);
    expect(days[0]?.planned).toBe(1);
  });

  test("expects an overdue card again later", () => {
    if (learnt.phase.name !== "review") throw new Error("An easy card is learnt at once.");
    const late = { ...learnt, phase: { ...learnt.phase, dueDay: today } };
    const wide = forecast([owned(late)], { now, today, days: 120 }, settings);
    expect(wide.reduce((sum, { expected }) => sum + expected, 0)).toBeGreaterThan(0);
    expect(wide[0]).toEqual({ day: today, planned: 1, expected: 0 });
  });

  test("spreads new cards by the daily limit, and brings each back", () => {
    const days = forecast(
      [newCard, newCard, newCard].map(owned),
      { now, today, days: 21 },
      { ...settings, newPerDay: 2 },
    );
    expect([days[0]?.expected, days[1]?.expected]).toEqual([2, 1]);
    expect(days.slice(2).reduce((sum, { expected }) => sum + expected, 0)).toBeGreaterThanOrEqual(3);
  });

  test("leaves out what is not studied", () => {
    const days = forecast([{ questionId: QUESTION, card: learnt }], { now, today, days: 30 }, settings);
    expect(days.every(({ planned, expected }) => planned + expected === 0)).toBe(true);
  });
});
