import { perObject } from "../../base/per-object.ts";
import type { Fact } from "../../facts/fact.ts";
import { readVerb } from "../../facts/verb-forms.ts";
import type { Candidate } from "../making/candidate.ts";
import { statementOf } from "../told.ts";
import type { Gate } from "./gate.ts";
import { filled, withoutMonths } from "./words.ts";
import { withoutSource } from "../without-source.ts";

/** Gates for verbs that need more than a time behind them: from what, by whom, for what, where. */
export const lackingGates: readonly Gate[] = [
  {
    name: "done-to-no-end",
    reason: "The stem says that somebody was dismissed, accused or joined, and not from what, of what or by whom.",
    seeks: () => [passive],
    refuses: (candidate) => sayings(candidate).some((said) => passive.test(said) && !asksForRest.test(said)),
  },
  {
    name: "goes-nowhere",
    reason: "The stem says that somebody stepped down, walked out or went home, and not from what.",
    seeks: () => [active, homeward, stayed, putNowhere],
    refuses: (candidate) =>
      sayings(candidate).some(
        (said) =>
          (active.test(said) && !asksForRest.test(said)) ||
          homeward.test(said) ||
          stayed.test(said) ||
          (putNowhere.test(said) && !asksForRest.test(said)),
      ),
  },
  {
    name: "lacks-partner",
    reason: "The stem says whom somebody credited, accused or called in, and not with what, of what or for what.",
    seeks: () => partners.map(({ verb }) => verb),
    refuses: (candidate) => sayings(candidate).some(lacksPartner),
  },
  {
    name: "to-join-what",
    reason: "The stem ends with “to join” or “to come”, and does not say what or where.",
    seeks: () => [toJoin],
    refuses: (candidate) =>
      sayings(candidate).some((said) => toJoin.test(said) && !asksForRest.test(said) && !asksWhich.test(said)),
  },
  {
    name: "home-nowhere",
    reason: "The stem says that somebody has a home or a seat, and not where.",
    seeks: () => [homeless],
    refuses: (candidate) => sayings(candidate).some((said) => homeless.test(said) && !asksForRest.test(said)),
  },
  {
    name: "work-on-what",
    reason: "The stem says that work began or stopped, and not on what.",
    seeks: () => [work, toWork],
    refuses: (candidate) =>
      sayings(candidate).some((said) => work.test(withoutSource(said)) || toWork.test(withoutSource(said))),
  },
  {
    name: "spent-on-what",
    reason: "The stem says how much somebody spent, and not on what.",
    refuses: (candidate) =>
      candidate.facts.some(({ kind }) => kind === "money") &&
      sayings(candidate).some((said) => /\bspen(?:d|ds|t)\b/u.test(said) && !/\b(?:on|for)\b/u.test(said)),
  },
  {
    name: "transitive-alone",
    reason: "The verb wants an object, which the question has lost.",
    refuses: ({ facts }) => facts.some(hasLostObject),
  },
  {
    name: "was-doing-once",
    reason: "The stem asks who was doing a thing, and not when.",
    refuses: ({ body: { type, stem } }) =>
      (type === "short-answer" || type === "multiple-choice") && asksWhoWasDoing.test(withoutSource(stem)),
  },
];

/** The stem, or where several facts are put together what is said of each. */
const sayings = perObject(({ body, facts }: Candidate): string[] => {
  const isOfMany = body.type === "ordering" || body.type === "matching" || body.type === "multiple-response";
  const said = isOfMany
    ? facts.flatMap(({ asking }) => (asking.way === "value" ? [`${asking.askable.label ?? ""}.`] : []))
    : [filled(body)];
  return said.map(withoutMonths);
});

/** “To which town was the seat transferred?” */
const asksForRest =
  /\b(?:[Ww]here\b|(?:[Tt]o|[Ff]rom|[Bb]y|[Ff]or|[Oo]f|[Ww]ith|[Ii]nto|[Aa]s|[Aa]gainst) wh(?:ich|om|at)\b|(?:[Ii]n|[Oo]n|[Aa]t) which (?!year|month|century|decade|date|day|age|season)|\b(?:to|from|by|for|of|with|into|as) (?:the )?(?:city of |town of )?____)/u;

const time = String.raw`(?:in|on|by|since|until|before|after|at|during|from)(?: about| around| the year| the age of| the end of| the| early| late)? (?:____|\d|month|beginning|end|age|same|First|Second)`;
/** Nothing but a time stands behind. */
const end = String.raw`(?=[.?]$| ${time})`;

const doneTo =
  "dismissed|sacked|fired|ousted|reinstated|demoted|suspended|expelled|excluded|barred|evicted|ejected|accused|charged|suspected|acquitted|convicted|indicted|fined|bought|purchased|acquired|summoned|consulted|approached|invited|engaged|hired|recruited|called in|called out|called up|brought in|sent in|asked|told|informed|warned|persuaded|convinced|forced|obliged|ordered|allowed|permitted|authori[sz]ed|instructed|urged|encouraged|tempted|offered|promised|denied|refused|rewarded|thanked|blamed|credited|praised|criticised|criticized|mentioned|included|involved|attached|assigned|allocated|transferred|relocated|posted|stationed|seconded|promoted|put forward|passed over|handed over|turned down|turned away|given up|given away|left out|enrolled|fitted|equipped|connected|attributed|renamed|rechristened|devoted|compared|limited|confined|prevented|deprived|stripped|relieved|spared|helped|aided|assisted|let go|let in|laid off|reduced|based|located|situated|regarded|considered|described|treated";

/** “The council put three ferries on 4 May”: neither into service nor up for sale; “put the ferry online” says enough. */
const putNowhere = new RegExp(
  String.raw`(?<!\b(?:was|were|is|are|been|be) )\bputs?(?: (?!(?:in|into|at|to|under|up|out|off|on|down|forward|aside|away|together|through|before|above|near|behind|between|over|beside|against|by|for|from|back|across|along|around|inside|outside|onto|upon|within|towards|indoors|outdoors)\b)[\p{L}\d’'-]+){1,6}(?<= \p{Ll}{2,}s)(?: on (?:____|\d|month)|[.?]$)`,
  "u",
);

const passive = new RegExp(
  String.raw`\b(?:was|were|been|being|is|are)\b(?!.*\b(?:was|were|been)\b)[^,.?]*? (?:${doneTo})${end}|\b(?:was|were) joined by\b(?!.*\b(?:in|at|on|as|for) (?:the |an? |his |her |its |their )?(?!month)\p{L})`,
  "u",
);

/** In a question the verb stands in its first form. */
const going = [
  "walk(?:s|ed)? (?:out|away|off)",
  "st(?:ep|eps|epped|and|ands|ood) (?:down|aside|back)",
  "(?:back|opt|drop|pull|miss|lose|lost)(?:s|ed|ped)? out",
  "resign(?:s|ed)?",
  "wait(?:s|ed)?",
  "quit",
  "(?:(?<=\\p{Ll}{3}s )account|accounted)",
  "(?:go|goes|went) (?:back|ahead|along|away|on)",
  "(?:go|goes|went) on to (?:the )?(?:\\p{Lu}[\\p{L}’'-]*(?: of| for| and| the)* ?)+",
  "(?:move|moves|moved) (?:on|in|out|away)",
  "(?:set|sets) (?:out|off|to work|fire)",
  "(?:sign|signs|signed|join|joins|joined) (?:up|in)",
  "(?:catch|catches|caught) up",
  "(?:carry|carries|carried) on",
  "(?:give|gives|gave) (?:in|up|way|evidence)",
  "(?:fall|falls|fell) (?:behind|through|out)",
  "(?:turn|turns|turned|show|shows|showed) (?:up|back)",
  "(?:take|takes|took) (?:charge|command|part|up residence|the lead|action|steps)",
  "(?:complie[ds]|comply|object(?:s|ed)?|consent(?:s|ed)?|agree[ds]?|disagree[ds]?|decline[ds]?|insist(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|react(?:s|ed)?|participate[ds]?|contribute[ds]?|assist(?:s|ed)?|tr(?:y|ies|ied)|attempt(?:s|ed)?|hope[ds]?|reckon(?:s|ed)?|enrol(?:s|led)?|benefit(?:s|ed)?|depend(?:s|ed)?|rel(?:y|ies|ied)|appl(?:y|ies|ied))",
  "(?:accede[ds]?|defect(?:s|ed)?|subscribe[ds]?|adhere[ds]?|affiliate[ds]?)",
  "(?:do|does|did) (?:so|the same)",
  "(?:follow|follows|followed) suit",
];

const active = new RegExp(
  String.raw`\b(?<!\b(?:was|were|been|is|are|being) )(?:${going.join("|")})(?: again| too| for good| altogether| voluntarily)?${end}`,
  "u",
);

/** A purpose that is nothing without what it is for. */
const toJoin = new RegExp(
  String.raw`\b(?:to|would|will) (?:(?:re)?join|enter|leave|come|accede|attend|ratify|sign|accept|receive|withdraw)(?:${end}| over\b)`,
  "u",
);
/** “Which union did Solvik decide to join?” */
const asksWhich = /^(?:According to [^,]+, )?(?:[Ww]hich (?!year|month|date|decade|century)|[Ww]hom|[Ww]hat)/u;

/** “Went home in 1919”: from where? With something more behind it, “in a small boat”, it is worth telling. */
const homeward =
  /\b(?:go|goes|went|come|comes|came|return|returns|returned|sail|sails|sailed|travel|travels|travelled|get|got|sent|brought|taken) (?:back )?home(?: (?!in|on|by|to|for|at|with|from|as)\p{Ll}+)?(?:(?: again)? (?:in|on|by|before|after) (?:the year )?(?:____|\d|month)(?:[\d ,]|month|____)*)?(?: \((?:month and year|full date)\))?[.?]$/u;

/** “The Danes stayed for sixty years.” */
const stayed =
  /\b(?:stay|stays|stayed|linger|lingers|lingered) for (?:[\p{L}\d_,-]+ ){1,4}(?:years|months|weeks|days|nights|hours|centuries|decades)[.?]$|\b[Hh]ow (?:long|many \p{Ll}+) did [^?]* (?:stay|linger)\?$/u;

/** A verb that says whom, and what else it needs before the sentence ends. */
const partners: readonly { readonly verb: RegExp; readonly needs: RegExp }[] = [
  { verb: /\bcredit(?:s|ed)?\b/u, needs: /\b(?:with|for|to)\b/u },
  {
    verb: /\b(?:accuse[ds]?|suspect(?:s|ed)|convict(?:s|ed)|acquit(?:s|ted)|deprive[ds]?|robbed|robs?)\b/u,
    needs: /\b(?:of|by) \p{Ll}/u,
  },
  {
    verb: /\b(?:blame[ds]?|thank(?:s|ed)?|praise[ds]?|reward(?:s|ed)?|forgave)\b/u,
    needs: /\b(?:for|with|on|by) \p{L}/u,
  },
  { verb: /\b(?:congratulate[ds]?|advise[ds]?)\b/u, needs: /\b(?:on|upon|to|against) \p{L}/u },
  {
    verb: /\b(?:persuade[ds]?|convince[ds]?|urge[ds]?|tempt(?:s|ed)?|oblige[ds]?|compel(?:s|led)?|instruct(?:s|ed)|encourage[ds]?)\b/u,
    needs: /\b(?:to|into|that|of|not|in) \p{L}/u,
  },
  // “Steered the Guild” through what?
  { verb: /\bsteer(?:s|ed)?\b/u, needs: /\b(?:through|to|towards?|into|out|away|past|off) \p{L}/u },
  // “Arranged with the guards at home” to do what?
  { verb: /\barrange[ds]? with\b/u, needs: /\b(?:to \p{Ll}|for |that )/u },
  // “Caused the head of the Guild” to do what?
  {
    verb: /\bcause[ds]? (?:the|its|his|her|their|an?) (?:\p{Ll}+ )?(?:head|president|leader|minister|king|queen|chief|chairman|chairwoman|secretary|government|parliament|people|crew|staff|(?:\p{Ll}+(?:(?<!fev|disast|hung|dang|murd|weath|pow|ord|bord|answ|weak)er|ist|ian)s?))(?=[\s.?,])/u,
    needs: /\bto \p{Ll}/u,
  },
  {
    verb: /\b(?:grew|grow|grows|became|got) rich\b/u,
    needs: /^ (?:on|from|through|by|with|off|as|in|after|when|under)\b/u,
  },
  {
    verb: /\badd(?:s|ed)? (?=(?:an?|two|three|four|five|six|\d+|____) )/u,
    needs: /\b(?:to|in (?:the )?\p{Lu}|at|on (?:the|its|his|her|their)|under|above|behind|beside|between|for)\b/u,
  },
  {
    verb: /\b(?:draw|draws|drew|reach|reached) (?:the|a|an|its|their|his|her) (?:\p{Ll}+ )?conclusions?\b/u,
    needs: /^ (?:that|from|of|about|on)\b/u,
  },
  // “Looked to Norway” for what, and to do what?
  { verb: /\b(?:look|looks|looked|turn|turns|turned) to (?=(?:the )?(?:\p{Lu}|____))/u, needs: /\b(?:for|to|in|as) /u },
  {
    verb: /^(?:According to [^,]+, )?[Tt]o (?:whom|which \p{Ll}+) did [^?]*(?= (?:look|turn)\?)/u,
    needs: /^ (?:look|turn) (?:for|to)\b/u,
  },
  // “Took a gold medal in Bath” for what?
  {
    verb: /\b(?:t(?:ake|akes|ook)|w(?:in|ins|on)|g(?:et|ets|ot)|gain(?:s|ed)?|receive[ds]?|earn(?:s|ed)?|bring|brought) (?:the |an? |his |her |its |\p{Ll}+ )?(?:gold|silver|bronze)(?: medals?)?\b/u,
    needs:
      /\b(?:for|with) \p{L}|\b(?:in|at) (?:the |an? |his |her )?(?!the |an? |month|year|city|town|____)(?:[\p{Ll}-]+ )*\p{Ll}{3,}|Olympi|Games|Championship|Cup\b|\d (?:met|yards)/u,
  },
  // “Put up a million crowns” for what, and “won for” her book what?
  {
    verb: /\bputs? up (?:about |some |nearly |almost |over |more than )?(?:[$€£¥\d]|a (?:million|thousand|hundred)|half a)/u,
    needs: /\b(?:for|to|towards?|as) \p{L}/u,
  },
  { verb: /\b(?:win|wins|won) for (?=\p{Lu})/u, needs: /^(?!)/u },
  // “Signed a contract” for what?
  {
    verb: /\bsign(?:s|ed)? (?:an?|the) (?:\p{Ll}+ )?(?:contract|deal|lease)\b/u,
    needs: /^ (?:for|to|on|of|over|about|under|worth)\b|\b(?:for|to|about|over) (?:the|an?|\p{Ll}+ing)?\b/u,
  },
  { verb: /\bimpose[ds]?\b/u, needs: /\b(?:on|upon|by)\b/u },
  // “Withdrew her catalogue” from what? A candidate withdraws from nothing but the race.
  {
    verb: /\b(?:withdraws?|withdrew) (?:his|her|its|their) (?:\p{Ll}+ )?(?:catalogue|music|songs|films|books|works?|pictures|money|savings|funds|deposits|troops|forces|army|fleet|ships|staff|products|adverts|advertising|advertisements)\b/u,
    needs: /\b(?:from|to)\b/u,
  },
  { verb: /\brecommend(?:s|ed)?\b/u, needs: /\b(?:to|for|as|that|in|by|on|against) /u },
  {
    // A law and a price are brought in for good: nobody else has a part in that.
    verb: /\b(?:call(?:s|ed)?|br(?:ing|ings|ought)(?! in an? (?:[\p{Ll}-]+ ){0,3}(?:law|rule|tax|ban|bill|act|code|fare|fee|fine|toll|charge|duty|tariff|levy|quota|licence|system|scheme|reform)\b)|send|sends|sent) in\b(?! (?:the )?(?:____|\d|month|\p{Lu}))/u,
    needs: /\b(?:to|for|as|against|from)\b/u,
  },
];

/** A passive without its agent is refused by what stands behind it alone. */
function lacksPartner(said: string): boolean {
  return partners.some(({ verb, needs }) => {
    const found = verb.exec(said);
    if (!found || /\b(?:was|were|been|is|are|be|being)\b[^,]*$/u.test(said.slice(0, found.index))) return false;
    // “The Queen of Sheba”: an “of” before a capital belongs to a name, and not to the verb.
    return !needs.test(said.slice(found.index + found[0].length)) && !/^\p{Ll}* [Ww]h(?:om|at|ich)\b/u.test(said);
  });
}

const homeless =
  /\b(?:ha(?:s|ve|d)|ma(?:ke|kes|de|king)) (?:its|their|his|her|a|____)(?: (?:permanent|first|new|own|main))? (?:homes?|seats?|headquarters|base|quarters)(?=[.?]$|,| (?:since|until|from) \d)/u;

const work =
  /^(?:In [^,?]+, |[^,?]+ did )?(?:[Ww]ork|[Bb]uilding work|[Dd]igging|[Bb]uilding|[Tt]he works?)(?: again| first| finally)? (?:start(?:s|ed)?|beg[aiu]n|resum(?:e|ed)|stop(?:ped)?|ceased?|halt(?:ed)?|end(?:ed)?|finish(?:ed)?|continued?|was (?:started|begun|stopped|halted|finished|completed|resumed))(?! (?:on|at|in [a-z]|in \p{Lu}))/u;

/** “Started work on 23 March”: a date is none of what there is to do. */
const toWork =
  /\b(?:start(?:s|ed)?|beg[aiu]n|resum(?:e|ed)|stop(?:ped)?|finish(?:ed)?) (?:the )?work(?=[.?]$| (?:on (?:\d|\p{Lu})|in \d|in the year\b|____))/u;

/** Verbs that always do something to something. */
const transitive = new Set(
  "prop visit plant carve make build forge hew create construct erect establish invent discover purchase own use receive obtain contain include cover carry send put install instal remove replace repair restore demolish destroy rename name describe depict award grant allow require want declare approve abolish ban forbid introduce propose suggest reject protect defend free release rescue save persuade convince force oblige accuse credit blame thank invite appoint elect choose select hire employ engage equip supply provide deliver distribute collect raise lift lower cross enter attack seize capture conquer occupy defeat annex besiege sack scrape scrub rub polish peel wash wipe strip scour mend sharpen wrap unwrap remember forget recall recognise recognize notice mention ignore neglect admire respect kill arrest imprison execute banish expel exile dismiss succeed overthrow depose crown bury publish compose".split(
    " ",
  ),
);

/** “Holm propped in 1571”, “has been planting since 2007”: an active verb with a time behind it and nothing else. */
const hasLostObject = perObject(({ asking, kind, relation }: Fact): boolean => {
  if (asking.way !== "value") return false;
  const { relationKey, distinction } = asking.askable;
  const said = statementOf(asking.askable);
  const begun = begunTo.exec(said)?.[1];
  if (begun !== undefined && transitive.has(begun)) return true;
  const last = endsInPast.exec(said)?.[1];
  if (last !== undefined && transitive.has(readVerb(last)?.base ?? "") && !/\b(?:was|were|is|are|been)\b/u.test(said))
    return true;
  const doing = doingSince.exec(said)?.[1];
  if (doing !== undefined) return transitive.has(readVerb(doing)?.base ?? "");
  // “Eight birds carved in soapstone perched there”: they carved nothing.
  const isOfCounted = kind === "count" && relationKey.startsWith("subject ");
  const [verb = "", preposition, more] = relationKey.replace(/^subject /u, "").split(" ");
  const isAlone = preposition !== undefined && more === undefined && distinction === "";
  return (
    isAlone &&
    (isOfCounted || ["year", "date", "period"].includes(kind)) &&
    transitive.has(verb) &&
    !/\b(?:was|were|is|are|be|been|being)\b/u.test(relation)
  );
});

const endsInPast = /(?<!\b(?:was|were|is|are|be|been|being|get|got|\p{Ll}+ly)) (\p{Ll}+ed)\.$/u;

/** “Began to scrub in 1891” */
const begunTo =
  /\b(?:began|begun|started|continued|ceased|learned|set out|tried|helped) to (\p{Ll}+)(?:,? (?:in|on|since|until|from) (?:the )?(?:\p{Lu}\p{Ll}+ )?\d[^,]*)?\.$/u;

const doingSince =
  /\b(?:been|was|were|is|are) (\p{Ll}+ing) (?:since|until|in|from) (?:the )?(?:\p{Lu}\p{Ll}+ )?\d{3,4}s?\.$/u;

const asksWhoWasDoing =
  /^who (?:was|were) (?:\p{Ll}+ly )?\p{Ll}+ing\b(?!.*\b(?:\d{3,4}|when|while|during|at the time)\b)/iu;
