import "server-only";
import { randomBytes } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const hashes = z.record(z.string(), z.array(z.string()));

let pages: z.infer<typeof hashes> | undefined;

/** The hashes of the inline scripts of each page that was built; written after the build. */
function builtPages(): z.infer<typeof hashes> {
  pages ??= hashes.parse(JSON.parse(readFileSync(join(process.cwd(), ".next", "policy-hashes.json"), "utf8")));
  return pages;
}

const trimmed = (path: string): string => (path.length > 1 ? path.replace(/\/+$/u, "") : path);

export const isStaticPage = (path: string): boolean => trimmed(path) in builtPages();

export const newNonce = (): string => randomBytes(16).toString("base64");

/**
 * The content policy of a page. One made for a request gets a nonce; an address that nobody has may be answered by the
 * built not-found page, whose scripts are therefore let through too.
 */
export function contentPolicy({ page, nonce }: { page: string; nonce?: string }): string {
  const built = builtPages();
  const own = built[trimmed(page)];
  const scripts = own ? ["'self'", ...own] : ["'self'", `'nonce-${nonce ?? ""}'`, ...(built["/_not-found"] ?? [])];
  return [
    "default-src 'self'",
    `script-src ${scripts.join(" ")}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
