import { gathered } from "../../base/gathered.ts";
import { groupBy } from "../../base/group-by.ts";
import type { Token } from "../clauses/token.ts";
import type { Askable } from "../askable.ts";
import type { Entity } from "../entity.ts";
import type { SentenceRecord } from "../record.ts";
import { mayBePerson, rolesIn } from "../resolution/people-around.ts";
import type { ReadSubject } from "../resolution/resolved.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { lifeDate, lifeYear } from "./life-askables.ts";

/** “She worked there until her death on 4 May 1931”: when somebody of whom the sentence tells was born or died. */
export function lifeNounAskables(
  records: readonly SentenceRecord[],
  subjects: readonly ReadSubject[],
  resolver: Resolver,
): Askable[] {
  const bySentence = groupBy(subjects, ({ at }) => at);
  return gathered(records, ({ sentence }, at): Askable[] => {
    const { tokens } = sentence;
    const place = tokens.findIndex(
      ({ lower }, i) => /^(?:his|her)$/u.test(lower) && /^(?:death|birth)$/u.test(tokens[i + 1]?.lower ?? ""),
    );
    const time = place < 0 ? null : timeBehind(tokens, place + 2);
    const own = tokens[place];
    if (!time || !own) return [];
    const somebody = onlyOne(tokens.slice(0, place), bySentence.get(at) ?? [], resolver);
    const gender = own.lower === "his" ? "m" : "f";
    if (!somebody || (somebody.gender ?? gender) !== gender) return [];
    const verb = tokens[place + 1]?.lower === "death" ? "died" : "was born";
    if (time.value?.kind === "date") return lifeDate(somebody, time, { sentence, verb, at });
    const question =
      verb === "died" ? `In which year did ${somebody.name} die?` : `In which year was ${somebody.name} born?`;
    return [{ ...lifeYear(somebody, time.text, { verb, question }), at, place: { start: time.start, end: time.end } }];
  });
}

/** The day or year behind “death, on”, “death in Bath in”; a day is whole. */
function timeBehind(tokens: readonly Token[], from: number): Token | null {
  const end = tokens.findIndex(
    ({ tag, value }, i) => i >= from && (value !== null || !/^(?:prep|comma|name)$/u.test(tag)),
  );
  const time = tokens[end];
  const preposition = tokens[end - 1]?.lower;
  if (!time?.value || end - from > 5) return null;
  const { value } = time;
  if (value.kind === "date") return preposition === "on" && value.day !== null && value.year !== null ? time : null;
  return value.kind === "year" && preposition === "in" && /^\d{3,4}$/u.test(time.text) ? time : null;
}

/** The one of whom a sentence tells in front of “his death”; null where another may be meant. */
function onlyOne(tokens: readonly Token[], subjects: readonly ReadSubject[], resolver: Resolver): Entity | null {
  const [first, ...more] = subjects.map(({ resolved }) => resolved.entity);
  if (first?.type !== "person" || !first.name.includes(" ")) return null;
  const isAnother = (other: Entity | null | undefined) => other?.name !== first.name;
  const named = tokens.flatMap(({ tag, text }) => (tag === "name" ? [resolver.entityNamed(text)] : []));
  const isAlone = named.every((entity) => !entity || !mayBePerson(entity) || !isAnother(entity));
  return isAlone && !more.some(isAnother) && rolesIn(tokens).size === 0 ? first : null;
}
