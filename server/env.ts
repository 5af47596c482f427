import "server-only";
import { readEnvironment, type Environment } from "./environment-schema.ts";

let parsed: Environment | undefined;

/** The environment, read at the first call: the build has none. */
export function env(): Environment {
  parsed ??= readEnvironment(process.env);
  return parsed;
}
