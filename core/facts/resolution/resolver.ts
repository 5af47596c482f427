import { gathered } from "../../base/gathered.ts";
import { accountOfTopic } from "./accounts.ts";
import { meantAsCapital } from "./capital-of.ts";
import { withoutOwnersMark } from "../entities/brands.ts";
import { isPluralNoun } from "../clauses/plural.ts";
import type { Clause } from "../clauses/clause.ts";
import { phraseAt, type Phrase, type Range } from "../clauses/phrase.ts";
import type { Sentence, Token } from "../clauses/token.ts";
import { displayName, type Entity } from "../entity.ts";
import { meantAsPart, meantByDescription, type Known, speaksOfYoungTopic, topicItself } from "./descriptions.ts";
import { aimAtTopic } from "./first-to.ts";
import type { Kinds } from "./kinds.ts";
import { newborn } from "./newborn.ts";
import {
  isOfAWork,
  isOfToday,
  isOwnTime,
  isOfUnknownSet,
  namersOf,
  namesNobody,
  plain,
  wordOfName,
} from "./phrase-kinds.ts";
import { headOf, lowerArticle, textOf } from "./phrase-text.ts";
import { meantAtOutset, whatIsDoneTo } from "./done-to.ts";
import { meantByObject, meantByPronoun } from "./pronouns.ts";
import { officeOfTopic } from "./office-of-topic.ts";
import { ownOfList } from "./own-of-list.ts";
import { isNamedBetween } from "./people-around.ts";
import type { Context, Resolved } from "./resolved.ts";
import { isClearInText, isSelfContained } from "./self-contained.ts";
import { toldByName } from "./told-by-name.ts";
import { isToldByRelative } from "./told-by-relative.ts";
import { isKin } from "./topic-nouns.ts";
import type { Topic } from "./topic.ts";

interface Doing {
  readonly subject: Resolved;
  /** The verb as a dictionary has it. */
  readonly verb: string;
}

/** Finds whom phrases mean, and refuses where it is in doubt: a wrong subject makes a false question. */
export class Resolver {
  readonly topic: Topic | null;
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #all: readonly Entity[];
  readonly #kinds: Kinds;

  constructor(entities: readonly Entity[], topic: Topic | null, kinds: Kinds) {
    this.topic = topic;
    this.#kinds = kinds;
    const known = topic ? [...entities.filter(({ name }) => name !== topic.entity.name), topic.entity] : entities;
    this.#all = known;
    // Of several who share a surname or a short name, the one that the text is about goes by it alone.
    const isOfTopic = (name: string) =>
      topic !== null &&
      (topic.entity.name
        .replace(/ (?:of|for) .*$/u, "")
        .split(" ")
        .at(-1) === name ||
        topic.entity.name.split(" ").at(-1) === name ||
        (topic.entity.type !== "person" && topic.entity.name.startsWith(`${name} `)));
    this.#entities = new Map(
      gathered(known, (entity) =>
        [...entity.aliases].map((alias): [string, Entity] => [
          alias,
          topic && entity.isShared && isOfTopic(alias) ? topic.entity : entity,
        ]),
      ),
    );
  }

  entityNamed(name: string): Entity | undefined {
    const bare = withoutOwnersMark(name);
    return this.#entities.get(name) ?? this.#entities.get(bare) ?? this.#entities.get(bare.replace(/^The\s/u, ""));
  }

  /** Entities that a sentence names, in order. */
  entitiesIn({ tokens }: Sentence): Entity[] {
    return gathered(tokens, ({ tag, text }) => {
      const entity = tag === "name" ? this.entityNamed(text) : undefined;
      return entity ? [entity] : [];
    });
  }

  subjectOf(clause: Clause, around: Context): Resolved | null {
    const { subject, sentence } = clause;
    const isListed = /\bWorld Heritage\b/u.test(sentence.text);
    const context: Context = { isOfSubject: true, isListed, ...around, roles: around.rolesBefore };
    // “The Sing Now! tour of 1988”: the tour has the end of its name in front of it.
    if (/[!?]\s+$/u.test(sentence.text.slice(0, sentence.tokens[subject.from]?.start))) return null;
    if (subject.list.phrases.length > 1) return this.#listed(subject.list.phrases, sentence, context);
    const text = textOf(sentence, subject);
    const isNarrowed = subject.phrase.to < subject.to;
    const born = newborn(clause, context.at, this.topic?.entity ?? null);
    if (born) return born;
    const word = wordOfName(clause, (name) => this.entityNamed(name));
    if (word) return word.meant;
    const head =
      this.phrase(subject.phrase, sentence, context) ??
      this.#byItsKind(clause, context) ??
      namersOf(clause) ??
      toldByName(clause, (tokens) => this.isSelfContained(tokens));
    if (!head || this.#cannotAct(clause, head) || this.#isKin(clause, head) || namesNobody(clause)) return null;
    if (!isNarrowed || head.isToldByName) return head;
    // “The church that stood there before” is another than the one of the town.
    const isToldApart = /^(?:rel|sub|pron)$/u.test(sentence.tokens[subject.phrase.to]?.tag ?? "");
    if (isToldApart && head.owner) return null;
    // “The line to Prague” is another than “the line”, whichever that is.
    if (head.entity && sentence.tokens[subject.phrase.from]?.lower === "the" && subject.phrase.head.tag === "noun")
      return this.isSelfContained(sentence.tokens.slice(subject.from, subject.to))
        ? { ...head, text: lowerArticle(textOf(sentence, subject), subject, sentence), entity: null }
        : null;
    const behind = { from: subject.phrase.to, to: subject.to };
    const rest =
      this.standalone(behind, sentence, context) ?? aimAtTopic(behind, { sentence, context, topic: this.topic });
    const isOfText = rest === null && this.isClearInText(sentence.tokens.slice(behind.from, behind.to));
    if (rest === null && !isOfText) return null;
    return {
      ...head,
      text: `${head.text} ${rest ?? textOf(sentence, behind)}`,
      entity: text === head.text ? head.entity : null,
      ...(isOfText ? { isOfText } : {}),
    };
  }

  /** “It was the longest bridge in the land”, “this is …”: in a text on a bridge that bridge, where no other came up. */
  #byItsKind({ subject, verb, args, sentence: { tokens } }: Clause, context: Context): Resolved | null {
    const { topic } = this;
    const object = args.find(({ role, isLeading }) => role === "object" && !isLeading);
    const head = object?.role === "object" ? object.list.phrases[0] : undefined;
    const noun = head && headOf(tokens.slice(head.from, head.coreTo))?.lower;
    const isPointedAt = /^(?:it|this)$/u.test(subject.phrase.head.lower);
    if (!isPointedAt || !topic || topic.entity.type === "person" || noun === undefined) return null;
    if (verb?.isCopula !== true || !topic.nouns.has(noun)) return null;
    const isNew = [...(context.newThings ?? [])].some((each) => topic.nouns.has(each));
    const nearby = context.before?.entity ? [...context.nearby, context.before.entity] : context.nearby;
    return isNew ? null : topicItself(noun, nearby, { topic, kinds: this.#kinds });
  }

  /** “Marcus, his son, was born”: not the man whose name he bears. */
  #isKin({ subject, sentence }: Clause, { entity }: Resolved): boolean {
    const end = sentence.tokens[subject.phrase.to - 1]?.end ?? 0;
    const isTopic = entity?.type === "person" && entity.name === this.topic?.entity.name;
    return isTopic && /^[*_]*, (?:his|her) /u.test(sentence.text.slice(end));
  }

  /** “The prize went to its head. In 1989 it opened an office”: a prize opens nothing, so the other thing did. */
  #cannotAct({ subject, verb, args }: Clause, { entity }: Resolved): boolean {
    const isOther = entity !== null && entity.name !== this.topic?.entity.name && subject.phrase.head.lower === "it";
    const acts = verb !== null && !verb.isPassive && !verb.isCopula && args.some(({ role }) => role === "object");
    return isOther && acts && entity.type === "award";
  }

  /** One phrase as it can stand alone. */
  phrase(phrase: Phrase, sentence: Sentence, context: Context): Resolved | null {
    const tokens = sentence.tokens.slice(phrase.from, phrase.to);
    const [first] = tokens;
    if (!first || isOfUnknownSet(tokens)) return null;
    if (first.lower === "there") return { text: "there", isPlural: true, entity: null };
    // “Each boat got a number, and his was 7”: the boat’s, and not he himself.
    if (tokens.length === 1 && /^(?:his|its|hers|theirs|ours|mine|yours)$/u.test(first.lower)) return null;
    if (first.tag === "pron") return this.#meant(first, context);
    if (first.tag === "possessive") return this.#possessed(tokens, sentence, context) ?? this.#kinsman(tokens);
    const capital = meantAsCapital(tokens, context, this.topic);
    if (capital) return capital;
    const core = sentence.tokens.slice(phrase.from, phrase.coreTo);
    const isWhole = tokens.length === core.length;
    const account = isWhole ? accountOfTopic(core, context, this.topic) : null;
    if (account) return account;
    const named = isWhole ? this.#named(core) : null;
    if (named) return named;
    const described = isWhole ? this.#described(core, context) : null;
    if (described) return described;
    const text = this.standalone(phrase, sentence, context);
    const introduced = isWhole && text !== null ? this.#introduced(core) : null;
    if (introduced && text !== null) return { text: lowerArticle(text, phrase, sentence), ...introduced };
    if (text !== null) return { ...plain(tokens, sentence, phrase), text: lowerArticle(text, phrase, sentence) };
    const isNarrowed = core.length > 2 || !isWhole;
    return isNarrowed && this.isClearInText(tokens) ? { ...plain(tokens, sentence, phrase), isOfText: true } : null;
  }

  #meant(pronoun: Token, context: Context): Resolved | null {
    const isStrangers = /^(?:we|our)$/u.test(pronoun.lower) && !this.#kinds.isOwnVoice;
    return isStrangers ? null : meantByPronoun(pronoun, context, this.topic?.entity ?? null);
  }

  /** A range of tokens as it can stand alone, with the topic named where “the company” or “its” means it; null in doubt. */
  standalone(range: Range, sentence: Sentence, context: Context): string | null {
    const { tokens } = sentence;
    const parts: string[] = [];
    let [at, from] = [range.from, range.from];
    while (at < range.to) {
      const phrase = phraseAt(tokens, at);
      const core = tokens.slice(at, phrase?.coreTo ?? at);
      const isWhole = phrase?.to === phrase?.coreTo && !(phrase && isToldByRelative(sentence, phrase.to));
      const described = isWhole ? this.#described(core, context) : null;
      const first = tokens[at];
      const owner = first?.tag === "possessive" && phrase ? this.#meant(first, context) : null;
      if (phrase && phrase.coreTo <= range.to && (described ?? owner)) {
        parts.push(textOf(sentence, { from, to: at }));
        const thing = tokens.slice(at + 1, phrase.coreTo);
        if (owner && (isOwnTime(thing) || !this.isSelfContained(thing))) return null;
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

  /** Whether words say by themselves what they mean. */
  isSelfContained(tokens: readonly Token[]): boolean {
    return isSelfContained(tokens, (name) => this.entityNamed(name));
  }

  /** Whether words are clear to whoever knows that they come from a text on its topic. */
  isClearInText(tokens: readonly Token[]): boolean {
    const { topic } = this;
    if (topic === null || topic.entity.type === "person" || speaksOfYoungTopic(tokens, topic)) return false;
    return isClearInText(tokens, (name) => this.entityNamed(name));
  }

  /** Whom “him” or “her” means behind a verb, and what “it” does. */
  objectOf(pronoun: Token, context: Context, { subject, verb }: Doing): Resolved | null {
    const meant = meantByObject(pronoun, context, { subject, topic: this.topic?.entity ?? null });
    if (meant || pronoun.lower !== "it") return meant;
    const around = { subject, topic: this.topic };
    return meantAtOutset(verb, context, around) ?? whatIsDoneTo(verb, context, around);
  }

  #listed(phrases: readonly Phrase[], sentence: Sentence, context: Context): Resolved | null {
    const [first, last] = [phrases[0], phrases.at(-1)];
    if (!first || !last) return null;
    if (this.isSelfContained(sentence.tokens.slice(first.from, last.to))) {
      const text = lowerArticle(textOf(sentence, { from: first.from, to: last.to }), first, sentence);
      return { text, isPlural: true, entity: null, members: phrases.map((phrase) => textOf(sentence, phrase)) };
    }
    const row = { phrases, sentence, entityNamed: (name: string) => this.entityNamed(name) };
    const parts = phrases.map((phrase, i) => ownOfList(i, row) ?? this.phrase(phrase, sentence, context)?.text ?? null);
    const members = parts.filter((part) => part !== null);
    if (members.length < parts.length) return null;
    const text = `${members.slice(0, -1).join(", ")} and ${members.at(-1) ?? ""}`;
    return { text, isPlural: true, entity: null, members };
  }

  #named(core: readonly Token[]): Resolved | null {
    const names = core.filter(({ tag }) => tag !== "det");
    const [name] = names;
    const topic = this.topic?.entity;
    // “An Act of Parliament”, “each Member” is one of many.
    if (core[0]?.tag === "det" && core[0].lower !== "the") return null;
    if (topic && names.length > 1 && names.map(({ lower }) => lower).join(" ") === topic.name.toLowerCase())
      return { text: displayName(topic), isPlural: topic.isPlural, entity: topic };
    if (names.length !== 1 || name?.tag !== "name") return null;
    const entity = this.entityNamed(name.text);
    if (entity?.isShared) return null;
    const office = officeOfTopic(core, name, this.topic);
    if (office) return office;
    if (!entity) return name.isQuoted ? { text: name.text, isPlural: false, entity: null } : null;
    return { text: displayName(entity), isPlural: entity.isPlural, entity };
  }

  /** “The Danish physicist Niels Bohr”, “the warship Vasa”: what it is, and its name. */
  #introduced(core: readonly Token[]): Omit<Resolved, "text"> | null {
    const [name, noun] = [core.at(-1), core.at(-2)];
    const entity = name?.tag === "name" ? this.entityNamed(name.text) : undefined;
    const isIntroduced =
      noun?.tag === "noun" && core.slice(0, -1).every(({ tag }) => /^(?:det|adj|noun|genitive)$/u.test(tag));
    if (entity && !entity.isShared && noun?.tag === "adj" && isOfToday(core))
      return { isPlural: entity.isPlural, entity };
    if (!entity || !isIntroduced || entity.isShared) return null;
    return { isPlural: entity.isPlural, entity, kind: noun.lower };
  }

  #described(core: readonly Token[], context: Context): Resolved | null {
    const mark = core.findIndex(({ tag }) => tag === "genitive");
    if (mark > 0) return this.#ownedByDescribed(core, mark, context);
    return meantByDescription(core, context, this.#known);
  }

  get #known(): Known {
    return { topic: this.topic, kinds: this.#kinds, entities: this.#all };
  }

  /** “The company’s director” becomes “Holm’s director”. */
  #ownedByDescribed(core: readonly Token[], mark: number, context: Context): Resolved | null {
    const owner = this.#described(core.slice(0, mark), context);
    const rest = core.slice(mark + 1);
    const whose = owner?.entity ?? owner?.owner;
    if (!owner || !whose || rest.length === 0 || !this.isSelfContained(rest)) return null;
    const thing = rest.map(({ text }) => text).join(" ");
    const isPlural = isPluralNoun(headOf(rest)?.lower ?? "");
    return { text: `the ${thing} of ${owner.text}`, isPlural, entity: null, owner: whose };
  }

  /** “His son Karl Lund”, whoever he was the son of: whom a whole name means. */
  #kinsman(tokens: readonly Token[]): Resolved | null {
    const [noun, name] = tokens.slice(-2);
    const isWhole = name?.tag === "name" && name.text.includes(" ") && isKin(noun?.lower ?? "");
    const entity = isWhole ? this.entityNamed(name.text) : undefined;
    if (!entity || entity.isShared || !["person", "other"].includes(entity.type)) return null;
    return { text: displayName(entity), isPlural: false, entity };
  }

  /** “Its charter” becomes “the charter of the League”. */
  #possessed(tokens: readonly Token[], sentence: Sentence, context: Context): Resolved | null {
    const [first, ...rest] = tokens;
    const [next, last] = [rest[0], rest.at(-1)];
    const owner = first && this.#meant(first, context);
    if (!owner?.entity && first?.lower === "its") return meantAsPart(rest, context, this.#known);
    if (
      !owner?.entity ||
      !next ||
      !last ||
      !this.isSelfContained(rest) ||
      isOwnTime(rest) ||
      isOfAWork(rest, owner.entity)
    )
      return null;
    if (isNamedBetween(owner.entity, sentence.text.slice(0, first?.start ?? 0), this.#all)) return null;
    const thing = sentence.text.slice(next.start, last.end);
    const isShort = owner.text.split(" ").length <= 3 && !owner.text.endsWith("s");
    const text = isShort ? `${owner.text}’s ${thing}` : `the ${thing} of ${owner.text}`;
    if (!isShort && rest.some(({ lower }) => lower === "of")) return null;
    const isPlural = isPluralNoun(headOf(rest)?.lower ?? "");
    return {
      text,
      isPlural,
      entity: rest.length === 1 && next.lower === "name" ? owner.entity : null,
      owner: owner.entity,
    };
  }
}
