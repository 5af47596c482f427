import { isInstalled } from "./install.mjs";

/**
 * Runs a TypeScript file in this process: Node 20 reads none by itself.
 * @param {URL} file
 */
export async function runTypeScript(file) {
  if (!isInstalled()) {
    console.error("The packages are not installed. Run npm ci first.");
    process.exit(1);
  }
  const { register } = await import("tsx/esm/api");
  register();
  await import(file.href);
}
