import { monthNames } from "./month-names.ts";

/** What a text may be about, as far as that owns what its readers do not have to be told whose it is. */
export type OwnerKind = "body" | "school" | "country" | "city" | "dug city" | "island" | "mountain" | "built" | "site";

/** What readers of a text understand to be of what it is about, and where a question has to say so. */
export interface Owned {
  readonly of: OwnerKind;
  readonly at: RegExp;
  /** The word between what is found and the owner, or what stands for what is found. */
  readonly put: "of" | "in" | "on" | "at" | "to" | ((said: string, owner: string) => string);
  /** The word in front of which the passage may name another owner; the last that is found where it is not given. */
  readonly word?: RegExp;
  /** Where no other can be the owner, whoever is named beside it. */
  readonly isSure?: true;
  /** Only where the sentence names no other place. */
  readonly isOnlyPlace?: true;
  /** Only of what is so today. */
  readonly isOfToday?: true;
}

const months = `(?:${monthNames.join("|")})`;
const year = String.raw`(?:the year )?(?:____|\d|${months}\b)`;
const time = `(?:in|on|since|from|until) ${year}`;
const front = "(?<=^|^According to the text, )";

const parts =
  "(?:judges|commissioners|delegates|governors|trustees|(?:working|official) languages|(?:regional|national|country|field) offices|vice-presidents|member (?:states|countries|organi[sz]ations|unions|clubs|societies))";
const counted = String.raw`(?:[Hh]ow many|(?:(?:[Mm]ore than|[Aa]bout|[Ff]ewer than|[Oo]ver|[Nn]early) )?(?:____|\d[\d,.]*|\p{L}+))`;

/** What is counted and is a part of some body, as its judges are, or its students. */
const countedRows: readonly Owned[] = [
  {
    of: "school",
    at: new RegExp(String.raw`\b(?:students|pupils|undergraduates) (?:are|were) enrolled(?=[.?]$| in ${year})`, "u"),
    put: "at",
    word: /students|pupils|undergraduates/u,
  },
  {
    of: "body",
    at: new RegExp(String.raw`\b[Hh]ow many ${parts} (?:are|were) there(?=\?$)`, "u"),
    put: (said, owner) =>
      said.replace(/ (are|were) there$/u, (_, verb: string) => ` ${verb === "are" ? "does" : "did"} ${owner} have`),
    word: new RegExp(parts, "u"),
  },
  {
    of: "body",
    at: new RegExp(
      String.raw`(?<=(?:^|^According to the text, |^(?:According to the text, )?[Mm]ore than |^(?:According to the text, )?[Aa]bout )${counted} )${parts}(?= (?:are|is|were|have|sit|serve|meet)\b)`,
      "u",
    ),
    put: "of",
  },
];

const membership = "(?:stood|stands?|rose|rises?|reached|reach|grew|grow|fell|fall|passed|pass)";

const ownCount = String.raw`(?:only |about |some |nearly |almost |around |over |more than |fewer than )?(?:____|\d[\d,.]*|\p{Ll}[\p{Ll}-]*)`;
/** What a body has, whoever else may have some. */
const ownThings =
  "(?:(?:regional|national|local|member|field|country|associate|full|honorary|private|individual) )?(?:members|associations|chapters|branches|stores|shops|outlets|showrooms|warehouses|subsidiaries|employees|shareholders|offices|committees)";
const owns = (front: string, behind: string): RegExp =>
  new RegExp(`${front}${ownThings}${behind}(?=[.?]$| in (?:____|\\d|\\p{Ll}+ \\p{Ll}+[.?]$))`, "u");

/** “How many members are there?”, “there are 46 members”, “there are 60 shops in 9 towns”, “membership stood at 166”. */
const memberRows: readonly Owned[] = [
  {
    of: "body",
    at: owns(String.raw`\b[Hh]ow many `, " are there"),
    put: (said, owner) => said.replace(/ are there$/u, ` does ${owner} have`),
    word: new RegExp(ownThings, "u"),
  },
  {
    of: "body",
    at: owns(String.raw`\b[Tt]here are ${ownCount} `, ""),
    put: (said, owner) => said.replace(/^there are/iu, `${owner} has`),
    word: new RegExp(ownThings, "u"),
  },
  {
    of: "body",
    at: owns(String.raw`(?<=\b[Ii]n how many \p{Ll}+ )are there ${ownCount} `, ""),
    put: (said, owner) => said.replace(/^are there/u, `does ${owner} have`),
    word: new RegExp(ownThings, "u"),
  },
  {
    of: "body",
    at: new RegExp(String.raw`(?<=^|^According to the text, |\bdid )[Mm]embership(?= ${membership} )`, "u"),
    put: (said, owner) => `the ${said.toLowerCase()} of ${owner}`,
    word: /[Mm]embership/u,
  },
];

const organ =
  "(?:supreme|highest|governing|principal|decision-making|executive|legislative|plenary) (?:governing |decision-making )?(?:body|organ)";

/** “The supreme body is the Assembly”, “which country is the largest donor?”, “which body elects a council?” */
const organRows: readonly Owned[] = [
  {
    of: "body",
    at: new RegExp(String.raw`\b[Ww]hich \p{Ll}+ is the ${organ}(?=\?$)`, "u"),
    put: (said, owner) => `${said.replace(/^\p{L}+ \p{Ll}+/u, "what")} of ${owner}`,
  },
  {
    of: "body",
    at: new RegExp(String.raw`${front}[Tt]he ${organ}(?= (?:is|was) )|(?<= (?:is|was) )the ${organ}(?=\.$)`, "u"),
    put: "of",
  },
  {
    of: "body",
    at: /\bthe (?:single )?(?:largest|biggest|main|chief) (?:government |national |state |public |private )?(?:donor|contributor)(?=[.?]$)/u,
    put: "to",
  },
  { of: "body", at: /\bthe (?:single )?(?:largest|biggest|main|chief) shareholder(?=[.?]$)/u, put: "of" },
  {
    of: "body",
    at: new RegExp(String.raw`(?:${front}|\b[Bb]y )[Ww]hich body(?! of\b)`, "u"),
    put: "of",
    isOfToday: true,
  },
];

const rank = "(?:(?:first|second|third|founding|youngest|current|present) )?";
/** What only a body has. */
export const officesOfBody =
  "(?:[Ss]ecretary[- ][Gg]eneral|[Gg]eneral [Ss]ecretary|[Dd]irector[- ][Gg]eneral|[Cc]hief [Ee]xecutive|[Mm]anaging [Dd]irector|[Ee]xecutive [Dd]irector|CEO|(?:first|founding) (?:[Pp]resident|[Cc]hairman|[Cc]hairwoman|[Cc]hair|(?:[Ss]ecretary|[Dd]irector)(?:[- ][Gg]eneral)?))";
/** What only a body has, once it is told in what capacity somebody came or went. */
const ofStaff =
  "(?:[Cc]hairman|[Cc]hairwoman|[Cc]hairperson|[Ff]inance [Dd]irector|[Cc]hief (?:[Ff]inancial|[Oo]perating|[Tt]echnical) [Oo]fficer|[Aa]rtistic [Dd]irector|[Mm]usic(?:al)? [Dd]irector|[Cc]hief (?:[Ee]ngineer|[Cc]onductor|[Dd]esigner|[Ss]cientist)|[Tt]reasurer)";
export const officesOfCountry = "(?:[Pp]resident|[Pp]rime [Mm]inister)";

/**
 * “Was elected president in 1991”, “succeeded Karl Holm as chief executive”, “the Director-General is Ada Brandt”. A
 * president without number may be that of the country in which a body works.
 */
const office = (of: OwnerKind, names: string, staff: string): Owned => ({
  of,
  at: new RegExp(
    String.raw`\b(?:became|become|been|elected|appointed|chosen|named|was|is) (?:as )?(?:the )?${rank}${names}(?=[.?]$| ${time})|\b(?:succe(?:ed|eds|eded)|replace[ds]?|follow(?:s|ed)?|serve[ds]?|resign(?:s|ed)?|retire[ds]?|step(?:s|ped)? down|stand down|stood down|took over|take over|return(?:s|ed)?|acted)\b[^.?]* as (?:its |the )?${rank}(?:${staff})(?=[.?]$| ${time})|${front}[Tt]he ${rank}${names}(?= (?:is|was) )|(?<=^[Ww]ho (?:is|was) )the ${rank}${names}(?=\?$)`,
    "u",
  ),
  put: "of",
});

const getting =
  "(?:s[eo]ll|sold|sells|t[ao]kes?|took|taken|gain(?:s|ed)?|acquire[ds]?|los[et]s?|w[io]n|wins|seize[ds]?|regain(?:s|ed)?|relinquish(?:ed)?|cede[ds]?|held|holds?|keeps?|kept|transfer(?:s|red)?|assume[ds]?|g[ai]ve up|hand(?:s|ed)? over)";
const share = "(?:stake|holding|interest|share)";
const stake = `(?:an? |the |his |her |their )(?:majority|minority|controlling|remaining)(?: ${share})?`;
/** “A stake in 1990” is a stake of nothing. */
const ofNothing = String.raw`(?! of\b| in (?!${year}))`;

const seat = "(?:headquarters|head office|secretariat)";
const verbs =
  "(?:mov|left|leav|w[ae]re?\\b|is\\b|are\\b|h[ao][sdv]|relocat|return|transfer|went|go\\b|came|come\\b|remain|stay|st[oa]od|open|stand|occup|l[iay]e?s?\\b)";

/** “Sold control in 1990”, “headquarters left the capital”. */
const holdingRows: readonly Owned[] = [
  {
    of: "body",
    at: new RegExp(
      String.raw`\b${getting} (?:(?:full|majority|sole|complete|overall) )?(?:control|ownership)(?! (?:of|over)\b)`,
      "u",
    ),
    put: "of",
  },
  {
    of: "body",
    at: new RegExp(
      String.raw`\b${getting} (?:${stake}|an? (?:____|\d[\d.]*)(?: per cent|%| percent) ${share})${ofNothing}`,
      "u",
    ),
    put: "in",
  },
  {
    of: "body",
    at: new RegExp(
      String.raw`(?<=^|^According to the text, |\b[Ii]n \d{4},? )(?:[Tt]he |[Ii]ts )?${seat}(?= ${verbs})|(?<=\b(?:did|do|does|was|were|is|are|has|have) )(?:the |its )?${seat}(?= \p{Ll})(?! (?:of|tower|building|complex|site|staff|town|city|agreement|ship|company)\b)`,
      "iu",
    ),
    put: (said, owner) => `the ${said.replace(/^(?:the|its) /iu, "").toLowerCase()} of ${owner}`,
  },
];

const moves =
  "(?:start(?:s|ed)?|beg[aiu]n|resum(?:e|ed)|stop(?:ped)?|ceased?|halt(?:ed)?|end(?:ed)?|finish(?:ed)?|continued?|(?:was|were) (?:started|begun|stopped|halted|finished|completed|resumed|suspended)|took (?:\\d|____|\\p{Ll}+ years))";
const doing = String.raw`(?<=^|^According to the text, |\bdid )`;

/** “Work started”, “killed during construction”: of what the text is about, where that was built. */
const buildingRows: readonly Owned[] = [
  {
    of: "built",
    at: /\bduring construction\b(?! of\b)/u,
    put: (_, owner) => `during the construction of ${owner}`,
    isSure: true,
  },
  {
    of: "built",
    at: new RegExp(String.raw`${doing}(?:[Ww]ork|[Bb]uilding work)(?= (?:again |finally )?${moves})`, "u"),
    put: "on",
    isSure: true,
  },
  {
    of: "built",
    at: new RegExp(
      String.raw`${doing}(?:[Tt]he )?(?:[Cc]onstruction|[Bb]uilding)(?= (?:again |finally )?${moves})`,
      "u",
    ),
    put: (said, owner) => `the ${said.replace(/^the /iu, "").toLowerCase()} of ${owner}`,
    isSure: true,
  },
];

const notOf = String.raw`(?! (?:of|from|in (?:the )?\p{Lu})\b)`;

/** “The heads of government met”, “in how many languages is business done?”, “fell out with her creation”. */
const affairRows: readonly Owned[] = [
  {
    of: "body",
    at: new RegExp(
      String.raw`\b[Tt]he (?:heads of (?:state (?:and|or) )?government|heads of state|(?:foreign|finance|defence|defense|trade|health|energy) ministers)${notOf}`,
      "u",
    ),
    put: "of",
  },
  {
    of: "body",
    at: new RegExp(
      String.raw`(?<=(?:per ?cent|%|half|third|quarter|fifth|tenth|two-thirds|three-quarters|most|much|share|part) )of (?:sales|revenues?|turnover|profits|earnings|output|exports)(?=[.?]$| ${time})`,
      "u",
    ),
    put: (said, owner) => `${said.replace(/^of /u, "of the ")} of ${owner}`,
    isSure: true,
  },
  {
    of: "body",
    at: /(?<=^|^According to the text, |\b(?:is|was) )[Bb]usiness(?= (?:is |was )?(?:done|conducted|transacted)\b)/u,
    put: (_, owner) => `the business of ${owner}`,
  },
  {
    of: "body",
    at: /\b(?:his|her|their) (?:own )?(?:creation|brainchild)(?! (?:of|that|which|,)\b)/u,
    put: (_, owner) => owner,
  },
  {
    of: "country",
    at: new RegExp(
      String.raw`\b[Tt]he (?:government|parliament|currency|constitution|population|capital)(?=[.?]$| (?:is|was|has|had|lies?|sits?|sat|moved?|fled|flee|met|meets?|came|passed|banned|declared|named|signed|bought|sold|introduced|adopted)\b| ${time})`,
      "u",
    ),
    put: "of",
  },
];

const building = "(?:Church|Cathedral|Chapel|Abbey|Hospital|School|Bridge|Gate)";
/** What any town may call its own by. */
const plainWords =
  "Throne|Audience|Royal|Great|Grand|Central|Main|Old|New|Upper|Lower|North|South|East|West|Northern|Southern|Eastern|Western|Water|Market|Treasury|Episcopal|Archbishop’s|Bishop’s|Ducal|Municipal|Fish|Maritime|City|National";
const thereAre =
  /\b[Tt]here (?:are|were) (?:about |some |only |just )?(?:____|\d[\d,.]*|\p{Ll}+)(?: [\p{Ll}-]+){1,3}(?=\.$)|\b[Hh]ow many(?: [\p{Ll}-]+){1,3} (?:are|were) there(?=\?$)/u;

/** “How many lakes are there?”; “St Mary’s Church”, “the Town Hall”: every town has one. */
const placeRows: readonly Owned[] = [
  { of: "city", at: thereAre, put: "in", isSure: true },
  { of: "country", at: thereAre, put: "in", isSure: true },
  { of: "island", at: thereAre, put: "on", isSure: true },
  { of: "mountain", at: thereAre, put: "on", isSure: true },
  {
    of: "city",
    at: new RegExp(
      String.raw`(?<!\p{Lu}[\p{L}.’'-]* )\b(?:(?:St\.?|Saint) \p{Lu}[\p{L}-]+(?:[’']s?)? ${building}|[Tt]he (?:Church|Cathedral|Chapel|Abbey) of (?:St\.?|Saint) \p{Lu}[\p{L}-]+|[Tt]he (?:Town|City|Guild) Hall)(?![’'\p{L}-]| (?:at|of|near|\p{Lu})| (?:in|on) (?!${year}))`,
      "u",
    ),
    put: "in",
    isSure: true,
  },
  {
    of: "city",
    at: new RegExp(
      String.raw`\b[Tt]he (?:Metro|Underground|Subway|Oceanarium|Aquarium|Planetarium|Philharmonic|Opera|Conservatory|Zoo|Tramway|Trams|Stock Exchange)(?![’'\p{L}-]| (?:at|of|near|\p{Lu})| (?:in|on) (?!${year}))`,
      "u",
    ),
    put: (said, owner) =>
      said.replace(/^([Tt]he) /u, (_, article: string) => `${article} ${owner.replace(/^the /u, "")} `),
  },
  {
    of: "city",
    at: new RegExp(
      String.raw`\b[Tt]he (?:whole |entire )?Old Town(?![’'\p{L}-]| (?:at|of|near|\p{Lu})| (?:in|on) (?!${year}))`,
      "u",
    ),
    put: "of",
    isSure: true,
  },
  {
    of: "city",
    at: new RegExp(
      String.raw`\b[Tt]he (?:old|historic|historical|medieval|ancient) (?:town|city|cent(?:re|er)|quarter)(?! (?:of|at|hall|wall|gate)\b| on (?!the (?:____|(?:UNESCO )?World Heritage))| in (?:the )?\p{Lu}|[\p{L}’'-])`,
      "u",
    ),
    put: "of",
  },
  {
    of: "city",
    at: new RegExp(
      String.raw`\b[Tt]he (?:${plainWords}) (?:Hall|Palace|Gate|Tower|Church|Cathedral|Mosque|Synagogue|Market|Bazaar|Station|Theatre|Library|Museum|Cemetery|Harbour|Square)(?![’'\p{L}-]| (?:at|of|near|\p{Lu})| (?:in|on) (?!${year}))`,
      "u",
    ),
    put: "in",
  },
];

const visited = new RegExp(
  String.raw`\bvisited(?=[.?]$| (?:in|on) (?:about |AD )?${year})|(?<=\bdid [^?]+ )visit(?=\?$)`,
  "u",
);
const visiting = (of: OwnerKind): Owned => ({
  of,
  at: visited,
  put: (said, owner) => `${said} ${owner}`,
  isOnlyPlace: true,
});

/** “Karl Holm, who visited in 1902”: the place that the text is about. */
const visitRows: readonly Owned[] = (["city", "country", "island", "mountain", "built", "site"] as const).map(visiting);

const dig =
  "(?:[Ss]ystematic |[Aa]rchaeological |[Ss]cientific |[Mm]odern |[Oo]fficial |[Rr]egular )?(?:[Dd]igging|[Ee]xcavations?)";
const begun = "(?:start|started|beg[aiu]n|resumed?|stop|stopped|ceased?|continued?)";

const ofRuins: Omit<Owned, "of"> = {
  at: new RegExp(String.raw`\b[Tt]he ruins(?=[.?]$| ${time}| (?:were|are|have|had)\b)`, "u"),
  put: "of",
  isOnlyPlace: true,
};

/** “Scientific excavation began”, “struck the ruins in 1943”, “put the founding in 814 BCE”: of the old town that is dug up. */
const ruinRows: readonly Owned[] = [
  {
    of: "dug city",
    at: new RegExp(
      String.raw`(?<=^|^According to the text, |\bdid )(?:[Ss]ystematic|[Aa]rchaeological|[Ss]cientific|[Mm]odern) (?:digging|excavations?)(?= (?:only |again )?${begun}\b)`,
      "u",
    ),
    put: "at",
    isOnlyPlace: true,
  },
  { of: "dug city", ...ofRuins },
  { of: "site", ...ofRuins },
  {
    of: "city",
    at: new RegExp(
      String.raw`\b(?:puts?|dates?|dated|places?|placed) (?:the|its) (?:founding|foundation)(?=[.?]$| ${time})`,
      "u",
    ),
    put: (said, owner) => `${said.replace(/ its /u, " the ")} of ${owner}`,
    isOnlyPlace: true,
  },
];

/** “Temple IV”, “digging began”, “Ada Holm began work in 1870”: at the place that is dug up. */
const siteRows: readonly Owned[] = [
  {
    of: "site",
    at: /(?<!\p{Lu}[\p{L}’'-]* )\b(?:Temple|Stela|Altar|Tomb|House|Structure|Building|Pyramid|Mound|Trench|Shrine|Palace) (?:[IVXL]+|\d+|[A-Z])(?![\p{L}\d’'-]| (?:(?:at|of|from)(?!\p{L})|in (?:the )?\p{Lu}))/u,
    put: "at",
    isSure: true,
  },
  {
    of: "site",
    at: new RegExp(String.raw`(?<=^|^According to the text, |\bdid )${dig}(?= (?:only |again )?${begun}\b)`, "u"),
    put: "at",
  },
  {
    of: "site",
    at: new RegExp(
      String.raw`\b(?:start(?:ed)?|beg[aiu]n|resumed?) (?:work|digging|excavating|excavations)(?=[.?]$| ${time})`,
      "u",
    ),
    put: "at",
  },
];

/** “Who reached the top in 1860?” */
const peakRows: readonly Owned[] = [
  {
    of: "mountain",
    at: /\b(?:reach(?:ed)?|climb(?:ed)?(?: to)?|to|on|at|from) the (?:very )?(?:top|summit|crater)(?=[.?,]| (?:was|were|is|in|on|by|since|until|without)\b)/u,
    put: "of",
  },
];

const prize = String.raw`(?:(?!Nobel|Peace|National|Royal|State|World|International)\p{Lu}\p{Ll}+ )(?:Prize|Award)`;

/** “The Literature Prize went to …”: by whom it is given. */
const prizeRows: readonly Owned[] = [
  {
    of: "body",
    at: new RegExp(
      String.raw`${front}The ${prize}(?= (?:went|goes|was|is|has)\b)|\b(?:did|was) the ${prize}(?= \p{Ll})(?! of\b)`,
      "u",
    ),
    put: "of",
  },
];

/** All of them, in the order in which they are looked for. */
export const ownedRows: readonly Owned[] = [
  ...buildingRows,
  ...countedRows,
  ...organRows,
  ...memberRows,
  office("body", `(?:${officesOfBody}|[Dd]irector|[Cc]hair(?:man|woman|person)?)`, `${officesOfBody}|${ofStaff}`),
  office("country", officesOfCountry, officesOfCountry),
  ...holdingRows,
  ...affairRows,
  ...placeRows,
  ...visitRows,
  ...siteRows,
  ...ruinRows,
  ...peakRows,
  ...prizeRows,
];
