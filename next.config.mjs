/** @type {import("next").NextConfig} */
const config = {
  // Made by scripts/build from the sources, so that instances of one commit agree.
  generateBuildId: () => process.env["PASSAGE_BUILD_ID"] ?? null,
  poweredByHeader: false,
  reactStrictMode: true,
  // `npm test` checks types, over more than the build sees.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/client",
    "@prisma/adapter-pg",
    "pg",
    "wink-nlp",
    "wink-eng-lite-web-model",
  ],
  headers: () =>
    Promise.resolve([
      {
        source: "/:path*",
        headers: [
          { key: "X-Content-Type-Options", value: "nosniff" },
          { key: "X-Frame-Options", value: "DENY" },
          { key: "Referrer-Policy", value: "same-origin" },
          { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=(), payment=(), usb=()" },
        ],
      },
      {
        // Asked for anew each time, so that a new version is found; what it may load is its own.
        source: "/sw.js",
        headers: [
          { key: "Cache-Control", value: "no-cache" },
          { key: "Content-Security-Policy", value: "default-src 'none'; connect-src 'self'" },
        ],
      },
      {
        // Browsers ignore it, and complain, where the page did not come by https.
        source: "/:path*",
        has: [{ type: "header", key: "x-forwarded-proto", value: "https" }],
        headers: [
          { key: "Cross-Origin-Opener-Policy", value: "same-origin" },
          { key: "Strict-Transport-Security", value: "max-age=31536000" },
        ],
      },
    ]),
};

export default config;
