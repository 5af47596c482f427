import "../typescript/register.mjs";

await import("./reader.ts");
