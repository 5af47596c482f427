import { gathered } from "../base/gathered.ts";
import type { Watch } from "../base/progress.ts";
import { isBody, type TextDocument } from "../text/block.ts";
import { languageOf, type Language } from "../text/language.ts";
import { withoutPictographs } from "../text/without-pictographs.ts";
import type { Askable } from "./askable.ts";
import { collectEntities } from "./entities/collect-entities.ts";
import type { Entity } from "./entity.ts";
import { disputedFacts } from "./disputed.ts";
import type { Disagreement, Fact } from "./fact.ts";
import { colonLists } from "./lists/colon-lists.ts";
import { bulletLists } from "./lists/bullet-lists.ts";
import { listFacts, subjectLists } from "./lists/list-facts.ts";
import { rowFacts } from "./lists/row-facts.ts";
import { makeLocator } from "./locate.ts";
import { makeFacts } from "./make-facts.ts";
import { aliasAskables } from "./patterns/aliases.ts";
import { termAskables } from "./patterns/terms.ts";
import { acronymAskables } from "./patterns/acronyms.ts";
import { amountAskables } from "./patterns/amounts.ts";
import { fragmentAskables } from "./patterns/fragments.ts";
import { openingLifeAskables } from "./patterns/opening-lives.ts";
import { peopleAskables } from "./patterns/peoples.ts";
import { provisionAskables } from "./patterns/provisions.ts";
import { demonymAskables } from "./patterns/demonyms.ts";
import { eventYearAskables } from "./patterns/event-years.ts";
import { headquartersAskables } from "./patterns/headquarters.ts";
import { capitalAskables } from "./patterns/capitals.ts";
import { inhabitantAskables } from "./patterns/inhabitants.ts";
import { looseValueAskables } from "./patterns/loose-values.ts";
import { meaningAskables } from "./patterns/name-meanings.ts";
import { phraseAskables } from "./patterns/phrases.ts";
import { lifeDateAskables } from "./patterns/life-dates.ts";
import { lifeNounAskables } from "./patterns/life-nouns.ts";
import type { SentenceRecord } from "./record.ts";
import { readSentences } from "./read-sentences.ts";
import { readStatements } from "./read-statements.ts";
import { atOddsIn } from "./at-odds-in.ts";
import { disagreementsIn } from "./reconcile.ts";
import { kindsIn } from "./resolution/kinds.ts";
import { Resolver } from "./resolution/resolver.ts";
import { findTopic } from "./topic/find-topic.ts";
import { slotAskables } from "./slot-askables.ts";
import { tableAskables } from "./tables/table-askables.ts";

/** What a text states, as far as it is certain. */
export interface Extraction {
  readonly facts: readonly Fact[];
  readonly disagreements: readonly Disagreement[];
  /** Whom and what the text names. */
  readonly entities: readonly Entity[];
  /** What it is about; null where that is not clear. */
  readonly topic: Entity | null;
  /** What it is written in; null where that cannot be told. Only English is read: any other language gives no facts. */
  readonly language: Language | null;
}

/** Reads the facts of a text, each with the words of `source` that prove it. Refuses where it is in doubt. */
export function extract(document: TextDocument, source: string, watch?: Watch): Extraction {
  const language = languageOf(
    document.blocks
      .filter(isBody)
      .map(({ text }) => text)
      .join("\n"),
  );
  if (language !== null && language.code !== "en")
    return { facts: [], disagreements: [], entities: [], topic: null, language };
  return { ...readEnglish(withoutPictographs(document), source, watch), language };
}

/** What is read of sentences by themselves. */
const ofSentences = [provisionAskables, fragmentAskables, eventYearAskables, lifeDateAskables];

/** What is read of whom or what a sentence is about. */
const ofSubjects = [capitalAskables, inhabitantAskables, lifeNounAskables];

/** The place of a sentence of which nothing is read. */
const emptied = (record: SentenceRecord): SentenceRecord => ({
  ...record,
  sentence: { text: "", tokens: [], asides: [] },
  clauses: [],
});

function readEnglish(document: TextDocument, source: string, watch?: Watch): Omit<Extraction, "language"> {
  const records = readSentences(document, watch);
  const sentences = records.map(({ sentence }) => sentence);
  const clauses = gathered(records, (record) => record.clauses);
  const entities = collectEntities(sentences, document.title);
  const topic = findTopic({ document, sentences, clauses, entities });
  const resolver = new Resolver(entities, topic, kindsIn({ sentences, clauses, entities }));
  const { statements: all, subjects } = readStatements(records, resolver);
  // What somebody else is to have told is asked in the form of a statement, in which it says whose account it is.
  const statements = all.filter(({ source }) => source === undefined);
  const certain = records.map((record) => (record.isUncertain ? emptied(record) : record));
  const name = topic?.entity.name ?? null;
  const askables: Askable[] = [
    ...openingLifeAskables(document, certain, topic?.entity ?? null),
    ...statements.flatMap((statement) => amountAskables(statement, name)),
    ...statements.flatMap((statement) => headquartersAskables(statement, resolver)),
    ...all.flatMap((statement) => slotAskables(statement, resolver)),
    ...statements.flatMap((statement) => peopleAskables(statement, resolver)),
    ...statements.flatMap((statement) => demonymAskables(statement, resolver)),
    ...statements.flatMap(termAskables),
    ...aliasAskables(certain, resolver),
    ...meaningAskables(records, resolver),
    ...ofSentences.flatMap((pattern) => pattern(certain, resolver)),
    ...ofSubjects.flatMap((pattern) => pattern(certain, subjects, resolver)),
    ...acronymAskables(records),
    ...statements.flatMap((statement) => phraseAskables(statement, resolver)),
  ];
  askables.push(...looseValueAskables(certain, { read: askables, subjects }, resolver));
  const lists = [
    ...statements.flatMap((statement) => listFacts(statement, resolver)),
    ...statements.flatMap((statement) => subjectLists(statement, resolver)),
    ...statements.flatMap((statement) => rowFacts(statement, resolver)),
    ...bulletLists(document, records, resolver),
    ...colonLists(certain, resolver),
  ];
  const cells = tableAskables(document, topic?.entity ?? null);
  const locator = makeLocator(source, document, records);
  const { facts, disputes } = disputedFacts(
    makeFacts({ askables, lists, cells }, { document, records, locator, topic: name }),
    atOddsIn({ document, records, resolver }),
    { locator, topic: name ?? document.title },
  );
  return {
    facts,
    disagreements: disagreementsIn(facts, { disputes, topic: name }),
    entities,
    topic: topic?.entity ?? null,
  };
}
