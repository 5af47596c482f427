import { root } from "../setup/root.mjs";
import { sentenceOf } from "../setup/stop.ts";
import { openDatabase } from "../start/database.ts";
import { readOptions } from "../start/options.ts";

/** Folds every learner's log anew, mends cards of which the cache said something else, and names them. */
async function check(): Promise<number> {
  const options = readOptions(root, process.env);
  const database = await openDatabase(root, options.databaseUrl);
  Object.assign(process.env, options.environmentFor(database.url));
  const [{ checkAllCards }, { db }] = await Promise.all([
    import("#server/reviews/check-cards.ts"),
    import("#server/db/client.ts"),
  ]);
  try {
    const { learners, wrong } = await checkAllCards();
    for (const { userId, questionIds } of wrong) console.log(`${userId}: ${questionIds.join(" ")}`);
    const cards = wrong.reduce((sum, { questionIds }) => sum + questionIds.length, 0);
    console.log(
      cards === 0
        ? `Every card is what its log gives. Learners: ${learners}.`
        : `Cards that were not what their logs give, and are mended: ${cards}. Learners: ${wrong.length} of ${learners}.`,
    );
    return cards === 0 ? 0 : 1;
  } finally {
    await db().$disconnect();
    await database.release();
  }
}

const hasNoTables = (error: unknown): boolean => error instanceof Error && "code" in error && error.code === "P2021";

process.exitCode = await check().catch((error: unknown) => {
  const sentence = hasNoTables(error)
    ? "There is nothing to check: the program was never started on this database."
    : sentenceOf(error);
  console.error(sentence ?? error);
  return 2;
});
