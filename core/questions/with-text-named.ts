import type { Entity } from "../facts/entity.ts";
import { refusals } from "./gates.ts";
import type { Surroundings } from "./gates/gate.ts";
import { calls, withoutMonths } from "./gates/words.ts";
import { withoutSource } from "./without-source.ts";
import type { Candidate } from "./making/candidate.ts";
import { inMidSentence, ofItsText } from "./making/scope.ts";

/**
 * Questions as they are put to somebody who has no text before them. Where neither stem nor answer says what the text is
 * about, and the stem is not clear by itself, it names its text in front; it stays as it is where a gate refuses it so.
 */
export function withTextNamed(
  candidates: readonly Candidate[],
  topic: Entity,
  surroundings: Surroundings,
): readonly Candidate[] {
  const named = candidates.map((candidate) =>
    names(candidate, topic) || isClearAlone(candidate) ? null : ofItsText(topic, candidate),
  );
  const changed = named.filter((candidate) => candidate !== null);
  const refusedBy = refusals(changed, surroundings);
  const passing = new Set(changed.filter((_, i) => refusedBy[i] === null));
  return candidates.map((candidate, i) => {
    const other = named[i];
    return other && passing.has(other) ? other : candidate;
  });
}

/** Whether a question, an answer to it or a wrong option names the topic: then the text’s name would give something away. */
function names({ body }: Candidate, { name, aliases }: Entity): boolean {
  const said = [withoutSource(body.stem), body.key, body.distractors].flat(3).join("\n");
  return calls(said, aliases) || calls(said, [name]);
}

/** “In which year was the Lind Canal opened?”: of what has its name in full, and a time, nobody asks where it is told. */
function isClearAlone({ body: { stem, type }, facts }: Candidate): boolean {
  const isTimed = facts.every(({ kind }) => times.has(kind)) || dated.test(stem);
  const isOfWhom = type !== "true-false" && facts.some(asksForDoer);
  return isTimed && !isOfWhom && inFull.test(withoutMonths(inMidSentence(stem, "")));
}

const times: ReadonlySet<string> = new Set(["year", "date", "period"]);
const dated = /\d{3}|\b\d{1,3} (?:BCE?|CE|AD)\b|\bcentury\b/u;
const inFull = /\p{Lu}[\p{L}.’'-]* (?:(?:of|de|da|del|di|du|la|le|the|van|von|der|al|bin|ibn) ){0,2}\p{Lu}\p{L}/u;

const asksForDoer = ({ asking }: Candidate["facts"][number]): boolean =>
  asking.way === "value" && asking.askable.relationKey.startsWith("subject ");
