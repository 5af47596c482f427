/** What is done to a thing once, by the noun for it. */
const doings = new Map([
  ["admission", "admitted"],
  ["foundation", "founded"],
  ["founding", "founded"],
  ["establishment", "established"],
  ["opening", "opened"],
  ["inauguration", "inaugurated"],
  ["completion", "completed"],
  ["construction", "built"],
  ["building", "built"],
  ["consecration", "consecrated"],
  ["launch", "launched"],
  ["launching", "launched"],
  ["closure", "closed"],
  ["closing", "closed"],
  ["publication", "published"],
  ["release", "released"],
  ["discovery", "discovered"],
  ["invention", "invented"],
]);

/** “Founded” for “foundation”; undefined for what is nobody's doing. */
export const doneBy = (noun: string): string | undefined => doings.get(noun);
