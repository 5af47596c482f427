import { expect, test } from "vitest";
import { isWholeEvent } from "./whole-event.ts";

test.each([
  "A Marle newspaper revealed that Holm had",
  "The Tern League got its own",
  "Ada Brandt got away",
  "Karl Holm agreed to",
])("an event that ends before its sentence does is none: %s", (label) => {
  expect(isWholeEvent(label)).toBe(false);
});

test.each([
  "A Marle newspaper revealed what Holm had done",
  "The Tern League got a flag of its own in Marle",
  "Ada Brandt got away from Marle",
  "The Tern Bridge was opened",
])("an event is whole: %s", (label) => {
  expect(isWholeEvent(label)).toBe(true);
});
