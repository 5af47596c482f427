import type { Clause } from "../clauses/clause.ts";

/** “The island lay in the strait, on the charts of the navy”: so it was drawn, and whether it was so, nobody says. */
export function isOnlyOnPaper({ sentence: { tokens, text }, verb, args }: Clause): boolean {
  const end = Math.max(verb?.to ?? 0, ...args.map(({ range }) => range.to));
  const behind = text.slice(tokens[end - 1]?.end ?? 0);
  return drawn.test(behind);
}

const drawn = /^,? (?:at least |if only |albeit )?on (?:[\p{L}’'-]+ ){0,5}(?:charts?|maps?|paper)\b/u;
