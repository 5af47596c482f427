import type { Clause } from "../clauses/clause.ts";
import { phraseAt, type Phrase } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { countryOfAdjective } from "../gazetteer.ts";
import { selfEvident } from "./class-noun-table.ts";
import { partsOfPlaces, placeSorts, settlements } from "./settlement-table.ts";
import type { Topic } from "./topic.ts";

/** A phrase as it can stand in a sentence of its own. */
export interface Resolved {
  readonly text: string;
  readonly isPlural: boolean;
  /** Whom or what it names, where that is known. */
  readonly entity: Entity | null;
  /** Whose it is: of “the budget of the League” the League. */
  readonly owner?: Entity;
}

/** What is known where a clause begins: who was spoken of just before. */
export interface Context {
  /** The subject of the clause before in the same paragraph; null at its beginning, undefined where it was not understood. */
  readonly before: Resolved | null | undefined;
  /** Entities named in the sentence before and in this one up to the clause. */
  readonly nearby: readonly Entity[];
  /** Whether those sentences speak of a man or a woman without a name: “her brother”, “the queen”. */
  readonly roles: ReadonlySet<"m" | "f">;
}

/** Finds whom phrases mean, and refuses where it is in doubt: a wrong subject makes a false question. */
export class Resolver {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #topic: Topic | null;

  constructor(entities: readonly Entity[], topic: Topic | null) {
    this.#topic = topic;
    const known = topic ? [...entities.filter(({ name }) => name !== topic.entity.name), topic.entity] : entities;
    // Of several who share a surname or a short name, the one that the text is about goes by it alone.
    const isOfTopic = (name: string) => topic?.entity.name.split(" ").at(-1) === name;
    this.#entities = new Map(
      known.flatMap((entity) =>
        [...entity.aliases].map((alias): [string, Entity] => [
          alias,
          topic && entity.isShared && isOfTopic(alias) ? topic.entity : entity,
        ]),
      ),
    );
  }

  get topic(): Topic | null {
    return this.#topic;
  }

  entityNamed(name: string): Entity | undefined {
    return this.#entities.get(name.replace(/['’]s?$/u, ""));
  }

  /** Entities that a sentence names, in order. */
  entitiesIn({ tokens }: Sentence): Entity[] {
    return tokens.flatMap(({ tag, text }) => {
      const entity = tag === "name" ? this.entityNamed(text) : undefined;
      return entity ? [entity] : [];
    });
  }

  subjectOf({ subject, sentence }: Clause, context: Context): Resolved | null {
    if (subject.list.phrases.length > 1) return this.#listed(subject.list.phrases, sentence, context);
    const text = textOf(sentence, subject);
    const head = this.phrase(subject.phrase, sentence, context);
    if (!head) return null;
    if (subject.phrase.to === subject.to) return head;
    const rest = this.standalone({ from: subject.phrase.to, to: subject.to }, sentence, context);
    if (rest === null) return null;
    return { ...head, text: `${head.text} ${rest}`, entity: text === head.text ? head.entity : null };
  }

  /** One phrase as it can stand alone. */
  phrase(phrase: Phrase, sentence: Sentence, context: Context): Resolved | null {
    const tokens = sentence.tokens.slice(phrase.from, phrase.to);
    const [first] = tokens;
    if (!first) return null;
    if (first.lower === "the" && tokens.slice(1).every(({ tag }) => tag === "value") && !isTimeValue(tokens[1]))
      return null;
    if (first.lower === "the" && tokens.length === 2 && partOfAmount.test(tokens[1]?.lower ?? "")) return null;
    if (first.lower === "there") return { text: "there", isPlural: true, entity: null };
    if (first.tag === "pron") return this.#pronoun(first, context);
    if (first.tag === "possessive") return this.#possessed(tokens, sentence, context);
    const core = sentence.tokens.slice(phrase.from, phrase.coreTo);
    const named = this.#named(core, tokens.length === core.length);
    if (named) return named;
    const described = this.#described(core, tokens.length === core.length, context);
    if (described) return described;
    const text = this.standalone(phrase, sentence, context);
    return text === null ? null : { ...plain(tokens, sentence, phrase), text: lowerArticle(text, phrase, sentence) };
  }

  /** A range of tokens as it can stand alone, with the topic named where “the company” or “its” means it; null in doubt. */
  standalone(range: { from: number; to: number }, sentence: Sentence, context: Context): string | null {
    const { tokens } = sentence;
    const parts: string[] = [];
    let [at, from] = [range.from, range.from];
    while (at < range.to) {
      const phrase = phraseAt(tokens, at);
      const core = tokens.slice(at, phrase?.coreTo ?? at);
      const described = phrase ? this.#described(core, phrase.to === phrase.coreTo, context) : null;
      const first = tokens[at];
      const owner = first?.tag === "possessive" && phrase ? this.#pronoun(first, context) : null;
      if (phrase && phrase.coreTo <= range.to && (described ?? owner)) {
        parts.push(textOf(sentence, { from, to: at }));
        const thing = tokens.slice(at + 1, phrase.coreTo);
        if (owner && !this.isSelfContained(thing)) return null;
        parts.push(
          described
            ? described.text
            : `the ${textOf(sentence, { from: at + 1, to: phrase.coreTo })} of ${owner?.text ?? ""}`,
        );
        at = phrase.coreTo;
        from = at;
      } else at++;
    }
    if (parts.length === 0)
      return this.isSelfContained(tokens.slice(range.from, range.to)) ? textOf(sentence, range) : null;
    const rest = tokens.slice(from, range.to);
    if (!this.isSelfContained(rest)) return null;
    return [...parts, textOf(sentence, { from, to: range.to })].filter((part) => part !== "").join(" ");
  }

  /** Whether a phrase says by itself what it means: it holds a name, or no definite article points elsewhere. */
  isSelfContained(tokens: readonly Token[]): boolean {
    return tokens.every((token, i) => {
      if (pointsElsewhere.has(token.lower) && !isExplained(token, tokens[i + 1])) return false;
      if (token.tag === "pron") return false;
      if (token.tag === "possessive") return false;
      if (token.tag === "name" && this.entityNamed(token.text)?.isShared) return false;
      return token.lower !== "the" || this.#isKnown(tokens, i);
    });
  }

  /** “The” is no riddle before a name, before what a name or an “of” behind it explains, and before what everybody knows. */
  #isKnown(tokens: readonly Token[], at: number): boolean {
    const next = tokens.slice(at + 1);
    const end = next.findIndex(
      ({ tag }) => tag === "prep" || tag === "comma" || tag === "conj" || tag === "verb" || tag === "rel",
    );
    const core = end < 0 ? next : next.slice(0, end);
    if (core.some(({ tag, text }) => tag === "name" || tag === "value" || /^\p{Lu}/u.test(text))) return true;
    const head = core.findLast(({ tag }) => tag === "noun");
    if (head && (selfEvident.has(head.lower) || selfEvident.has(head.lower.replace(/s$/u, "")))) return true;
    if (core.some(({ lower }) => /(?:est|most|first|second|third|only|last|largest)$/u.test(lower))) return true;
    if (end < 0 || next[end]?.tag !== "prep") return false;
    return next[end].lower !== "to" || next[end + 1]?.tag === "name" || next[end + 2]?.tag === "name";
  }

  #listed(phrases: readonly Phrase[], sentence: Sentence, context: Context): Resolved | null {
    const [first, last] = [phrases[0], phrases.at(-1)];
    if (!first || !last) return null;
    if (this.isSelfContained(sentence.tokens.slice(first.from, last.to))) {
      const text = lowerArticle(textOf(sentence, { from: first.from, to: last.to }), first, sentence);
      return { text, isPlural: true, entity: null };
    }
    const parts = phrases.map((phrase) => this.phrase(phrase, sentence, context)?.text ?? null);
    if (parts.some((part) => part === null)) return null;
    const text = `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
    return { text, isPlural: true, entity: null };
  }

  #named(core: readonly Token[], isWhole: boolean): Resolved | null {
    const names = core.filter(({ tag }) => tag !== "det");
    const [name] = names;
    const topic = this.#topic?.entity;
    if (topic && isWhole && names.length > 1 && names.map(({ lower }) => lower).join(" ") === topic.name.toLowerCase())
      return { text: displayName(topic), isPlural: topic.isPlural, entity: topic };
    if (names.length !== 1 || name?.tag !== "name" || !isWhole) return null;
    const entity = this.entityNamed(name.text);
    if (entity?.isShared) return null;
    if (!entity) return name.isQuoted ? { text: name.text, isPlural: false, entity: null } : null;
    return { text: displayName(entity), isPlural: entity.isPlural, entity };
  }

  /** “The company” is the topic, unless another such thing was just named; “the canal” is the one canal that is named. */
  #described(core: readonly Token[], isWhole: boolean, { nearby }: Context): Resolved | null {
    const [article, noun, more] = core;
    if (article?.lower !== "the" || noun?.tag !== "noun" || more || !isWhole) return null;
    if (!this.#topic?.nouns.has(noun.lower))
      return this.#justNamed(noun.lower, nearby) ?? this.#partOfPlace(noun.lower, nearby);
    const { entity } = this.#topic;
    const isOther = (other: Entity) =>
      other.name !== entity.name &&
      (other.sort === noun.lower ||
        other.name.toLowerCase().endsWith(` ${noun.lower}`) ||
        (other.type === entity.type && other.sort === entity.sort && other.sort !== null));
    return nearby.some(isOther) ? null : { text: displayName(entity), isPlural: entity.isPlural, entity };
  }

  /** “The bridge” behind “the Ada Bridge”: the one such thing that was just named. */
  #justNamed(noun: string, nearby: readonly Entity[]): Resolved | null {
    const isSuch = ({ name, sort }: Entity) => sort === noun || name.toLowerCase().endsWith(` ${noun}`);
    const named = new Map(nearby.filter(isSuch).map((entity) => [entity.name, entity]));
    const [entity, other] = named.values();
    return !entity || other || entity.isShared
      ? null
      : { text: displayName(entity), isPlural: entity.isPlural, entity };
  }

  /** “The cathedral” in a text about a town is its own, unless another place was just named. */
  #partOfPlace(noun: string, nearby: readonly Entity[]): Resolved | null {
    const topic = this.#topic;
    if (!topic || !partsOfPlaces.has(noun) || ![...settlements].some((each) => topic.nouns.has(each))) return null;
    const isElsewhere = ({ name, type, sort }: Entity) =>
      name !== topic.entity.name && (sort === noun || (type === "place" && (sort === null || placeSorts.has(sort))));
    if (nearby.some(isElsewhere)) return null;
    return { text: `the ${noun} of ${displayName(topic.entity)}`, isPlural: false, entity: null, owner: topic.entity };
  }

  /**
   * Whoever the clause before was about, if the pronoun fits; at the beginning of a paragraph the topic. Someone else
   * nearby who fits as well makes it doubtful, unless the clause before was about the topic.
   */
  #pronoun({ lower }: Token, { before, nearby, roles }: Context): Resolved | null {
    const isMeant = this.#meantBy(lower);
    const topic = this.#topic?.entity ?? null;
    if (!isMeant) return null;
    if (topic && !before?.entity && this.#isOnlySuch(lower, nearby, roles))
      return { text: displayName(topic), isPlural: topic.isPlural, entity: topic };
    if (before === undefined) return null;
    const isOwners = lower === "its" || lower === "his" || lower === "her";
    const entity = before === null ? topic : (before.entity ?? (isOwners ? before.owner : null));
    if (!entity || !isMeant(entity)) return null;
    // Behind a sentence about another man, “he” may be either of two.
    if (topic?.type === "person" && entity.name !== topic.name && isMeant(topic)) return null;
    const hasRival = nearby.some(
      (other) =>
        isMeant(other) &&
        other.name !== entity.name &&
        ((lower !== "it" && lower !== "its") || other.type === entity.type),
    );
    const isTopic = entity.name === topic?.name;
    if (hasRival && !(isTopic && before !== null)) return null;
    return { text: displayName(entity), isPlural: entity.isPlural, entity };
  }

  /** Whom “him” or “her” means behind a verb: the one that the text is about, and never the subject itself. */
  objectOf({ lower }: Token, { nearby, roles }: Context, subject: Resolved): Resolved | null {
    const topic = this.#topic?.entity;
    const pronoun = lower === "him" ? "he" : lower === "her" ? "she" : null;
    if (!topic || pronoun === null || subject.entity?.name === topic.name) return null;
    const others = nearby.filter(({ name }) => name !== subject.entity?.name);
    if (!this.#isOnlySuch(pronoun, others, roles)) return null;
    return { text: displayName(topic), isPlural: topic.isPlural, entity: topic };
  }

  /** In a text about a woman “she” is she, as long as no other woman, and nobody who may be one, was just spoken of. */
  #isOnlySuch(pronoun: string, nearby: readonly Entity[], roles: ReadonlySet<"m" | "f">): boolean {
    const gender = pronoun === "he" || pronoun === "his" ? "m" : pronoun === "she" || pronoun === "her" ? "f" : null;
    const topic = this.#topic?.entity;
    if (gender === null || topic?.type !== "person" || topic.gender !== gender || roles.has(gender)) return false;
    return !nearby.some(
      (other) => other.name !== topic.name && mayBePerson(other) && (other.gender ?? gender) === gender,
    );
  }

  #meantBy(pronoun: string): ((entity: Entity) => boolean) | null {
    switch (pronoun) {
      case "he":
      case "his":
        return ({ type, gender }) => type === "person" && gender !== "f";
      case "she":
      case "her":
        return ({ type, gender }) => type === "person" && gender !== "m";
      case "it":
      case "its":
        return ({ type, isPlural }) => type !== "person" && !isPlural;
      default:
        return null;
    }
  }

  /** “Its charter” becomes “the charter of the League”. */
  #possessed(tokens: readonly Token[], sentence: Sentence, context: Context): Resolved | null {
    const [first, ...rest] = tokens;
    const [next, last] = [rest[0], rest.at(-1)];
    const owner = first && this.#pronoun(first, context);
    if (!owner?.entity || !next || !last || !this.isSelfContained(rest)) return null;
    const thing = sentence.text.slice(next.start, last.end);
    const isShort = owner.text.split(" ").length <= 3 && !owner.text.endsWith("s");
    const text = isShort ? `${owner.text}’s ${thing}` : `the ${thing} of ${owner.text}`;
    if (!isShort && rest.some(({ lower }) => lower === "of")) return null;
    const isName = rest.length === 1 && next.lower === "name";
    const isPlural = /[^s]s$/u.test(headOf(rest)?.lower ?? "");
    return { text, isPlural, entity: isName ? owner.entity : null, owner: owner.entity };
  }
}

/** Words that say how many of what was just spoken of. */
const partOfAmount =
  /^(?:number|rest|total|figure|majority|minority|part|whole|half|last|name|right|case|field|side)$/u;
/** What is no place and no institution, and is written as people's names are. */
const mayBePerson = ({ type, name }: Entity): boolean =>
  type === "person" || (type === "other" && name.split(" ").every((word) => /^\p{Lu}/u.test(word)));

const isTimeValue = (token: Token | undefined): boolean =>
  ["year", "date", "decade", "century", "year-range"].includes(token?.value?.kind ?? "");

const pointsElsewhere = new Set(
  "this these those that such latter former there here then same other others another above below following previous next later latter's respectively their they them him itself herself himself themselves one ones both each it he she we you i our my your".split(
    " ",
  ),
);

/** “Those who fled”, “a toad that lives here”: what it means stands beside it. */
const isExplained = ({ lower, tag }: Token, next: Token | undefined): boolean =>
  tag === "rel" || (lower === "those" && (next?.tag === "rel" || next?.tag === "verb"));

const headOf = (tokens: readonly Token[]): Token | undefined => {
  const end = tokens.findIndex(({ tag }) => tag === "prep");
  return (end < 0 ? tokens : tokens.slice(0, end)).findLast(({ tag }) => tag === "noun" || tag === "name");
};

function plain(tokens: readonly Token[], sentence: Sentence, phrase: Phrase): Resolved {
  const head = headOf(tokens);
  const isPlural = head?.tag === "noun" ? /(?:[^su]s|people|men|women|children)$/u.test(head.lower) : false;
  return { text: lowerArticle(textOf(sentence, phrase), phrase, sentence), isPlural, entity: null };
}

/** The text of a range of tokens, asides left out. */
export function textOf({ text, tokens, asides }: Sentence, { from, to }: { from: number; to: number }): string {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last || to <= from) return "";
  const inside = asides.filter(({ start, end }) => start >= first.start && end <= last.end);
  let [result, at] = ["", first.start];
  for (const { start, end } of inside) {
    result += text.slice(at, start);
    at = end;
  }
  return (result + text.slice(at, last.end))
    .replace(/\s+/gu, " ")
    .replace(/\s([,;.])/gu, "$1")
    .replace(/[,.;](?=[”"])/gu, "")
    .trim();
}

/** A phrase from the beginning of a sentence, as it stands in the middle of one. */
function lowerArticle(text: string, { from }: { from: number }, { tokens }: Sentence): string {
  const first = tokens[from];
  const isName =
    first?.tag === "name" || countryOfAdjective(first?.text ?? "") !== undefined || /^\p{Lu}{2}/u.test(text);
  return isName ? text : text.charAt(0).toLowerCase() + text.slice(1);
}
