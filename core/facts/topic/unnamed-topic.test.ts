import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { told } from "../samples.ts";
import { topicSignsOf } from "../topic-signs.ts";

function topicOf(...paragraphs: readonly string[]): string | null {
  const source = paragraphs.join("\n\n");
  return extract(readDocument(source, "plain", "x"), source).topic?.name ?? null;
}

function topicOfPage(title: string, ...paragraphs: readonly string[]): string | null {
  const source = `<h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join("")}`;
  return extract(readDocument(source, "html", "x"), source).topic?.name ?? null;
}

describe("what a headline calls by a common word", () => {
  test("is the thing with an article with which the text begins", () => {
    const text = (name: string) =>
      `Guards at the ${name} tell you not to touch its walls. The motto of Karl Stein runs over them. In 1302 the ${name} burnt, and Karl Stein rebuilt it. Leeds sold it in 1900.`;
    expect(topicOf("The red fortress that would not fall", text("Orrin"))).toBe("Orrin");
    expect(topicOf("The islands nobody wanted", text("Corvos"))).toBe("Corvos");
  });
});

describe("what no headline names", () => {
  test("is the town of which the line below it tells", () => {
    const text =
      "You hear Leeds before you see it. The town lies on a river. Leeds has 40 mills. Karl Stein lives there.";
    const under = (line: string) => {
      const source = `# Granite and a glass of wine\n\n*${line}*\n\n${text}`;
      return extract(readDocument(source, "markdown", "x"), source).topic?.name ?? null;
    };
    expect(under("Leeds wears its age lightly.")).toBe("Leeds");
  });

  test("is the one building with which a text begins and of which it goes on to tell", () => {
    const text = (more: string) =>
      `It belongs to runners first. On Saturdays the walk of the Orrin Bridge is full. The bridge opened in 1902. Karl Stein crossed it. ${more}`;
    expect(topicOf("Neighbours", text(""))).toBe("Orrin Bridge");
    expect(topicOf("Neighbours", text("The Holm Bridge is older."))).not.toBe("Holm Bridge");
  });

  test("is the one thing with which a text begins and which it names throughout", () => {
    const text = (other: string) =>
      `For most of its life Zorrify has been a riddle. Karl Stein built Zorrify in Leeds in 1902. Karl Stein sold it. In 1910 the Holm Works left the company, and Zorrify fell. The company has 40 shops. ${other}`;
    expect(topicOf("Karl, who taught the world to rent", text(""))).toBe("Zorrify");
    expect(topicOf("He who taught the world to rent", text("The company left Leeds. Karl Stein fell."))).toBe(
      "Zorrify",
    );
    const late = `Karl Stein sold fish in Leeds. He had 40 men. ${text("In 1920 Zorrify moved to Bath.")}`;
    expect(topicOf("The house that fish built", late)).toBe("Zorrify");
  });
});

test("what stands in capitals where an encyclopaedia begins, and is named so further on", () => {
  const text = (name: string) =>
    `${name} (Old Norse Zorvin, “bend of the river”), capital of the north, lies in Denmark. Karl Stein left it in 1902. Karl Stein took Zorrin in 1910, and the city burnt.`;
  expect(topicOf(text("ZORRIN"))).toBe("Zorrin");
  expect(topicOf(text("MARLE"))).toBe("Marle");
});

test("a town under a headword, though a girl may be called so", () => {
  const source =
    "GRETA (Old Norse Gretvin), ruined city in Denmark, and for a century the capital of the Danes. Karl Stein took the city in 1902. The name Greta means a pearl.";
  const { topic } = extract(readDocument(source, "plain", "x"), source);
  expect(topic).toMatchObject({ name: "Greta", type: "place", sort: "city", gender: null });
});

test("the town of which the line below a headline tells, though nobody knows it for one", () => {
  const text = (noun: string) =>
    `On a wet morning you see why. Karl Stein founded the ${noun} in 1533. In 1902 the ${noun} was sold. The walls of the ${noun} are old.`;
  const under = (noun: string) =>
    topicOfPage("What begins again", "Zorrin has been Danish and free.", "By Ada Holm in Zorrin", text(noun));
  expect(under("city")).toBe("Zorrin");
});

test("the town of the line above who wrote a report from there, of which it goes on to speak as the town", () => {
  const under = (byline: string, noun: string) =>
    topicOfPage(
      "Where walls sweat",
      "Leeds del Orrin sells its past to guests.",
      byline,
      `Couples sit on the walls. Karl Stein founded the ${noun} in 1533. In 1902 the ${noun} was sold. The walls of the ${noun} are old. In 1910 Leeds was free.`,
    );
  expect(under("By Ada Holm in Leeds", "city")).toMatch(/^Leeds/u);
});

describe("what a first line without a verb names", () => {
  const text =
    "Weather stops nowhere. The Orrin Weather Union has 40 members. In 1951 the Orrin Weather Union met in Bath.";
  test("is what the text is about", () => {
    expect(topicOfPage("Who keeps the weather?", "A short guide to the Orrin Weather Union, for readers.", text)).toBe(
      "Orrin Weather Union",
    );
  });
});

describe("what a text is about that no headline names", () => {
  test("whoever dies or is born where it begins, and is “she” throughout", () => {
    const rest =
      "She was 53. She was born in Bath in 1850, and she learnt to weave. In 1900 she moved to Leeds. Her looms are in a museum.";
    for (const opening of [
      "Ada Maria Brandt, whom Karl Stein called the first weaver of her age, died on 3 May 1903, at Leeds.",
      "When Ada Maria Brandt died in May 1903, no paper told of it.",
      "Ada Maria Brandt died in May 1903.",
    ])
      expect(topicOf("Lives", `${opening} ${rest} Karl Stein bought them from her.`)).toBe("Ada Maria Brandt");
    expect(topicOf("Lives", `When Karl Stein heard of it, Ada Brandt died. ${rest}`)).not.toBe("Karl Stein");
  });

  test("whoever is “she” throughout", () => {
    expect(
      topicOf(
        "The woman who read the walls",
        "Ada Brandt was born in Marle in 1850. She learnt to weave from her aunt. In 1868 she left Marle with her sister. She studied in Bath, and she married the weaver Karl Stein. Her loom made her known. She died in 1891. Ada Brandt left her looms to her town.",
      ),
    ).toBe("Ada Brandt");
  });

  test("she who has a surname, and not another who is named as often without one", () => {
    expect(
      topicOf(
        "The weaver's daughter",
        "She never wrote a book, yet Ada Brandt was on the list. Karl had a wife called Rosa. She was twelve, and she could weave. Her loom was old. Her aunt gave it to her. Ada Brandt kept her loom until she died. The town of Ada Brandt has it.",
      ),
    ).toBe("Ada Brandt");
  });

  test("she whose second name the text calls her by, and not “the countess” of its headline, nor Lord or Lady Holm", () => {
    const life =
      "When Augusta Ada Holm was born in Leeds on 10 December 1815, her father was a poet. She never knew him. Lord Holm left Leeds in 1816. Lady Holm taught her. On 8 July 1835 Ada married Karl Stein. She died in 1852. They called her the Countess.";
    expect(topicOf("THE COUNTESS WHO WROTE", life)).toBe("Augusta Ada Holm");
    const said = told(life, "THE COUNTESS WHO WROTE").join("\n");
    expect(said).toContain("Augusta Ada Holm married Karl Stein on [8 July 1835]");
    expect(said).not.toMatch(/Augusta Ada Holm (?:left|taught)/u);
  });

  test("the ship that is “she” throughout", () => {
    const report =
      "None of the cooks aboard the Alcyone came home. The liner was not built here. She was laid down in Leeds, where she was launched on 31 May 1911. On her bridge stood Karl Stein. The ship lay deep, and her boats numbered 20. The Belisar saw her lights.";
    expect(topicOf("Thirty years ago", report)).toBe("Alcyone");
    expect(topicOf("Thirty years ago", report.replace("cooks", "women").replace("Karl Stein", "Ada Marsh"))).toBe(
      "Alcyone",
    );
  });

  test("nobody who comes in a text on a thing", () => {
    expect(
      topicOf(
        "The long dark",
        "Karl Stein dug for nine years. He had 40 men. The hole was deep. The rock was hot. The trains came later. The line was sold. The town grew. Karl Stein died.",
      ),
    ).toBe(null);
  });

  test("nothing that the headline calls by a common word", () => {
    const life =
      "Ada Brandt was born in Marle in 1850. In 1952 the pair got the famous Photograph 51: a dark cross of smudges.";
    expect(topicOf("The woman behind the photograph", life) ?? "").not.toMatch(/photograph/iu);
  });

  test("a name in capitals that is its first line", () => {
    expect(
      topicOf(
        "ORRIN MILLERS ASSOCIATION (OMA). Association of 40 mills, with its seat in Bath. Its membership at present stands at 193. It was founded in 1902.",
      ),
    ).toBe("Orrin Millers Association");
  });

  test("who tells of itself", () => {
    expect(
      topicOf(
        "Who we are",
        "Orrin Sans Limites, known as Orrin Without Limits, brings boats to the islands. We ask nobody for money. In 1971 we bought 40 boats.",
      ),
    ).toBe("Orrin Sans Limites");
  });
});

describe("who is not what a text is about", () => {
  test("a later man of the same name", () => {
    const text =
      "In 1618 Orvan set out to make bells. He opened a shop of his own. In 1820 his house came to Orvan III, who lived in Marle. He sold it in 1850.";
    expect(topicOf("Four centuries", text)).not.toBe("Orvan III");
  });

  test("he of whom it is said that it was not he", () => {
    const text = (who: string) =>
      `Ask who won and most will say Orvan. He came home in 1928. It was Orvan ${who}. He was shot in 1959.`;
    const introduced = (source: string) =>
      topicSignsOf(readDocument(source, "plain", "x")).find(({ entity }) => entity.name === "Orvan")?.signs.introduced;
    expect(introduced(text("himself"))).toBe(1);
    expect(introduced(text("who had found him"))).toBe(0);
  });

  test("he with whom a text on a mountain begins", () => {
    const opening = "In 1848 Karl Stein was walking through the north when he saw a cloud. His guide called it cold.";
    const mountain = "Korvan stands alone. It has three peaks. Snow covers it. In 1912 the snow was thick.";
    const life = "He wrote to his brother. He came home in 1852. Nobody believed him. He died in 1876.";
    expect(topicOf("Why is there snow?", `${opening} ${life}`)).toBe("Karl Stein");
    expect(topicOf("Why is there snow?", `${opening} ${mountain}`)).not.toBe("Karl Stein");
  });

  test("whose words follow a colon, time and again", () => {
    const lines = ["SPEAKER: Marle, 1933. A woman learns to fly.", "SPEAKER: She got her licence in September."];
    expect(topicOf(...lines)).toBe("Marle");
  });
});

test("a life in notes is that of whoever stands in front", () => {
  const notes = "Born at Marle, Korvas, son of Karl Orvan. Educated at Holm. Married, 1905, Ada Lund. Took a prize.";
  expect(topicOf(`ORVAN, Ulf (Big Ulf), O.B.E. 1918; head of the Holm Museum, Marle. ${notes}`)).toBe("Ulf Orvan");
});

test("what lies so far away is not introduced by that", () => {
  const text = "Few towns have so many stairs. Orvan is about 40 kilometres to the west. Ships came here for water.";
  const signs = topicSignsOf(readDocument(text, "plain", "x")).find(({ entity }) => entity.name === "Orvan")?.signs;
  expect(signs?.introduced).toBe(0);
});

test("a town where a thing was bought once is not what its story is about", () => {
  const story = [
    "A voice of wood",
    "It was made in 1721. Nobody has played it much. Ada Holm bought it in Leeds.",
    "It lay in a bank for years. Karl Stein repaired it in 1840. Two men carried it to Oslo.",
    "In 1971 it was sold. The sum was a record. It went to the Orrin Museum, where a guard slept beside it.",
    "A museum is a quiet place for it. The museum has a hall. The museum sold it again in 2011.",
  ];
  expect(topicOf(...story)).toBeNull();
});
