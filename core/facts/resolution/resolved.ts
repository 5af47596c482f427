import type { Span } from "../../base/span.ts";
import type { Entity } from "../entity.ts";

/** A phrase as it can stand in a sentence of its own. */
export interface Resolved {
  readonly text: string;
  readonly isPlural: boolean;
  /** Whom or what it names, where that is known. */
  readonly entity: Entity | null;
  /** Whose it is: of “the budget of the League” the League. */
  readonly owner?: Entity;
  /** The noun that stands before its name: of “the firm Holm” the firm. */
  readonly kind?: string;
  /** Those who are joined in it, each as it can stand alone. */
  readonly members?: readonly string[];
  /** Whether it is clear to whoever knows which text it comes from: “the new wing” of the museum there. */
  readonly isOfText?: boolean;
  /** Whether the words behind its noun are in it already: “the bridge over the Orrin”. */
  readonly isToldByName?: boolean;
  /** Whether a pronoun behind it can mean nothing else, though it has no name: “the first accelerator”. */
  readonly isPointedTo?: boolean;
}

/** Who of those that a sentence speaks of may be meant by “he” or “she” behind it, besides the one whose life is told. */
export interface OnStage {
  /** Names of those who may not: they were named beside somebody or something else. */
  readonly inTheWings: ReadonlySet<string>;
  /** Men and women without a name who may. */
  readonly roles: ReadonlySet<"m" | "f">;
}

/** What is known where a clause begins: who was spoken of just before. */
export interface Context {
  /** The subject of the clause before in the same paragraph; null at its beginning, undefined where it was not understood. */
  readonly before: Resolved | null | undefined;
  /** Entities named in the sentence before and in this one up to the clause. */
  readonly nearby: readonly Entity[];
  /** Those of this sentence alone, where a clause goes on from another. */
  readonly nearbyInSentence?: readonly Entity[];
  /** Whether those sentences speak of a man or a woman without a name: “her brother”, “the queen”. */
  readonly roles: ReadonlySet<"m" | "f">;
  /** The same of what stands in front of the clause alone. */
  readonly rolesBefore: ReadonlySet<"m" | "f">;
  /** Of the life of a man or a woman: who may be meant there besides, where that is told apart. */
  readonly stage?: OnStage;
  /** Entities that were named as places, by name. */
  readonly placed: ReadonlySet<string>;
  /** Whom “he” or “she” cannot mean, by name, since the sentence that named them spoke of another by it already. */
  readonly besides: Readonly<Record<"m" | "f", ReadonlySet<string>>>;
  /** Entities that were named only to say of what somebody was the ruler, by name. */
  readonly titular: ReadonlySet<string>;
  /** Countries of which an adjective spoke in front of the clause: “a Danish engineer”. */
  readonly lands: ReadonlySet<string>;
  /** Whether the clause goes on from another of its sentence. */
  readonly isGoingOn?: boolean;
  /** Whether somebody without a name was spoken of in front of the clause by a calling: “the engineer”. */
  readonly hasStranger: boolean;
  /** Whether a child was spoken of in front of the clause. */
  readonly hasYouth: boolean;
  /** Whether something without a name came up in front of the clause: “a ban”, “an old mill”. */
  readonly hasNewThing: boolean;
  /** Whether the subject of the clause is asked for: then only what stands in front of it counts. */
  readonly isOfSubject?: boolean;
  /** Nouns that an article brought in as new in front of the clause: “a dam”. */
  readonly newThings?: ReadonlySet<string>;
  /** Whether the clause tells of a list of the world's heritage. */
  readonly isListed?: boolean;
  /** Whether sentences of people or of many leave the topic what “it” means. */
  readonly isTopicInReach?: boolean;
  /** Whether a paragraph begins with the clause, and nothing is named or spoken of in front of it but a time. */
  readonly isAtOutset?: boolean;
  /** Whom “him” or “her” meant behind the verb of the sentence before. */
  readonly objectBefore?: Entity;
  /** Whom “he” or “she” meant in the sentence before, where that may be one of two. */
  readonly unknown?: "m" | "f";
  /** The number of the sentence. */
  readonly at: number;
}

/** Whom or what the words in front of a verb mean, and what was known there. */
export interface ReadSubject extends Span {
  /** Which sentence of the text they stand in. */
  readonly at: number;
  readonly resolved: Resolved;
  readonly context: Context;
}
