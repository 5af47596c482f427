import type { Fact } from "../../facts/fact.ts";
import type { QuestionBody } from "../schema.ts";
import { statementOf } from "../told.ts";
import { anyOf } from "./any-of.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { calls, filled, isGroup, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for phrases that lean on something said before: even whoever knows the text by name could not tell what is meant. */
export const anchorGates: readonly Gate[] = [
  {
    name: "leans-on-another",
    reason: "The stem says “separate”, “neighbouring” or “the whole”, and not from, to or of what.",
    refuses: (candidate) => {
      if (isGroup(candidate)) return false;
      return leans(candidate.body, withoutSource(filled(candidate.body)));
    },
  },
  {
    name: "direction-of-what",
    reason: "The stem says “to the east” or “some way off”, and not of what.",
    seeks: () => [direction],
    refuses: ({ body }) =>
      direction.test(filled(body)) && /\b(?:lie|lies|lay|stand|stands|stood|is|was|are|were)\b/u.test(filled(body)),
  },
  {
    name: "stream-of-what",
    reason: "The stem says “upstream” or “downstream”, and not of what.",
    seeks: () => [alongStream],
    refuses: ({ body }) => alongStream.test(filled(body)),
  },
  {
    name: "cut-distance",
    reason: "The stem says how far, and leaves out from where or above what.",
    seeks: () => [distanceAlone],
    refuses: ({ body }) => distanceAlone.test(filled(body)),
  },
  {
    name: "objectless",
    reason: "The verb wants an object that only the text around it gives: what was taken over, or left.",
    refuses: ({ body, facts }) =>
      facts.some((fact) => {
        return lacksObject(body, withoutMonths(saidBy(fact, body)));
      }),
  },
  {
    name: "seat-of-what",
    reason: "The stem speaks of the seat, the title or the presidency, and not of whose.",
    seeks: () => [owned],
    refuses: (candidate, { topic }) => !isGroup(candidate) && lacksOwner(candidate.body, topic),
  },
  {
    name: "one-of-many",
    reason: "The statement tells of one of a kind, and not when.",
    refuses: ({ body, facts }, { topic }) => facts.length === 1 && facts.some((fact) => isOneOfMany(fact, body, topic)),
  },
  {
    name: "empty-class",
    reason: "The stem says that something is a body, a thing or a person, which is nothing to know.",
    seeks: () => [anything],
    refuses: (candidate) => !isGroup(candidate) && anything.test(filled(candidate.body)),
  },
  {
    name: "asks-its-own-class",
    reason: "The question asks which city was a city.",
    refuses: ({ body: { stem } }) => ownClass.test(stem),
  },
  {
    name: "breaks-off-asking",
    reason: "The sentence ends before what was asked, discussed or decided.",
    refuses: ({ body: { stem } }) =>
      /\bthat\?$/u.test(stem) ||
      (/\b(?:how|whether|why|what|whom|whose)(?=[.?]$| (?:by|in|on|at|with|from) )/u.test(
        withoutSource(stem).slice(1),
      ) &&
        !stem.replace(/\b(?:how|whether|why|what|whom|whose)\?$/u, ".").endsWith("?")),
  },
  {
    name: "gapped-clause",
    reason: "A second clause shares the verb of the first, which is asked as if it were alone.",
    refuses: ({ body }) => sharedVerb.test(filled(body)),
  },
  {
    name: "modifier-gap",
    reason: "The gap takes what only describes the noun behind it.",
    refuses: ({ body }) => body.type === "cloze" && (describing.test(body.stem) || describingAsWell.test(body.stem)),
  },
];

const describingAsWell = /\b[Tt]he ____ and \p{Ll}+ \p{Ll}+/u;

const describing =
  /\b[Tt]he ____ (?:\p{Ll}+ing|treaty|meeting|talks|summit|crisis|affair|agreement|years?|days?|period)(?=[.,]| (?:in|on|at|of|was|is|and)\b)/u;

const alongStream = /\b(?:up|down)(?:stream|river)\b(?! (?:of|from)\b)/u;

const direction = /\b(?:to|in) the (?:north|south|east|west)(?:-?(?:east|west))?(?=[.?,]|$)/u;

const sharedVerb = /\band \p{Lu}[\p{L}’'-]+ [$€£¥]\s?\d/u;

const ownClass = /\b[Ww]hich (\p{Ll}+) (?:was|is|were|are|became) (?:an?|the|one|among the) [^?]*\b\1s?\b/u;

const anything =
  /\b(?:was|is|were|are|became) (?:an?|the|one) (?:\p{Ll}+ )?(?:body|thing|person|figure|matter|subject|something|somebody|place|man|woman) (?:that|who|which|where|whose)\b/u;

/** Words that compare or place a thing by another, which has to stand behind them. */
const leans = anyOf([
  /^[Tt]he (?:first|second|third|last|next|other|youngest|oldest|eldest|largest|biggest) (?:was|is|were|are)\b/u,
  /\b(?:[Ii]ts|[Hh]is|[Hh]er|[Tt]heir) own(?=[.?]| (?:in|on|by|since|until) (?:the year )?(?:____|\d))/u,
  /^[Tt]han (?:which|whom|what)\b/u,
  /\bstay(?:s|ed)? (?:the )?(?:longest|longer)(?=[.?,])/u,
  /^(?:Lies?|Lay|Stands?|Stood), |\bcalled (?:\p{Lu}\p{L}+ )*lies\?$/u,
  /\b[Ii]n (?:about )?how many (?!(?:official |different |other |member |foreign |working |of )?(?:countries|states|nations|markets|languages|cities|towns|villages|places|regions|provinces|districts|continents|islands|areas|sites|buildings|schools|rooms|halls|parts|volumes|chapters|books|films|categories|fields|sports|ways|stages|phases|rounds|games|matches|races|battles|cases|years|months|weeks|days|hours|minutes|seconds|decades|centuries)\b)\p{Ll}/u,
  /^(?:Up|Down|Off|Away) (?:which|how many)\b/u,
  /\b(?:take|takes|took|taken) (?:its|his|her|their) place\b/u,
  /\bnearby(?=[.?,]| (?:in|from|since|until) (?:the year )?(?:____|\d))/u,
  /\b(?:was|were|been)\b[^.?]* entered into force\b/u,
  /\b[Bb]y the time,/u,
  /^[Tt]he (?:two|three|four|five|six|seven|eight|nine|ten|____) (?:are|were|have|had|did|can|could|will|would|meet|met|divide|join|split|part|fought|became|made|took|went|came|\p{Ll}+ed)\b/u,
  /\b(?:[Aa]n?|[Tt]he|____) (?:separate|provisional|neighbou?ring|similar|rival|sister|adjoining|adjacent|nearby|respective|corresponding|resulting|parallel|opposing|competing|combined|replacement|substitute|stricter|newer|(?:more )?recent|remaining|surviving|missing|existing|intended|proposed|planned|underlying) (?!\p{Lu})\p{Ll}/u,
  /\b[Tt]he new (?:design|plan|scheme|version|law|rules?)\b(?! (?:at|in|of|for|on|called|named|\p{Lu}))/u,
  /\b[Oo]f the (?:original|remaining|first) (?:____|\d)/u,
  /\b(?:prepares?|prepared|paves?|paved|lays?|laid|clears?|cleared) the (?:ground|way)(?=[.?]$)/u,
  /\b[Tt]he (?:first|original|early|initial) (?:estimate|figure|sum|bid|offer|budget)\b(?! (?:of|for)\b)/u,
  /\b[Tt]he whole(?=[.?,]| (?:in|on|at|by|between|from|for|with|was|is)\b)/u,
  /\b[Tt]he (?:most recent|latest|newest|oldest|largest|smallest|highest|lowest|longest|shortest|fastest|slowest|former|latter|only (?:\p{Ll}+ )?(?:interruption|exception|change|difference|survivor|other)),? (?:\p{Lu}|was\b|is\b)/u,
  /\b(?:[Aa]n?|[Tt]he|[Oo]ne) (?:[\p{L}-]+ ){0,2}(?:example|specimen|instance|version|variant|copy|sample|remainder|majority|minority|counterpart|equivalent|alternative|replacement|successor|predecessor|follow-up|remnant|fragment)\b(?! (?:of|to|for|from)\b)/u,
  /\b(?:the|a) (?:main|chief|greatest|biggest|real|only|first|second) (?:worry|concern|problem|difficulty|question|obstacle|danger|threat|reason|answer|idea|step|change|result|success|failure)\b(?! (?:of|to|for|in|with) )/u,
]);

const unit = "(?:kilometres?|kilometers?|km|miles?|metres?|meters?|m|feet|yards|leagues)";
const distanceAlone = new RegExp(
  `\\b(?:island|rock|reef|hill|point|place|site|spot) (?:about |some |around |roughly |nearly |over )?[\\d.,]+ ${unit}[.?]|\\b(?:lies?|lay|stands?|stood)(?: only| just)? (?:about |some |around |roughly |nearly |over |almost |more than |less than )?[\\d.,]+ ${unit} (?:in|on|at)\\b|\\b(?:does|did|do)\\b[^?]* (?:lie|stand)(?: (?:about|some|around|roughly|nearly|over))? [\\d.,]+ ${unit}\\?$`,
  "u",
);

const lacksObject = anyOf([
  /\b(?:take|takes|took|taken) over(?=[.?,]| (?:in|on|from|after|by)\b)/u,
  /\b(?:forced|asked|allowed|obliged|ordered|able|compelled|permitted|decided|refused|agreed) to (?:leave|join|enter|return|withdraw|resign|follow|stay|go|move|continue|accept|agree)(?=[.?,]| (?:in|on|by|until|after|before|from|at)\b)/u,
  /\b(?:left|joined|entered|accepted|refused|rejoined|visited|stopped)(?=[.?,]$| at (?:the age\b|\p{Ll}+[.?]$)| (?:in|on) (?:the year )?(?:AD )?(?:____|\d|month))/u,
  /^(?:In which (?:year|month and year|decade|century)|On which date|When) did [^?]+ (?:rejoin|join|leave|withdraw|take part|visit|stop)\?$/u,
  /\b(?:admitted|accepted) as (?:an? )?(?:\p{Ll}+ )?members?\b(?! of| states?)/u,
  /\b(?:takes?|took|taken) part(?=[.?]$| (?:under|as|since|in (?:the year )?(?:____|\d)))/u,
  /\battend(?:s|ed)? (?:\p{Ll}+ )?as (?:an? )?observers?(?=[.?]$| since)/u,
  /\bcuts? (?:\p{Lu}[\p{L}]+ )+off(?=[.?,])/u,
  /\branks? (?:behind|ahead of|after|before)\b(?!.* (?:in|by|among)\b)|\branked (?:behind|ahead of|after|before)\b(?!.* (?:in|by|among)\b)/u,
  /\b(?:answer|answers|answered|replied|responded|followed) with\b/u,
  /\b(?:remained|remains|stayed|stays|continued|worked|lived) at (?:the )?(?:\p{Lu}\p{L}+|____)[.?]$/u,
  /\bw[io]ns?(?<!\b(?:was|were|been|being|is|are) w[io]ns?)(?<!\b[Ww]h(?:ich|at)\b.*)(?!.*\b[Ww]h(?:ich|at)\b)(?=[.?,]| (?:in|on|by|twice|four|three|five|two|between|with|again|\p{L}+ times)\b)/u,
  /\b(?:resume|resumes|resumed)(?=[.?,]| (?:in|on|after|by)\b)/u,
  /\b[Tt]here (?:were|was|are|is) (?:only |just |about |some |already )?(?:____|\d[\d,.]*)(?=[.?,]| (?:in|on|by|at)\b)/u,
  /\b(?:was|were|is|are) (?:classed|listed|rated|classified) as (?:\p{Lu}\p{L}*|____)[.?]$/u,
  /\bbroke(?=[.?]| (?:in|on) (?:the year )?(?:____|\d|month))/u,
  /\b[Aa]s [^,]* (?:use|uses|used|take|takes|have|has|make|makes|give|gives|need|needs), /u,
  /\b(?:took|takes|gave|gives|put|puts|set|sets|made|makes) (?:following|after|before)\b/u,
  /\b(?:arrived|landed) (?:in |on |by |c\. |around |about |early in |late in )(?:the year )?(?:\d|month)(?:[\d ,]|month|BCE?|CE|AD)*[.?]$/u,
  /\b(?:[Ww]hich|[Ww]hat) (?:year|date|month and year) did [^?]* (?:arrive|land)\?$/u,
  /\b(?:send|sends|sent|have|has|had|get|gets|got|cast|casts) (?:\p{Ll}+|____) (?:apiece|each)[.?]$/u,
  /\b(?:was|were) (?:an? |the )?former\b/u,
  /\b(?:was|were|is|are) put(?=[.?]| (?:in|on) (?:the year )?(?:____|\d|month))/u,
  /\b(?:which year|what year|when) (?:was|were) [^?]* put\?/u,
  /\bcover(?:s|ed)? (?:in|within|over) (?:about |nearly |almost |some |only )?(?:\d+|\p{Ll}+) (?:years|months|weeks|days|hours)\b/u,
  /\bto \p{Ll}+ (?:around|about|some|nearly|almost|over|more than) \d[\d,.]*[.?]$/u,
  /\bc[ao]mes? (?:after|before) (?:the \p{L}+ )?\p{Lu}/u,
  /\bbeat (?!.*\b(?:in|at|for|to|by|on|near|off|during|with)\b)[^.?]*[.?]$/u,
  /\bland(?:ed)?(?= with\b)(?!.*\b(?:in|at|on|near|off|of) (?:the )?\p{Lu})/u,
  /\bfared no (?:better|worse)\b/u,
  /\bstay(?:s|ed)? (?:away|aloof|out)(?=[.?,]| (?:in|until|since|for|during)\b)/u,
  /\bcomplain(?:s|ed)? of \p{Ll}+[.?]$/u,
]);

/** A statement as it stands, also where it is an item among others. */
function saidBy({ asking }: Fact, body: QuestionBody): string {
  if (body.type !== "ordering" && body.type !== "matching" && body.type !== "multiple-response") return filled(body);
  return asking.way === "value" ? `${asking.askable.label ?? ""}.` : "";
}

const owned =
  /\b[Tt]he (?:seat|headquarters|presidency|chairmanship|membership|leadership|directorship|title|throne|crown|succession|post|role|prize|name)\b(?=[.?]|$| (?:from|to|in|at|until|by|after) )/u;

/** The seat of an organisation that the stem speaks of, or to which its text belongs, needs no other owner. */
const lacksOwner = (body: QuestionBody, topic: Surroundings["topic"]): boolean =>
  owned.test(filled(body)) && !namesTopic(filled(body), topic);

/** “A tanker slid past”, “a local foundation bought the mill”: there are many, unless a time tells which. */
function isOneOfMany({ asking }: Fact, { stem }: QuestionBody, topic: Surroundings["topic"]): boolean {
  if (asking.way !== "value" || asking.askable.isOnTopic || asking.askable.relationKey.startsWith("subject "))
    return false;
  const said = withoutSource(statementOf(asking.askable));
  const isDated = /\d{3}|\b\d{1,2} (?:BCE?|AD|CE)\b|\b(?:century|decade|Age|War|Revolution)\b/u.test(said);
  const isOneOfKind = oneOfKind.test(said);
  return isOneOfKind && !isDated && !namesTopic(withoutSource(stem), topic);
}

const oneOfKind = /^[Aa]n? (?:\p{Ll}|\p{Lu}\p{L}+(?:an|ish|ese|ch|ss|ic) \p{Ll})/u;

const namesTopic = (text: string, topic: Surroundings["topic"]): boolean =>
  topic !== null && calls(text, topic.aliases);
