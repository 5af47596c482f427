import { describe, expect, test } from "vitest";
import { mill, told } from "./samples.ts";

describe("a sentence that hands on what is said", () => {
  test.each([
    [
      "tells for certain what stands before",
      "It was sold to Ada Marsh in 1871 and is said to have burnt down in 1880.",
      "The Ottery Mill was sold to Ada Marsh in [1871].",
      "1880",
    ],
    [
      "tells for certain what happened after all",
      "Ada Marsh hoped to sell 30 looms, but the Ottery Mill closed in 1871.",
      "The Ottery Mill closed in [1871].",
      "30",
    ],
    [
      "tells for certain what a colon sets against what did not happen",
      "Not every owner was careful: in 1871 Ada Marsh sold the Ottery Mill.",
      "Ada Marsh sold the Ottery Mill in [1871].",
      "1880",
    ],
    [
      "tells for certain what came of a plan",
      "A plan to sell the Ottery Mill set off a campaign in 1871 led by Ada Marsh.",
      "A plan to sell the Ottery Mill set off a campaign in [1871] led by Ada Marsh.",
      "1880",
    ],
    [
      "tells for certain what is told in passing",
      "The Lower Mill, first opened on 4 May 1871, is thought to be the oldest of 40 mills.",
      "The Lower Mill was first opened on [4 May 1871].",
      "40",
    ],
    [
      "tells for certain what another part of it does not doubt",
      "It was sold to Ada Marsh in 1871, and its owners planned to close it in 1880.",
      "The Ottery Mill was sold to Ada Marsh in [1871].",
      "1880",
    ],
    [
      "tells for certain what came before a plan",
      "It was sold in 1871 to Ada Marsh, who was to close it in 1880.",
      "The Ottery Mill was sold in [1871] to Ada Marsh.",
      "1880",
    ],
    [
      "tells for certain what stands before a word to the reader",
      "It was sold to Ada Marsh in 1871, and for £30 you can still buy a bolt of its cloth.",
      "The Ottery Mill was sold to Ada Marsh in [1871].",
      "30",
    ],
    [
      "tells for certain what is not asked in passing",
      "It was sold to Ada Marsh in 1871, and its owners asked whether it should burn 30 looms.",
      "The Ottery Mill was sold to Ada Marsh in [1871].",
      "30",
    ],
  ])("%s", (...[, sentence, statement, doubtful]) => {
    const all = told(`${mill} ${sentence}`);
    expect(all).toContain(statement);
    expect(all.join()).not.toContain(doubtful);
  });

  test.each([
    "It was sold to Ada Marsh in 1871 or perhaps in 1872.",
    "It was sold to Ada Marsh in 1871, perhaps.",
    "It was sold to Ada Marsh in 1871, according to the guide.",
    "It was sold to Ada Marsh in 1871, if the guide is right.",
    "Not every owner agreed: in 1871 Ada Marsh sold the Ottery Mill.",
    "Ada Marsh promised to pay in kind: the Ottery Mill received 30 looms in 1871.",
  ])("doubts all of %s", (sentence) => {
    expect(told(`${mill} ${sentence}`).join()).not.toContain("1871");
  });

  test("is none that reckons according to something", () => {
    expect(told(`${mill} Its rent was set according to the size of the hall in 1871.`).join()).toContain("[1871]");
  });
});

test("a condition of what somebody thought is none of what was done", () => {
  const thought =
    "The Ottery Mill was sold in 1871, in the belief, shared by Ada Marsh, that it could last only if it was rebuilt.";
  expect(told(`${mill} ${thought}`)).toContain("The Ottery Mill was sold in [1871].");
  expect(told(`${mill} The Ottery Mill is sold in 1871 if it rains.`).join(" ")).not.toContain("1871");
  expect(
    told(`${mill} If it is true that Ada Marsh wrote it, the Ottery Mill was sold in 1871.`).join(" "),
  ).not.toContain("1871");
});
