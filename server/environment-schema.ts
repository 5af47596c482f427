import "server-only";
import { z } from "zod";

const optional = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

const proxies = "TRUSTED_PROXIES is how many reverse proxies stand in front of Passage: 0, 1, 2 …";

const environment = z
  .object({
    DATABASE_URL: z
      .string("Set DATABASE_URL to the address of a PostgreSQL server from 15 on.")
      .regex(/^postgres(ql)?:\/\//u, "DATABASE_URL starts with postgresql://."),
    NEXTAUTH_SECRET: z
      .string()
      .min(
        32,
        "Set NEXTAUTH_SECRET to a random text of 32 characters or more, the same for all instances: `openssl rand -base64 33` makes one.",
      ),
    NEXTAUTH_URL: optional(z.url("NEXTAUTH_URL is the address people use, such as https://passage.example.")),
    SMTP_URL: optional(z.url({ protocol: /^smtps?$/u, error: "SMTP_URL starts with smtp:// or smtps://." })),
    MAIL_FROM: optional(z.email("MAIL_FROM is the e-mail address that letters come from.")),
    OIDC_ISSUER: optional(z.url("OIDC_ISSUER is the address of the OpenID Connect provider.")),
    OIDC_CLIENT_ID: optional(z.string()),
    OIDC_CLIENT_SECRET: optional(z.string()),
    OIDC_NAME: z.preprocess((value) => (value === "" ? undefined : value), z.string().max(40).default("your school")),
    TRUSTED_PROXIES: z.preprocess(
      (value) => (value === "" ? undefined : value),
      z.coerce.number().pipe(z.int(proxies).min(0, proxies).max(10, proxies)).default(0),
    ),
  })
  .refine(
    ({ SMTP_URL, MAIL_FROM, NEXTAUTH_URL }) => !SMTP_URL === !MAIL_FROM && (!SMTP_URL || NEXTAUTH_URL !== undefined),
    "SMTP_URL, MAIL_FROM and NEXTAUTH_URL go together: letters hold links, and no request may choose where they lead.",
  )
  .refine(
    ({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }) =>
      !OIDC_ISSUER === !OIDC_CLIENT_ID && !OIDC_ISSUER === !OIDC_CLIENT_SECRET,
    "OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together: set all three or none.",
  )
  .refine(
    ({ OIDC_ISSUER, NEXTAUTH_URL }) => !OIDC_ISSUER || NEXTAUTH_URL !== undefined,
    "OIDC_ISSUER needs NEXTAUTH_URL: no request may choose where the provider sends people back to.",
  );

export type Environment = z.infer<typeof environment>;

const reader = z.object({
  PASSAGE_READER: optional(z.string().endsWith(".mjs", "PASSAGE_READER is the address of a program that reads texts.")),
});

/** What is wrong with the environment, one sentence a variable. */
export class EnvironmentError extends Error {}

/** Throws an EnvironmentError that says what to set. */
export const readEnvironment = (variables: Variables): Environment => parsed(environment, variables);

/** The program that reads texts, as whoever starts the worker names it; undefined where nothing is built. */
export const readerProgram = (variables: Variables): string | undefined => parsed(reader, variables).PASSAGE_READER;

type Variables = Readonly<Record<string, string | undefined>>;

function parsed<Output>(schema: z.ZodType<Output>, variables: Variables): Output {
  const { success, data, error } = schema.safeParse(variables);
  if (success) return data;
  throw new EnvironmentError(error.issues.map(({ message }) => message).join("\n"));
}
