import "server-only";

/**
 * How the engine of the process that reads texts is set. Reading holds some fifteen hundred patterns against each
 * sentence: the engine would interpret each pattern at first and compile it afterwards, which costs more than it saves.
 * And it makes so many short-lived objects that in the engine's own small nursery many are taken for lasting ones; a
 * larger one takes some 45 MB. Together that cost a fifth of the time and more.
 */
export const readerFlags: readonly string[] = [
  "--no-regexp-tier-up",
  "--min-semi-space-size=32",
  "--max-semi-space-size=32",
];
