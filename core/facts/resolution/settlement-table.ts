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

/** What is built, and stands in a place. */
export const buildings = new Set(
  `bridge dam reservoir pier tunnel aqueduct viaduct tower castle palace cathedral church chapel abbey monastery convent
  temple mosque synagogue basilica fort fortress wall gate airport station harbour harbor port dock lighthouse stadium
  arena hall house villa mansion canal`.split(/\s+/u),
);
