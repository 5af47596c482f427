import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addMs, HOUR_MS, instant, MINUTE_MS } from "./instant.ts";
import { startOfDay, studyDayAt, zoneOffsetAt } from "./study-day.ts";

const at = (iso: string) => instant(Date.parse(iso));
const dayIn = (zone: string, iso: string, dayStart = 240) => studyDayAt(at(iso), zoneOffsetAt(zone, at(iso)), dayStart);

describe("offsets of zones", () => {
  test.each([
    ["Europe/Zurich", "2026-01-15T12:00:00Z", 60],
    ["Europe/Zurich", "2026-07-15T12:00:00Z", 120],
    ["America/New_York", "2026-03-08T06:59:59Z", -300],
    ["America/New_York", "2026-03-08T07:00:00Z", -240],
    ["Asia/Kathmandu", "2026-01-15T12:00:00Z", 345],
    ["Pacific/Kiritimati", "2026-01-15T12:00:00Z", 840],
    ["Australia/Lord_Howe", "2026-07-15T12:00:00Z", 630],
    ["Australia/Lord_Howe", "2026-01-15T12:00:00Z", 660],
  ])("%s at %s is %i minutes", (zone, iso, minutes) => {
    expect(zoneOffsetAt(zone, at(iso))).toBe(minutes);
  });

  test("there is no zone of that name", () => {
    expect(() => zoneOffsetAt("Europe/Atlantis", at("2026-01-15T12:00:00Z"))).toThrow(RangeError);
  });
});

describe("the study day", () => {
  test("ends at the learner's day start, not at midnight", () => {
    const evening = dayIn("Europe/Zurich", "2026-11-24T22:30:00Z");
    expect(dayIn("Europe/Zurich", "2026-11-25T02:59:59Z")).toBe(evening);
    expect(dayIn("Europe/Zurich", "2026-11-25T03:00:00Z")).toBe(evening + 1);
  });

  test.each([
    ["Europe/Zurich", "2026-03-28T20:00:00Z", "2026-03-29T20:00:00Z"],
    ["Europe/Zurich", "2026-10-24T20:00:00Z", "2026-10-25T20:00:00Z"],
    ["America/New_York", "2026-11-01T01:00:00Z", "2026-11-02T01:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-04T10:00:00Z", "2026-04-05T10:00:00Z"],
  ])("in %s one evening and the next are a day apart when the clocks change", (zone, evening, next) => {
    expect(dayIn(zone, next) - dayIn(zone, evening)).toBe(1);
  });

  test("a traveller over the date line has the day of the place", () => {
    expect(
      dayIn("Pacific/Kiritimati", "2026-01-15T12:00:00Z") - dayIn("Pacific/Honolulu", "2026-01-15T12:00:00Z"),
    ).toBe(1);
  });

  test("begins at its start and lasts till the next", () => {
    const offset = fc.integer({ min: -960, max: 960 });
    const ms = fc.integer({ min: 946_684_800_000, max: 4_102_444_800_000 });
    fc.assert(
      fc.property(ms, offset, fc.nat(1_439), (time, zoneOffset, dayStart) => {
        const now = instant(time);
        const day = studyDayAt(now, zoneOffset, dayStart);
        const start = startOfDay(day, zoneOffset, dayStart);
        expect(start).toBeLessThanOrEqual(now);
        expect(now - start).toBeLessThan(24 * HOUR_MS);
        expect(studyDayAt(addMs(start, -MINUTE_MS), zoneOffset, dayStart)).toBe(day - 1);
      }),
    );
  });
});

describe("a learner’s days, hour by hour", () => {
  /** The study days that one lives through, each once, in order of living. */
  const daysLived = (zone: string, { from, hours, dayStart }: { from: string; hours: number; dayStart: number }) => {
    const days = Array.from({ length: hours * 4 }, (_, quarter) => {
      const when = addMs(at(from), quarter * 15 * MINUTE_MS);
      return studyDayAt(when, zoneOffsetAt(zone, when), dayStart);
    });
    return days.filter((day, i) => day !== days[i - 1]);
  };
  const gaps = (days: readonly number[]) => days.slice(1).map((day, i) => day - days[i]!);
  const starts = [0, 120, 180, 240, 300, 360];

  test.each([
    ["Europe/Berlin", "2026-03-27T12:00:00Z"],
    ["Europe/Berlin", "2026-10-23T12:00:00Z"],
    ["America/Havana", "2026-10-30T12:00:00Z"],
    ["Australia/Lord_Howe", "2026-04-03T12:00:00Z"],
  ])("in %s go on by one when the clocks change after %s, whenever a day begins", (zone, from) => {
    for (const dayStart of starts) expect(gaps(daysLived(zone, { from, hours: 96, dayStart }))).toEqual([1, 1, 1, 1]);
  });

  test("in Apia leave out the Friday that the islands left out, but for the small hours before a day begins", () => {
    const lived = (dayStart: number) =>
      gaps(daysLived("Pacific/Apia", { from: "2011-12-28T22:00:00Z", hours: 72, dayStart }));
    expect(lived(0)).toEqual([1, 2, 1]);
    for (const dayStart of starts.slice(1)) expect(lived(dayStart)).toEqual([1, 1, 1, 1]);
  });

  test("are lived twice by who flies west over the date line, and left out by who flies east", () => {
    const there = dayIn("Pacific/Auckland", "2026-06-10T08:00:00Z");
    expect(dayIn("Pacific/Honolulu", "2026-06-10T17:00:00Z")).toBe(there);
    expect(dayIn("Pacific/Honolulu", "2026-06-10T09:00:00Z")).toBe(there - 1);
    expect(dayIn("Pacific/Auckland", "2026-06-10T17:00:00Z")).toBe(there + 1);
  });
});
