import { isInstalled } from "./install.mjs";

/**
 * Runs a TypeScript file in this process.
 * @param {URL} file
 */
export async function runTypeScript(file) {
  if (!isInstalled()) {
    console.error("The packages are not installed. Run npm ci first.");
    process.exit(1);
  }
  await import("../../server/typescript/register.mjs");
  await import(file.href);
}
