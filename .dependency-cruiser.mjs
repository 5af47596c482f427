/** The law of imports, types included. `.dependency-cruiser.bundle.mjs` checks what reaches a phone at run time. */
const areas = "^(app|ui|server|device|core|content|evaluation|e2e|scripts|bench|prisma)/";

const mayOnlyImport = (area, allowed) => ({
  name: `${area}-imports`,
  comment: `${area} may import ${allowed.join(", ") || "nothing"} of the project, and itself.`,
  severity: "error",
  from: { path: `^${area}/` },
  to: { path: areas, pathNot: `^(${[area, ...allowed].join("|")})/` },
});

const coreOrder = ["base", "text", "facts", "questions", "log", "scheduling"];

const coreFolder = (folder, allowed) => ({
  name: `core-${folder}`,
  comment: `core/${folder} may import ${allowed.join(", ") || "nothing"} of core.`,
  severity: "error",
  from: { path: `^core/${folder}/` },
  to: { path: "^core/", pathNot: `^core/(${[folder, ...allowed].join("|")})/` },
});

const coreLibraries = {
  zod: "(^|/)[a-z-]*schema\\.ts$",
  "ts-fsrs": "^core/scheduling/fsrs\\.ts$",
  "wink-nlp": "^core/text/",
  "wink-eng-lite-web-model": "^core/text/",
  "@noble/hashes": "^core/",
  "franc-min": "^core/text/",
  parse5: "^core/text/",
  "mdast-util-from-markdown": "^core/text/",
  "mdast-util-gfm-table": "^core/text/",
  "micromark-extension-gfm-table": "^core/text/",
};

const escaped = (name) => name.replace(/[/.-]/g, "\\$&");
const packagePath = (names) => `^node_modules/(${names.map(escaped).join("|")})/`;

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    {
      name: "no-folder-cycles-in-core",
      severity: "error",
      scope: "folder",
      from: { path: "^core/[^/]+$" },
      to: { circular: true },
    },
    mayOnlyImport("app", ["ui", "server", "core"]),
    mayOnlyImport("ui", ["device", "core"]),
    mayOnlyImport("device", ["core"]),
    mayOnlyImport("server", ["core"]),
    mayOnlyImport("core", []),
    mayOnlyImport("e2e", ["core", "scripts"]),
    mayOnlyImport("scripts", ["core", "server"]),
    mayOnlyImport("content", ["core"]),
    mayOnlyImport("evaluation", ["core", "scripts"]),
    mayOnlyImport("bench", ["core", "server", "scripts"]),
    ...coreOrder.map((folder, i) => coreFolder(folder, coreOrder.slice(0, i))),
    coreFolder("quiz", ["base", "text", "facts", "questions"]),
    coreFolder("insight", [...coreOrder, "quiz"]),
    {
      name: "private-subfolders",
      comment: "A folder's face is its own top-level files; its subfolders are private to it.",
      severity: "error",
      from: { path: "^([^/]+/[^/]+)/" },
      to: { path: "^(core|server|device)/([^/]+)/[^/]+/", pathNot: "^$1/" },
    },
    {
      name: "private-subfolders-from-outside",
      severity: "error",
      from: { path: "^[^/]+/[^/]+$" },
      to: { path: "^(core|server|device)/([^/]+)/[^/]+/", pathNot: "^server/db/generated/" },
    },
    {
      name: "kinds-are-strangers",
      severity: "error",
      from: { path: "^core/questions/kinds/([^/]+)/" },
      to: { path: "^core/questions/kinds/([^/]+)/", pathNot: "^core/questions/kinds/$1/" },
    },
    {
      name: "ts-fsrs-has-one-door",
      severity: "error",
      from: { pathNot: "^(core/scheduling/fsrs\\.ts|bench/)" },
      to: { path: packagePath(["ts-fsrs"]) },
    },
    {
      name: "prisma-only-in-server",
      severity: "error",
      from: { pathNot: "^(server|scripts|prisma|prisma\\.config\\.ts|node_modules)" },
      to: { path: "^(node_modules/(@prisma|prisma)/|server/db/generated/)" },
    },
    {
      name: "next-only-at-the-edge",
      severity: "error",
      from: {
        pathNot:
          "^(app/|proxy\\.ts|server/(http|auth)/|ui/|node_modules|next\\.config\\.mjs|next-env\\.d\\.ts|scripts/)",
      },
      to: { path: packagePath(["next"]) },
    },
    {
      name: "ui-takes-little-of-next",
      severity: "error",
      from: { path: "^ui/" },
      to: {
        path: packagePath(["next"]),
        pathNot: "^node_modules/next/(navigation|image|font|dist/)",
      },
    },
    {
      name: "next-auth-has-one-door",
      severity: "error",
      from: { pathNot: "^(server/auth/|app/api/auth/|node_modules)" },
      to: { path: packagePath(["next-auth"]) },
    },
    ...Object.entries(coreLibraries).map(([library, where]) => ({
      name: `core-library-${library}`,
      severity: "error",
      from: { path: "^core/", pathNot: `(${where})|\\.test\\.ts$` },
      to: { path: packagePath([library]) },
    })),
    {
      name: "core-libraries",
      comment: "core takes nothing from npm but what is listed here, and nothing from Node.",
      severity: "error",
      from: { path: "^core/", pathNot: "\\.test\\.ts$" },
      to: {
        path: "^node_modules/|^node:",
        dependencyTypes: ["npm", "npm-dev", "npm-optional", "core"],
        pathNot: packagePath(Object.keys(coreLibraries)),
      },
    },
    {
      name: "core-without-node",
      severity: "error",
      from: { path: "^core/", pathNot: "\\.test\\.ts$" },
      to: { dependencyTypes: ["core"] },
    },
    { name: "resolvable", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^mdast$" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(\\.next|\\.passage|generated)/|^next-env\\.d\\.ts$" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["react-server", "import", "require", "node", "default", "types"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
