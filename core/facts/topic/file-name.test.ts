import { expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { topicOf } from "../topic-signs.ts";

const scene = [
  "A grey Tuesday",
  "",
  "The last boat leaves Port Ellary at six. In Marle they light the lamps early. Castle Orrin stands above both, and its",
  "keeper, Ada Maria Holm, has climbed the tower for forty years. Her brother left for Lisbon in 1987.",
].join("\n");

const topicIn = (name: string) => topicOf(readDocument(scene, "plain", name))?.name;

test.each([
  ["orrin-castle.txt", undefined],
  ["castle-orrin-2.txt", "Castle Orrin"],
  ["Castle Orrin (final).txt", "Castle Orrin"],
  ["CastleOrrin.txt", "Castle Orrin"],
  ["port_ellary", "Port Ellary"],
  ["ellary.txt", "Port Ellary"],
  ["text-3.txt", undefined],
  ["or.txt", undefined],
])("a text that is kept as %s is about %s", (name, topic) => {
  expect(topicIn(name)).toBe(topic);
});

test("a title says more than the name of a file", () => {
  const text = "# Ada Holm\n\nAda Holm was a Norwegian engineer. She built the lighthouse of Port Ellary in 1902.";
  expect(topicOf(readDocument(text, "markdown", "port-ellary.md"))?.name).toBe("Ada Holm");
});

test("somebody is named by given name and surname", () => {
  const text = "A grey Tuesday\n\nThe lamp of Port Ellary was lit by Ada Maria Holm. In Marle she was never seen.";
  expect(topicOf(readDocument(text, "plain", "text"))).toBeNull();
  expect(topicOf(readDocument(text, "plain", "ada-holm.txt"))?.name).toBe("Ada Maria Holm");
});
