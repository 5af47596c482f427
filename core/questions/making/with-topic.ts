import { displayName, type Entity } from "../../facts/entity.ts";
import type { Fact } from "../../facts/fact.ts";
import { isOrgan } from "../../facts/organs.ts";
import { quoteOf } from "../told.ts";
import type { NamesOfText } from "./names-of-text.ts";
import { isAgreement, type BodiesAround } from "./bodies-around.ts";
import { monthNames } from "./month-names.ts";
import { withHeadNamed, withOfficeTaken, withOwner } from "./with-owner.ts";

interface Around {
  readonly topic: Entity | null;
  readonly called: (name: string) => Pick<Entity, "type"> | undefined;
  readonly bodiesAround: BodiesAround;
  readonly names: Pick<NamesOfText, "tellsOfDigging">;
  /** Whom and what the text names. */
  readonly entities: readonly Pick<Entity, "name" | "sort">[];
}

/**
 * The same stem with what the text is about put where its readers add it by themselves: what was joined or left, whose
 * article it is, where there are so many. Nothing is added where the stem names it already, where the text is about
 * something else, or where another body may be meant.
 */
export function withTopic(stem: string, fact: Fact, { topic, called, bodiesAround, entities, names }: Around): string {
  if (!topic || [...topic.aliases, topic.name].some((name) => stem.includes(name))) return stem;
  const placed = withPlaceNamed(stem, topic);
  if (placed !== stem) return placed;
  const isTreaty = isAgreement(topic);
  if (isTreaty) return withMembership(stem.replace(article, (said) => `${said} of ${displayName(topic)}`));
  const mayBeAnother = (word: string) => bodiesAround(fact, word).some((body) => isOther(body, fact));
  const near = { topic, called, mayBeAnother, isDug: names.tellsOfDigging() };
  const owned = withOfficeTaken(withOwner(stem, fact, near), fact, near);
  const named = withHeadNamed(owned, topic, isOtherOfKind);
  if (named !== stem) return named;
  if (topic.type === "organisation" || topic.type === "acronym") return withMembership(stem);
  return topic.type === "place" && ofPerson.test(stem) ? withOwnerOf(stem) : stem;

  function isOtherOfKind(head: string): boolean {
    return entities.some(
      ({ name, sort }) =>
        name !== topic?.name && (sort === head || name.toLowerCase().split(" ").at(-1)?.replace(/s$/u, "") === head),
    );
  }

  function withOwnerOf(whole: string): string {
    const [said = "", doer = "", verbs = ""] = ofPerson.exec(whole) ?? [];
    const isPerson = [doer, doer.split(" of ")[0] ?? ""].some((name) => called(name)?.type === "person");
    return isPerson && topic ? whole.replace(said, () => `${doer} ${verbs}${displayName(topic)}’s `) : whole;
  }

  function withMembership(whole: string): string {
    if (!topic || !isNamedThere(fact)) return whole;
    const frames = isOfCountry(fact, called) ? (isTreaty ? agreementFrames : memberFrames) : [];
    const used = [joining, ...frames].find(({ at }) => at.test(whole));
    const [verb = ""] = used?.at.exec(whole) ?? [];
    const mayBeAnother = () => bodiesAround(fact, verb).some((other) => isTreaty || !isAgreement(other));
    return !used || mayBeAnother()
      ? whole
      : whole.replace(used.at, (said) => `${said} ${used.joint}${displayName(topic)}`);
  }
}

const nearest =
  /\b[Tt]he nearest (?:\p{L}+ ){0,2}(?:town|city|village|airport|station|port|harbour|hospital|settlement)(?= (?:is|was|lies)\b)/u;
/** It begins with what is rare, so that the verb in front of it is sought in few places. */
const placeListed =
  /\bthe (?:place|site)(?= (?:on|in|to|a|as)\b)(?<=\b(?:put|entered|inscribed|added|placed|listed|declared|enter|inscribe|add|place|list|declare) the (?:place|site))/u;

/** “The nearest town”: to what the text is about; “put the place on its list”: that. */
function withPlaceNamed(stem: string, topic: Entity): string {
  if (topic.type === "person" || topic.type === "organisation" || topic.type === "acronym") return stem;
  const name = displayName(topic);
  return stem.replace(nearest, (said) => `${said} to ${name}`).replace(placeListed, () => name);
}

/** An agreement has no offices; a part of the body itself is no other, nor is what the sentence is about. */
const isOther = (entity: Entity, { subject, value }: Fact): boolean =>
  !isAgreement(entity) && !isOrgan(entity.name) && entity.name !== subject && entity.name !== value;

/** A subject that was put in for “the country” may be the wrong one, and says more in front of a name than without. */
const isNamedThere = ({ subject, proof }: Fact): boolean =>
  quoteOf(proof).toLowerCase().includes(subject.toLowerCase());

function isOfCountry({ subject, asking }: Fact, called: Around["called"]): boolean {
  const isAsked = asking.way === "value" && asking.askable.relationKey.startsWith("subject ");
  const isPlace = isAsked ? asking.askable.answer.kind === "place" : called(subject)?.type === "place";
  return isPlace || /^(?:\p{Ll}+ )*(?:countries|states|nations|governments)$/u.test(subject);
}

const who = String.raw`\b(?:countr(?:y|ies)|states?|nations?|members?|governments?|territor(?:y|ies)|\p{Lu}[\p{L}-]+|____) (?:has |have |had )?(?:never |not |finally )?`;
const time = String.raw`(?:in|on|by|at|since|until) (?:the year |the (?:end|beginning|start|middle) of )?(?:____|\d|(?:${monthNames.join("|")})\b)`;
const end = String.raw`(?=[.?]$| ${time})`;
const asked = (verb: string): string => String.raw`(?<=\bdid [^,]+ )${verb}(?=\?$)`;

interface Frame {
  readonly at: RegExp;
  /** What stands between it and the name. */
  readonly joint: string;
}

const frame = (at: string, joint = ""): Frame => ({ at: new RegExp(at, "u"), joint });

/** “Fifty-eight countries have joined”, “which state joined in 2013?”, “when did Norway join?” */
const joining = frame(
  String.raw`(?<=${who})(?:re)?joined${end}|${asked("(?:re)?join")}|(?<=\b(?:countr(?:y|ies)|(?:member )?states?|nations?|members?|territor(?:y|ies)|republics?|cit(?:y|ies)|clubs?|unions?|societ(?:y|ies)|compan(?:y|ies)) to )(?:re)?join${end}`,
);

const withdrawing = frame(String.raw`(?<=${who})(?:withdrew|withdrawn)${end}|${asked("withdraw")}`, "from ");
const walkingOut = frame(
  String.raw`(?<=${who})(?:(?:pulled|walked|dropped|backed) out)${end}|${asked("(?:pull|walk|drop|back) out")}`,
  "of ",
);

/** What countries do with an organisation. */
const memberFrames: readonly Frame[] = [
  frame(
    String.raw`(?<=${who})left${end}|${asked("leave")}|\b(?:forced|obliged|asked|compelled|decided|free) to leave${end}`,
  ),
  withdrawing,
  walkingOut,
  frame(
    String.raw`(?<=\b(?:g[ai]ve up|renounced?|suspend(?:ed)?|renew(?:ed)?|lost|lose|end(?:ed)?|applied for|apply for) )(?:its |their )?membership${end}`,
    "of ",
  ),
  frame(String.raw`(?<=${who})quit${end}|${asked("quit")}`),
  frame(String.raw`(?<=${who})(?:came back|returned)${end}|${asked("(?:come back|return)")}`, "to "),
  frame(String.raw`\b(?:was|were|been) (?:re)?admitted${end}|(?<=\b(?:was|were) [^,]+ )(?:re)?admitted(?=\?$)`, "to "),
  frame(
    String.raw`\b(?:bec[ao]me|is|are|was|were|admitted as|[^,]+ admitted as) (?:an? |the )?(?:\p{Ll}+ )?members?${end}`,
    "of ",
  ),
  frame(String.raw`(?<=${who})(?:takes?|taken) part(?=[.?]$| (?:under|as|since|until|in \d|in ____))`, "in "),
  frame(String.raw`(?<=${who})attend(?:s|ed)?(?= (?:\p{Ll}+ )?as (?:an? )?observers?\b)`),
  frame(
    String.raw`\b(?:was|were|been) (?:suspended|expelled|excluded)${end}|(?<=\b(?:was|were) [^,]+ )(?:suspended|expelled|excluded)(?=\?$)`,
    "from ",
  ),
];

const agreementFrames: readonly Frame[] = [
  frame(String.raw`(?<=${who})(?:ratified|signed)${end}|${asked("(?:ratify|sign)")}`),
  frame(String.raw`(?<=${who})acceded${end}|${asked("accede")}`, "to "),
  withdrawing,
  walkingOut,
];

const article = /\bArticle (?:\d+|[IVXLC]+|____)(?! of\b)/u;

/** “The bishop Olaf of Holm came to baptise its people”: people have no “its”, and nothing else is named. */
const ofPerson =
  /(?<![\p{L}’'-])(\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+| of \p{Lu}[\p{L}-]+)*) ((?:(?!(?:the|an?|its|his|her|their) )\p{Ll}+ ){1,5})its (?=\p{Ll})/u;
