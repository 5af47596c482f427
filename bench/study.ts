import { availableParallelism, loadavg } from "node:os";
import { generateClient } from "../scripts/build/generate-client.ts";
import { startEmbeddedServer } from "../scripts/database/embedded-server.ts";
import { migrate } from "../scripts/database/migrate.ts";
import { readMigrations } from "../scripts/database/migrations.ts";
import { withDatabase } from "../scripts/database/with-database.ts";
import { root } from "../scripts/setup/root.mjs";
import { median, table } from "./figures.ts";
import { foldRatio } from "./study/fold.ts";

const ANSWERS = 10_000;
const MOST_SECONDS = 2;
const RUNS = 5;
const MOST_RATIO = 1.5;
/** A B-tree of a thousand times as many rows is one or two pages deeper. */
const MOST_GROWTH = 1.5;

const missed: string[] = [];
const say = (what: string, figure: string, isMet: boolean): void => {
  if (!isMet) missed.push(what);
  console.log(`${isMet ? "met   " : "MISSED"}  ${what}: ${figure}`);
};

const { ratio, answers } = foldRatio();
say(
  `folding, beside the bare library's loop, at most ${MOST_RATIO}`,
  `${ratio.toFixed(2)} (${answers} answers)`,
  ratio <= MOST_RATIO,
);

generateClient(root);
const server = await startEmbeddedServer(root, "bench");
try {
  await withDatabase(server, async (url) => {
    await migrate(url, readMigrations(root));
    process.env["DATABASE_URL"] = url;
    process.env.NEXTAUTH_SECRET ??= "a secret of the bench, which guards nothing";
    const { disconnect, fill, readCosts, syncSeconds } = await import("./study/database.ts");
    try {
      for (const place of ["study", "quiz"] as const) {
        const runs: number[] = [];
        for (let run = 0; run < RUNS; run++) runs.push(await syncSeconds(ANSWERS, place));
        const seconds = median(runs);
        const noise = `of ${runs.map((one) => one.toFixed(2)).join(", ")}; load ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} processors`;
        say(
          `a sync of ${ANSWERS} answers in ${place === "quiz" ? "quizzes" : "study"}, at most ${MOST_SECONDS} s`,
          `${seconds.toFixed(2)} s (median ${noise})`,
          seconds <= MOST_SECONDS,
        );
      }
      const learner = await fill(url, 1);
      const few = await readCosts(url, learner);
      await fill(url, 999);
      const many = await readCosts(url, learner);
      console.log("\nPages that one learner's read touches, at a thousand and at a million events of all learners:");
      console.log(
        table([
          ["", "at 1,000", "at 1,000,000", "index"],
          ...few.map(({ read, pages }, i) => [read, String(pages), String(many[i]?.pages), many[i]?.index ?? "-"]),
        ]),
      );
      for (const [i, { read, pages, index }] of many.entries())
        say(
          read,
          `× ${(pages / (few[i]?.pages ?? 1)).toFixed(2)}`,
          index !== "NONE" && pages <= (few[i]?.pages ?? 0) * MOST_GROWTH + 8,
        );
    } finally {
      await disconnect();
    }
  });
} finally {
  await server.release();
}
process.exitCode = missed.length > 0 ? 1 : 0;
