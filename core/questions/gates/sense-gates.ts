import { perObject } from "../../base/per-object.ts";
import { escaped } from "../../base/escaped.ts";
import { oneLine } from "../../base/one-line.ts";
import type { Fact } from "../../facts/fact.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import { quoteOf } from "../told.ts";
import { verbOf } from "./cuts.ts";
import { endsWithOrgan } from "../making/own-organs.ts";
import type { Gate, Surroundings } from "./gate.ts";
import { withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for what a careful reader would object to: an answer that is one of several, a verb that says too little. */
export const senseGates: readonly Gate[] = [
  {
    name: "many-could",
    reason: "The question asks who it was, and what it tells is true of many.",
    refuses: ({ body: { stem, type }, facts }) =>
      (type === "short-answer" || type === "multiple-choice") &&
      facts.some(isOfSubject) &&
      tellsLittle.test(withoutSource(stem)),
  },
  {
    name: "too-bare",
    reason: "The statement says what somebody did, and neither when nor where.",
    refuses: ({ body, facts }) => body.type !== "ordering" && facts.length === 1 && facts.some(isPassing),
  },
  {
    name: "open-gap",
    reason: "The gap takes one of many, since the stem says neither when nor on what occasion.",
    refuses: ({ body, facts }) =>
      body.type === "cloze" &&
      (facts.some(isOpen) ||
        /\b(?:charge[ds]?|pa(?:id|ys?)|cost) no [\p{Ll} ]+ (?:to|for) (?:the )?____/u.test(body.stem)),
  },
  {
    name: "owner-put-in",
    reason: "The question says whose it is, and the passage does not.",
    refuses: ({ body: { stem }, facts }, { topic }) =>
      topic !== null && facts.length === 1 && facts.some((fact) => isOwnerPutIn(fact, stem, topic)),
  },
  {
    name: "ruler-of-no-time",
    reason: "The question asks who held an office, and many did, each in a time of their own.",
    refuses: ({ body: { stem, type }, facts }) =>
      (type === "short-answer" || type === "multiple-choice") &&
      facts.some(isOfSubject) &&
      /^who (?:was|is) (?:the )?(?!first|last|founding)(?:\p{Ll}+ )?(?:ruler|king|queen|emperor|empress|president|governor|mayor|director|head|leader|bishop|archbishop|pope|minister|chairman|secretary|commander|consul|senator)\b[^\d]*\?$|^who (?:led|headed|chaired|directed|ruled|governed|presided over|ran) (?:the )?(?:\p{L}+ ?){1,6}\?$/iu.test(
        withoutSource(stem),
      ),
  },
  {
    name: "asks-for-noun",
    reason: "What is asked belongs to a noun of the stem, and not to its verb.",
    refuses: ({ body: { stem }, facts }) =>
      (/^(?:To|For|Of|About) whom\b/u.test(stem) && !givings.test(stem)) ||
      (/^(?:In|On|Across|At|Near|Over) which\b/u.test(withoutSource(stem)) && facts.some(isOfNoun)),
  },
  {
    name: "place-in-place",
    reason: "The stem asks where, and says where itself.",
    refuses: ({ body: { stem } }) => {
      const said = withoutMonths(stem);
      return (
        placeInside.test(said) ||
        placeOnTheWay.test(said) ||
        /^From which (?:sea|river|lake|mountain|ocean)\b/u.test(stem)
      );
    },
  },
  {
    name: "other-kind",
    reason: "The stem asks for a town or a country, and the answer is a building or a body.",
    refuses: ({ body }) =>
      typeof body.key === "string" &&
      (/\bwhich grant\b/u.test(body.stem.toLowerCase()) ||
        (/\bwhich (?:city|town|village|country|island|river|state)\b/u.test(body.stem.toLowerCase()) &&
          /\b(?:Tavern|Inn|Hotel|Hall|House|Palace|Castle|Church|Chapel|Abbey|Cathedral|Museum|School|College|University|Hospital|Theatre|Theater|Station|Street|Road|Square|Bridge|Company|Society|Institute|Office)$/u.test(
            body.key,
          ))),
  },
  {
    name: "says-little",
    reason: "The statement says hardly anything.",
    refuses: ({ body: { type, stem } }) =>
      type === "true-false" && /^(?:\S+ ){1,4}\p{Ll}+ly\.$/u.test(stem) && !/\d/u.test(stem),
  },
  {
    name: "share-of-what",
    reason: "The stem gives a share, and not of what.",
    refuses: ({ body, facts }) =>
      facts.length === 1 &&
      facts.some(
        ({ kind, relation }) =>
          kind === "percent" &&
          !/\b(?:rose|fell|grew|rise|fall|grow|increased?|decreased?|dropped|was|is|were|are|to|by)\b/u.test(relation),
      ) &&
      !/(?:%|per ?cent|____|percentage) (?:of|more|less)\b/iu.test(body.stem),
  },
  {
    name: "which-of-two",
    reason: "The stem says “the two sides”, and not which.",
    refuses: ({ body: { stem } }) =>
      /\b[Tt]he (?:two|three|both|____) (?:countries|sides|parties|men|women|brothers|sisters|nations|states|armies|companies|groups|cities|towns|villages|islands|powers|governments|teams|leaders|kings|children|families|others|ships|firms|churches|schools|buildings)\b(?! (?:of|from|in|on|who|that|which)\b)/u.test(
        stem,
      ),
  },
  {
    name: "shared-surname",
    reason: "Two people of the text have this surname, and the passage does not say whose it is.",
    refuses: ({ facts }, surroundings) => facts.some((fact) => isOfSharedName(fact, surroundings)),
  },
  {
    name: "owner-for-thing",
    reason: "What the passage says of something else, such as a study or a son, is said of whom it belongs to.",
    refuses: ({ facts }) => facts.some(isOwner),
  },
  {
    name: "name-of-another",
    reason: "The name stands beside another thing, and what is told right behind it is of the name alone.",
    refuses: ({ facts }) => facts.some(isTakenForAnother),
  },
  {
    name: "place-of-another",
    reason: "The place is that of the event before it, and not of what was done.",
    refuses: ({ body, facts }) => body.type !== "cloze" && facts.some(isPlaceOfAnEvent),
  },
  {
    name: "name-for-name",
    reason: "The question asks which town a town is.",
    refuses: ({ body: { stem } }) => whichNameIs.test(stem),
  },
  {
    name: "anybody",
    reason: "Many have lived, studied or worked there, and each would be right.",
    refuses: ({ body, facts }) =>
      (body.type === "short-answer" && oneOfMembers.test(withoutSource(body.stem))) ||
      ((body.type === "short-answer" || body.type === "cloze") &&
        facts.some(
          ({ kind, asking }) =>
            kind === "person" &&
            asking.way === "value" &&
            /^subject (?:study|live|work|teach|attend|visit|stay|lecture|graduate)\b/u.test(asking.askable.relationKey),
        )),
  },
];

const placeOnTheWay =
  /^(?:According to [^,]+, )?(?:[Ww]here|(?:[Aa]t|[Ii]n) which place) .* (?:to|from) (?:the )?\p{Lu}/u;

const placeInside =
  /^(?:According to [^,]+, )?(?:[Ww]here|(?:[Aa]t|[Ii]n) which place) (?!in\b).*\b(?:in|at) (?:(?:the )?\p{Lu}|(?:his|her|its|their)\b)/u;

/** “Which country was a member of the Guild?” */
const oneOfMembers =
  /^which \p{Ll}+ (?:is|was) an? (?:\p{Ll}+ )?(?:member|part|party|signatory|supporter|ally|partner)\b(?!.*\d)/iu;

const isOfSubject = ({ asking }: Fact): boolean =>
  asking.way === "value" && asking.askable.relationKey.startsWith("subject ");

/** “Who was a landowner?”, “Which country became a province?”: no time and no name tells one from the others. */
const tellsLittle =
  /^(?:[Ww]ho|[Ww]hich \p{L}+) (?:was|were|is|are|became|remained|became known as) (?:an? )(?!\p{L}+ (?:of|for) the first\b)[^\p{Lu}\d]*\?$|^[Ww]hich \p{L}+ (?:became|was|is) an? (?:\p{Lu}\p{L}+ )?\p{Ll}+\?$|^[Ww]ho (?:was|is) an? (?:\p{Lu}[\p{L}-]+ ){0,2}\p{Ll}+\?$/u;

/** Encounters and errands, of which there are many in a life. */
const passing = new Set("meet hear see visit know get relieve reliev join greet thank pass follow admire".split(" "));

/** Verb and object, and nothing that says on what occasion: “met Mendelssohn”, “relieved Syracuse”. */
function isPassing(fact: Fact): boolean {
  const { asking, kind } = fact;
  if (asking.way !== "value" || isOfSubject(fact) || !["person", "place", "name"].includes(kind)) return false;
  const { statement, distinction, relationKey } = asking.askable;
  const isAlone =
    distinction === "" &&
    statement.after === "." &&
    !/,|\b(?:in|at|on|during|to|for|with)\b/u.test(statement.before.replace(/ to know\b/u, ""));
  const last =
    statement.before
      .replace(/\b(?:the|an?) $/u, "")
      .trim()
      .split(" ")
      .at(-1) ?? "";
  return isAlone && (passing.has(verbOf(relationKey)) || passing.has(readVerb(last)?.base ?? ""));
}

/** What one does more than once, and elsewhere. */
const repeatable = new Set(
  "attack go sail travel return visit reach cross enter invade storm besiege capture conquer defeat overrun overran take keep leave drive fight help support lead join transfer send design write stay continue remain work teach study train lecture".split(
    " ",
  ),
);

/** “Holm attacked ____.”, “Holm went to the ____.”: subject and verb, and nothing else. */
function isOpen(fact: Fact): boolean {
  const { asking, subject } = fact;
  if (asking.way !== "value" || isOfSubject(fact)) return false;
  const { statement, distinction, relationKey } = asking.askable;
  const behind = statement.before.replace(/^(?:the|an?) /iu, "").slice(subject.length);
  return (
    distinction === "" &&
    statement.after === "." &&
    repeatable.has(verbOf(relationKey)) &&
    /^(?:[’']s)? (?:was |were )?\p{Ll}+(?: (?:out|up|back|off|down))?(?: (?:to|into|for|in|at|on|with|over|against))?(?: the| an?)? $/u.test(
      behind,
    )
  );
}

/** “At Marle on the Tern”, “by a dam across the Tern”, “declined a burial in the abbey”: the place is the noun's. */
function isOfNoun({ asking, kind }: Fact): boolean {
  if (asking.way !== "value" || kind === "year" || kind === "date" || kind === "period") return false;
  const { relationKey, statement } = asking.askable;
  return (
    /\b(?:at|in|near) \p{Lu}[\p{L}-]+ (?:on|in) (?:the )?$/u.test(statement.before) ||
    /\bfrom (?:the )?(?:\p{Lu}[\p{L}-]+ )+(?:on|in) (?:the )?$/u.test(statement.before) ||
    /\b(?:navigation|traffic|trade|commission|treaty|report|book|tax|duty|attack) on (?:the )?$/u.test(
      statement.before,
    ) ||
    // “Works with the Guild in Marle”: the Guild may be there; what happened in a year, happened there.
    (!/\d{4}/u.test(statement.before + statement.after) &&
      /\bwith (?:the )?(?:\p{Lu}[\p{L}-]+ )+(?:of (?:the )?)?(?:\p{Lu}[\p{L}-]+ )*in (?:the )?$/u.test(
        statement.before,
      )) ||
    /\bby (?:an?|the) \p{Ll}+ (?:across|in|on|over|at|near) (?:the )?$/u.test(statement.before) ||
    /^(?:decline|refuse|reject|plan|propose|want)\b/u.test(relationKey)
  );
}

/** “The first collection of the Guild for a charity”, where the text says “the first collection for a charity”. */
function isOwnerPutIn({ proof, asking }: Fact, stem: string, { aliases }: NonNullable<Surroundings["topic"]>): boolean {
  if (asking.way !== "value") return false;
  const lower = stem.toLowerCase();
  if (!lower.includes("of ")) return false;
  const quote = quoteOf(proof).toLowerCase();
  const names = [...aliases].map((alias) => alias.toLowerCase()).filter((alias) => alias.length > 2);
  if (/\b(?:its|his|her|their|it|he|she|they)\b/u.test(quote) || names.some((name) => quote.includes(name)))
    return false;
  return names.some((name) => {
    if (!lower.includes(`of ${name}`) && !lower.includes(`of the ${name}`)) return false;
    const at = lower.search(new RegExp(`\\bof (?:the )?${escaped(name)}\\b`, "u"));
    if (at < 0) return false;
    const behind = stem.slice(at).toLowerCase().split(name)[1] ?? "";
    return (
      (/^ (?:for|to|from|against|with)\b/u.test(behind) && !endsWithOrgan(stem.slice(0, at))) ||
      (/\b(?<!\bcapital and )(?:first|last|largest|oldest|only) (?:\p{Ll}+ ){1,3}$/u.test(stem.slice(0, at)) &&
        !/\b(?:president|chairman|chairwoman|chair|secretary|director|general|executive) $/u.test(stem.slice(0, at)))
    );
  });
}

/** Verbs that somebody is given or told something by, or does something for. */
const givings =
  /\b(?:give|given|gave|sell|sold|send|sent|hand|handed|write|written|dedicate|dedicated|present|presented|lend|lent|leave|left|pass|passed|go|lose|lost|award|awarded|grant|granted|show|offer|offered|entrust|entrusted|belong|bequeath|bequeathed|pay|paid|marry|married|speak|report|answer|appeal|surrender|yield|turn|return|rent|lease|attribute|attributed|assign|assigned|engaged|related|work|build|built|design|designed|make|made|play|name|named|named after|fight|vote|apply|compare|transfer|transferred|hold|held|teach)\b/u;

function isOfSharedName(fact: Fact, { people, topic }: Surroundings): boolean {
  const { subject, asking, proof, kind } = fact;
  if (asking.way !== "value") return false;
  const name = kind === "person" && isOfSubject(fact) ? asking.askable.answer.text : subject;
  const { own: owners, bearers } = byName(people);
  const own = owners.get(name);
  const surname = surnameOf(own ?? name);
  // In the life of somebody the surname alone is hers, and her brother has a name of his own.
  if (own === undefined || topic?.aliases.has(own) === true) return false;
  return (bearers.get(surname) ?? []).some((other) => other !== own) && isBare(proof.quote, surname);
}

/** The first who is called so, in full or by the surname, and all whose surname, or half of it, each is. */
const byName = perObject((people: Surroundings["people"]) => {
  const own = new Map<string, string>();
  const bearers = new Map<string, string[]>();
  for (const person of people) {
    const surname = surnameOf(person);
    for (const name of [person, surname]) if (!own.has(name)) own.set(name, person);
    for (const half of new Set(surname.split("-"))) {
      const before = bearers.get(half);
      if (before) before.push(person);
      else bearers.set(half, [person]);
    }
  }
  return { own, bearers };
});

const surnameOf = (name: string): string => name.slice(name.lastIndexOf(" ") + 1);

/** Whether a surname stands first without a given name or a second half. */
function isBare(text: string, surname: string): boolean {
  const [before = "", after] = text.split(surname);
  return after !== undefined && !/(?:\p{Lu}[\p{L}.]+ |-)$/u.test(before) && !after.startsWith("-");
}

/** “Arms from the Northern League, Ada Brandt, the secretary, …”: she is the secretary, and no league. */
function isTakenForAnother({ subject, kind, asking, proof }: Fact): boolean {
  if (asking.way !== "value" || kind !== "person" || !asking.askable.relationKey.startsWith("be")) return false;
  const quote = quoteOf(proof);
  const at = quote.indexOf(`${subject}, ${asking.askable.answer.literal}, `);
  const behind = quote.slice(at + subject.length + asking.askable.answer.literal.length + 4);
  return (
    at > 0 &&
    /^(?:the|an?|his|her|its|their) \p{Ll}/u.test(behind) &&
    /\b(?:of|from|with|by|to|for)\b[^,]*$/u.test(quote.slice(0, at))
  );
}

const eventInFront =
  /\b(?:for|before|after|to|of|until|since) (?:the|an?|its|his|her) (?:\p{L}+ ){0,3}(?:Games|Olympics|conference|congress|summit|exhibition|fair|meeting|talks|assembly|festival|funeral|trial|session|ceremony|championships?|tournament) (?:in|at|near) (?:the city of )?$/u;

/** “Was set up in time for the Games in Solvik”: the Games were there. */
const isPlaceOfAnEvent = ({ kind, asking }: Fact): boolean =>
  kind === "place" && asking.way === "value" && eventInFront.test(asking.askable.statement.before);

const whichNameIs =
  /^(?:According to the text(?: on [^,]+)?, )?[Ww]hich \p{Ll}+ (?:is|was) (?:the )?(?:\p{Lu}[\p{L}’'-]*\s?)+\?$/u;

/** “A study of a larger ring, the Ring Collider, started”: the study did. “Marcus, his son, was born”. */
function isOwner(fact: Fact): boolean {
  const { subject, asking, proof } = fact;
  if (asking.way !== "value" || isOfSubject(fact)) return false;
  const quote = oneLine(proof.quote.replace(/[*_]/gu, ""));
  const at = quote.indexOf(`, the ${subject},`);
  if (at > 0 && /\b(?:of|for|on|about) (?:an?|the|its|his|her|their) [\p{Ll} -]+$/u.test(quote.slice(0, at)))
    return true;
  return relativeFirst.test(quote) && !quote.startsWith(subject);
}

const relativeFirst =
  /^\p{Lu}\p{L}+, (?:his|her|their) (?:\p{Ll}+ )?(?:son|daughter|brother|sister|father|mother|wife|husband|cousin|uncle|aunt|nephew|niece|pupil|successor)\b/u;
