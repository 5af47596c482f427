import { expect, test } from "vitest";
import { checkOrigin } from "./origin.ts";

const from = (headers: Record<string, string>) => () =>
  checkOrigin("POST", new Headers({ host: "a.example", ...headers }));

test.each([
  ["our own page", { "sec-fetch-site": "same-origin", origin: "https://a.example" }],
  ["our own page on plain http", { origin: "http://a.example" }],
  ["no browser", {}],
])("lets %s write", (_who, headers) => {
  expect(from(headers)).not.toThrow();
});

test.each([
  ["another site", { "sec-fetch-site": "cross-site", origin: "https://b.example" }],
  ["another host of the same site", { "sec-fetch-site": "same-site", origin: "https://c.a.example" }],
  ["another site on plain http", { origin: "http://b.example" }],
  ["a page without an origin", { origin: "null" }],
])("refuses what %s sends", (_who, headers) => {
  expect(from(headers)).toThrow("another site");
});
