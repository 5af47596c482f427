import { displayName, type Entity } from "../../facts/entity.ts";

interface Around {
  readonly topic: Entity;
  /** Whether another body is named in front of a word of the sentence, or in the sentence before. */
  readonly mayBeAnother: (word: string) => boolean;
}

const parts =
  "(?:judges|commissioners|delegates|governors|trustees|(?:working|official) languages|(?:regional|national|country|field) offices|vice-presidents|member (?:states|countries|organi[sz]ations|unions|clubs|societies))";
const counted = String.raw`(?:[Hh]ow many|(?:(?:[Mm]ore than|[Aa]bout|[Ff]ewer than|[Oo]ver|[Nn]early) )?(?:____|\d[\d,.]*|\p{L}+))`;

/** “How many judges are elected for nine years?” */
const ofBody = new RegExp(
  String.raw`(?<=(?:^|^According to the text, |^(?:According to the text, )?[Mm]ore than |^(?:According to the text, )?[Aa]bout )${counted} ${parts})(?= (?:are|is|were|have|sit|serve|meet)\b)`,
  "u",
);

const enrolled = /\b(?:students|pupils|undergraduates) (?:are|were) enrolled(?=[.?]$| in (?:the year )?(?:____|\d))/u;
const schools = /^(?:university|college|school|academy|institute|conservatory)$/u;

/** What is counted and is a part of some body, as its judges are, or its students: of the body that the text is about, unless another is named beside them. */
export function withCounted(stem: string, { topic, mayBeAnother }: Around): string {
  const name = displayName(topic);
  const put = schools.test(topic.sort ?? "")
    ? stem.replace(enrolled, `$& at ${name}`)
    : stem
        .replace(
          areThere,
          (_, count: string, verb: string) => `${count} ${verb === "are" ? "does" : "did"} ${name} have`,
        )
        .replace(ofBody, ` of ${name}`);
  return put === stem || mayBeAnother(lastNoun.exec(stem)?.[0] ?? "") ? stem : put;
}

const areThere = new RegExp(String.raw`\b([Hh]ow many ${parts}) (are|were) there(?=\?$)`, "u");

const lastNoun = new RegExp(String.raw`${parts}|students|pupils|undergraduates`, "u");
