import { defineConfig } from "vitest/config";

const pure = {
  environment: "node" as const,
  setupFiles: ["./scripts/testing/strict-console.ts"],
};

export default defineConfig({
  test: {
    env: { TZ: "UTC" },
    projects: [{ test: { ...pure, name: "core", include: ["core/**/*.test.ts", "content/**/*.test.ts"] } }],
  },
});
