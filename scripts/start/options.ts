import { EnvironmentError, readEnvironment } from "#server/environment-schema.ts";
import { Stop } from "../setup/stop.ts";
import { actionsKey, ownSecret } from "./secret.ts";

export interface Options {
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly actionsKey: string;
  /** The environment of the serving process. */
  environmentFor(databaseUrl: string): NodeJS.ProcessEnv;
}

const DEFAULT_PORT = 3_000;

/** Reads what the person set. With their own database the secret must be theirs too, or instances would not agree on it. */
export function readOptions(root: string, env: NodeJS.ProcessEnv): Options {
  const databaseUrl = env["DATABASE_URL"] === "" ? undefined : env["DATABASE_URL"];
  const given = env.NEXTAUTH_SECRET ?? "";
  const secret = given === "" && databaseUrl === undefined ? ownSecret(root) : given;
  const environmentFor = (url: string): NodeJS.ProcessEnv => {
    const { NEXTAUTH_URL, ...rest } = env;
    return {
      ...rest,
      ...(NEXTAUTH_URL ? { NEXTAUTH_URL } : { AUTH_TRUST_HOST: "1" }),
      DATABASE_URL: url,
      NEXTAUTH_SECRET: secret,
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(secret),
    };
  };
  try {
    readEnvironment(environmentFor(databaseUrl ?? "postgresql://embedded"));
  } catch (error) {
    if (error instanceof EnvironmentError) throw new Stop(error.message, error);
    throw error;
  }
  return { port: readPort(env["PORT"]), databaseUrl, actionsKey: actionsKey(secret), environmentFor };
}

function readPort(text: string | undefined): number {
  if (!text) return DEFAULT_PORT;
  const port = Number(text);
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Stop(`PORT is “${text}”, which is no port. Take a number from 1024 to 65535.`);
  return port;
}
