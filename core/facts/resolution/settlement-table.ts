/** Places where people live together. */
export const settlements = new Set(["city", "town", "village", "municipality"]);

/** What kinds of place a text names beside one. */
export const placeSorts = new Set([
  "city",
  "town",
  "village",
  "country",
  "province",
  "region",
  "island",
  "district",
  "suburb",
]);
