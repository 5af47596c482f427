import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const strict = {
  setupFiles: ["./scripts/testing/strict-console.ts"],
  env: { TZ: "UTC" },
  // Properties take seconds on a slow machine; nothing is timed here.
  testTimeout: 30_000,
};

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...strict,
          name: "core",
          environment: "node",
          include: [
            "core/**/*.test.ts",
            "content/**/*.test.ts",
            "evaluation/**/*.test.ts",
            "scripts/**/*.test.ts",
            "bench/**/*.test.ts",
            "ui/**/*.test.ts",
          ],
        },
      },
      {
        test: {
          ...strict,
          name: "device",
          environment: "node",
          include: ["device/**/*.test.ts"],
          setupFiles: [...strict.setupFiles, "fake-indexeddb/auto"],
        },
      },
      {
        // What the react-server condition would resolve it to: it lets the server's files load.
        resolve: {
          alias: { "server-only": fileURLToPath(new URL("node_modules/server-only/empty.js", import.meta.url)) },
        },
        test: {
          ...strict,
          name: "server",
          environment: "node",
          include: ["server/**/*.test.ts"],
          globalSetup: ["./scripts/testing/database-server.ts"],
          setupFiles: [...strict.setupFiles, "./scripts/testing/own-database.ts"],
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
