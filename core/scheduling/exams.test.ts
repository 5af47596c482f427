import fc from "fast-check";
import { expect, test } from "vitest";
import type { ProfileId } from "../base/ids.ts";
import { studyDay } from "../base/instant.ts";
import { mergeLogs, withoutVoided } from "../log/merge.ts";
import type { LoggedEvent } from "../log/logged-event.ts";
import { examsOf } from "./exams.ts";
import { anExam, at, aVoid, uuid } from "./log-samples.ts";

const text = uuid(77) as ProfileId;

test("the latest word on each text and topic counts, the nearest exam first", () => {
  const log = [
    anExam(1, at(0), { profileId: text, topic: null, day: 20_500 }),
    anExam(2, at(1), { profileId: text, topic: "Rivers", day: 20_480 }),
    anExam(3, at(2), { profileId: text, topic: null, day: 20_510 }),
  ];
  expect(examsOf(log)).toEqual([
    { profileId: text, topic: "Rivers", from: 20_459, day: 20_480, minutesPerDay: 10, spread: "even" },
    { profileId: text, topic: null, from: 20_460, day: 20_510, minutesPerDay: 10, spread: "even" },
  ]);
});

test("a date that was taken away is gone, and comes back when that is undone", () => {
  const set = anExam(1, at(0), { profileId: text, topic: null, day: 20_500 });
  const removed = anExam(2, at(1), { profileId: text, topic: null, day: null });
  expect(examsOf([set, removed])).toEqual([]);
  expect(examsOf(withoutVoided([set, removed, aVoid(3, at(2), removed)]))).toMatchObject([{ day: 20_500 }]);
});

test("is blind to order, duplicates and how a log was split", () => {
  const someExam = fc.record({
    hour: fc.nat(500),
    topic: fc.constantFrom(null, "Rivers", "Hills"),
    day: fc.option(fc.integer({ min: 20_460, max: 20_600 })),
  });
  fc.assert(
    fc.property(fc.array(someExam, { maxLength: 12 }), fc.nat(), (exams, cut) => {
      const log = exams.map(({ hour, topic, day }, i): LoggedEvent =>
        anExam(i, at(0, hour * 3_600_000), { profileId: text, topic, day }),
      );
      const where = log.length ? cut % log.length : 0;
      const expected = examsOf(log);
      expect(examsOf([...log].reverse())).toEqual(expected);
      expect(examsOf(mergeLogs(log.slice(where), log))).toEqual(expected);
      expect(expected.every(({ day }) => day >= studyDay(20_460))).toBe(true);
    }),
  );
});
