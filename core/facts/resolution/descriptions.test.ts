import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";

function told(title: string, text: string): string[] {
  const source = `# ${title}\n\n${text}\n`;
  return extract(readDocument(source, "markdown", "x"), source).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.text}]${asking.askable.statement.after}`]
      : [],
  );
}

const town = "Ribe is a town in Denmark.";

describe("what a description means", () => {
  test("a part of the town that the text is about", () => {
    expect(told("Ribe", `${town} The town wall was built in 1302.`)).toContain(
      "The town wall of Ribe was built in [1302].",
    );
  });

  test("the houses of the town that the text is about", () => {
    expect(told("Ribe", `${town} In 1302 a fire destroyed a third of the houses.`)).toContain(
      "A fire destroyed a third of the houses of Ribe in [1302].",
    );
  });

  test("the head office of the firm that the text is about", () => {
    expect(told("Orrin", "Orrin is a company in Denmark. In 1997 the head office left Ribe for Holm.")).toContain(
      "The head office of Orrin left Ribe for Holm in [1997].",
    );
    expect(
      told("Orrin", "Orrin is a company in Denmark. In 1997 the post office left Ribe for Holm.").join(),
    ).not.toContain("office of Orrin");
  });

  test("the ruins of the town that the text is about, where they are listed", () => {
    expect(told("Ribe", `${town} The ruins were put on the World Heritage List in 1987.`)).toContain(
      "The ruins of Ribe were put on the World Heritage List in [1987].",
    );
    expect(told("Ribe", `${town} The ruins were dug up in 1987.`).join()).not.toContain("ruins of Ribe");
  });

  test("the trademark of the firm that the text is about", () => {
    expect(told("Orrin", "Orrin is a company in Denmark. The trademark was registered in 1908.")).toContain(
      "The trademark of Orrin was registered in [1908].",
    );
  });

  test("the shares of the firm, the highest body of the league and the family of whoever the text is about", () => {
    expect(told("Orrin", "Orrin is a company in Denmark. The shares were floated in Ribe on 4 May 1908.")).toContain(
      "The shares of Orrin were floated in Ribe on [4 May 1908].",
    );
    expect(told("Orrin", "Orrin is an organisation of towns. The supreme body has sat in Ribe since 1908.")).toContain(
      "The supreme body of Orrin has sat in [Ribe] since 1908.",
    );
    expect(told("Ada Marsh", "Ada Marsh was a painter. In 1908 the family moved to Ribe.")).toContain(
      "The family of Ada Marsh moved to Ribe in [1908].",
    );
    const other = "Ada Marsh was a painter. Her friend Karl Stein had a mill. In 1908 the family moved to Ribe.";
    expect(told("Ada Marsh", other).join()).not.toContain("family of Ada Marsh");
  });

  test("no part of it where another town was just named", () => {
    expect(
      told("Ribe", `${town} In 1300 its merchants fought Lübeck. The town wall was built in 1302.`).join(),
    ).not.toContain("town wall of Ribe");
  });

  test("no country where an adjective spoke of another", () => {
    const league = "The Orrin League is a union of twelve countries.";
    const named = "Norway left the Orrin League in 1984, and the country rejoined in July 2023.";
    expect(told("The Orrin League", `${league} ${named}`)).toContain("Norway rejoined in [July 2023].");
    const other =
      "Norway joined in 2011. A second Danish withdrawal took effect in 2018, and the country rejoined in July 2023.";
    expect(
      told("The Orrin League", `${league} ${other}`).filter((statement) => statement.includes("rejoined")),
    ).toEqual([]);
  });

  test("no city of which somebody was only the ruler", () => {
    const library = "The Orrin Library is a library.";
    const text = "Enrico Lund, the blind doge of Venice, died in 1205. In 1453 the city fell to Mehmed II.";
    expect(told("The Orrin Library", `${library} ${text}`).join()).not.toContain("Venice fell");
    const own = "In 1202 Enrico Lund left Venice. In 1453 the city fell to Mehmed II.";
    expect(told("The Orrin Library", `${library} ${own}`)).toContain("Venice fell to Mehmed II in [1453].");
  });

  test("the country that the same words named", () => {
    expect(told("Ribe", `${town} Ribe is the second town of Denmark and the country’s oldest port.`)).toContain(
      "Ribe is the second town of [Denmark] and the country’s oldest port.",
    );
  });

  test("a part of the bridge that the text is about", () => {
    const text = "The Ada Bridge is a bridge. The cost came to £4 million. The inauguration took place in May 1902.";
    expect(told("The Ada Bridge", text)).toEqual(
      expect.arrayContaining([
        "The cost of the Ada Bridge came to [£4 million].",
        "The inauguration of the Ada Bridge took place in [May 1902].",
      ]),
    );
  });

  test("the one thing whose name says that it is of such a kind", () => {
    const text =
      "The Holm Agency is an agency. In Oslo 30 states signed the Northern Waters Convention. The treaty came into force in 1902.";
    expect(told("The Holm Agency", text)).toContain("The Northern Waters Convention came into force in [1902].");
  });

  test("the place that a text is about, by “here”", () => {
    expect(told("Ribe", `${town} Parliament moved here from Odense in 1302.`)).toContain(
      "Parliament moved to Ribe from Odense in [1302].",
    );
  });

  test("a summit of the mountain, and not the mountain", () => {
    const text = "Mount Holm is the highest mountain in Norway. In 1902 the summit was renamed Olav.";
    const statements = told("Mount Holm", text);
    expect(statements).toContain("The summit of Mount Holm was renamed [Olav] in 1902.");
    expect(statements.filter((statement) => statement.startsWith("Mount Holm was renamed"))).toEqual([]);
  });

  test("the one thing that was called so", () => {
    const text = "The Holm Museum shows the warship Falken. It has a café. The ship sank in 1702.";
    expect(told("The Holm Museum", text)).toContain("Falken sank in [1702].");
  });

  test("nothing where the text knows two", () => {
    const text = "The Holm Museum shows the warship Falken and a ship from Riga. It has a café. The ship sank in 1702.";
    expect(told("The Holm Museum", text).join()).not.toContain("sank");
  });

  test("“it” behind what has no name, and nothing else is spoken of", () => {
    const text = "The Holm Society is a society. The first engine was bought in Paris in 1901. It ran until 1920.";
    expect(told("The Holm Society", text)).toContain("The first engine ran until [1920].");
  });

  test("whom a copula names", () => {
    const text =
      "The Holm Society is a society. The first engine was the Kestrel. It was built in 1957 and ran for 33 years.";
    expect(told("The Holm Society", text)).toEqual(
      expect.arrayContaining(["The Kestrel was built in [1957].", "The Kestrel ran for [33 years]."]),
    );
  });

  test("a thing of the text’s own, told apart by what is said of it", () => {
    const text = "The Holm Museum is a museum. The new wing was designed by Ada Marsh and opened in 1902.";
    expect(told("The Holm Museum", text)).toEqual(
      expect.arrayContaining(["The new wing was designed by [Ada Marsh]."]),
    );
  });

  test("nothing where a lone noun could be any of its kind, or where it counts what came before", () => {
    const text = "The Holm Museum is a museum. The label was made in 1902. The two firms built a crane in 1903.";
    expect(told("The Holm Museum", text).join()).not.toMatch(/label|firms/u);
  });

  test("what the text calls the topic itself, though another is called by the word of its name", () => {
    const text =
      "The Devon Congress of Weavers is the largest federation of guilds in Devon. The Bath Congress of Bakers was legalised in 1990. In 1991 the federation opened a school.";
    expect(told("Devon Congress of Weavers", text).join()).toContain(
      "The Devon Congress of Weavers opened a school in [1991].",
    );
    expect(
      told("Devon Congress of Weavers", text.replace("the federation opened", "the congress opened")).join(),
    ).not.toContain("opened a school");
  });

  test("an office of the bank, though its board was named", () => {
    const text =
      "The Orrin Bank is a bank in Devon. In 1950 the Board of Governors met in Bath. The president is elected for five years.";
    expect(told("Orrin Bank", text).join()).toContain("president of the Orrin Bank is elected for [five years]");
  });
});

test("“the new body” is what the text is about where that was just named, and else another", () => {
  const of = (before: string) =>
    told("Orrin Union", `The Orrin Union is a body of mills. ${before} In 1951 the new body moved to Bath.`).join("\n");
  expect(of("In 1950 a treaty set up the Orrin Union.")).toContain("The Orrin Union moved to [Bath]");
  expect(of("In 1950 a treaty set up the Holm Union.")).not.toContain("Orrin Union moved");
});

test("a firm that is an airline is “the company” as well", () => {
  const said = told(
    "Zorransa",
    "Zorransa is a Danish airline based in Bath. The company employs about 9,000 people. It moved to Leeds in 1966.",
  );
  expect(said.join("\n")).toContain("Zorransa employs about [9,000] people");
  expect(said.join("\n")).toContain("Zorransa moved to Leeds in [1966]");
});

test("“the site” on the world's list is the place that the text is about, unless another was just named", () => {
  const of = (before: string) =>
    told(
      "Zorrin",
      `Zorrin is a city in Devon. ${before} The site has been on the World Heritage List since 1979.`,
    ).join("\n");
  expect(of("Nobody lives there.")).toContain("Zorrin has been on the World Heritage List since [1979]");
  expect(of("Leeds is larger.")).not.toContain("Zorrin has been on");
});

test("a population behind a sentence on a part is that of the town that the text is about", () => {
  const of = (before: string) =>
    told("Zorrin", `Zorrin is a city in Devon. ${before} Its population is about 457,000.`).join("\n");
  expect(of("The old town has been on the World Heritage List since 1997.")).toContain(
    "The population of Zorrin is about [457,000]",
  );
  expect(of("The old town is as large as Leeds.")).not.toContain("population of Zorrin");
});

test("who is “he” behind “it was Zorrabi who” did something", () => {
  const text =
    "Zorrin is a city in Devon. It was Zorrabi who made Zorrin a capital. He is remembered for his collection of 282 laws.";
  expect(told("Zorrin", text).join("\n")).toContain("Zorrabi is remembered for his collection of [282] laws");
});

test("an archipelago is the islands that a text is about", () => {
  const text = "The Orrin Islands are islands off Norway. Karl Lund annexed the archipelago in 1832.";
  expect(told("The Orrin Islands", text).join()).toContain("Karl Lund annexed the Orrin Islands in [1832].");
});

test("the present company is the one that the text is about", () => {
  const said = told("Orrin", "Orrin is a company in Denmark. Ada Holm founded the present company in 1945.");
  expect(said).toContain("Ada Holm founded Orrin in [1945].");
});

test("“the network” is no union that is named in passing, where what the text is about has no kind", () => {
  const text =
    "Orvanders was born in Oslo. It takes no money from the Tern Union. The network is registered in Norway.";
  expect(told("Orvanders", text).join()).not.toContain("Tern Union is registered");
  const called =
    "Orvanders was born in Oslo. It takes no money from the Tern Union. The union is registered in Norway.";
  expect(told("Orvanders", called).join()).toContain("Tern Union is registered");
});
