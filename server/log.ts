import "server-only";

type Level = "info" | "error";

/** Writes one line of JSON to standard error, with the error's whole chain of causes. */
export function log(level: Level, message: string, details: Readonly<Record<string, unknown>> = {}): void {
  const line = { at: new Date().toISOString(), level, message, ...details };
  process.stderr.write(`${JSON.stringify(line, describe)}\n`);
}

function describe(_key: string, value: unknown): unknown {
  if (!(value instanceof Error)) return value;
  return { name: value.name, message: value.message, stack: value.stack, cause: value.cause };
}
