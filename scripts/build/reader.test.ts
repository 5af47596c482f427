import { fork } from "node:child_process";
import { once } from "node:events";
import { expect, test } from "vitest";
import { root } from "../setup/root.mjs";
import { builtReader, buildReader } from "./reader.ts";

test("the reader that the build leaves makes a course in a thread of its own", async () => {
  await buildReader(root);
  const reader = fork(builtReader(root), { execArgv: ["--conditions=react-server"], serialization: "advanced" });
  const answers: unknown[] = [];
  reader.on("message", (answer) => {
    answers.push(answer);
    if (typeof answer === "object" && !("sentence" in answer)) reader.disconnect();
  });
  const bytes = new TextEncoder().encode("The Danube Commission was founded in 1948.");
  reader.send({ sent: { bytes, name: null, format: null } });
  await once(reader, "exit");
  expect(answers[0]).toMatchObject({ type: "progress", sentence: "Reading the text" });
  expect(answers.at(-1)).toMatchObject({ type: "made", made: { course: { facts: [{ value: 1948 }] } } });
});
