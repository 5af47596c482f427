/** Runs one step of the start and says what it is, how it went and how long it took. */
export async function step<Result>(
  title: string,
  run: () => Promise<Result>,
  describe: (result: Result) => string = String,
): Promise<Result> {
  const began = performance.now();
  const result = await run();
  const seconds = ((performance.now() - began) / 1_000).toFixed(1);
  console.log(`${title.padEnd(12)} ${describe(result)} (${seconds} s)`);
  return result;
}
