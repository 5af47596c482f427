import type { Entity } from "../entity.ts";
import { includesWord } from "../resolution/headline.ts";
import { reportedFrom } from "./dateline.ts";
import { alsoCalled, fitOf, nounOf } from "./kinds-spoken-of.ts";
import { isPublisher, linesOf } from "./lines.ts";
import { standingIn, strongestStanding, type Standing } from "./standing.ts";
import type { Told } from "./told.ts";
import type { Signs } from "./weights.ts";

/** Whether and how the lines around a text name an entity. */
export function headlineSigns(entity: Entity, pool: readonly Entity[], told: Told): Signs {
  const { title, below, page, sections } = linesOf(told.document);
  const own = standingIn(title, entity, pool);
  const underneath = strongestStanding(below, entity, pool);
  const onPage = strongestStanding(page, entity, pool);
  const inSections = sections.filter((line) => standingIn(line, entity, pool) !== null).length;
  const noun = own === null ? nounOf(entity) : null;
  const saysKind = noun !== null && alsoCalled(noun).some((each) => saysWord(title.text, each));
  const isFromThere = entity.aliases.has(reportedFrom(told.document) ?? "");
  const isUnnamed = () => pool.every((each) => strongestStanding([title, ...below], each, pool) === null);
  // “The city that sells its bells”, reported from one; or “the city” throughout, below no line that names anything.
  const isReported = isFromThere && (saysKind || (isSpokenOfFrom(entity, told) && isUnnamed()));
  return {
    titleIs: Number(own === "whole"),
    titlePart: Number(own === "part"),
    titleOpens: Number(own === "front"),
    titleHas: Number(own === "within"),
    titlePlaces: Number(own === "place"),
    titleSaysKind: Number(saysKind),
    belowNames: Number(isName(underneath)),
    pageNames: Number(isName(onPage) || isReported),
    pageHas: Number(onPage === "within" || onPage === "place"),
    sections: sections.length === 0 ? 0 : inSections / sections.length,
    publishes: Number(isPublisher(entity.name) && entity.count < 3 && !title.text.endsWith(entity.name)),
  };
}

/** So often a report names the town that it is about, from where it comes. */
const LEAST_NAMED = 3;
const LEAST_FIT = 0.8;

const isSpokenOfFrom = (entity: Entity, told: Told): boolean =>
  entity.type === "place" && entity.count >= LEAST_NAMED && fitOf(entity, told) >= LEAST_FIT;

const isName = (way: Standing | null): boolean => way === "whole" || way === "part" || way === "front";

/** “The little railway that would not close”: the headline says what it is. “Lives that changed a country” are no country. */
const saysWord = (title: string, noun: string): boolean => includesWord(title.replace(remark, ""), noun);

const remark = /\s(?:that|which|who)\s.*$/u;
