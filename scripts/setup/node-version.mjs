const LEAST = [20, 9];

/** Stops the program with a sentence where Node is too old to run it. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > LEAST[0] || (major === LEAST[0] && minor >= LEAST[1])) return;
  console.error(
    `Passage needs Node ${LEAST.join(".")} or newer and this is ${version}. Install Node 20 from https://nodejs.org and try again.`,
  );
  process.exit(1);
}
