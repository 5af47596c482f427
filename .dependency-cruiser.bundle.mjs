import layers from "./.dependency-cruiser.mjs";

/** What a phone downloads: imports that remain at run time, followed through every chain. */
export default {
  forbidden: [
    {
      name: "phone-never-reaches",
      comment: "Types may be taken from these; code may not.",
      severity: "error",
      from: { path: "^(ui|device)/", pathNot: "\\.test\\.ts$" },
      to: {
        reachable: true,
        path: "^(node_modules/(zod|@prisma|prisma|next-auth|wink-nlp|wink-eng-lite-web-model|franc-min|parse5|pg|nodemailer)/|core/facts/|server/)",
      },
    },
  ],
  options: { ...layers.options, tsPreCompilationDeps: false },
};
