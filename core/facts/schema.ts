import { z } from "zod";
import type { FactValue } from "./askable.ts";
import type { Asking } from "./fact.ts";
import type { FactKind } from "./fact-kind.ts";

const kinds: Readonly<Record<FactKind, true>> = {
  ...{ year: true, date: true, period: true, count: true, money: true, measure: true, percent: true, share: true },
  ...{ place: true, person: true, name: true, event: true, acronym: true, list: true, sequence: true },
  ...{ change: true, quotation: true, purpose: true, means: true, cause: true, description: true },
};

export const factKind = z.custom<FactKind>((kind) => typeof kind === "string" && kind in kinds);

export const factValue: z.ZodType<FactValue> = z.union([z.number(), z.string(), z.array(z.string())]);

const index = z.int().min(0);
const span = z.object({ start: index, end: index });

const place = z.object({
  ...{ name: z.string(), sort: z.string(), area: z.string(), country: z.string().nullable() },
  ...{ isCapital: z.boolean(), isLarge: z.boolean() },
});

const answer = z.object({
  ...{ kind: factKind, text: z.string(), literal: z.string(), value: factValue },
  ...{ amount: z.number().nullable(), bound: z.enum(["exact", "about", "more", "less"]) },
  ...{ sort: z.string().nullable(), place: place.nullable(), accepted: z.array(z.string()) },
});

const askable = z.object({
  ...{ subject: z.string(), relation: z.string(), relationKey: z.string(), distinction: z.string(), answer },
  ...{ question: z.string().nullable(), statement: z.object({ before: z.string(), after: z.string() }) },
  ...{ label: z.string().nullable(), at: index, place: span },
  ...{ isOnTopic: z.boolean(), isTimeless: z.boolean(), isUnique: z.boolean(), counted: z.string() },
  isOfText: z.boolean().default(false),
});

const list = z.object({
  ...{ subject: z.string(), relation: z.string(), items: z.array(z.string()), isOpen: z.boolean() },
  ...{ question: z.string(), at: index, blocks: z.array(index), place: span.nullable() },
  ...{ sort: z.string().nullable(), isOnTopic: z.boolean() },
  hasAskedNames: z.boolean().default(true),
  statement: z.object({ before: z.string(), after: z.string() }).nullable().default(null),
});

const cell = z.object({
  ...{ block: index, place: span, subject: z.string(), relation: z.string(), label: z.string(), header: z.string() },
  labelHeader: z.string().nullable(),
  caption: z.string().nullable(),
  // Facts that were kept before a row could say it have none.
  asOf: z.string().nullable().default(null),
  isOfTopic: z.boolean(),
  ...{ answer, group: index, column: index },
});

/** How a fact can be asked, as it is kept with the fact. */
export const asking: z.ZodType<Asking> = z.discriminatedUnion("way", [
  z.object({ way: z.literal("value"), askable }),
  z.object({ way: z.literal("list"), list }),
  z.object({ way: z.literal("cell"), cell }),
  z.object({ way: z.literal("none"), answer }),
]);
