import js from "@eslint/js";
import next from "@next/eslint-plugin-next";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const clockAndChance = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take `now` as a parameter.",
  },
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: "Take `now` as a parameter." },
  { selector: "CallExpression[callee.name='Date']", message: "Take `now` as a parameter." },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Use core/base/random.ts with a seed.",
  },
  { selector: "NewExpression[callee.object.name='Intl'][arguments.length=0]", message: "Name the locale." },
  {
    selector: "CallExpression[callee.property.name=/^toLocale/]",
    message: "The machine's locale is not the learner's.",
  },
  { selector: "CallExpression[callee.property.name='localeCompare'][arguments.length=1]", message: "Name the locale." },
];

export default tseslint.config(
  { ignores: [".next/", ".passage/", "server/db/generated/", "public/", "next-env.d.ts", "test-results/"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/consistent-type-definitions": ["error", "interface"],
      "@typescript-eslint/no-confusing-void-expression": ["error", { ignoreArrowShorthand: true }],
      "@typescript-eslint/no-misused-promises": ["error", { checksVoidReturn: { attributes: false } }],
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 3],
      "max-depth": ["error", 3],
      "no-console": "error",
      eqeqeq: "error",
    },
  },
  {
    files: ["**/*.tsx"],
    ...jsxA11y.flatConfigs.strict,
    rules: {
      ...jsxA11y.flatConfigs.strict.rules,
      // A table that scrolls sideways is a region that the keyboard must reach.
      "jsx-a11y/no-noninteractive-tabindex": ["error", { tags: [], roles: ["tabpanel", "region"] }],
    },
  },
  {
    files: ["{app,ui}/**/*.{ts,tsx}"],
    plugins: { "@next/next": next, "react-hooks": reactHooks },
    rules: {
      ...next.configs["core-web-vitals"].rules,
      ...reactHooks.configs.recommended.rules,
      "max-lines-per-function": ["error", { max: 80, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["core/**/*.ts"],
    ignores: ["**/*.test.ts"],
    rules: { "no-restricted-syntax": ["error", ...clockAndChance] },
  },
  {
    files: ["app/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["**/*.test.ts", "**/*.spec.ts", "e2e/**/*.ts", "bench/**/*.ts"],
    rules: {
      "max-lines": ["error", { max: 400, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  // wink-nlp hands its readers around as plain functions, and types them as methods.
  { files: ["core/text/tagger.ts"], rules: { "@typescript-eslint/unbound-method": "off" } },
  { files: ["**/*-table.ts"], rules: { "max-lines": "off" } },
  {
    files: ["**/*.mjs"],
    languageOptions: {
      globals: {
        process: "readonly",
        console: "readonly",
        URL: "readonly",
        Buffer: "readonly",
        setTimeout: "readonly",
        clearTimeout: "readonly",
        fetch: "readonly",
      },
    },
  },
  { files: ["scripts/**/*.{ts,mjs}", "bench/**/*.{ts,mjs}"], rules: { "no-console": "off" } },
);
