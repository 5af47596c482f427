import { displayName, type Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { monthNames } from "./month-names.ts";

interface Around {
  readonly topic: Entity;
  readonly called: (name: string) => Pick<Entity, "type"> | undefined;
  /** Whether another body is named in front of a word of the sentence, or in the sentence before. */
  readonly mayBeAnother: (word: string) => boolean;
}

const rank = "(?:(?:first|second|third|founding|youngest|current|present) )?";
const ofBody =
  "(?:[Ss]ecretary[- ][Gg]eneral|[Gg]eneral [Ss]ecretary|[Dd]irector[- ][Gg]eneral|[Cc]hief [Ee]xecutive|[Mm]anaging [Dd]irector|[Ee]xecutive [Dd]irector|(?:first|founding) (?:[Pp]resident|[Cc]hairman|[Cc]hairwoman|[Cc]hair|[Ss]ecretary|[Dd]irector))";
const ofCountry = "(?:[Pp]resident|[Pp]rime [Mm]inister)";
const time = String.raw`(?:in|on|since|from|until) (?:the year )?(?:____|\d|(?:${monthNames.join("|")})\b)`;

/** What only a body has, once it is told in what capacity somebody came or went. */
const ofStaff =
  "(?:[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Ff]inance [Dd]irector|[Cc]hief (?:[Ff]inancial|[Oo]perating|[Tt]echnical) [Oo]fficer|[Aa]rtistic [Dd]irector|[Mm]usic(?:al)? [Dd]irector|[Cc]hief (?:[Ee]ngineer|[Cc]onductor|[Dd]esigner|[Ss]cientist)|[Tt]reasurer)";

interface Office {
  /** “Was elected president in 1991”, “succeeded Karl Holm as chief executive”. */
  readonly held: RegExp;
  /** “The Director-General is Ada Brandt.” */
  readonly holder: RegExp;
}

const office = (names: string, staff: string): Office => ({
  held: new RegExp(
    String.raw`\b(?:became|become|been|elected|appointed|chosen|named|was|is) (?:as )?(?:the )?${rank}${names}(?=[.?]$| ${time})|\b(?:succe(?:ed|eds|eded)|replace[ds]?|follow(?:s|ed)?|serve[ds]?|resign(?:s|ed)?|retire[ds]?|step(?:s|ped)? down|stand down|stood down|took over|take over|return(?:s|ed)?|acted)\b[^.?]* as (?:its |the )?${rank}(?:${staff})(?=[.?]$| ${time})`,
    "u",
  ),
  holder: new RegExp(
    String.raw`(?<=^|^According to the text, )[Tt]he ${rank}${names}(?= (?:is|was) )|(?<=^[Ww]ho (?:is|was) )the ${rank}${names}(?=\?$)`,
    "u",
  ),
});

const offices = { body: office(ofBody, `${ofBody}|${ofStaff}`), country: office(ofCountry, ofCountry) };

/**
 * “Ada Brandt became the first president”: of what the text is about, where that is a body or a country and no other is
 * named beside it. A president without number may be that of the country in which a body works.
 */
export function withOffice(stem: string, fact: Fact, { topic, called, mayBeAnother }: Around): string {
  const kind = topic.sort === "country" ? "country" : isBody(topic) ? "body" : null;
  if (kind === null) return stem;
  const { held, holder } = offices[kind];
  const [said] = held.exec(stem) ?? holder.exec(stem) ?? [];
  if (said === undefined || (kind === "country" && namesOtherPlace(fact, { topic, called }))) return stem;
  return mayBeAnother(said.split(" ").at(-1) ?? "") ? stem : stem.replace(said, `${said} of ${displayName(topic)}`);
}

const isBody = ({ type }: Entity): boolean => type === "organisation" || type === "acronym";

function namesOtherPlace({ proof }: Fact, { topic, called }: Pick<Around, "topic" | "called">): boolean {
  const names = proof.quote.match(/\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*/gu) ?? [];
  return names.some((name) => !topic.aliases.has(name) && called(name)?.type === "place");
}

const organ =
  "(?:supreme|highest|governing|principal|decision-making|executive|legislative|plenary) (?:governing |decision-making )?(?:body|organ)";

/** “The supreme body is the Assembly”, “which country is the largest donor?”: of and to what the text is about. */
export function withOrgan(stem: string, { topic, mayBeAnother }: Around): string {
  const name = displayName(topic);
  const put = stem
    .replace(
      new RegExp(String.raw`\b[Ww]hich \p{Ll}+ is (the ${organ})(?=\?$)`, "u"),
      (_, said: string) => `what is ${said} of ${name}`,
    )
    .replace(
      new RegExp(
        String.raw`(?<=^|^According to the text, )[Tt]he ${organ}(?= (?:is|was) )|(?<= (?:is|was) )the ${organ}(?=\.$)`,
        "u",
      ),
      `$& of ${name}`,
    )
    .replace(
      /\bthe (?:single )?(?:largest|biggest|main|chief) (donor|contributor|shareholder)(?=[.?]$)/u,
      (said, role: string) => `${said} ${role === "shareholder" ? "of" : "to"} ${name}`,
    );
  return put === stem || mayBeAnother(/body|organ|donor|contributor|shareholder/u.exec(stem)?.[0] ?? "")
    ? stem
    : put.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
}

/** “Which body elects a council?”: which of those of what the text is about, as far as it tells of today. */
export function ofWhichBody(stem: string, { asking }: Fact, { topic, mayBeAnother }: Around): string {
  if (!isBody(topic) || asking.way !== "value" || !asking.askable.isTimeless) return stem;
  return mayBeAnother(asking.askable.answer.literal)
    ? stem
    : stem.replace(/(?<=^|^According to the text, |\b[Bb]y )([Ww]hich body)(?! of\b)/u, `$1 of ${displayName(topic)}`);
}
