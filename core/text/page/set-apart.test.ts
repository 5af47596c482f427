import { describe, expect, test } from "vitest";
import { toSource, type TextFormat } from "../block.ts";
import { readDocument } from "../layout.ts";

const read = (source: string, format: TextFormat) => readDocument(source, format, "profile");

/** What stays of a text, each block by its kind and words. */
const left = (source: string, format: TextFormat): string[] =>
  read(source, format).blocks.flatMap(({ kind, text }) => (kind === "noise" ? [] : [`${kind}: ${text}`]));

const BODY =
  "The Orrin Bridge was opened in 1902 by the mayor of Alden, who had asked for it for twenty years and was the first to walk over it with his two daughters.";

const page = (above: string, below = "") =>
  `<html><head><title>x</title></head><body>${above}<h1>The bridge of Alden</h1><p>${BODY}</p>${below}</body></html>`;

const ARTICLE = ["heading: The bridge of Alden", `paragraph: ${BODY}`];

describe("of a page only its article stays", () => {
  test.each([
    "<div>Visit Alden</div>",
    "<p>Cities</p>",
    "<ul><li>Home</li><li>Room 7</li></ul>",
    "<h4>Menu</h4>",
    "<div>Skip to main content</div>",
  ])("without what stands above its headline: %s", (above) => {
    expect(left(page(above), "html")).toEqual(ARTICLE);
  });

  test("with a sentence above its headline", () => {
    const lead = "Sixty years after the flood the bridge stands again.";
    expect(left(page(`<p>${lead}</p>`), "html")).toEqual([`paragraph: ${lead}`, ...ARTICLE]);
  });

  test.each([
    "<h4>You may also like</h4><ul><li>Ten mills of Devon</li><li>Why weirs matter</li></ul>",
    "<div>Most read<ol><li>Prices slip again</li><li>Ferry strike: what to know</li></ol></div>",
    "<div><b>More to explore</b><br><a>A day in Holm</a><br><a>What to pack</a></div>",
    "<div>More for you: Five mills · Weirs at dusk · Holm in three days</div>",
    "<div><a>Mills</a> <a>Weirs of the north</a> <a>Boats</a></div>",
    '<div class="relatedPosts siteNav">A day at the weir. It was long.</div>',
    "<div>This site uses third-party cookies. <a>Read more</a> <a>OK</a></div>",
  ])("without what leads to other pages: %s", (below) => {
    expect(left(page("", below), "html")).toEqual(ARTICLE);
  });

  test("but with a list below a heading of its own, and what follows links", () => {
    const below = "<h2>Related</h2><ul><li>Ten mills</li></ul><h2>Figures</h2><ul><li>Height: 40 metres</li></ul>";
    expect(left(page("", below), "html")).toEqual([...ARTICLE, "heading: Figures", "list-item: Height: 40 metres"]);
    const rows = "<h2>Related languages</h2><ul><li>Danish</li><li>Norwegian</li></ul>";
    expect(left(page("", rows), "html")).toContain("list-item: Danish");
  });
});

test("a table set aside is the card of what the page is about, and links set aside are not", () => {
  const card = "<aside><table><tr><th>Length</th><td>40 m</td></tr><tr><th>Arches</th><td>7</td></tr></table></aside>";
  const links = "<aside><h4>Bridges</h4><ul><li><a>Ten bridges to cross</a></li></ul></aside>";
  const rows = "<aside><table><tr><td><a>Holm</a></td></tr><tr><td><a>Marle</a></td></tr></table></aside>";
  const inArticle = (aside: string) => `<article>${aside}<h1>The bridge of Alden</h1><p>${BODY}</p></article>`;
  expect(left(inArticle(card), "html")).toEqual(["table-row: Length; 40 m", "table-row: Arches; 7", ...ARTICLE]);
  expect(left(inArticle(links + rows), "html")).toEqual(ARTICLE);
});

test("what readers are to do is no part of a lesson, and a list of its own is", () => {
  const source = `# The Orrin\n\n${BODY}\n\n**Questions**\n\n- Who was the first to walk over it?\n- Why?\n`;
  expect(left(source, "markdown")).toEqual(["heading: The Orrin", `paragraph: ${BODY}`]);
  expect(left(source.replace("Why?", "The mill burnt in 1921."), "markdown")).toContain(
    "list-item: The mill burnt in 1921.",
  );
});

describe("the head of a text is no part of it", () => {
  test("a release begins behind its form, its place and its day", () => {
    const source = `PRESS RELEASE\n\nFor immediate use\n\nTwenty years on its feet\n\nAlden, 3 May 2024 – ${BODY} Journalists may register at the town hall until noon.\n\nNote to editors: photographs are available on request.`;
    const { title, blocks } = read(source, "plain");
    expect(title).toBe("Twenty years on its feet");
    expect(left(source, "plain")).toEqual(["heading: Twenty years on its feet", `paragraph: ${BODY}`]);
    for (const block of blocks) {
      const { start, end } = toSource(block, { start: 0, end: block.text.length });
      expect(source.slice(start, end)).toBe(block.text);
    }
  });

  test("what is split keeps its way back, entities and all", () => {
    const source = `<h1>PRESS RELEASE: Mills &amp; weirs</h1><p>ALDEN, 3 May (Wire) &mdash; ${BODY}</p>`;
    const { title, blocks } = read(source, "html");
    expect(title).toBe("Mills & weirs");
    const [form, headline, dateline, body] = blocks;
    const written = (at: number) => {
      const block = blocks[at];
      const { start, end } = block ? toSource(block, { start: 0, end: block.text.length }) : { start: 0, end: 0 };
      return source.slice(start, end);
    };
    expect([form?.kind, dateline?.kind]).toEqual(["noise", "noise"]);
    expect([headline?.text, written(1)]).toEqual(["Mills & weirs", "Mills &amp; weirs"]);
    expect([body?.text, written(3)]).toEqual([BODY, BODY]);
  });

  test("what sort of text it is stands in front of what an explainer is about", () => {
    expect(read(`Explainer: What is the Alden Mill?\n\n${BODY}`, "plain").title).toBe("What is the Alden Mill?");
    expect(read(`Alden: a mill explained\n\n${BODY}`, "plain").title).toBe("Alden: a mill explained");
  });

  test("a form alone is the headline, and so is the name of a page with parts below", () => {
    expect(read(`OBITUARY\n\n${BODY}`, "plain").title).toBe("OBITUARY");
    expect(read(`# History\n\n## After the war\n\n${BODY}`, "markdown").title).toBe("History");
  });

  test("series, lessons and greetings are none", () => {
    expect(
      read(`Orrin Quiz Club - handout no. 3 - please learn!\n\nA TOWN WITH TWO MILLS\n\n${BODY}`, "plain").title,
    ).toBe("A TOWN WITH TWO MILLS");
    expect(read(`# Reader for Year 6, Chapter 9\n\n## The Orrin\n\n${BODY}`, "markdown").title).toBe("The Orrin");
    expect(read(`Dear friends and colleagues,\n\n${BODY}`, "plain").title).toBe("profile");
  });

  test("a headline keeps its numbers, and chapters theirs", () => {
    expect(read(`# Orrin No. 5\n\n## Part One\n\n${BODY}`, "markdown").title).toBe("Orrin No. 5");
    expect(left(`# The Orrin\n\n## Part One\n\n${BODY}`, "markdown")).toContain("heading: Part One");
  });

  test("a card's own headline is no entry of it", () => {
    const source = `Company profile: Orrin Mills A/S\n\nSector: weaving\nHead office: Alden, Devon\n\n${BODY}`;
    expect(read(source, "plain").title).toBe("Orrin Mills A/S");
    expect(left(source, "plain")).toContain("list-item: Sector: weaving");
  });
});
