import { gathered } from "../../base/gathered.ts";
import type { Span } from "../../base/span.ts";
import type { Answer, Askable } from "../askable.ts";
import { displayName } from "../entity.ts";
import { placeNamed } from "../gazetteer.ts";
import type { SentenceRecord } from "../record.ts";
import type { ReadSubject } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { answerOfEntity, answerOfText } from "../slots/answer.ts";

/** “The capital of the province of Alden has 7,000 inhabitants” in a text on Holm: of what Holm is the capital. */
export function capitalAskables(
  records: readonly SentenceRecord[],
  subjects: readonly ReadSubject[],
  resolver: Resolver,
): Askable[] {
  const topic = resolver.topic?.entity;
  if (!topic) return [];
  return gathered(subjects, ({ at, start, end, resolved }): Askable[] => {
    const text = records[at]?.sentence.text.slice(start, end) ?? "";
    const found = resolved.entity?.name === topic.name ? capital.exec(text) : null;
    const { region, land } = found?.groups ?? {};
    if (land === undefined) return [];
    const from = start + text.length - land.length;
    return [askableOf({ land, region }, { at, place: { start: from, end: from + land.length } }, resolver)].flatMap(
      (askable) => askable ?? [],
    );
  });
}

const capital =
  /^the capital of (?:the (?:\p{Lu}[\p{L}-]+ )?(?<region>province|region|county|canton|department|state|district) of )?(?:the )?(?<land>\p{Lu}[\p{L}’'-]+(?: (?:of |de |la )?\p{Lu}[\p{L}’'-]+)*)$/iu;

interface Land {
  readonly land: string;
  /** What the text calls it: “province”. */
  readonly region: string | undefined;
}

function askableOf({ land, region }: Land, where: { at: number; place: Span }, resolver: Resolver): Askable | null {
  const topic = resolver.topic?.entity;
  if (!topic) return null;
  const entity = resolver.entityNamed(land);
  const answer: Answer = entity
    ? answerOfEntity(entity, land)
    : { ...answerOfText("place", land), sort: region ?? null };
  const sort = region ?? (placeNamed(land)?.sort === "country" ? "country" : null);
  const name = displayName(topic);
  return {
    subject: topic.name,
    relation: "is the capital of",
    relationKey: "capital of",
    counted: "",
    distinction: "",
    answer,
    question: sort === null ? null : `Of which ${sort} is ${name} the capital?`,
    statement: { before: `${name.charAt(0).toUpperCase()}${name.slice(1)} is the capital of `, after: "." },
    ...where,
    isOnTopic: true,
    isTimeless: false,
    isUnique: true,
    label: null,
  };
}
