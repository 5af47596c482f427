import { beforeAll, expect, test } from "vitest";
import { getCourse } from "../profiles/read-course.ts";
import { aGuest, aLibrary } from "../samples.ts";
import { listOffers } from "./list-offers.ts";

beforeAll(aLibrary);

test("offers just what a text’s course asks", async () => {
  const { actor } = await aGuest();
  const { questions } = await getCourse(actor, "rivers");
  const expected = new Map<string, Record<string, number>>();
  for (const { topic, body } of questions) {
    const kinds = expected.get(topic) ?? {};
    expected.set(topic, { ...kinds, [body.type]: (kinds[body.type] ?? 0) + 1 });
  }
  const { offers } = await listOffers(actor);
  const offer = offers.find(({ slug }) => slug === "rivers");
  expect(offer?.topics.length).toBeGreaterThan(0);
  expect(new Map(offer?.topics.map(({ topic, kinds }) => [topic, kinds]))).toEqual(expected);
});
