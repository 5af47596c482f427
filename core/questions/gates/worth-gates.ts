import type { Fact } from "../../facts/fact.ts";
import { countryOfAdjective } from "../../facts/gazetteer.ts";
import { isCommonWord } from "../../text/tagger.ts";
import { GAP } from "../gap.ts";
import type { QuestionBody } from "../schema.ts";
import { anyOf } from "./any-of.ts";
import { verbOf } from "./cuts.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { isLabelled, lacksVerb } from "./main-verb.ts";
import { filled, isGroup, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what says too little to be worth a question: half a thought, a signpost, the days of somebody named in passing. */
export const worthGates: readonly Gate[] = [
  {
    name: "life-in-passing",
    reason: "It asks for the birth or the death of somebody whom the text names in passing.",
    refuses: ({ body, facts }, surroundings) =>
      body.type !== "ordering" && facts.length === 1 && facts.some((fact) => isLifeInPassing(fact, body, surroundings)),
  },
  {
    name: "continent",
    reason: "The answer is a continent, which nobody needs the text to guess.",
    refuses: ({ body, facts }) =>
      body.type !== "true-false" &&
      facts.length === 1 &&
      facts.some(({ kind, value }) => kind === "place" && continents.test(String(value))) &&
      (!/\b(?:\p{Ll}{3,}est|most|only|first)\b/u.test(body.stem) ||
        // “In which continent did Holm become the first city to …?”: where the city lies.
        /\b[Ii]n which continent\b|\bamong the\b/u.test(body.stem)),
  },
  {
    name: "signpost",
    reason: "It counts what the text goes on to tell, such as reasons or developments.",
    refuses: ({ facts }) =>
      facts.some(
        ({ kind, asking, proof }) =>
          kind === "count" &&
          asking.way === "value" &&
          (signposts.test(saidOf(asking.askable.statement)) ||
            // “It falls into three parts:”
            (proof.quote.trimEnd().endsWith(":") && partsToCome.test(saidOf(asking.askable.statement)))),
      ),
  },
  {
    name: "empty",
    reason: "The statement says that something happened, and nothing of it.",
    refuses: ({ body, facts }) =>
      facts.some(
        ({ asking }) =>
          asking.way === "value" &&
          verbOf(asking.askable.relationKey) === "turn" &&
          asking.askable.answer.kind === "count",
      ) ||
      (body.type === "true-false" && facts.some((fact) => isEmpty(body.stem, fact))),
  },
  {
    name: "names-nothing",
    reason: "The statement holds no name and no figure: it is true of the world, or of nothing.",
    refuses: ({ body: { type, stem } }) => type === "true-false" && isCommonplace(withoutSource(stem)),
  },
  {
    name: "cut-comparison",
    reason: "The stem says “larger”, and not than what.",
    seeks: () => [moreThanWhat, largerThanWhat],
    refuses: ({ body: { stem } }) => !/\bthan\b/u.test(stem) && (moreThanWhat.test(stem) || largerThanWhat.test(stem)),
  },
  {
    name: "cut-object",
    reason: "The stem leaves out on whom, from what or of what.",
    refuses: ({ body }) => lacksObject(body, withoutMonths(filled(body))),
  },
  {
    name: "cut-end",
    reason: "The sentence ends in the middle of a phrase, or has no verb of its own.",
    refuses: ({ body, body: { stem, type }, facts }) =>
      !isGroup({ body: { type }, facts }) &&
      (/ (?:early|late|soon|thus|so|by the time)[.?]$/u.test(stem) ||
        secondVerb.test(withoutSource(stem)) ||
        bareRelative.test(stem) ||
        /^(?:as|when|while) [^,]*, (?:an?|the) [\p{Ll} ]+ (?:known|called|named) as [^,]*\.$/iu.test(
          withoutSource(stem),
        ) ||
        ((type === "true-false" || type === "cloze") && lacksVerb(withoutSource(filled(body))))),
  },
  {
    name: "label-in-front",
    reason: "An entry of a list stands as a sentence: in front of its dash is a label, and no subject.",
    refuses: ({ body }) => !isGroup({ body, facts: [] }) && isLabelled(withoutSource(filled(body))),
  },
  {
    name: "vague-noun",
    reason: "The stem speaks of a name, a feature or a captain without saying which.",
    seeks: () => [oldName, editionOfWhat, anyFeature, officeOfPeople],
    refuses: ({ body: { stem } }) => {
      const said = withoutSource(stem);
      return oldName.test(said) || editionOfWhat.test(said) || anyFeature.test(said) || isOneOfPeople(said);
    },
  },
];

/** “Bread has to be earned.” */
const isCommonplace = (said: string): boolean => {
  const [first = ""] = said.split(" ");
  return (
    commonplace.test(said) &&
    isCommonWord(first.toLowerCase()) &&
    !/\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\p{Ll}+teen|\p{Ll}+ty|hundred|thousand|million)s?\b/u.test(
      said,
    )
  );
};

const commonplace =
  /^(?!(?:The|An?|Its?)\b)\p{Lu}\p{Ll}+ (?:is|are|has|have|can|must|should|needs?|takes?)(?: [\p{Ll}’'-]+)+\.$/u;

const oldName = /\b[Tt]he (?:old|former|original|new|earlier|older) name\b(?! of\b)/u;

const anyFeature =
  /^an? (?:\p{Ll}+ )?(?:feature|example|reason|result|exception|aspect|consequence|milestone|highlight)\b/iu;

const editionOfWhat =
  /\b[Tt]he (?:\p{Ll}+ and )?(?:first|second|third|fourth|last|latest|complete|new|old) (?:\p{Ll}+ )?edition\b(?! of\b)/u;

const bareRelative = /\ban? \p{Ll}+ that \p{Ll}+(?=[.?]$| in (?:the year )?(?:____|\d{4})[.?]$)/u;

const secondVerb = /^[^,]+, and \p{Ll}+ in (?:the year )?(?:____|\d{4})\.$/u;

const largerThanWhat =
  /\b(?:remain(?:s|ed)?|became|becomes?|was|is|were|are|gr[eo]w|stay(?:s|ed)?|proved?) (?:much |far |even |still )?(?:larger|smaller|higher|lower|greater|longer|shorter|better|worse|older|younger|stronger|weaker|richer|poorer|cheaper|bigger|faster|slower|better known|better off|(?:more|less) \p{Ll}+)(?=[.?,]| (?:until|since|in|by|during|after|before)\b| at (?:\d|____))/u;

const moreThanWhat =
  /\b(?:has|have|had|makes?|made|needs?|needed|produces?|produced) (?:more|fewer|less) (?:\p{Ll}+ ){0,3}\p{Ll}+[.?]$/u;

const continents = /^(?:the )?(?:Earth|Europe|Asia|Africa|North America|South America|America|Australasia|Oceania)$/u;

const saidOf = ({ before, after }: { readonly before: string; readonly after: string }): string =>
  `${before}${GAP}${after}`;

const signposts =
  /____ (?:\p{Ll}+ )?(?:developments|factors|events|reasons|things|questions|problems|aspects|changes|causes|consequences|lessons|circumstances|considerations)\b/u;

const partsToCome =
  /____ (?:\p{Ll}+ )?(?:parts|ways|strands|headings|categories|groups|kinds|types|areas|points|steps)\b/u;

function isLifeInPassing(
  { subject, asking }: Fact,
  { stem }: QuestionBody,
  { topic, inPassing = [] }: Surroundings,
): boolean {
  if (asking.way !== "value" || !/^(?:subject )?(?:bear|die|bury)\b/u.test(asking.askable.relationKey)) return false;
  const isOfTopic = [...(topic?.aliases ?? [])].some((alias) => alias.length > 2 && stem.includes(alias));
  const whose = asking.askable.relationKey.startsWith("subject ") ? String(asking.askable.answer.value) : subject;
  return inPassing.includes(whose) && !isOfTopic;
}

/** “The Straits froze.”, “Holm was deeply affected.” */
function isEmpty(stem: string, { subject, asking }: Fact): boolean {
  if (asking.way !== "value") return false;
  const said = withoutSource(stem);
  const own = asking.askable.relationKey.startsWith("subject ") ? asking.askable.answer.literal : subject;
  const at = said.toLowerCase().indexOf(own.toLowerCase());
  const rest = at < 0 ? said : said.slice(at + own.length).trim();
  return (
    !/\p{Lu}|\d/u.test(rest) &&
    !/\d{3}/u.test(said) &&
    (/^\p{Ll}+(?: \p{Ll}+)?\.$/u.test(rest) ||
      /^(?:was|were) (?:\p{Ll}+ly )?\p{Ll}+ed\.$/u.test(rest) ||
      /^(?:decided|chose|tried|hoped|wanted|agreed|refused|planned|began|started) to \p{Ll}/u.test(rest))
  );
}

/** “Chile declared war on 5 April”: on whom? “Germany withdrew in 1935”: from what? “190,000 were sold”: of what? */
const lacksObject = (body: QuestionBody, said: string): boolean =>
  isUnfinished(body, said) || bareFigure.test(withoutSource(said)) || (climbs(body, said) && climbsNowhere(said));

const isUnfinished = anyOf([
  /\bdeclared? war\b(?! (?:on|against|upon) (?:the )?(?!month)\p{L})/u,
  /\b(?:withdrew|withdraws?|withdrawn)\b(?! (?:from|to|into|behind|its|his|her|their|the|all|support|money|troops)\b)/u,
  /\b(?:(?:acquire|take|gain|lose|assume|seize|cede|transfer|share)[ds]?|took|lost|sell|sells|sold|win|won|regain(?:s|ed)?|relinquish(?:es|ed)?|hold|held|keeps?|kept|ga?i?ve up|hand(?:s|ed)? over|passed) (?:majority |full |sole |complete |overall )?(?:ownership|control|possession|command)\b(?! (?:of|over)\b)/u,
  /\b(?:sell|sells|sold|buy|buys|bought|acquire[ds]?|t[ao]ke|took|holds?|held|owns?|owned|keeps?|kept) (?:an? |the |his |her |its |their )(?:\p{Ll}+ |\d[\d.]*(?:%| per cent| percent) )?(?:stake|holding|shareholding)\b(?! (?:in (?!(?:the year )?(?:____|\d|month))|of)\b)/u,
  /\b(?:give|gives|gave|given|allow|allows|allowed|grant|grants|granted) (?!(?:birth|evidence|lessons)\b)(?:[\p{L}’'-]+ ){1,4}(?:days|weeks|months|years)[.?]$/u,
  /\b(?:keep|keeps|kept|gain|gains|gained|win|won|claims?|claimed|reserved?|receive[ds]?|grant(?:ed)?|ha[sd]|have) (?:the|a) (?:right|power|authority|duty|task|opportunity|chance)(?=[.?,]| (?:in|since|until|from) (?:\d|____|month))/u,
  /(?<!\b(?:was|were|is|are|be|been|being) )\bfollow(?:s|ed)?(?:, \p{Ll}+ing\b| (?:in|on|at|from|until|after|soon|shortly)\b)/u,
]);

const bareFigure =
  /^(?:[Aa]bout |[Mm]ore than |[Oo]ver |[Ss]ome |[Nn]early |[Aa]lmost )?(?:\d[\d,.]*|____) (?:were|are|was|have|had)\b/u;

/** “Climbed from 2,240 in the first season”: to what? */
function climbsNowhere(stem: string): boolean {
  const [, behind] = fromFigure.exec(stem) ?? [];
  return (
    behind !== undefined &&
    !/\bto what figure\b/iu.test(stem) &&
    !/ to (?:about |some |over |nearly |almost |more than |a )?[\d£$€\p{Ll}]/u.test(behind)
  );
}

const fromFigure =
  /\b(?:climb|rise|rose|fall|fell|grow|grew|increase|drop|decline|sank|shrank)\p{Ll}* from (?:about )?(?=[\d£$€])(.*)$/u;

const climbs = anyOf([fromFigure]);

/** “The Chilean captain was …”, of whom there were many. */
function isOneOfPeople(said: string): boolean {
  const people = officeOfPeople.exec(said)?.[1];
  return people !== undefined && countryOfAdjective(people) !== undefined;
}

const officeOfPeople =
  /^[Tt]he (\p{Lu}\p{Ll}+) (?:\p{Ll}+ )?(?:captain|commander|general|admiral|leader|ruler|king|queen|emperor|governor|ambassador|writer|painter|player|minister|president|chancellor|secretary|delegate|director|engineer|architect)(?= (?:was|is|were)\b)/u;
