/** What sort of value a fact has. */
export type FactKind =
  | "year"
  | "date"
  | "period"
  | "count"
  | "money"
  | "measure"
  | "percent"
  | "place"
  | "person"
  | "name"
  | "event"
  | "acronym"
  | "list"
  | "sequence"
  | "change"
  | "quotation"
  | "purpose";
