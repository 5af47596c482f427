/** Ends a script with one sentence for the person who started it, and no stack. */
export class Stop extends Error {
  constructor(sentence: string, cause?: unknown) {
    super(sentence, { cause });
    this.name = "Stop";
  }
}

const sentences: Partial<Record<string, string>> = {
  ENOSPC: "The disk is full. Make room (Passage needs about 2 GB) and start again; nothing is lost.",
  EROFS: "This folder cannot be written to. Clone Passage to a place that is yours and start again.",
};

/** What to tell the person about `error`, or null where it is not theirs to mend. */
export function sentenceOf(error: unknown): string | null {
  if (error instanceof Stop) return error.message;
  if (!(error instanceof Error)) return null;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  if ((code === "EACCES" || code === "EPERM") && "path" in error && typeof error.path === "string")
    return `${error.path} belongs to somebody else. Start Passage as the user who started it first, or give the folder to yourself.`;
  return sentences[code] ?? null;
}
