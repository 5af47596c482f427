/** Longer lines are more than a notice. */
const MOST_WORDS = 45;
const LONGEST = 400;

const cookies = [
  /\b(?:we|our partners|site|website|page|wiki)\b[^.]{0,60}\b(?:uses?|using|stores?|sets?|places?)\b[^.]{0,60}\bcookies\b/iu,
  /\bcookies\b[^.]{0,40}\b(?:help us|settings|preferences|policy|on your (?:computer|device))\b/iu,
  /\b(?:accept|reject|manage|allow|consent to|agree to|use of)\b[^.]{0,40}\bcookies\b/iu,
  /^we (?:value|respect|care about) your privacy\b/iu,
  /\bstores? information on (?:a|your) device\b/iu,
];

const invitations = [
  /^skip to (?:the )?(?:main )?(?:content|navigation|search)\b/iu,
  /^(?:sign up|subscribe|register|get|join|receive)\b.{0,80}\b(?:newsletter|inbox|mailing list|letter every)\b/iu,
  /^(?:click|tap) (?:here|on)\b/iu,
];

/** What a body tells those who are to print its news, and no reader of it. */
const toThePress = [
  /^\W*(?:(?:press (?:release|information)|media release|news release)\W+)?(?:for immediate (?:release|use|publication)|not for publication|embargoed? (?:until|to)\b.{0,60})\W*$/iu,
  /^\W*(?:ends?|more follows|end of (?:release|text|message))\W*$/iu,
  /^(?:(?:press|media) (?:contacts?|office|enquiries|inquiries)|contacts? for (?:the )?(?:press|media|editors|journalists)|accreditations?|for (?:press|media|more|further|additional) (?:information|details|enquiries|inquiries))\s*[:,]/iu,
  /^notes? (?:to|for) (?:the )?editors?\s*[:–—-].{0,200}\b(?:photo(?:graph)?s?|images?|pictures?|interviews?|footage|contact|e-?mail|on request|free of charge|embargo)\b/iu,
  /^(?:(?:high-resolution|press|free) )?(?:photographs?|photos|images|pictures|footage|review copies|interviews?)\b.{0,80}\b(?:on request|available|free of charge|be arranged|be (?:down ?loaded|used|reproduced))\b/iu,
  /^(?:journalists|reporters|photographers|editors|(?:members of the )?(?:press|media)|media representatives)\b[^.]{0,40}?\s(?:may|can|should|must|will be|are (?:asked|invited|requested|reminded|kindly)|(?:wishing|who wish) to)\b/iu,
];

/** The words with which a letter begins and ends. */
const letterEnds = [
  /^(?:dear|hello|hi) [^.!?:]{1,60}[,:!]$/iu,
  /^(?:yours (?:sincerely|faithfully|truly|ever)|(?:with )?(?:kind|best|warm|warmest|kindest) (?:regards|wishes)|thank you(?: (?:all|very much|for (?:reading|listening|coming|your attention)))?|thanks for reading|welcome aboard)[\s.,!]*$/iu,
  /^(?:please )?learn (?:this|it)\b.{0,40}!?$/iu,
];

/** What an encyclopaedia says of its own pages. */
const hatnotes = [
  /^(?:this (?:article|page|entry) is about|not to be confused with|redirected from)\b/iu,
  /^for (?:other (?:uses|people|places|meanings)\b.{0,60}|(?:the |an? )?[^.,;]{1,60}), see\b/iu,
];

/** What readers of a lesson are to do: “Questions 1. Who built it? 2. When?”. */
const exercise =
  /^(?:(?:discussion|comprehension|review|study) )?(?:questions|exercises|tasks|talk about it|think about it|discuss|before you read|after you read)\s*[:\d(].*\?$/iu;

const address = [
  /^(?:visit |see |more (?:at|on) |read more (?:at|on) |web(?:site)?: ?)?(?:https?:\/\/|www\.)\S+$/iu,
  /^(?:\S+ ){0,12}\S+@\S+\.\p{L}{2,}\b(?: \S+){0,6}$/iu,
  /^(?:\S+ ){0,8}(?:tel(?:ephone)?|phone|fax|call us|mobile)\b\.?:? ?\+?[\d(][\d ()/–-]{4,}(?: \S+){0,6}$/iu,
];

const notices = [...cookies, ...invitations, ...letterEnds, ...hatnotes, exercise, ...address];

/** Words of a page or of its sender to whoever gets it: cookies, newsletters, the press, greetings, addresses. */
export function isNotice(line: string): boolean {
  if (line.length > LONGEST || line.split(" ").length > MOST_WORDS) return false;
  return notices.some((pattern) => pattern.test(line)) || (!goesOn.test(line) && isToThePress(line));
}

/** Another sentence stands behind the first. */
const goesOn = /[.!?]["”]? \p{Lu}/u;

/** Whether a sentence speaks to those who are to print a text, so that it is none of the text though it stands in it. */
export const isToThePress = (sentence: string): boolean =>
  sentence.length <= LONGEST && toThePress.some((pattern) => pattern.test(sentence));
