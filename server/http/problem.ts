import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { log } from "../log.ts";
import { Refusal } from "./refusal.ts";

/** An error as it may be told to the person who asked. */
export interface Problem {
  readonly status: number;
  readonly code: Refusal["code"] | "broken";
  readonly message: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** The one translation of errors. What nobody expected is logged here, once, and told as a calm sentence with its id. */
export function problemOf(error: unknown, where: string): Problem {
  if (error instanceof Refusal) {
    const { status, code, message, fields } = error;
    return { status, code, message, fields };
  }
  if (error instanceof z.ZodError)
    return { status: 400, code: "invalid", message: "Some of this could not be read.", fields: fieldsOf(error) };
  const id = randomUUID();
  log("error", `Unexpected in ${where}`, { id, error });
  const message = `Something went wrong here, and nothing was changed. If it stays, tell the operator this number: ${id}.`;
  return { status: 500, code: "broken", message, fields: {} };
}

/** The first complaint about each field, by its path. */
export function fieldsOf({ issues }: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const { path, message } of issues) fields[path.join(".")] ??= message;
  return fields;
}
