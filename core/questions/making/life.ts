import { groupBy } from "../../base/group-by.ts";
import type { Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { statementOf } from "../told.ts";

/** From when to when a subject could do a thing, as far as the text gives its birth or founding, and its death. */
export interface Life {
  readonly from: number | null;
  readonly to: number | null;
}

/** Nobody marries, graduates or takes office at twelve. */
const CHILDHOOD = 16;

/** The lives of all subjects, each read once. */
export function livesIn(facts: readonly Fact[]): (subject: string) => Life {
  const own = groupBy(
    facts.filter(({ asking }) => asking.way === "value"),
    ({ subject }) => subject,
  );
  const lives = new Map([...own].map(([subject, told]) => [subject, lifeIn(subject, told)]));
  return (subject) => {
    const own = lives.get(subject);
    // Ada Brandt’s doctorate is of her life.
    const ofOwner = lives.get(subject.replace(/[’']s? .*$/u, ""));
    return { from: own?.from ?? ofOwner?.from ?? null, to: own?.to ?? ofOwner?.to ?? null };
  };
}

const beginning = /^(?:subject )?(?:found|create|launch|establish|set up|start|put|publish|form)\b/u;

/**
 * The first year in which a text has its topic founded, put online or published; null where it does not say, and for
 * people and places, of whom a text tells much that was before.
 */
export function beginningOf(facts: readonly Fact[], topic: Entity | null): number | null {
  if (topic === null || topic.type === "person" || topic.type === "place" || topic.type === "event") return null;
  const years = facts.filter((fact) => tellsBeginning(fact, topic)).flatMap(({ kind, value }) => yearOf(kind, value));
  return years.length === 0 ? null : Math.min(...years);
}

/** Whether a fact says that its topic was founded, or put online. */
export function tellsBeginning({ asking }: Fact, { aliases }: Pick<Entity, "aliases">): boolean {
  if (asking.way !== "value" || !beginning.test(asking.askable.relationKey)) return false;
  const said = statementOf(asking.askable);
  return [...aliases].some((name) => name.length > 2 && said.includes(name));
}

function yearOf(kind: Fact["kind"], value: Fact["value"]): number[] {
  if (kind === "year" && typeof value === "number") return [value];
  const [year] = kind === "date" && typeof value === "string" ? (/^\d{3,4}(?=-)/u.exec(value) ?? []) : [];
  return year === undefined ? [] : [Number(year)];
}

function lifeIn(subject: string, told: readonly Fact[]): Life {
  const yearOf = (verb: string) => {
    const found = told.find(
      ({ asking, kind }) =>
        asking.way === "value" &&
        asking.askable.relationKey.startsWith(`${verb} `) &&
        (kind === "year" || kind === "date"),
    );
    const value = found?.value;
    return typeof value === "number" ? value : typeof value === "string" ? Number(/^-?\d+/u.exec(value)?.[0]) : null;
  };
  const bracketed = told.map(({ proof }) => inBrackets(proof.quote, subject)).find((years) => years !== null);
  const born = yearOf("bear") ?? bracketed?.[0] ?? null;
  const begun = ["found", "build", "open", "invent"].map(yearOf).filter((year) => year !== null);
  return {
    from: born === null ? (begun.length === 0 ? null : Math.min(...begun)) : born + CHILDHOOD,
    to: yearOf("die") ?? bracketed?.[1] ?? null,
  };
}

/** “Tamar (c. 1160 – 1213)” */
function inBrackets(quote: string, subject: string): readonly [number, number] | null {
  const at = quote.indexOf(subject);
  const behind = at < 0 ? "" : quote.slice(at + subject.length).replace(/[*_]/gu, "");
  const [, from, to] = /^[^(.]{0,30}\([^()]*?\b(\d{3,4})\s?[–-]\s?[^()]*?\b(\d{3,4})\)/u.exec(behind) ?? [];
  return from === undefined || to === undefined ? null : [Number(from), Number(to)];
}
