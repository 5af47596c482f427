import { z } from "zod";
import { proof } from "#core/text/schema.ts";

/** A fact of a profile that is worth asking, marked without the generator. */
const goldFact = z.strictObject({
  id: z.string().regex(/^f\d{2,}$/u),
  /** 3 is what a teacher would certainly ask. */
  importance: z.union([z.literal(1), z.literal(2), z.literal(3)]),
  subject: z.string().min(1),
  relation: z.string().min(1),
  value: z.string().min(1),
  /** Further forms of the value that are as right. */
  accepted: z.array(z.string().min(1)),
  proof,
});

/** Words from which no question may come: captions, credits, navigation, opinions, figures that the text disputes. */
const trap = z.strictObject({ why: z.string().min(1), span: proof });

/** What `gold.json` beside a profile holds; offsets are UTF-16 units of the file. */
export const gold = z.strictObject({
  facts: z.array(goldFact).min(25),
  traps: z.array(trap),
  /** Sentences that sound like the text and are not what it says. */
  falseStatements: z.array(z.string().min(1)),
});

export type Gold = z.infer<typeof gold>;
export type GoldFact = Gold["facts"][number];
export type Importance = GoldFact["importance"];
