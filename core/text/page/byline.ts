const MOST_WORDS = 16;
const LONGEST = 160;

const word = String.raw`(?:\p{Lu}[\p{L}’'-]*\.?|(?:van|von|de|del|della|di|da|dos|der|den|bin|al|la|le|y))`;
const name = String.raw`\p{Lu}[\p{L}’'-]*\.?(?: ${word}){1,4}`;
const loud = String.raw`\p{Lu}[\p{Lu}’'-]+\.?(?: \p{Lu}[\p{Lu}’'-]*\.?){1,3}`;
const more = String.raw`(?:(?:, ${name}){0,2},? (?:and|with) ${name})?`;
const post = String.raw`(?:[Cc]orrespondents?|[Rr]eporters?|[Ss]taff|[Ww]riters?|[Ee]ditors?|[Cc]ritics?|[Cc]olumnists?|[Dd]esk|[Tt]eam|[Bb]ureau)`;
/** What they are, where they are and when, behind whoever wrote it: “By Royal Decree, Alden Gets Its Bridge” is none. */
const role = String.raw`(?:, (?:[^.!?,]{1,40} )?${post})?`;
const where = String.raw`(?:,? (?:in|for|at) \p{Lu}[^.!?]{0,40})?(?:,? \d{1,2} \p{Lu}\p{Ll}+ \d{4})?`;

const bylines = [
  new RegExp(
    String.raw`^(?:By|From|Words by|Text by|Story by|Written by|Report by) (?:our|a|an|the) (?:[\p{L}’'-]+ ){0,4}${post}(?:,? in \p{Lu}[\p{L} ]{1,30})?$`,
    "iu",
  ),
  new RegExp(
    String.raw`^(?:By|BY|Words by|Text by|Story by|Written by|Reported by|Report by) ${name}${more}${role}${where}$`,
    "u",
  ),
  new RegExp(
    String.raw`^(?:Words|Text|Story|Report|Reporting|Interview|Writer|Compiled by|Research|Editor): ${name}${more}$`,
    "u",
  ),
  new RegExp(String.raw`^(?:From|FROM) ${loud}(?:,? in \p{Lu}[\p{L} ]{1,30})?$`, "u"),
];

/** “By Ada Holm, our correspondent in Alden”, “Text: Karl Lund”: who wrote what stands below. */
export function isByline(line: string): boolean {
  if (line.length > LONGEST || line.split(" ").length > MOST_WORDS) return false;
  return bylines.some((pattern) => pattern.test(line));
}
