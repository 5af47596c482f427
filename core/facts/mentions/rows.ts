import type { TextDocument } from "../../text/block.ts";
import type { Answer } from "../askable.ts";
import type { Sentence } from "../clauses/token.ts";
import { tokenise } from "../clauses/tokenise.ts";
import type { SentenceRecord } from "../record.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { countedIn } from "./counted.ts";
import { dimensionOf, unitOf } from "./dimensions.ts";
import { answerIn, labelEntries, rowEntries, type Entry } from "./entries.ts";
import { eventOf, isWork, rankedEventOf } from "./events.ts";
import type { Mention } from "./mention.ts";
import { onTopic, ownerOf, TOPIC } from "./owners.ts";
import { isPopulation, POPULATION } from "./populations.ts";
import { sumOf } from "./sums.ts";
import { isTollNamed, TOLL } from "./tolls.ts";
import { rangeOf, type Told } from "./told-in.ts";
import { wordsIn } from "./words.ts";

/** What the rows of tables and the entries of lists give: “Main span | 480 m”, “Opened: 1927”. */
export const rowMentions = (document: TextDocument, resolver: Resolver): Mention[] =>
  rowEntries(document).flatMap(({ entry, ...where }) => mentionOf(entry, where, resolver) ?? []);

/** The same of lines of a box that was set as a paragraph: “Population: 468,000.” */
export const labelMentions = (
  records: readonly SentenceRecord[],
  document: TextDocument,
  resolver: Resolver,
): Mention[] =>
  labelEntries(records, document).flatMap(({ entry, at, ...where }) => {
    const mention = mentionOf(entry, where, resolver);
    return mention ? { ...mention, place: { in: "sentence", at, span: mention.place.span } } : [];
  });

function mentionOf(
  { name, of, text, start }: Entry,
  { block, section }: Pick<Mention, "block" | "section">,
  resolver: Resolver,
): Mention | null {
  const answer = answerIn(text.trim());
  if (!answer || name === "") return null;
  const label = tokenise(name.charAt(0).toLowerCase() + name.slice(1));
  const told = toldBy(label, answer, resolver);
  const range = told && rangeOf(answer, told.unit ?? 1);
  if (!range) return null;
  const from = start + text.indexOf(answer.literal);
  const years = (/\b\d{3,4}\b/gu.exec(`${name} ${of ?? ""}`) ?? []).map(Number);
  return {
    unit: 1,
    narrowedBy: [],
    ...told,
    ...range,
    block,
    section,
    ...(of === null ? {} : { owner: ownerOf(tokenise(of).tokens, resolver, onTopic) }),
    answer,
    place: { in: "block", at: block, span: { start: from, end: from + answer.literal.length } },
    time: { years, tense: null, isOfThen: false },
    around: () => wordsIn(label.tokens.filter(({ tag }) => tag === "name")),
  };
}

function toldBy(label: Sentence, answer: Answer, resolver: Resolver): Told | null {
  switch (answer.kind) {
    case "year":
    case "date":
      return ofEvent(label);
    case "measure":
      return ofMeasure(label, answer, resolver);
    case "money":
      return ofSum(label, answer);
    case "count":
      return ofCount(label, resolver);
    default:
      return null;
  }
}

/** “Founded”, “year of foundation” */
function ofEvent({ tokens }: Sentence): Told | null {
  const words = tokens.map(({ lower }) => lower).filter((word) => !/^(?:year|date|day|of|in)$/u.test(word));
  const isOfWork = isWork(words[0] ?? "") && words.length > 1;
  const [first = "", ...rest] = isOfWork ? words.slice(1) : words;
  const ranked = rest.length === 1 ? rankedEventOf(first, rest[0] ?? "") : undefined;
  if (ranked !== undefined)
    return { property: `year ${ranked}`, aspect: "", owner: TOPIC, stance: "whole", isLasting: true };
  const event = eventOf(first);
  if (event === undefined || rest.length > 0) return null;
  const owner = isOfWork ? { ...TOPIC, head: "work" } : TOPIC;
  return { property: `year ${event}`, aspect: "", owner, stance: "whole", isLasting: true };
}

/** “Length of the old wall”, “main span”, “area” */
function ofMeasure({ tokens }: Sentence, { sort }: Answer, resolver: Resolver): Told | null {
  const unit = unitOf(sort);
  const at = tokens.findIndex(({ lower }) => dimensionOf(lower) !== undefined);
  const dimension = dimensionOf(tokens[at]?.lower ?? "");
  // A span is a thing as well as a dimension.
  const aspect = dimension === undefined || dimension === "span" ? null : dimension;
  const rest = tokens.filter(({ lower }, i) => aspect === null || (i !== at && !(i === at + 1 && lower === "of")));
  const own = rest.filter(({ lower }) => !/^(?:total|overall|full|greatest|maximum)$/u.test(lower));
  const owner = own.length === 0 ? TOPIC : ownerOf(own, resolver, onTopic);
  return unit && owner
    ? { property: unit.measures, aspect, owner, stance: "whole", isLasting: true, unit: unit.of }
    : null;
}

/** “Cost”, “total budget” */
function ofSum({ tokens }: Sentence, { sort }: Answer): Told | null {
  const words = tokens.map(({ lower }) => lower).filter((word) => !/^(?:total|annual|yearly|overall)$/u.test(word));
  const name = sumOf(words[0] ?? "");
  return name !== undefined && words.length === 1
    ? { property: `sum ${name}`, aspect: sort ?? "", owner: TOPIC, stance: "whole", isLasting: name === "cost" }
    : null;
}

/** “Number of rivets”, “boats”, “killed in the attack” */
function ofCount({ text, tokens }: Sentence, resolver: Resolver): Told | null {
  if (isTollNamed(tokens.map(({ lower }) => lower)))
    return { property: TOLL, aspect: "", owner: null, stance: "whole", isLasting: true };
  const isNumber = /^(?:total )?number of /iu.test(text);
  const own = isNumber ? tokens.slice(tokens.findIndex(({ lower }) => lower === "of") + 1) : tokens;
  if (isPopulation(own)) return { property: POPULATION, aspect: "", owner: TOPIC, stance: "whole", isLasting: false };
  if (own[0]?.lower === "population" && own[1]?.lower === "of")
    return {
      property: POPULATION,
      aspect: "",
      owner: ownerOf(own.slice(2), resolver, onTopic),
      stance: "whole",
      isLasting: false,
    };
  if (own[0]?.lower === "capacity" && own[1]?.lower === "of")
    return {
      property: "count seat",
      aspect: "",
      owner: ownerOf(own.slice(2), resolver, onTopic),
      stance: "whole",
      isLasting: false,
    };
  const things = own.at(-1)?.lower === "used" ? own.slice(0, -1) : own;
  const end = things.findIndex(({ tag }) => !/^(?:noun|adj|name)$/u.test(tag));
  const counted = countedIn(end < 0 ? things : things.slice(0, end));
  const isOf = things[end]?.lower === "of";
  if (!counted || (end >= 0 && !isOf)) return null;
  const owner = isOf ? ownerOf(things.slice(end + 1), resolver, onTopic) : TOPIC;
  return { property: `count ${counted.thing}`, aspect: counted.aspect, owner, stance: "whole", isLasting: false };
}
