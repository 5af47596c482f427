import { defineConfig, devices } from "playwright/test";

const [port = "3000"] = (process.env["PASSAGE_PORTS"] ?? "").split(",");
const report = process.env["PASSAGE_REPORT"];

export default defineConfig({
  testDir: "journeys",
  outputDir: "../.passage/journeys",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: report === undefined ? [["line"]] : [["dot"], ["json", { outputFile: report }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: "en-GB",
    timezoneId: "Europe/Berlin",
    trace: "retain-on-failure",
    launchOptions: {
      ...(process.env["CHROMIUM_PATH"] !== undefined && { executablePath: process.env["CHROMIUM_PATH"] }),
      args: [
        ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
        // A name that is no secure context, as the address of this machine in the local network is none.
        "--host-resolver-rules=MAP passage.lan 127.0.0.1",
        ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
      ],
    },
  },
  projects: [
    { name: "phone", use: { ...devices["Pixel 7"], viewport: { width: 360, height: 780 } } },
    { name: "desktop", use: { ...devices["Desktop Chrome"], viewport: { width: 1280, height: 900 } } },
  ],
});
