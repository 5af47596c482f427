/** Longer lines are no rows of links. */
const LONGEST = 300;

/** “Home | Prices | Log in”, “Home » Towns » Alden”, “Home / Press room / Releases”. */
const marks = /\s*[|·•»›]\s*|\s+(?:>|\/|→)\s+/u;
const crumbMarks = /\s*[»›]\s*|\s(?:>|→)\s/u;

const MOST_IN_PIECE = 6;
const MOST_ON_AVERAGE = 3;

/** What a page offers its visitor, and no article speaks of between marks. */
const offer =
  /^(?:home(?: ?page)?|(?:log|sign) ?(?:in|out|up)|register|my (?:account|wishlist|profile)|account|subscribe|unsubscribe.*|donate(?: now)?|contact(?: (?:us|the \p{L}+))?|privacy(?: (?:policy|notice|settings))?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|imprint|legal(?: notice)?|site ?map|newsletters?|press(?: (?:room|office|kit))?|jobs|careers|vacancies|accessibility(?: statement)?|cookies?|cookie (?:settings|policy|preferences)|manage cookies|accept(?: all)?|reject(?: all)?|search|menu|about(?: us)?|advertise|help|faq|share|print|e-?mail|facebook|instagram|youtube|twitter|linkedin|edit|talk|discuss|view (?:source|history)|main page|random page|follow us.*|all rights reserved|today['’]s paper|\d{1,3}[ -]?min(?:ute)?s?(?: (?:to )?read)?)$/iu;

/**
 * A row of links or of a page's own parts: short pieces between marks, none of them a label with its value (“Built: 1902 ·
 * Height: 40 metres” is a card) and none a sentence.
 */
export function isLinkRow(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (/^(?:\[[^[\]]{1,30}\]\s*){2,}$/u.test(line)) return true;
  const bare = line.replace(/^you are here:\s*/iu, "").replace(/\s*\(\d{1,6}\)/gu, "");
  const pieces = bare.split(marks).filter((piece) => piece !== "");
  if (pieces.length < 2) return bare !== line && /^you are here/iu.test(line);
  if (pieces.some((piece) => offer.test(piece))) return pieces.every(isNoSentence);
  if (pieces.length < 3) return false;
  const isCrumbs = crumbMarks.test(bare);
  if (!isCrumbs && (/\d/u.test(bare) || pieces.some((piece) => /:\s/u.test(piece)))) return false;
  const words = pieces.map((piece) => piece.split(/\s+/u).length);
  const all = words.reduce((sum, count) => sum + count, 0);
  return Math.max(...words) <= MOST_IN_PIECE && all <= MOST_ON_AVERAGE * pieces.length;
}

/** A sentence of some length between marks is read, whatever stands beside it. */
const isNoSentence = (piece: string): boolean => !/(?:\S+\s+){8,}\S+[.!?]$/u.test(piece);

const LEAST_LINKED = 0.8;

/** “<a>Home</a> <a>Towns</a> <a>Maps</a>”: nearly all of it leads to other pages, and it is no sentence. */
export function isAllLinks(line: string, { letters, pieces }: { letters: number; pieces: number }): boolean {
  return pieces > 1 && letters >= LEAST_LINKED * line.length && !/[.!?:]["'”’)\]]*$/u.test(line);
}
