import { gathered } from "../../base/gathered.ts";
import { perObject } from "../../base/per-object.ts";
import { isBody, type TextDocument } from "../../text/block.ts";
import { readLine, type Line } from "./standing.ts";
import { isPageName } from "../../text/page-name.ts";
import { isCredit, standfirstOf } from "../resolution/headline.ts";

/** What stands above the paragraphs of a text, or between them. */
interface Lines {
  readonly title: Line;
  /** Further headings above the first paragraph, and the lines between a headline and who wrote the text. */
  readonly below: readonly Line[];
  /** What a page is called in the browser, without the name of its site, which stands last. */
  readonly page: readonly Line[];
  readonly sections: readonly Line[];
}

export const linesOf = perObject((document: TextDocument): Lines => {
  const { title, pageTitle, blocks } = document;
  const first = Math.max(0, blocks.findIndex(isBody));
  const headings = blocks
    .slice(0, first)
    .flatMap(({ kind, text }) => (kind === "heading" && text !== title && !isCredit(text) ? [text] : []));
  const above = [...new Set([...headings, ...standfirstOf(document)])];
  const [own = title, ...below] = masthead.test(title) && above.length > 0 ? above : [title, ...above];
  return {
    title: lineOf(own),
    below: below.map(lineOf),
    page: withoutSite(pageTitle ?? "").map(lineOf),
    sections: gathered(blocks.slice(first), ({ kind, text }) => (kind === "heading" ? [lineOf(text)] : [])),
  };
});

/** “THE ORRIN GAZETTE – WEEKEND EDITION”, “Vol. 12, No. 4”: what a text is printed in, with its headline below. */
const masthead = /\b(?:edition|supplement|vol(?:ume|\.) \d+|(?:issue|no\.) ?\d+)\b/iu;

/** “Orrin Abbey ****” */
const lineOf = (text: string): Line => readLine(withoutRank(text.replace(/\s[*★☆]+$/u, "").trim()));

/** “REAR ADMIRAL ADA HOLM, USN”: a name in capitals between what its bearer was and the letters that go with it. */
const withoutRank = (text: string): string =>
  text === text.toUpperCase() ? text.replace(ranks, "").replace(/, (?:\p{Lu}\.?){2,5}$/u, "") : text;

const ranks =
  /^(?:(?:REAR|VICE|LIEUTENANT|MAJOR|BRIGADIER|AIR CHIEF|FIELD) )?(?:ADMIRAL|GENERAL|CAPTAIN|COMMANDER|COLONEL|LIEUTENANT|MAJOR|MARSHAL|BRIGADIER|SERGEANT|PROFESSOR|DOCTOR|DR\.?|SIR|DAME) (?=\p{Lu}{2,} \p{Lu}{2,})/u;

function withoutSite(pageTitle: string): readonly string[] {
  const parts = pageTitle.split(/\s+[|–—-]\s+/u).filter((part) => part !== "");
  // “Our story | Orrin” is that of whose pages they are.
  const own = parts.filter((part) => !isPageName(part) && !isPublisher(part));
  if (own.length === 1 && parts.length > 1) return own;
  return parts.length > 1 ? parts.slice(0, -1) : parts.filter((part) => !isPublisher(part));
}

/** “Orrin Review”: whoever prints a text, by the last word of the name. */
export const isPublisher = (name: string): boolean => publishers.test(name);

const publishers =
  /(?:Club|Wiki|Courier|Times|Review|Quarterly|Press|Gazette|Herald|Post|Magazine|Journal|Mail|Chronicle|Tribune|Reader|Library|Board|Team)$/u;
