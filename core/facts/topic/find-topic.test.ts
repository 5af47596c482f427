import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { told } from "../samples.ts";

function topicOf(...paragraphs: readonly string[]): string | null {
  const source = paragraphs.join("\n\n");
  return extract(readDocument(source, "plain", "x"), source).topic?.name ?? null;
}

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

describe("what a headline names beside its owner", () => {
  test("is not whose it is", () => {
    const text =
      "Norway has nine such towns. Norway’s king came to Orrin in 1902, and the town grew. Norway lost it in 1940. In 1950 Orrin burnt.";
    for (const mark of ["'", "’"]) expect(topicOf(`Orrin, Norway${mark}s Northern Gate`, text)).toBe("Orrin");
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

test("a park that is called after a mountain is not the mountain, of which the text says “itself”", () => {
  const text = (mountain: string) =>
    `The Orvan National Park lies in Devon. Orvan National Park has nine lakes. ${mountain} first climbed in 1802 by four men.`;
  const climbed = "Orvan National Park was first climbed in [1802] by four men.";
  expect(told(text("Orvan was"), "Orvan National Park")).toContain(climbed);
  expect(told(text("Orvan itself was"), "Orvan National Park")).not.toContain(climbed);
});

test("whoever is named first behind “he” is not whom the text is about", () => {
  const text =
    "The list is odd. Born in Devon in 1903, he was brought to Bath in the house of Sir Karl Holm. Soon he was a champion. He led a team. He beat all. Then Sir Karl sailed home.";
  expect(topicOf("A title, years late", text)).toBeNull();
  const said = told(
    text.replace("list is odd", "list has Beg Emir Orrin").replace("Then", "Emir Orrin, when"),
    "A title",
  );
  expect(said.join()).not.toContain("Karl Holm led");
});
