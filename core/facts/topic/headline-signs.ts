import type { Entity } from "../entity.ts";
import { includesWord } from "../resolution/headline.ts";
import { reportedFrom } from "./dateline.ts";
import { alsoCalled, nounOf } from "./kinds-spoken-of.ts";
import { isPublisher, linesOf } from "./lines.ts";
import { standingIn, strongestStanding, type Standing } from "./standing.ts";
import type { Told } from "./told.ts";
import type { Signs } from "./weights.ts";

/** Whether and how the lines around a text name an entity. */
export function headlineSigns(entity: Entity, pool: readonly Entity[], { document }: Told): Signs {
  const { title, below, page, sections } = linesOf(document);
  const own = standingIn(title, entity, pool);
  const underneath = strongestStanding(below, entity, pool);
  const onPage = strongestStanding(page, entity, pool);
  const inSections = sections.filter((line) => standingIn(line, entity, pool) !== null).length;
  const noun = own === null ? nounOf(entity) : null;
  const saysKind = noun !== null && alsoCalled(noun).some((each) => saysWord(title.text, each));
  // “The city that sells its bells”, reported from one.
  const isReported = saysKind && entity.aliases.has(reportedFrom(document) ?? "");
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

const isName = (way: Standing | null): boolean => way === "whole" || way === "part" || way === "front";

/** “The little railway that would not close”: the headline says what it is. “Lives that changed a country” are no country. */
const saysWord = (title: string, noun: string): boolean => includesWord(title.replace(remark, ""), noun);

const remark = /\s(?:that|which|who)\s.*$/u;
