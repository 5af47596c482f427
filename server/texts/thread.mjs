import "../typescript/register.mjs";

await import("./thread.ts");
