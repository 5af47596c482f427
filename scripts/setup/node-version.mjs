const [LEAST_MAJOR, LEAST_MINOR] = [20, 9];

/** Stops the program with a sentence where Node is too old to run it. */
export function requireNode(version = process.versions.node) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > LEAST_MAJOR || (major === LEAST_MAJOR && minor >= LEAST_MINOR)) return;
  console.error(
    `Passage needs Node ${LEAST_MAJOR}.${LEAST_MINOR} or newer and this is ${version}. Install Node 20 and start again.`,
  );
  process.exit(1);
}
