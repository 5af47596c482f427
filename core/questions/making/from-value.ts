import { gathered } from "../../base/gathered.ts";
import { once } from "../../base/once.ts";
import type { Askable } from "../../facts/askable.ts";
import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective } from "../../facts/gazetteer.ts";
import { figureOf } from "../figure-of.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";
import { readQuantities } from "../typed/read-quantity.ts";
import type { Candidate } from "./candidate.ts";
import { distractorsFor } from "./distractors.ts";
import { withoutPeople } from "./forms-of-people.ts";
import { type Lures } from "./lures.ts";
import { mender } from "./mended.ts";
import { inMidSentence } from "./scope.ts";
import { isAroundStreet, isTooWide } from "./which-place.ts";
import { wrongValue, type Asked } from "./wrong-value.ts";

/** Every form in which one value can be asked. */
export function fromValue(fact: Fact, given: Askable, lures: Lures): Candidate[] {
  if (lacksEra(fact, given, lures)) return [];
  const askable = isOfItsDay(given) ? asTheTextSays(given) : given;
  const asked = { askable, options: once(() => distractorsFor(fact, askable.answer, lures)) };
  // A phrase of many words is chosen and not typed.
  const bodies = isPhrase(fact.kind)
    ? [choice(asked)]
    : isAroundStreet(fact)
      ? [statement(fact, asked, lures)]
      : [typed(askable), cloze(askable), choice(asked), statement(fact, asked, lures)];
  const mended = mender(fact, lures);
  return gathered(bodies, (body) => {
    const put = body && mended(body);
    return put === null || (put.type === "short-answer" && isTooWide(put.stem)) ? [] : [{ body: put, facts: [fact] }];
  });
}

/** “Towards the end of the fifth century”, in a text that counts in years before our era: of which era nobody can tell. */
function lacksEra({ proof }: Fact, { answer, statement: { before, after } }: Askable, { says }: Lures): boolean {
  const said = `${before}${answer.text}${after}`;
  return (says("bce") || says("bc")) && early.test(said) && !era.test(proof.quote);
}

const early =
  /\b(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[1-9]th|1st|2nd|3rd)[- ]century\b/iu;
const era = /\b(?:BCE?|CE|AD)\b|B\.C\.|A\.D\./u;

/** Who or what did a thing is one of several, unless it can be done but once. */
const isOneOfSeveral = ({ relationKey, answer }: Askable): boolean =>
  answer.amount === null && relationKey.startsWith("subject ") && !unique.has(relationKey.split(" ")[1] ?? "");

const unique = new Set(
  "found build write compose invent discover design lead win paint abolish open close create own govern rule rename".split(
    " ",
  ),
);

/** “Karl Holm studied in Marle” may be true as well, and “the publisher Ada Brandt” tells by its first word that it is not. */
const isUndecided = (askable: Askable): boolean => {
  const { answer, statement } = askable;
  const isTitled = answer.kind === "person" && /(?:\b[Tt]he |[’']s )(?:\p{Ll}+ ){1,3}$/u.test(statement.before);
  return isTitled || (isOneOfSeveral(askable) && manyDo.has(askable.relationKey.split(" ")[1] ?? ""));
};

const manyDo = new Set(
  "study live work teach attend visit stay lecture graduate take receive accept have use".split(" "),
);

/** A figure that the text gives as today's, and that may be another by the time it is asked. */
const isOfItsDay = ({ isTimeless, answer }: Askable): boolean => isTimeless && changing.has(answer.kind);

const changing = new Set(["count", "money", "percent", "share"]);

const asTheTextSays = (askable: Askable): Askable => ({
  ...askable,
  question: askable.question && inTheText(askable.question, askable),
  statement: { ...askable.statement, before: inTheText(askable.statement.before, askable) },
});

const inTheText = (stem: string, { subject }: Askable): string =>
  isInTheText(stem) ? stem : `According to the text, ${inMidSentence(stem, subject)}`;

const asked = (askable: Askable): string | null =>
  askable.question !== null && isOneOfSeveral(askable) && !isOfItsDay(askable)
    ? inTheText(askable.question, askable)
    : askable.question;

const isInTheText = (stem: string): boolean => stem.startsWith("According to ");

const isPhrase = (kind: Fact["kind"]): boolean => ["purpose", "means", "cause", "description", "change"].includes(kind);

const amounts = new Set(["year", "count", "money", "measure", "percent"]);

function typed(askable: Askable): QuestionBody | null {
  const { answer } = askable;
  const question = asked(askable);
  if (question === null) return null;
  const type = amounts.has(answer.kind) ? "numeric" : "short-answer";
  return { type, stem: question, key: nameOf(answer), accepted: [...answer.accepted], distractors: [] };
}

/** “Ada Brandt” for “Norwegian Ada Brandt”: of what people she was is no part of her name. */
const nameOf = ({ kind, text }: Askable["answer"]): string =>
  kind === "person" ? (withoutPeople(text)[0] ?? text) : text;

/** The unit of a measure stays in the stem: a figure is asked, in a unit that nobody has to guess. */
function cloze({ statement: { before, after }, answer }: Askable): QuestionBody {
  const { figure: whole, unit } = figureOf(answer);
  const figure = whole === answer.text ? nameOf(answer) : whole;
  return {
    type: "cloze",
    stem: `${before}${whole.slice(0, whole.length - figure.length)}${GAP}${unit}${after}`,
    key: figure,
    accepted: [...inDigits(figure), ...answer.accepted],
    distractors: [],
  };
}

/** “2” for “two”, “8017” for “8,017”: as right, and seen to be by whoever reads the forms. */
function inDigits(figure: string): string[] {
  if (/^\d{1,3}(?:,\d{3})+$/u.test(figure)) return [figure.replaceAll(",", "")];
  const [quantity] = /^\p{Ll}[\p{L}-]*(?: (?:hundred|thousand))?$/u.test(figure) ? readQuantities(figure) : [];
  return quantity?.unit === null ? [String(quantity.value)] : [];
}

/** With a bound, lower numbers would be true as well: then the text is asked, not the world. */
function choice({ askable, options }: Asked): QuestionBody | null {
  const { answer } = askable;
  const question = asked(askable);
  if (question === null) return null;
  const distractors = options();
  if (!distractors) return null;
  const isOfText = answer.bound !== "exact" && answer.amount !== null && answer.kind !== "year";
  const stem = isOfText && !isOfItsDay(askable) ? inTheText(question, askable) : question;
  return { type: "multiple-choice", stem, key: nameOf(answer), accepted: [], distractors: [...distractors] };
}

/** True as it stands, or false with a value that is provably another; a person for whom there is none is stated truly. */
function statement(fact: Fact, { askable, options }: Asked, lures: Lures): QuestionBody | null {
  const { answer, statement: parts } = askable;
  // The letters of a short form can be read off the name beside it.
  if (answer.kind === "acronym") return null;
  const isTrue = lures.coin(`${fact.id} true`) < 0.5 || isUndecided(askable);
  const wrong = isTrue ? null : wrongValue(fact, { askable, options }, lures);
  if (!isTrue && wrong === null && answer.kind !== "person") return null;
  // “The crown of Norway” for “the Norwegian crown”, and a small letter behind “according to the text”.
  const isInside = countryOfAdjective(answer.literal) !== undefined || isInTheText(parts.before);
  const own = isInside ? answer.text : answer.literal;
  const said = capitalised(`${parts.before}${wrong ?? own}${parts.after}`);
  // There may have been a famine in another year as well; of a true one the text is asked too, or the words would tell.
  const isOneOfMany = (answer.kind === "year" || answer.kind === "date") && recurring.test(said);
  const stem = isOneOfMany ? inTheText(said, askable) : said;
  return { type: "true-false", stem, key: wrong === null ? "true" : "false", accepted: [], distractors: [] };
}

/** What comes to a place again and again. */
const recurring =
  /^An? (?:\p{Ll}+ )?(?:famine|drought|flood|fire|storm|cyclone|hurricane|plague|epidemic|earthquake|strike|riot)\b/u;

const capitalised = (text: string): string => text.replace(/^\p{Ll}/u, (first) => first.toUpperCase());
