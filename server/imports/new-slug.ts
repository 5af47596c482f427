import "server-only";
import { randomInt } from "node:crypto";

const LONGEST = 48;
const LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
const RANDOM = 8;

/** An address for a text of one's own: its title, so that one knows it again, and letters that nobody guesses. */
export function newSlug(title: string): string {
  const words = title
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/gu, "");
  const random = Array.from({ length: RANDOM }, () => LETTERS[randomInt(LETTERS.length)]).join("");
  return `${words === "" ? "text" : words}-${random}`;
}
