import { gathered } from "../../base/gathered.ts";
import type { Askable } from "../askable.ts";
import type { FactKind } from "../fact-kind.ts";
import { identityText, verbClass } from "../relation-key.ts";
import type { Resolver } from "../resolution/resolver.ts";
import { partAtHole } from "../slots/slot.ts";
import { HOLE, renderInverted, renderStatement } from "../statements/render.ts";
import { isOfText } from "../placed.ts";
import type { Piece, Statement } from "../statements/statement.ts";
import { leadsToInfinitive } from "../statements/indispensable.ts";
import { answerOfText } from "../slots/answer.ts";
import { isOneThing, isThingAsked } from "./one-thing.ts";
import { kindAsked, wareIn } from "./told-by-noun.ts";

/** What a phrase tells of the statement that it stands in, and how one asks for it. */
interface Role {
  readonly kind: FactKind;
  readonly opening: string;
  /** What of the phrase is no part of the answer: “by”, “as a”. */
  readonly lead: RegExp;
}

const purposes = /\b(?:purpose|aim|goal|mission|task|object|objective)s?\b/u;
const changes = new Set("turn transform develop convert grow evolve change make".split(" "));
const roles = new Set(
  "begin start work serve act know train appoint use describe establish found remain regard consider recognise recognize".split(
    " ",
  ),
);
/** “Volunteered as a nurse”, “worked as a clerk”: what somebody was in a word. */
const trades = new Set("work serve volunteer train qualify enlist practise practice".split(" "));
/** What comes from, consists of or is known for something: verbs with the preposition that goes with them. */
const material = new Set(
  `come from,derive from,make from,make of,build of,form of,compose of,consist of,construct of,carve from,cut from,
  base on,rest on,depend on,rely on,live on,feed on,live by,know for,name after,call after,specialise in,specialize in,
  trade in,deal in,replace by,cause by,power by,drive by,cover by,cover with,fill with,line with,surround by,convert into,
  suffer from,protect against,protect from,employ in,use in,use for,write in,die of`
    .split(",")
    .map((pair) => pair.trim()),
);

const devotes = new Set(["devote", "dedicate", "commit"]);
const forPurpose = /^(?:(?:for|with) the (?:purpose|aim|goal|intention|object) of|for)\s/u;
const LONGEST = 18;

/** Purposes, means, causes and what something is or became: answers that are phrases and no names or figures. */
export function phraseAskables(read: Statement, resolver: Resolver): Askable[] {
  const statement = withWholeDescription(read);
  return gathered(statement.pieces, (piece) => {
    const role = piece.isVerbatim && !isToldMoreOf(piece, statement) ? roleOf(piece, statement) : null;
    return [
      role ? askableOf(statement, piece, { role, resolver }) : null,
      meansWithin(statement, piece, resolver),
      changeWithin(statement, piece, resolver),
      wareWithin(statement, piece, resolver),
    ].filter((askable) => askable !== null);
  });
}

/** “Lived on rain | gathered in tanks”: what stands behind is of the rain, and no question can leave it where it is. */
const isToldMoreOf = ({ argument: { role, range } }: Piece, { pieces }: Statement): boolean =>
  role === "prepositional" &&
  pieces.some(({ argument }) => argument.role === "modifier" && argument.range.from === range.to);

/** “Is the second city | in Denmark”: where something is described, what narrows it is a part of the description. */
function withWholeDescription(statement: Statement): Statement {
  const { verb, pieces } = statement;
  if (!verb.isCopula) return statement;
  const merged = pieces.reduce<Piece[]>((all, piece) => {
    const before = all.at(-1);
    const isMore =
      before?.argument.role === "object" &&
      !before.argument.isLeading &&
      before.isVerbatim &&
      piece.isVerbatim &&
      piece.argument.role === "prepositional" &&
      piece.kind !== "time" &&
      before.argument.range.to === piece.argument.range.from;
    if (!isMore) return [...all, piece];
    const range = { from: before.argument.range.from, to: piece.argument.range.to };
    return [
      ...all.slice(0, -1),
      { ...before, argument: { ...before.argument, range }, text: `${before.text} ${piece.text}` },
    ];
  }, []);
  return { ...statement, pieces: merged };
}

function roleOf({ argument, text, kind }: Piece, statement: Statement): Role | null {
  const { verb, subject } = statement;
  const purpose = { kind: "purpose" as const, opening: "For what purpose" };
  const byKind = kindAsked(statement, argument, text);
  if (byKind) return { kind: "name", ...byKind };
  switch (argument.role) {
    case "infinitive": {
      const isOfPurpose = verb.isCopula ? purposes.test(subject.text) : !leadsToInfinitive(verb.base);
      if (verb.isCopula) return isOfPurpose ? { kind: "purpose", opening: "What", lead: /^(?!)/u } : null;
      return isOfPurpose || verb.base === "aim" ? { ...purpose, lead: /^(?!)/u } : null;
    }
    case "gerund":
      if (/^by\s/iu.test(text)) return { kind: "means", opening: "By what means", lead: /^by\s/iu };
      if (/^to\s/u.test(text)) return devotes.has(verb.base) ? { ...purpose, lead: /^to\s/u } : null;
      return /^(?:for|with the)\s/u.test(text) ? { ...purpose, lead: forPurpose } : null;
    case "prepositional": {
      if (kind !== "other" || hasValueOrName(argument, text)) return null;
      const preposition = argument.preposition.lower;
      if (preposition === "as" && trades.has(verb.base) && isOneThing(argument, text.replace(/^as\s/iu, "")))
        return { kind: "name", opening: "As what", lead: /^as\s(?:an?\s)?/iu };
      if (preposition === "as" && roles.has(verb.base))
        return { kind: "description", opening: "As what", lead: /^as\s(?:an?\s|the\s)?/iu };
      if (preposition === "into" && changes.has(verb.base))
        return { kind: "change", opening: "Into what", lead: /^into\s(?:an?\s|the\s)?/iu };
      if (material.has(`${verb.base} ${preposition}`) && isOneThing(argument, text.replace(/^\S+\s/u, ""))) {
        const opening = `${preposition.charAt(0).toUpperCase()}${preposition.slice(1)} what`;
        return { kind: "name", opening, lead: /^\S+\s(?:an?\s|the\s)?/iu };
      }
      return preposition === "because" || preposition === "due"
        ? { kind: "cause", opening: "Why", lead: /^(?:because of|due to)\s/iu }
        : null;
    }
    case "object":
      if (isThingAsked(statement, argument, text))
        return { kind: "name", opening: "What", lead: /^(?:(?:an?|the)\s)?/iu };
      if (!verb.isCopula && verb.base !== "become" && verb.base !== "remain") return null;
      return argument.isLeading ||
        !/^(?:an?|the)\s\p{L}/iu.test(text) ||
        argument.list.phrases[0]?.head.tag === "name" ||
        /\d/u.test(text)
        ? null
        : { kind: "description", opening: "What", lead: /^(?:an?|the)\s/iu };
    default:
      return null;
  }
}

const hasValueOrName = ({ role }: Piece["argument"], text: string): boolean =>
  role === "prepositional" && /^\S+\s(?:the\s)?\p{Lu}/u.test(text);

interface Around {
  readonly role: Role;
  readonly resolver: Resolver;
}

function askableOf(statement: Statement, piece: Piece, { role, resolver }: Around): Askable | null {
  const lead = role.lead.exec(piece.text)?.[0] ?? "";
  const answer = shortened(piece.text.slice(lead.length));
  const holed = { ...piece, text: `${lead}${HOLE}` };
  return phraseAskable(statement, { piece, holed, answer, role, resolver });
}

/** Of “settling those who fled, and helping them …” the first; what is added behind a comma is more of the same. */
function shortened(text: string): string {
  const comma = text.indexOf(", ");
  return comma > 0 && text.split(" ").length > LONGEST ? text.slice(0, comma) : text;
}

/** “…, by giving advice to governments” inside of what else is said. */
function meansWithin(statement: Statement, piece: Piece, resolver: Resolver): Askable | null {
  if (!piece.isVerbatim || (piece.argument.role !== "gerund" && piece.argument.role !== "infinitive")) return null;
  const at = /\sby\s(?=\p{Ll}+ing\s)/u.exec(piece.text);
  if (!at) return null;
  const from = at.index + at[0].length;
  const holed = { ...piece, text: `${piece.text.slice(0, from)}${HOLE}` };
  const role = { kind: "means" as const, opening: "By what means", lead: /^(?!)/u };
  const cut = { ...piece, text: piece.text.slice(0, at.index) };
  return phraseAskable(statement, { piece, holed, answer: piece.text.slice(from), role, resolver, cut });
}

/** “…, turning it from a village into a port”: what it became. */
function changeWithin(statement: Statement, piece: Piece, resolver: Resolver): Askable | null {
  if (!piece.isVerbatim || piece.argument.role !== "tail") return null;
  const lead =
    /^,\s(?:turning|transforming|converting|changing|making|developing)\sit\s(?:from\s[^,]+?\s)?into\s(?:an?\s)?/u.exec(
      piece.text,
    );
  if (!lead) return null;
  const holed = { ...piece, text: `${lead[0]}${HOLE}` };
  const role = { kind: "change" as const, opening: "Into what", lead: /^(?!)/u };
  return phraseAskable(statement, {
    piece,
    holed,
    answer: piece.text.slice(lead[0].length),
    role,
    resolver,
    isGapOnly: true,
  });
}

/** “A Danish maker of ploughs”: of what. */
function wareWithin(statement: Statement, piece: Piece, resolver: Resolver): Askable | null {
  const found = piece.isVerbatim ? wareIn(statement, piece.argument, piece.text) : null;
  if (!found) return null;
  const holed = { ...piece, text: `${found.before}${HOLE}` };
  const cut = { ...piece, text: found.before.replace(/\sof\s$/u, "") };
  const role = { kind: "name" as const, opening: "Of what", lead: /^(?!)/u };
  return phraseAskable(statement, { piece, holed, answer: found.ware, role, resolver, cut });
}

interface Found extends Around {
  readonly piece: Piece;
  readonly holed: Piece;
  readonly answer: string;
  /** Whether no question word can stand for it. */
  readonly isGapOnly?: boolean;
  /** What of the piece stays in the question. */
  readonly cut?: Piece;
}

function phraseAskable(statement: Statement, found: Found): Askable | null {
  const { piece, holed, answer, role, resolver, cut, isGapOnly } = found;
  const { sentence, subject, verb, at } = statement;
  const start = sentence.text.indexOf(answer, sentence.tokens[piece.argument.range.from]?.start);
  const words = answer.split(" ").length;
  if (
    start < 0 ||
    words > LONGEST ||
    (words < 2 && role.kind !== "description" && role.kind !== "name") ||
    answer === ""
  )
    return null;
  const parts = partAtHole(
    renderStatement(
      statement,
      statement.pieces.map((each) => (each === piece ? holed : each)),
    ),
  );
  if (!parts) return null;
  const rest = statement.pieces.flatMap((each) => (each === piece ? (cut ? [cut] : []) : [each]));
  const asked = isGapOnly ? null : renderInverted(statement, rest);
  const objects = rest.filter((each) => each.argument.role === "object").map(({ text }) => identityText(text));
  return {
    subject: subject.entity?.name ?? subject.text,
    relation: `${role.kind}: ${[verb.text, ...rest.filter(({ kind }) => kind !== "time").map(({ text }) => text)].join(" ")}`,
    relationKey: [role.kind, verbClass(verb.companion ?? verb.base), ...objects].join(" "),
    distinction: rest
      .filter(({ kind }) => kind === "time")
      .map(({ text }) => text.toLowerCase())
      .join(" "),
    counted: "",
    answer: answerOfText(role.kind, answer),
    question: asked === null ? null : `${role.opening} ${asked}?`,
    statement: parts,
    label: null,
    at,
    place: { start, end: start + answer.length },
    isOnTopic: (subject.entity ?? subject.owner)?.name === resolver.topic?.entity.name && resolver.topic !== null,
    isTimeless: !verb.isPast,
    isUnique: false,
    isOfText: isOfText(statement),
  };
}
