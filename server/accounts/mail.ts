import "server-only";
import { createTransport } from "nodemailer";
import { env } from "../env.ts";

export interface Letter {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

/** Whether letters can be sent from here. */
export const canSendMail = (): boolean => env().SMTP_URL !== undefined;

/** Sends a letter through the configured server. Throws where there is none, or where it refuses. */
export async function sendMail({ to, subject, text }: Letter): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (SMTP_URL === undefined) throw new Error("Letters cannot be sent: SMTP_URL is not set.");
  await createTransport(SMTP_URL).sendMail({ from: MAIL_FROM, to, subject, text });
}

/** A path as a link for a letter. Taken from the environment: a request could name a host of its own. */
export function linkTo(path: string): string {
  const { NEXTAUTH_URL } = env();
  if (NEXTAUTH_URL === undefined) throw new Error("Links cannot be written: NEXTAUTH_URL is not set.");
  return new URL(path, NEXTAUTH_URL).href;
}
