import { clock } from "#server/clock.ts";
import { root } from "../setup/root.mjs";
import { sentenceOf } from "../setup/stop.ts";
import { openDatabase } from "../start/database.ts";
import { readOptions } from "../start/options.ts";

/** Prints a link that replaces a forgotten password, for an operator who knows that the person is who they say. */
async function printLink(email: string): Promise<number> {
  const options = readOptions(root, process.env);
  const database = await openDatabase(root, options.databaseUrl);
  Object.assign(process.env, options.environmentFor(database.url));
  const [{ makeResetToken }, { db }] = await Promise.all([
    import("#server/accounts/reset-password.ts"),
    import("#server/db/client.ts"),
  ]);
  try {
    const token = await makeResetToken(email.trim().toLowerCase(), clock());
    if (token === null) console.error(`There is no account with the e-mail ${email}.`);
    else {
      const address = process.env.NEXTAUTH_URL ?? `http://localhost:${options.port}`;
      console.log(`This link sets a new password. It works once, within an hour:\n${address}/reset?token=${token}`);
    }
    return token === null ? 1 : 0;
  } finally {
    await db().$disconnect();
    await database.release();
  }
}

const [email] = process.argv.slice(2);
if (email === undefined) {
  console.error("Name the account by its e-mail: npm run reset-password -- lena@school.example");
  process.exitCode = 2;
} else {
  process.exitCode = await printLink(email).catch((error: unknown) => {
    console.error(sentenceOf(error) ?? error);
    return 1;
  });
}
