const LONGEST = 160;
const MOST_WORDS = 14;

const numeral = String.raw`(?:\d{1,2}|[IVXLC]{1,5}|[A-H]|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve)(?:[–-]\d{1,2})?(?: of \d{1,2})?`;
/** Parts of what is read or taught, and parts of much else. */
const lesson = String.raw`(?:[Ll]esson|LESSON|[Uu]nit|UNIT|[Cc]hapter|CHAPTER|[Rr]ead(?:er|ing)|READ(?:ER|ING)|[Hh]andout|HANDOUT|[Ss]heet|SHEET|[Mm]odule|MODULE|[Aa]nnex|ANNEX|[Aa]ppendix|APPENDIX|[Ee]pisode|EPISODE|[Pp]anels?|PANELS?)`;
const part = String.raw`(?:[Nn]os?\.?|NO\.?|[Nn]umber|NUMBER|[Pp]art|PART|[Rr]oom|ROOM|[Hh]all|HALL|[Gg]allery|GALLERY|[Ii]ssue|ISSUE|[Vv]ol(?:ume|\.)|VOLUME|[Yy]ear|YEAR|[Gg]rade|GRADE|[Cc]lass|CLASS|[Ss]ection|SECTION|[Pp]age|PAGE|[Cc]ase|CASE|[Ww]eek|WEEK|[Rr]ound|ROUND|[Tt]ext|TEXT|[Tt]opic|TOPIC)`;
const behind = String.raw`(?: ?\([^()]{1,40}\))?`;

const lessonLine = new RegExp(
  String.raw`^(?:[^.!?:]{1,40}[\s,(])?${lesson}\.? (?:[Nn]o\. ?)?${numeral}\)?${behind}$`,
  "u",
);
const partAlone = new RegExp(String.raw`^${part}\.? ${numeral}${behind}$`, "u");
const partOfSeries = new RegExp(
  String.raw`^[^.!?:]{1,60}[\s,(]${part} ?(?:[Nn]o\. ?)?(?:${numeral}|\d{1,4})\)?${behind}$`,
  "u",
);
const series =
  /\b(?:club|series|readers?|profiles?|report|sheet|hand-?out|magazine|supplement|edition|weekends?|readings|lessons|exhibition|museum|company (?:file|profile)|text-?book|course|quiz|guide|newsletter|bulletin|review|year-?book|hand-?book)\b/iu;
const sheet =
  /\b(?:hand-?outs?|worksheets?|(?:background|study|fact|revision|answer|quiz|question) sheets?|fact-?sheets?|quiz (?:club|night|team|league|evening)|study guides?)\b/iu;
const origin =
  /^from (?:a|an|the|our) (?:[^\s.!?]+ ){0,8}(?:readers?|series|newsletter|handbook|yearbook|chapter|report|pack|supplement|wiki|magazine|journal|encyclop(?:a|æ)?edia|guide|textbook|edition|catalogue?|programme)\b[^.!?]*[.”"]?$/iu;

/** What sort of a text it is, and no word on what it is about. */
const form =
  /^(?:(?:press|media|news) (?:release|information|kit|statement|notice|briefing|advisory|alert|backgrounder|background)|for immediate (?:release|use|publication)|obituar(?:y|ies)|(?:(?:company|organi[sz]ation(?:al)?|country|city|corporate) )?(?:profile|portrait|spotlight|file)s?|(?:the )?(?:annual|activity) re(?:port|view)(?: \d{4}(?:[–/-]\d{2,4})?)?|background(?:er)?|explainer|explained|analysis|interview|q ?& ?a|in (?:depth|focus|memoriam)|special report|(?:the )?big read|primer|briefing|case study|essay|opinion|fact ?sheet|feature|long ?reads?|travel|culture|weekend)$/iu;
/** What pages and parts of a text are called wherever they are. */
const pageName =
  /^(?:about(?: (?:us|the (?:company|organi[sz]ation|museum|club|charity|union|society)))?|(?:our |a (?:short|brief) )?history|our (?:story|mission|organi[sz]ation|work|people)|who we are|what we do|home(?: ?page)?|main (?:page|article)|overview|introduction|foreword|preface|welcome|summary|in brief|at a glance)$/iu;

/** “Orrin Quiz Club – handout no. 3”, “Reader for year 6, lesson 12”, “ROOM 6”: what a text stands in, and where. */
export function isSeriesLine(line: string): boolean {
  if (line.length > LONGEST || line.split(" ").length > MOST_WORDS) return false;
  const isPart = partAlone.test(line) || (partOfSeries.test(line) && series.test(line));
  return isPart || lessonLine.test(line) || sheet.test(line) || origin.test(line);
}

const mark = /\s*[:|]\s+|\s+[–—-]\s+|(?<=\d)\.\s+/gu;

const bare = (line: string): string => line.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N})]+$/gu, "");

/** “PRESS RELEASE”, “Annual report: introduction”. */
export function isForm(line: string): boolean {
  const parts = line.split(mark).map(bare);
  return parts.some((each) => form.test(each)) && parts.every((each) => form.test(each) || pageName.test(each));
}

/** “About us”, “History”. */
export const isPageName = (line: string): boolean => pageName.test(bare(line));

/**
 * Where in a line its own words begin, behind what it says of the sort of text and of where that stands: “Lesson 14. The
 * mill” begins at “The mill”. The line's length, where it has none of its own.
 */
export function headlineStart(line: string): number {
  if (line.length > LONGEST) return 0;
  let at = 0;
  for (const { 0: written, index } of line.matchAll(mark)) {
    const head = line.slice(at, index);
    if (!isSeriesLine(bare(head)) && !isForm(head) && !isPageName(head)) break;
    at = index + written.length;
  }
  const rest = line.slice(at);
  const isNothing = isSeriesLine(bare(rest)) || isForm(rest) || (at > 0 && (/^\p{Ll}/u.test(rest) || isPageName(rest)));
  return isNothing ? line.length : at;
}
