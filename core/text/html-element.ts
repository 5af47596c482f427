import type { DefaultTreeAdapterTypes } from "parse5";

/** Elements that part text from text. */
export const blockTags = new Set([
  ...["address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog", "div", "dl", "dt"],
  ...["fieldset", "figcaption", "figure", "footer", "form", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li"],
  ...[
    "main",
    "nav",
    "ol",
    "p",
    "pre",
    "section",
    "summary",
    "table",
    "tbody",
    "td",
    "tfoot",
    "th",
    "thead",
    "tr",
    "ul",
  ],
]);

/** Elements whose content nobody reads. */
export const unseenTags = new Set([
  ...["script", "style", "noscript", "template", "iframe", "object", "svg", "math", "canvas", "audio", "video"],
  ...["select", "textarea", "button", "input", "option", "datalist", "map"],
]);

const noiseTags = new Set(["nav", "footer", "aside", "form", "menu", "dialog"]);
const noiseRoles = new Set([
  "navigation",
  "banner",
  "contentinfo",
  "complementary",
  "search",
  "dialog",
  "alert",
  "menu",
]);
const noiseName =
  /(?:^|[\s_-])(?:nav(?:bar|igation)?|menu|side-?bar|footer|site-header|cookies?|consent|gdpr|banner|(?:bread-?)?crumbs?|(?:top|tool|cookie|info|action)-?bar|masthead|see-?also|read-?next|most-?read|wiki-?nav|shar(?:e|ing)|social|related|advert(?:isement)?s?|ads?|promo|newsletter|subscri(?:be|ption)|comments?|toc|pagination|byline|skip-?link|tags|credits?|captions?|thumb(?:nail)?s?|gallery|footnotes?|references|disclaimer|sponsored|teasers?|recommended|author|popup|modal)(?:$|[\s_-])/iu;

/** Whether an element holds something about the page and not its text. */
export function isNoiseElement(element: DefaultTreeAdapterTypes.Element): boolean {
  const { tagName, attrs } = element;
  const attribute = (name: string) => attrs.find((each) => each.name === name)?.value;
  const isOutside = noiseTags.has(tagName) && !isFactBox(element);
  if (isOutside || noiseRoles.has(attribute("role") ?? "")) return true;
  if (attribute("hidden") !== undefined || attribute("aria-hidden") === "true") return true;
  if (/display:\s*none/u.test(attribute("style") ?? "")) return true;
  if (tagName === "body" || tagName === "html" || tagName === "main" || tagName === "article") return false;
  return [attribute("class"), attribute("id")].some((name) => name !== undefined && noiseName.test(parted(name)));
}

/** An aside with a table in it is the card of what the page is about: “Length | 12 km”. One with a table of links is not. */
function isFactBox({ tagName, childNodes }: DefaultTreeAdapterTypes.Element): boolean {
  if (tagName !== "aside") return false;
  const left = [...childNodes];
  let [rows, links] = [0, 0];
  for (let node = left.pop(); node; node = left.pop()) {
    if (!("childNodes" in node)) continue;
    if (node.tagName === "tr") rows++;
    if (node.tagName === "a") links++;
    for (const child of node.childNodes) left.push(child);
  }
  return rows > 1 && links < rows;
}

/** “siteNav” as “site-Nav”. */
const parted = (name: string): string => name.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, "-");
