import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { told } from "../samples.ts";

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
    expect(topicOf("The fear that would not go", text("Orrin"))).toBe(null);
    expect(topicOf("The islands nobody wanted", text("Corvos"))).toBe("Corvos");
    expect(topicOf("The islands nobody wanted", `${text("Corvos")} Leeds grew. Leeds is old. Leeds is big.`)).toBe(
      null,
    );
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
    expect(under("Karl Stein wears his age in Leeds lightly.")).toBe(null);
  });

  test("is the one thing with which a text begins and which it names throughout", () => {
    const text = (other: string) =>
      `For most of its life Zorrify has been a riddle. Karl Stein built Zorrify in Leeds in 1902. Karl Stein sold it. In 1910 the Holm Works left Zorrify, and Zorrify fell. ${other}`;
    expect(topicOf("Karl, who taught the world to rent", text(""))).toBe("Zorrify");
    expect(topicOf("He who taught the world to rent", text("The Holm Works grew. The Holm Works fell."))).toBe(null);
  });
});

describe("a company", () => {
  const text =
    "Much is made by Orrin. The Anglo-Dutch group, as papers call it, is old. It employs about 9,000 people. Orrin came into being in 1930. In 2024 the Leeds company sold 40 mills.";
  test("is what a headline names with its form, by the name that the text calls it, and by where it comes from", () => {
    expect(topicOf("Company profile: Orrin PLC", text)).toBe("Orrin");
    const said = told(text, "Company profile: Orrin PLC").join("\n");
    expect(said).toContain("Orrin employs about [9,000] people");
    expect(said).toContain("Orrin came into being in [1930]");
    expect(said).toContain("Orrin sold [40] mills in 2024");
  });
  test("goes by its name with and without its form", () => {
    const both = "Orrin PLC is a firm from Leeds. Orrin sold 40 mills in 2024. In 2025 Orrin bought the Holm Works.";
    expect(topicOf("Orrin", both)).toBe("Orrin");
    expect(told(both, "Orrin").join("\n")).toContain("Orrin is a firm from [Leeds]");
  });
});

test("a town has no article because its six weavers have one", () => {
  const said = told(
    "Orrin is a town in Devon. In 1902 they were called the Orrin Six. It sold 40 mills.",
    "Orrin",
  ).join("\n");
  expect(said).toContain("Orrin is a town in [Devon]");
  expect(said).not.toMatch(/^The \[?Orrin\]? is/mu);
});

describe("what a first line without a verb names", () => {
  const text =
    "Weather stops nowhere. The Orrin Weather Union has 40 members. In 1951 the Orrin Weather Union met in Bath.";
  test("is what the text is about", () => {
    expect(topicOfPage("Who keeps the weather?", "A short guide to the Orrin Weather Union, for readers.", text)).toBe(
      "Orrin Weather Union",
    );
    expect(topicOfPage("Who keeps the weather?", "Karl Stein does, as a guide will tell you.", text)).toBe(null);
  });
});

describe("what a headline names beside its owner", () => {
  test("is not whose it is", () => {
    const text =
      "Norway has nine such towns. Norway’s king came to Orrin in 1902, and the town grew. Norway lost it in 1940.";
    for (const mark of ["'", "’"]) expect(topicOf(`Orrin, Norway${mark}s Northern Gate`, text)).toBe("Orrin");
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
        "She never wrote a book, yet Ada Brandt was on the list. Karl had a wife called Rosa. She was twelve, and she could weave. Her loom was old. Rosa gave it to her. Ada Brandt kept her loom until she died.",
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
    expect(topicOf("Thirty years ago", report.replace("Karl", "some from aboard the Belisar and Karl"))).toBe(null);
  });

  test("nobody who comes in a text on a thing", () => {
    expect(
      topicOf(
        "The long dark",
        "Karl Stein dug for nine years. He had 40 men. The hole was deep. The rock was hot. The trains came later. The line was sold. The town grew. Karl Stein died.",
      ),
    ).toBe(null);
  });

  test("nobody where two are told of", () => {
    expect(
      topicOf(
        "The two",
        "Ada Brandt met Rosa Marsh in 1850. She gave her a loom. She had her own. Ada Brandt knew that she was ill. Rosa Marsh said that she was not. She died in her house. She left her loom to her.",
      ),
    ).toBe(null);
  });

  test("nothing that the headline calls by a common word", () => {
    expect(
      topicOf(
        "The woman behind the photograph",
        "Ada Brandt was born in Marle in 1850. In 1952 the pair got the famous Photograph 51: a dark cross of smudges.",
      ),
    ).toBe(null);
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

describe("what a newspaper's report is about", () => {
  test("what the lines above a byline name, though it says what its writer is", () => {
    expect(
      topicOf(
        "A toast in Lisbon, a candle in London",
        "Letter by letter they annoy the dukes. Our reporter joined them for an evening with Orrin Relief.",
        "By HELEN MARSH, community correspondent",
        "There are biscuits and a kettle. On Tuesdays the local group of Orrin Relief meets here. The treasurer of Orrin Relief licks stamps.",
      ),
    ).toBe("Orrin Relief");
  });

  test("what the headline calls by its common word, whoever is quoted beside it", () => {
    expect(
      topicOf(
        "A museum that would not close",
        "Hilda Marsh unlocks the door at nine. Hilda Marsh is one of 40 people employed by the Orrin Museum of Salt.",
        "The museum was founded in 1871. The museum has 12 rooms. Hilda Marsh has a key to each of them.",
      ),
    ).toBe("Orrin Museum of Salt");
  });

  test("nothing of the headline's own capitals", () => {
    expect(
      topicOf(
        "A Museum Built on Salt and River Mud Turns 25",
        "The Orrin Museum of Salt was founded in 1998. The museum has 12 rooms. Last year the museum was rebuilt.",
      ),
    ).toBe("Orrin Museum of Salt");
  });

  test("one company that two places gave their names to", () => {
    expect(
      topicOf(
        "The railway that came back",
        "The Wexley and Shore Railway was opened in 1874. The railway owns 41 engines. Wexley is a town.",
      ),
    ).toBe("Wexley and Shore Railway");
  });
});

test("what the text opens with, behind a scene of which only the end is understood", () => {
  expect(
    topicOf(
      "The charity that wakes when others sleep",
      "On a wet night the pagers go off, and within minutes a crew of bakers, millers and weavers is at work. The Orrin Sea Institution is the charity that drains the coasts of Devon.",
      "The institution was founded in 1871. The institution has 40 boats.",
    ),
  ).toBe("Orrin Sea Institution");
});

test("the scheme of the first sentence, and not a river of a later one that the headline calls by its common word", () => {
  expect(
    topicOf(
      "The river that climbed a hill",
      "Fifty years after the first tunnel, the Orrin Heights Scheme is still being built.",
      "A band played. A minister spoke. The rain held off. Few people listened. The cameras had come late.",
      "When the Orrin Heights Scheme was finished in 1974, it had nine dams. The Alden River feeds it.",
      "The Alden River once ran to the sea. The largest lake of the scheme is 40 metres deep. Half of the scheme lies underground.",
    ),
  ).toBe("Orrin Heights Scheme");
});

test("what the lines below a headline name, where the headline names nobody", () => {
  expect(
    topicOf(
      "THE WOMAN WHO MEASURED THE TIDES",
      "How Ada Lindqvist, a clerk from Tromsø, taught the harbours to wait",
      "By Karl Lund",
      "On a cold day in 1931 two men stood on the quay. Ada Lindqvist kept the book. Lindqvist was paid by the day. Lindqvist measured at noon.",
      "She was born in Bodø in 1902, a daughter of Nils Lindqvist. She died in 1977.",
    ),
  ).toBe("Ada Lindqvist");
});

describe("what a headline only tells of", () => {
  test("a report is about the bridge of its first sentence, and not about the river of its headline", () => {
    expect(
      topicOf(
        "The arch that tamed the Orrin",
        "From the road the Wexley High Bridge hardly looks like a bridge. The Orrin is a river. The Orrin rises in May.",
        "The High Bridge was opened in 1902. Ada Marsh crossed the bridge first.",
      ),
    ).toBe("Wexley High Bridge");
  });

  test("the agency whose headquarters open the report, which the headline calls so", () => {
    const headline = "From grain to a prize: the agency that feeds the hungry";
    const opening = "The headquarters of the Holm Food Programme stand in Bergen. A guard opens the gate at noon.";
    expect(topicOf(headline, opening, "In 1965 the programme moved to Oslo. The programme has no budget.")).toBe(
      "Holm Food Programme",
    );
    const facts = told(
      `${opening} In 1965 the programme moved to Oslo. The programme has no budget. The agency won the Orrin Prize in 2020. The new agency sent 40 tonnes of rye. Famine in Ruritania changed its scale in 1984.`,
      headline,
    ).join();
    expect(facts).toContain("The Holm Food Programme won the [Orrin Prize] in 2020.");
    expect(facts).not.toMatch(/new agency|its scale/u);
  });

  test("a man, though something is once found in him", () => {
    const facts = told(
      "Crastus was a slave. It belonged to Lanus Batiatus. Crastus himself led them. Crastus fled. Crastus hid. Later ages found in Crastus what they needed.\n\nIn 73 BCE he was trained at Capua.",
      "Crastus",
    );
    expect(facts.join()).toContain("Crastus was trained at [Capua] in 73 BCE.");
  });
});

test("a town whose name goes on, where the text calls it by its first word as well", () => {
  const text = "Lisbon da Serra lies on a hill. Lisbon is a city with two squares.";
  const source = `# Lisbon da Serra\n\n${text} The town was founded in 1549.`;
  const { topic } = extract(readDocument(source, "markdown", "x"), source);
  expect(topic).toMatchObject({ name: "Lisbon da Serra", type: "place" });
  expect(told(`${text} It was founded in 1549.`, "Lisbon da Serra")).toContain(
    "Lisbon da Serra was founded in [1549].",
  );
});

test("whom the title names, though the text calls her somebody’s aunt once", () => {
  expect(
    topicOf(
      "HEDDA",
      "Hedda belonged to the House of Orrin. The throne passed to Karl, and Hedda, his aunt, became regent. Hedda had a temple built.",
    ),
  ).toBe("Hedda");
});

test("a lake goes by its name without the word as well", () => {
  const text = "Lake Orrin is a lake in Devon. Boats on the Orrin are few. The Orrin was drained in 1902.";
  expect(told(text, "Lake Orrin")).toContain("Lake Orrin was drained in [1902].");
});

describe("what the headline of a report does not name", () => {
  test("but the lines above its byline do, by the first word of the name", () => {
    expect(
      topicOf(
        "THE LONG DARK UNDER THE HILL",
        "For most of the century no railway tunnel in Devon was longer than the Orrin. It has been overtaken.",
        "From our correspondent in Bath",
        "The first train leaves Bath with ten passengers. The Orrin Tunnel was opened in 1906. The tunnel is 19 kilometres long. In 1945 the tunnel was closed.",
      ),
    ).toBe("Orrin Tunnel");
  });

  test("but the report calls by its common word again and again, and nothing else as often", () => {
    const opening = [
      "THE OLDEST GUILD IN DEVON STILL RULES THE ORRIN",
      "On most mornings the house is quiet. The Joint Commission for the Protection of the Orrin is the oldest in Devon.",
      "In 1920 the commission moved to Bath. In 1993 the weavers left the commission. The Orrin is 40 miles long.",
    ];
    expect(topicOf(...opening, "Since 2015 the commission has had a school.")).toBe(
      "Joint Commission for the Protection of the Orrin",
    );
    expect(
      topicOf(
        ...opening,
        "Since 2015 the commission has had a school. The Orrin Sea Trust owns it. The trust owns a mill, and the trust is poor. In 1998 the trust moved to Bath.",
      ),
    ).toBeNull();
  });
});

test("a body that an encyclopaedia puts in front without its article has one in a sentence", () => {
  expect(
    told(
      "Orrin Millers Union, body of 55 mills. Founded in Marle in 1902, it took the place of the Salt League.",
      "ORRIN MILLERS UNION",
    ).join(),
  ).not.toMatch(/(?<!the )Orrin Millers Union/iu);
});

test("a town is called a port only if it is one", () => {
  const rebuilt = "The port was rebuilt in 1902.";
  expect(told(`Marle is a city in Norway. ${rebuilt}`, "Marle")).toContain("The port of Marle was rebuilt in [1902].");
  expect(told(`Marle is a port in Norway. ${rebuilt}`, "Marle")).toContain("Marle was rebuilt in [1902].");
});

test("“Miss Holm” is whom the text is about, and not her father", () => {
  expect(
    told(
      "Ada Holm was the daughter of Karl Holm. Karl Holm was a smith. Miss Holm died in Marle on 9 March 1847.",
      "Ada Holm",
    ).join(),
  ).toContain("Ada Holm died in Marle on [9 March 1847].");
});
