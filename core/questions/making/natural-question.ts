import type { Fact } from "../../facts/fact.ts";

/** “What is Marle Park called?” Marle Park. */
export function byItsOtherName(stem: string): string {
  return stem.replace(whatIsCalled, "By what other name $1 $2 known?");
}

const whatIsCalled = /^What (is|was) ((?:the )?\p{Lu}[\p{L}’'.-]*(?: (?:of |the )?\p{Lu}[\p{L}’'.-]*)*) called\?$/u;

/** “How many metres does the Horn reach?” asks for a height, and says so of what has one. */
export function howHigh(stem: string, { proof }: Fact): string {
  if (!heights.test(proof.quote)) return stem;
  const asked = /^(According to the text, h|H)ow many (metres|meters|feet) (does|did) ([^?]+) reach\?$/u;
  const [, first = "", unit = "", verb = "", subject = ""] = asked.exec(stem) ?? [];
  return unit === ""
    ? stem
    : `${first.slice(0, -1)}${first.endsWith("H") ? "W" : "w"}hat height ${verb} ${subject} reach, in ${unit}?`;
}

const heights =
  /\b(?:volcano|mountains?|peaks?|summit|massif|hills?|towers?|spire|dome|highest|tallest|dunes?|cliffs?|mast)\b/u;

/** “With how many people did the ship leave on board?” */
export function withThoseAboard(stem: string): string {
  return stem.replace(
    /\b([Ww]ith (?:about |more than |some )?how many \p{Ll}+) ((?:did|was|were) [^?]*?) (on board|aboard|in tow|on deck)\?$/u,
    "$1 $3 $2?",
  );
}

/** “For how many lamps does the plan call?” The verb keeps what belongs to it. */
export function withVerbsPreposition(stem: string): string {
  return stem.replace(
    /(^|, )[Ff]or ((?:about |more than |at least )?(?:how many|which|what) [^?]*\b(?:call|ask|provide|allow|account|wait|pay|vote))\?$/u,
    (_, front: string, rest: string) =>
      `${front}${front === "" ? rest.charAt(0).toUpperCase() + rest.slice(1) : rest} for?`,
  );
}
