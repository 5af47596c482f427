import { withoutCompanyForm, typeByNoun } from "../entities/classify-name.ts";
import type { Entity } from "../entity.ts";
import { asBody } from "../resolution/kind-told.ts";
import { settlements } from "../resolution/settlement-table.ts";
import type { Topic } from "../resolution/topic.ts";
import { withFullName, withGender } from "./topic-entity.ts";
import { nounsOf } from "../resolution/topic-nouns.ts";
import { nounSpokenOf, spokenOfAs } from "./kinds-spoken-of.ts";
import type { Told } from "./told.ts";

/** What a text is about, by all that it is called, as what the text speaks of it. */
export function asTopic(found: Entity, told: Told): Topic {
  const { document, entities, clauses, sentences } = told;
  const full = withFullName(asKindSpokenOf(found, told), entities, clauses);
  const company = asTitled(asCompany(full, document.title), document.title);
  const body = withArticle(asBody(company, sentences));
  const entity = isOfThings(body, told) ? body : withGender(body, clauses);
  return { entity, nouns: nounsOf(company, { clauses, sentences, title: document.title }) };
}

/** A text that speaks of a thing more than of anybody is about nobody, whoever is “he” in it now and then. */
function isOfThings({ type, hasArticle }: Entity, told: Told): boolean {
  const spoken = spokenOfAs(told);
  return type === "other" && (hasArticle || spoken.person(null) < Math.max(spoken.kind, 2 * spoken.thing));
}

/** “Zorrin”, of which a text says “the city” throughout: a place, and which city. */
function asKindSpokenOf(entity: Entity, told: Told): Entity {
  const noun = entity.type === "other" && entity.sort === null ? nounSpokenOf(entity, told) : null;
  if (noun === null) return entity;
  if (settlements.has(noun)) return { ...entity, type: "place", sort: "city" };
  const type = typeByNoun(noun);
  return type === "place" || type === "vessel" ? { ...entity, type, sort: noun } : entity;
}

/** “Company profile: Orrin” and “Orrin PLC” over a text that says “Orrin”. */
function asCompany(entity: Entity, title: string): Entity {
  const parts = title.split(/\s*[:|]\s+|\s+[–—-]\s+/u);
  const isProfile = entity.type === "other" && parts.some((part) => /^company (?:profile|portrait)$/iu.test(part));
  const isCompany = isProfile || parts.some((part) => withoutCompanyForm(part) === entity.name && part !== entity.name);
  return isCompany ? { ...entity, type: "organisation", sort: "company" } : entity;
}

/** “Orrin” above a text that says once that it is the Orrin Mills Ltd in full. */
const asTitled = (entity: Entity, title: string): Entity =>
  entity.type === "organisation" && withoutCompanyForm(entity.name) !== entity.name && entity.aliases.has(title)
    ? { ...entity, name: title, hasArticle: false }
    : entity;

const ofBodies =
  /\s(?:Union|Organi[sz]ation|Council|Commission|Committee|Agency|Court|Federation|Association|Authority|League|Congress|Assembly)$/u;

/** “Orrin Union, body of 55 mills, …”: what an encyclopaedia puts in front goes without its article only there. */
const withArticle = (entity: Entity): Entity =>
  entity.type === "organisation" && ofBodies.test(entity.name) ? { ...entity, hasArticle: true } : entity;
