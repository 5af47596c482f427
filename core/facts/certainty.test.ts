import { describe, expect, test } from "vitest";
import { readDocument } from "../text/layout.ts";
import { extract } from "./extract.ts";

const read = (text: string) => extract(readDocument(text, "markdown", "x"), text);

/** All that is said of values, as statements with the value in square brackets. */
const statements = (text: string): string[] =>
  read(text).facts.flatMap(({ asking }) =>
    asking.way === "value"
      ? [`${asking.askable.statement.before}[${asking.askable.answer.literal}]${asking.askable.statement.after}`]
      : [],
  );

const questions = (text: string): string[] =>
  read(text).facts.flatMap(({ asking }) => (asking.way === "value" ? (asking.askable.question ?? []) : []));

describe("what is not certain is not said", () => {
  test("a place in a leading phrase belongs to that phrase, not to the verb", () => {
    const text = "# Port of Arica\n\nDuring the gold rush in California, 3,000 ships called at Arica.";
    expect(questions(text).filter((question) => question.startsWith("In which"))).toEqual([]);
    expect(statements(text)).not.toContain("3,000 ships called at Arica in [California].");
  });

  test("what follows a phrase that was cut is cut with it", () => {
    const text = "On 28 January 1958, Jonas Lind applied for a patent on the brick with tubes.";
    expect(statements(text).join(" ")).not.toContain("patent with tubes");
  });

  test("a distance is nothing without the point it is measured from", () => {
    expect(statements("# Titan\n\nTitan lies 1,200 kilometres from the edge of it.")).toEqual([]);
  });

  test("what a participle tells behind a name is not told of the things in front of it", () => {
    const text =
      "# Marle\n\nMarle is a town in Devon. Trains on the Tern Line, opened in 1909, reach Marle in an hour.";
    expect(statements(text).join(" ")).not.toContain("Trains on the Tern Line were opened");
  });

  test("what was attempted is not left out", () => {
    const text = "# Marle\n\nMarle is a town in Devon. In 1565 the Norse Empire attempted to conquer it.";
    expect(statements(text).join(" ")).not.toContain("attempted in");
  });

  test("the year of a coup is not that of what it put an end to", () => {
    const text =
      "# Marle\n\nMarle is a town in Devon. A planned union with Solvik was abandoned after a coup there in 1980.";
    expect(questions(text).join(" ")).not.toContain("which year");
  });

  test("a surname that two people share names neither", () => {
    const text =
      "# The workshop\n\nOle Holm opened a workshop in 1932. Jens Holm, the son, joined the firm in 1950. In 1946, Holm bought a machine.";
    expect(statements(text).join(" ")).not.toContain("bought a machine");
  });

  test("“the lifeboat of Penlee” is not the institution that has lifeboats in its name", () => {
    const text = "# Royal Lifeboat Institution\n\nThe lifeboat of Penlee was lost with eight men on 19 December 1981.";
    expect(statements(text).join(" ")).not.toContain("Institution");
  });

  test("a brewery that is called after its founder is not the founder", () => {
    const text = "# Solvik\n\nMack, the local brewery, was founded in 1877 by Ludwig Mack.";
    expect(statements(text).join(" ")).not.toContain("Ludwig Mack was founded");
  });

  test("a verb is nothing without the pronoun that completes it", () => {
    const text = "# Ada Lind\n\nAda Lind died in 1865. The Lind University in Solvik was named after her in 1969.";
    expect(statements(text).join(" ")).not.toMatch(/was named (?:in|\.)/u);
  });

  test("“its director” is no director of the person that is one", () => {
    const text = "# Blue Museum\n\nThe Blue Museum is in Oslo. Taco Dibbits has been its director since 2016.";
    expect(statements(text).join(" ")).not.toContain("its director");
  });

  test("“it” is nobody where someone else did something to the topic", () => {
    const text = "# Blue Garden\n\nUNESCO listed the garden in 2003. In 2019 it received 2.3 million visitors.";
    expect(statements(text).join(" ")).not.toContain("UNESCO received");
  });

  test("“the first woman to …” is not the first woman", () => {
    const text = "# Ada Lind\n\nAda Lind was the first woman in Norway to fly.";
    expect(statements(text).join(" ")).not.toMatch(/\[Norway\]\./u);
  });

  test("“up to 128” is asked neither as more nor as fewer", () => {
    expect(questions("# Tern\n\nThe Tern carried up to 128 passengers.").join(" ")).not.toMatch(/(?:Fewer|More) than/u);
  });

  test("two times of one verb are two statements of which one has no verb", () => {
    const text = "# Lake Park\n\nIn 2017 Lake Park received 1.72 million visitors, and in 2018 1.8 million.";
    expect(statements(text).filter((statement) => /2018 .*2017/u.test(statement))).toEqual([]);
  });

  test("amounts of two things are no disagreement", () => {
    expect(read("The Netherlands has 17 million people and about 23 million bicycles.").disagreements).toEqual([]);
  });
});

describe("names", () => {
  test("keep letters that the tagger does not know", () => {
    const text = "# Lake Park\n\nLake Park is led by Tomislav Kovačević.";
    expect(statements(text)).toEqual(["Lake Park is led by [Tomislav Kovačević]."]);
  });

  test("are not made of common words that begin a sentence", () => {
    expect(questions("Scientists have counted 1,267 plant species in Croatia.").join(" ")).not.toContain("Scientists");
  });

  test("in a short form with an article are the one that ends so", () => {
    const text = "The Clean Air Act was passed by Parliament in 1956. The Act was extended in 1968.";
    expect(statements(text)).toContain("The Clean Air Act was extended in [1968].");
    const rights = "The Marle Convention on Ferry Rights binds all ports. The Convention was signed in 1968.";
    expect(statements(rights)).toContain("The Marle Convention on Ferry Rights was signed in [1968].");
    const salt = "It was set up by the Salt Statute. The Statute was approved in 1968.";
    expect(statements(salt)).toContain("The Salt Statute was approved in [1968].");
  });

  test("in a short form that two have are what the text is about, else nobody's", () => {
    const text = (title: string) =>
      `# ${title}\n\n${title} is known in Devon. The Postal Union followed the Telegraph Union. The Union has 192 members.`;
    expect(statements(text("The Postal Union"))).toContain("The Postal Union has [192] members.");
    expect(statements(text("Marle")).join(" ")).not.toContain("192");
  });
});

describe("wording", () => {
  test("turns “had already introduced” into what simply was", () => {
    expect(statements("The City of London had already introduced a ban in 1954.")).toContain(
      "The City of London introduced a ban in [1954].",
    );
  });

  test("leaves the full stop of a sentence out of a year before Christ", () => {
    expect(statements("The Peace of Nicias was concluded in 421 BC.")).toEqual([
      "The Peace of Nicias was concluded in [421 BC].",
    ]);
  });

  test("asks no question that begins with “Of which” or “With how many”", () => {
    const text = "Arica lies northwest of Santiago. Karl Drais built a machine with two wheels in 1817.";
    expect(questions(text).filter((question) => /^(?:Of|With) /u.test(question))).toEqual([]);
  });
});

describe("what could belong to two is given to neither", () => {
  test("“it” of “it took a war to …” is nothing", () => {
    const text =
      "# Marle Protocol\n\nThe Marle Protocol was signed in 1925. It took the Crimean War to bring the states together.";
    expect(statements(text).join(" ")).not.toMatch(/Protocol\]? took/u);
  });

  test("“who” behind a general of somebody is neither for certain", () => {
    const text =
      "# Ada Holm\n\nAda Holm descended from Karl Stein, a general of Jens Lund, who made himself king in 305 BCE.";
    expect(statements(text).join(" ")).not.toMatch(/Lund.* made himself/u);
  });

  test("“it” is no land that held the island of which the text tells", () => {
    const text =
      "# Alden\n\nAlden is 40 km long. Norway ruled Alden until 1712, when it was sold to Sweden by the Peace of Marle.";
    expect(statements(text).join(" ")).not.toMatch(/Norway\]? was sold/u);
  });

  test("“his wife” behind the father is not the son’s", () => {
    const text =
      "# Karl Holm\n\nKarl Holm was an engineer. He was born on 9 April 1806, the son of a refugee, Jens Holm, and his English wife, Ada Lund.";
    expect(statements(text).join(" ")).not.toMatch(/Karl Holm’s English wife|1806\]? Ada/u);
  });

  test("years behind a name in a list are no life", () => {
    const text =
      "# The Long Canal\n\nTwo men led the work:\n\n- Karl Stein Holm (1904–1905)\n- John Marsh (1905–1951)\n";
    expect(statements(text).join(" ")).not.toMatch(/born|died/u);
  });

  test("years behind a name whose owner the sentence presents are a life", () => {
    expect(statements("# Ada Stein\n\nAda Stein (1861–1930) was a Danish painter.")).toContain(
      "Ada Stein was born in [1861].",
    );
  });

  test("an end of a range is no amount", () => {
    expect(statements("# Odense\n\nOdense is a town. In 1990 Odense grew by 20 to 25 per cent.").join(" ")).not.toMatch(
      /\[2[05]/u,
    );
  });

  test("an era behind a date belongs to it", () => {
    expect(read("# Marcus Varro\n\nMarcus Varro was born on 3 January 106 BCE in Arpinum.").facts).toContainEqual(
      expect.objectContaining({ kind: "date", value: "-0106-01-03" }),
    );
  });

  test("what is held in front of a subject is not the subject", () => {
    const text = "# The Alder League\n\nAt the second congress, held in York in 1921, the Alder League chose a flag.";
    expect(statements(text).join(" ")).not.toContain("League was held");
  });

  test("a relative behind a place is not the place’s", () => {
    const text = "# Poole\n\nTheir names stand on the memorial in Poole, which was unveiled on 3 September 2009.";
    expect(statements(text).filter((one) => one.startsWith("Poole was"))).toEqual([]);
  });

  test("“he” behind a sentence about another man is neither", () => {
    const text =
      "# Karl Stein\n\nKarl Stein was a composer. Robert Holm greeted his songs. He became a citizen of France in 1835.";
    expect(statements(text).join(" ")).not.toContain("1835");
  });
});
