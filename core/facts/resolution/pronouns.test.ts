import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function told(title: string, text: string): string {
  const source = `${title}\n\n${text}\n`;
  return extract(readDocument(source, "plain", "x"), source)
    .facts.flatMap(({ asking }) =>
      asking.way === "value"
        ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
        : [],
    )
    .join("\n");
}

const society = "The Holm Society is a learned society.";

describe("whom and what a pronoun means", () => {
  test("“he” behind a clause about a man means him, whomever the sentence before named", () => {
    const text = "Karl Lund described it in 1898. Jens Stein set to work in 1907; he was robbed by sailors in 1916.";
    expect(told("The Holm Society", `${society} ${text}`)).toContain("Jens Stein was robbed by sailors in [1916]");
    const two = "In 1907 Jens Stein worked for Karl Lund; he was robbed by sailors in 1916.";
    expect(told("The Holm Society", `${society} ${two}`)).not.toContain("was robbed by sailors in [1916]");
  });

  test("“our” is no union's in a text of many sentences that says it once", () => {
    const others = "Its council meets in Bath. ".repeat(7);
    const text = `${society} ${others}Our officers consult 19 books.`;
    expect(told("The Holm Society", text)).not.toContain("19");
    expect(told("The Holm Society", `${society} Our officers consult 19 books.`)).toContain("Holm Society");
  });

  test("“its” is no other thing's where the sentence has named one, or is about one", () => {
    expect(
      told(
        "The Holm Society",
        `${society} The Orrin Museum was opened in 2006. Ada Marsh, who sang at the town theatre in 1883, left a note about its singers in Oslo.`,
      ),
    ).not.toContain("singers of");
    expect(
      told("The Holm Society", `${society} Norway was the first. The Senate of Denmark gave its consent by 83 votes.`),
    ).not.toContain("consent of Norway");
  });

  test("“it” behind a sentence that was not understood means what that sentence opens with", () => {
    expect(
      told(
        "Orrin",
        "Orrin is a town. Holm University, after whom half of everything in it is called so, is old. It goes back to a school founded in 1573.",
      ),
    ).not.toContain("Orrin goes back");
  });

  test("“her” means the woman that the text is about behind what she became, and in doubt behind another woman", () => {
    const [gift, ada] = [
      "Karl Stein gave her a medal in 1930.",
      "Ada Holm was a Danish chemist. She was born in Ribe.",
    ];
    const became = "In 1926 she became the first woman in Denmark to lead a bank.";
    expect(told("Ada Holm", `${ada} ${became} ${gift}`)).toContain("Karl Stein gave Ada Holm a medal in [1930].");
    expect(told("Ada Holm", `${ada} In 1926 she met a woman in Denmark. ${gift}`)).not.toContain("1930");
  });

  test("“the line to Oslo” is not the one line that has a name", () => {
    expect(
      told(
        "Ada Marsh",
        "Ada Marsh was an engineer. She built the Orrin Railway. The line to Oslo was completed in 1845.",
      ),
    ).not.toContain("Orrin Railway to");
  });

  test("a short name does not stand for what is named in full only later", () => {
    expect(
      told(
        "The Holm Society",
        `${society} The Assembly meets every three years. It reports to the General Assembly of the United Nations.`,
      ),
    ).not.toContain("The General Assembly of the United Nations meets");
  });
});

describe("“it” behind a verb", () => {
  test("is in doubt where something new came up", () => {
    expect(
      told(
        "The Holm Society",
        `${society} It imposed a ban of four years on Bath in 2019. The Orrin Court halved it in 2020.`,
      ),
    ).not.toContain("halved the Holm Society");
  });
});

describe("the only one who was named", () => {
  const chosen = `${society} It chose Ada Marsh of Bath as its head.`;

  test("is meant by a pronoun that fits", () => {
    expect(told("The Holm Society", `${chosen} She moved to Oslo in 1931.`)).toContain(
      "Ada Marsh moved to Oslo in [1931].",
    );
  });

  test.each([
    ["told beside his name", "It chose Karl Stein, a soldier and writer, as its head. He moved to Oslo in 1931."],
    ["told as somebody's son", "It chose his son, Karl Stein, as its head. He moved to Oslo in 1931."],
    ["behind several others", "It chose Karl Stein and thanked his brothers. He moved to Oslo in 1931."],
    [
      "beside a place that is called like a man",
      "Karl Stein, who had lived at Douglas, was its head. He moved to Oslo in 1931.",
    ],
  ])("is meant, %s", (_, sentences) => {
    expect(told("The Holm Society", `${society} ${sentences}`)).toContain("Karl Stein moved to Oslo in [1931].");
  });

  test("is meant where the sentence was about him, though his name does not tell", () => {
    expect(told("The Holm Society", `${society} Jorvik was elected in May. He moved to Oslo in 1931.`)).toContain(
      "Jorvik moved to Oslo in [1931].",
    );
    expect(
      told("The Holm Society", `${society} In Oslo, a friend was elected. He moved to Bath in 1931.`),
    ).not.toContain("1931");
  });

  test("is meant by nobody where another may be", () => {
    const others = ["Her mother was there.", "It thanked Greta Lund and Ada Marsh.", "The treasurer left Ada Marsh."];
    for (const other of others)
      expect(told("The Holm Society", `${society} ${other} She moved to Oslo in 1931.`)).not.toContain("1931");
  });

  test("is no woman where the text is about one", () => {
    const text = "Berta Lund was a painter. In Bath the Holm Society thanked Ada Marsh. She moved to Oslo in 1931.";
    expect(told("Berta Lund", text)).not.toContain("1931");
  });
});

describe("what the text is about", () => {
  test("is meant by “it” behind a sentence about many that names nothing else", () => {
    expect(told("Orrin", "Orrin is a river. Six mills lie along Orrin. It was dammed in 1931.")).toContain(
      "Orrin was dammed in [1931].",
    );
    expect(told("Orrin", "Orrin is a river. Settlers from Orrin founded Marle. It was dammed in 1931.")).not.toContain(
      "Orrin was dammed",
    );
  });

  test("is not what “it” means behind a thing of its own and a time of the year", () => {
    const text = `${society} The first convention was signed in the summer of 1930. It entered into force in 1931.`;
    expect(told("The Holm Society", text)).toContain(
      "The first convention of the Holm Society entered into force in [1931].",
    );
  });
});

describe("what is owned", () => {
  test("by a work is no institution's", () => {
    const text = `${society} It also publishes the Orrin Letters, which appear in May. Its first issue came out in 1931.`;
    expect(told("The Holm Society", text)).not.toContain("1931");
  });

  test("by a union are the offices that the text names alone", () => {
    const text = `${society} The President, Ada Marsh of Bath, was born in Oslo.`;
    expect(told("The Holm Society", text)).not.toMatch(/^The President was/mu);
  });
});

describe("what a patron has", () => {
  test("is not what “it” has behind him", () => {
    const text = `${society} Its patron is the king, its charter is old, and it has members in all 47 counties.`;
    const facts = told("The Holm Society", text);
    expect(facts).toContain("The Holm Society has members in all [47] counties.");
    expect(facts).not.toMatch(/patron has/u);
  });
});

describe("what follows a relative", () => {
  test("behind a comma is no more of it", () => {
    const text = "Ada Marsh was a lawyer. In 1880 she defended Karl Stein, who was accused of theft, and won.";
    expect(told("Ada Marsh", text)).not.toContain("won");
  });
});

describe("who is meant by a name", () => {
  test("a relative of the same name is another", () => {
    expect(
      told(
        "Marcus Tullius Holm",
        "Marcus Tullius Holm was an orator. Marcus, his son, was born in 1765. He became consul in 1830.",
      ),
    ).not.toMatch(/1830|1765/u);
  });

  test("what was so from some time on was not so always", () => {
    expect(told("Ada Holm", "Ada Holm was a lawyer. From then on she was the first advocate of Oslo.")).not.toContain(
      "Oslo",
    );
  });
});

describe("what a person is called", () => {
  test("by the title, where the full name is long", () => {
    const text =
      "Nikolaus Alois Maria Vinzenz Holm, from 1850 Ritter von Marle (23 January 1799 – 1 October 1858), was an engineer. He was sent to Verona in 1849.";
    expect(told("Alois Holm", text)).toContain("Alois Holm was sent to Verona in [1849].");
    expect(told("Alois Holm", text)).toContain("Alois Holm was born in [1799].");
  });

  test("a club by the last word of its name", () => {
    const text = "Saltmarsh Rovers is a club. In 1957 Rovers won the National Cup. The club has a ground.";
    expect(told("Saltmarsh Rovers", text)).toContain("Saltmarsh Rovers won");
  });

  test("“he” behind a son who bears his father’s name is not the father", () => {
    const text =
      "Jens Holm was a pilot. Holm was born in 1861. Jens, his son, was born in 1890. He became a judge in 1931.";
    expect(told("Jens Holm", text)).not.toMatch(/1890|1931/u);
  });
});

describe("“it” in a text on a place", () => {
  const town = "Orrin is a town in Norway.";

  test("is what was built there, if the sentence before is about that", () => {
    const text = `${town} The Holm Tower, on the border of Zambia and Zimbabwe, was built by monks. It was reopened in 1961.`;
    expect(told("Orrin", text)).toContain("The Holm Tower was reopened in [1961].");
  });

  test("is no town beside it", () => {
    const text = "Oslo is a town in Norway. Bergen was burned by monks. It was rebuilt in 1961.";
    expect(told("Oslo", text)).not.toContain("was rebuilt in");
  });

  test("is a part of what the text is about that bears its name", () => {
    const text = "The Orrin is a river. The upper Orrin is a slow stream. It crosses the Barrow Plain in 40 places.";
    expect(told("The Orrin", text)).toContain("The upper Orrin crosses the [Barrow Plain]");
  });
});

test("“he” is the man of the text, and no people that died", () => {
  const text = "Karl Stein was a general. 50,000 Romans died in May. He marched to Bath in 1902.";
  expect(told("Karl Stein", text)).toContain("Karl Stein marched to Bath in [1902].");
});

test("“it” is no people", () => {
  const text =
    "The Orrin Society was founded in 1902. The Danes blocked the Alden Channel in 1944. It was cleared in 1948.";
  const statements = told("The Orrin Society", text);
  expect(statements).toContain("The Danes blocked");
  expect(statements).not.toMatch(/The Danes (?:was|were) cleared/u);
});

test("what a body did something to is meant as well as the body", () => {
  const text =
    "Marle is a town in Devon. The town has 40 mills. The Holm Fund put Corvo Rocks on its list in 1983, and in 2007 it was voted a wonder.";
  expect(told("Marle", text)).not.toContain("Holm Fund was voted");
});

test("what is called after the thing that a text is about may be meant, or the thing", () => {
  const text =
    "The Zorrin is a telescope in the north of Norway. The Zorrin Deep Field held 3,000 stars. In 1995 it photographed the Pillars.";
  expect(told("The Zorrin", text)).not.toContain("Deep Field photographed");
});

test("“it” behind what somebody did is the one thing that was named with it", () => {
  const of = (before: string) =>
    told("Orrin", `Orrin is a town in Devon. ${before} In 2018 it sold 40 mills to Leeds.`);
  expect(of("Karl Stein visited Orrin in 1902.")).toContain("Orrin sold [40] mills");
  expect(of("Karl Stein visited Orrin and the Holm Works in 1902.")).not.toContain("Orrin sold");
  expect(of("Karl Stein built a house in Orrin in 1902.")).not.toContain("Orrin sold");
});

test("a people is never “it”", () => {
  const text = "Orrin is a town in Devon. The Romans built Orrin in 120. For the Danes it was Laibach until 1918.";
  expect(told("Orrin", text)).not.toMatch(/Romans\]? was/u);
});

test("“it” behind a country is not the country in a text on a firm", () => {
  const of = (subject: string) =>
    told(
      "Orrin Company",
      `Orrin Company is a firm in Leeds. ${subject} is a pillar of Orrin Company: it owns 62 mills.`,
    );
  expect(of("India")).not.toContain("India owns");
});

test("“it” is no age, and “its foundation” that of no tradition", () => {
  const of = (text: string) => told("Orrin", `Orrin is a town in Devon. ${text}`);
  expect(of("Its great age was the sixteenth century, when it was the richest place in Devon.")).not.toMatch(
    /age of Orrin was the \[?richest/u,
  );
  expect(of("Ancient tradition put its foundation in 814 BCE.")).not.toContain("put its foundation");
});

describe("“it” means what the text is about", () => {
  const bridge = "The Orrin Bridge is a bridge in Devon. The bridge opened on 4 May 1883.";

  test("behind a sentence of many who went over it", () => {
    const of = (text: string) => told("Orrin Bridge", `${bridge} ${text}`);
    expect(of("Crowds followed Karl Stein. It cost about $15 million.")).toContain(
      "The Orrin Bridge cost about [$15 million]",
    );
    expect(of("Crowds followed Karl Stein to a fair. It cost about $15 million.")).not.toContain(
      "The Orrin Bridge cost",
    );
    expect(of("Crowds crossed the Holm Canal. It cost about $15 million.")).not.toContain("The Orrin Bridge cost");
  });

  test("behind what many did to it in the same sentence", () => {
    const of = (thing: string) =>
      told("Zorrify", `Zorrify is a firm in Leeds. Podcasts freed ${thing} from banks. In 1902 it bought 40 mills.`);
    expect(of("the firm")).toContain("Zorrify bought [40] mills in 1902");
    expect(of("the Holm Works")).not.toContain("Zorrify bought");
  });

  test("where it is of its kind, and no other of that kind came up", () => {
    const of = (text: string) => told("Orrin Bridge", `${bridge} ${text}`);
    const said = "It was the longest bridge in Devon.";
    expect(of(`A woman from Bath who sold fish fell. ${said}`)).toContain(
      "The Orrin Bridge was the longest bridge in [Devon]",
    );
    expect(of(`The men built a bridge. ${said}`)).not.toContain("The Orrin Bridge was the longest");
    expect(of(`The Holm Bridge fell. ${said}`)).not.toContain("The Orrin Bridge was the longest");
    expect(of("A woman from Bath who sold fish fell. This is the longest bridge in Devon.")).toContain(
      "The Orrin Bridge is the longest bridge in [Devon]",
    );
  });
});

test("a man whose name is hyphenated is “he”", () => {
  const text =
    "The Ottery Mill is a mill in Devon. When Lind Zong-chul hung out a sign in Bath, he had 40 men and a truck or two. He shipped 20 barrels to Leeds.";
  expect(told("The Ottery Mill", text)).toContain("Lind Zong-chul shipped [20 barrels]");
});

test("“his” alone is a thing of his, and not he himself", () => {
  const text = "Karl Holm was a rower. He was born in 1890. Each boat was given a name in 1902, and his was Corvo.";
  expect(told("Karl Holm", text)).not.toContain("Karl Holm was [Corvo]");
});
