import "server-only";
import { z } from "zod";

export const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, "An e-mail address has at most 254 characters.")
  .pipe(z.email("This does not look like an e-mail address, such as lena@school.example."));

export const newPassword = z.string().min(10, "Take ten characters or more.").max(200, "Take at most 200 characters.");

/** A password that is only compared: its rules may have been others when it was set. */
export const givenPassword = z.string().min(1, "Type your password.").max(1_000, "That is not the password.");
