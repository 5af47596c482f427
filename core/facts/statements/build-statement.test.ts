import { describe, expect, test } from "vitest";
import { factsIn, mill, statementsOf, told } from "../samples.ts";

const town = "Marle is a town in Devon.";
const inMarle = (text: string): string[] => told(`${town} ${text}`, "Marle");
const questions = (title: string, text: string): string[] =>
  factsIn(title, text).flatMap(({ asking }) => (asking.way === "value" ? (asking.askable.question ?? []) : []));

describe("parts that say what they mean beside themselves", () => {
  test("two nouns share what stands behind the second", () => {
    expect(inMarle("Tern is the capital and largest city of Norway.")).toContain(
      "Tern is the capital and largest city of [Norway].",
    );
  });

  test("“both” and “one of” with what they are of", () => {
    expect(inMarle("It lies on both banks of the Tern.")).toContain("Marle lies on both banks of the [Tern].");
    expect(inMarle("In 1888 Tern became one of the first cities with trams.")).toContain(
      "Tern became one of the first cities with trams in [1888].",
    );
    expect(
      questions("Marle", `${town} The Tern Bridge is one of the oldest bridges in Norway.`).join(" "),
    ).not.toContain("one of");
  });
});

test.each([
  [
    "In 1888 the Holm Club sold the mill, and the club has since moved from Bath to Leeds.",
    "moved from Bath to [Leeds].",
  ],
  ["The head is Ada Holm, who previously ran the Tern School.", "[Ada Holm] ran the Tern School."],
  ["Marle formerly belonged to Denmark.", "Marle belonged to [Denmark]."],
])("is told without a word that leans on what was told before: %s", (text, statement) => {
  const said = inMarle(text).join("\n");
  expect(said).toContain(statement);
  expect(said).not.toMatch(/since|previously|formerly/u);
});

describe("what is told apart by what stands behind it", () => {
  test("a thing by its relative, but not by one that points elsewhere", () => {
    expect(inMarle("In 1888 Ada Holm bought the yard that built the Vasa.")).toContain(
      "Ada Holm bought the yard that built the [Vasa] in 1888.",
    );
    expect(inMarle("In 1888 Ada Holm bought the yard that built it.").join(" ")).not.toContain("the yard");
  });

  test("somebody by his name alone", () => {
    expect(inMarle("A baker called Zopyrus founded the Tern Bank.")).toContain(
      "A baker called [Zopyrus] founded the Tern Bank.",
    );
  });
});

describe("whose and whom a part means", () => {
  test("of those that are counted", () => {
    expect(inMarle("In 1888 more than 4,000 Danes lost their homes.")).toContain(
      "In 1888, more than [4,000] Danes lost their homes.",
    );
  });

  test("of the town, where only several others are named in front", () => {
    expect(inMarle("It is a port. Six bridges cross its harbour.")).toContain(
      "[six] bridges cross the harbour of Marle.",
    );
  });

  test("of the United Nations, which are one", () => {
    expect(inMarle("In 1988 the United Nations moved its archive to Oslo.")).toContain(
      "The United Nations moved its archive to Oslo in [1988].",
    );
  });

  test("one who announces something of himself", () => {
    const text =
      "In 1988 the Holm Bank announced that it would close. In 1989 the Holm Bank discovered that it was empty.";
    expect(inMarle(text)).toContain("In [1988], the Holm Bank announced that it would close.");
    expect(inMarle(text).join(" ")).not.toContain("1989");
  });

  test("a part of the town is not one of a country that is named, nor is what that part has", () => {
    const text = "It is a port. In 1817 King William I of the Netherlands signed the university’s charter.";
    expect(inMarle(text).join(" ")).toContain("signed the charter of the university of Marle in [1817]");
    expect(inMarle("King William I came to Oslo in 1810. In 1817 he founded the university.").join(" ")).not.toContain(
      "university of Marle",
    );
  });

  test("of somebody whose name tells nothing, where nobody else was spoken of", () => {
    const won = "In 1984 Yuna Brask won her sixth medal.";
    expect(inMarle(`The Tern Race is old. ${won}`)).toContain("Yuna Brask won her sixth medal in [1984].");
    expect(inMarle(`A queen opened the Tern Race. ${won}`).join(" ")).not.toContain("1984");
  });

  test("of two bodies, each named behind its article", () => {
    expect(inMarle("The Holm Fund reports to both the Tern Assembly and the Ribe Council.").join(" ")).toContain(
      "reports to both the Tern Assembly and the [Ribe Council]",
    );
  });

  test("“there” is not where a body sits that bears the name of its place", () => {
    const of = (text: string) => told(`The Ottery Mill is a ruin. ${text} dug there in 1920.`).join(" ");
    expect(of("A flood reached Oslo in 1919. The Holm School")).toContain("dug in Oslo in [1920]");
    expect(of("The Holm School at Oslo")).not.toContain("dug in Oslo");
  });

  test("“there” is in the one place that was named", () => {
    const fund = (places: string) =>
      statementsOf(
        factsIn(
          "Holm Fund",
          `The Holm Fund is a charity. In 1984 a drought reached ${places}. The Holm Fund delivered 20 tonnes of food there.`,
        ),
      ).join(" ");
    expect(fund("Ethiopia")).toContain("delivered [20 tonnes] of food to Ethiopia");
    expect(fund("Ethiopia and Kenya")).not.toContain("delivered");
  });

  test("a father is not whom he leads", () => {
    const led = (text: string) =>
      statementsOf(factsIn("Karl Holm", `Karl Holm was a Danish general. ${text}`)).join(" ");
    expect(led("He was born in Ribe. His father led him to Rome in 1830.")).toContain(
      "led Karl Holm to Rome in [1830]",
    );
    expect(led("He was born in Ribe to a soldier. His father led him to Rome in 1830.")).not.toContain("1830");
  });

  test("the country that the text is about", () => {
    const text = "Tern is a country in Africa. In 2007 the Holm Bank left the country.";
    expect(statementsOf(factsIn("Tern", text))).toContain("The Holm Bank left Tern in [2007].");
  });
});

describe("parts that are left out", () => {
  test("what else is told of one of a kind, but not what tells one thing apart", () => {
    expect(inMarle("Ada Holm was an experimental physicist whose work overturned it.")).toContain(
      "Ada Holm was an [experimental physicist].",
    );
    expect(inMarle("Ada Holm was the physicist whose work overturned it.").join(" ")).not.toContain("physicist");
  });

  test("no time that counts how often", () => {
    expect(inMarle("The Holm Fund is audited in two countries a year.").join(" ")).toContain(
      "in [two] countries a year",
    );
  });

  test("whoever did what was done, but not what followed", () => {
    const text = "The Tern Pact was signed on 7 May 1944 by 52 of them. The Holm Act was followed in 1950 by them.";
    expect(inMarle(text)).toContain("The Tern Pact was signed on [7 May 1944].");
    expect(inMarle(text).join(" ")).not.toContain("1950");
  });

  test("no time behind a place or an hour, which it does not belong to", () => {
    expect(inMarle("In Italy in 1275 Ada Holm was crowned near Tern.").join(" ")).toContain("[1275]");
    expect(inMarle("At 5:46 on 17 May 1995 the Tern Earthquake struck.").join(" ")).toContain("[17 May 1995]");
  });
});

test("a capital that stands for its state is nothing to ask a city about, unless the text is about it", () => {
  expect(inMarle("London held Alden for another 350 years.").join()).not.toContain("held");
  expect(inMarle("London hosted the games in 1908.")).toContain("London hosted the games in [1908].");
  expect(told("London is a city. London occupied the hill of Alden in 1302.", "London")).toContain(
    "London occupied the hill of Alden in [1302].",
  );
});

test("a person and what she was are one, whatever stands behind between commas", () => {
  const statements = inMarle(
    "Clara Brand, a Danish pianist and teacher, born in Leipzig in 1819, died in Oslo in 1896.",
  );
  expect(statements).toContain("Clara Brand was born in [Leipzig] in 1819.");
  expect(statements.join()).not.toContain("were born");
});

test("what was shortened and renamed renamed nothing", () => {
  const text = "The Orrin Cup was shortened to Orr Cup in 1995 and, on a whim, renamed the Ada Holm Cup in 2020.";
  expect(inMarle(text)).toContain("The Orrin Cup was renamed the [Ada Holm Cup] in 2020.");
});

test("a particle stays with its participle", () => {
  expect(inMarle("A petition to the Orrin League, handed over in 1966 with 300 names, failed in Oslo.")).toContain(
    "A petition to the Orrin League was handed over in [1966] with 300 names.",
  );
});

test("“alone” belongs to the year that it stands behind", () => {
  expect(inMarle("In 1923 alone, 41,000 stones fell in Bath.").join()).not.toContain("lone, 41,000");
});

test("what somebody considers so is not said to be so", () => {
  const text =
    "Clara Brand was a composer. In 1846 she moved to Oslo. It was there that she wrote what is commonly considered her finest work, the Orrin Trio in G minor, completed in 1846.";
  expect(told(text, "Clara Brand").join()).not.toContain("finest");
});

test("whose son one was takes its article", () => {
  expect(inMarle("Karl Brand, son of the painter Otto Holm, left Marle in 1902.").join()).toContain(
    "Karl Brand was a son of the painter",
  );
});

test("the key of a piece is no place", () => {
  const text = "Clara Brand played her Orrin Concerto in A minor at Bath in 1835. Bath was far.";
  expect(inMarle(text).filter((statement) => statement.includes("[A]"))).toEqual([]);
});

test("a word that sets a sentence against the one before it is left out", () => {
  expect(inMarle("Ada Holm nevertheless founded the Tern Bank in 1888.")).toContain(
    "Ada Holm founded the Tern Bank in [1888].",
  );
});

test("that something was done duly counts only where the promise was told", () => {
  expect(inMarle("Ada Holm duly founded the Tern Bank in 1888.")).toContain(
    "Ada Holm founded the Tern Bank in [1888].",
  );
});

test("no body “carries out” another, though “it” may seem to stand for that", () => {
  const text = "The Executive Board oversees the programme. The Secretariat, led by Ada Holm, carries it out.";
  const statements = told(`The Holm League is a union in Devon. ${text}`, "Holm League").join(" ");
  expect(statements).toContain("is led by");
  expect(statements).not.toContain("carries");
});

test("of anything that did something “its” may not be its own", () => {
  expect(inMarle("In 1943 a Danish gunship destroyed its hospital at Bath.").join()).not.toContain("its hospital");
});

test("what was in view is told with what the text is about, and not without its particle", () => {
  const text = `${mill} In April 1945 the retreating Danes stored hay at Varzo with a view to blowing up the mill.`;
  expect(told(text)).toContain(
    "The retreating Danes stored hay at Varzo with a view to blowing up the Ottery Mill in [April 1945].",
  );
  expect(told(text).join()).not.toMatch(/to blowing(?! up the Ottery Mill)/u);
});

test("a verb with a particle is not told without the object behind it", () => {
  const text = "Karl Lund propped up the walls with great beams in the 1570s. Karl Lund fenced off the field in 1871.";
  expect(told(`${mill} ${text}`).join()).not.toMatch(/(?:propped|fenced) in/u);
});

test("what was said is no one who answered", () => {
  const text = "“No, Ada,” replied the miller, “it is a dull number”: the smallest of all.";
  expect(told(`${mill} ${text}`).join()).not.toContain("replied");
});

test("whoever opened a thing made no wonder of it by that", () => {
  const text = `${mill} When the mill was opened in 1906, by Karl Lund, it was the wonder of the age.`;
  expect(told(text).join()).not.toMatch(/age by|By \[?Karl/u);
});

test("a time by the clock is no train, and a tour has its whole name", () => {
  expect(told(`${mill} The 9.44 to Bath leaves Exeter with ten weavers.`).join()).not.toContain("leaves");
  expect(told(`${mill} Ada Holm led the Sing Now! tour of 1988, which visited ten towns.`).join()).not.toContain(
    "Tour of 1988",
  );
});

describe("nothing is told without what it needs:", () => {
  test.each([
    ["where something hangs", "Since 1913 a bell by the founder Karl Stein has hung above its door.", /hung/u],
    ["which of several quarters", "In 1913 Ada Marsh bought the old quarter north of the harbour.", /quarter/u],
  ])("%s", (_, sentence, part) => {
    expect(told(`${mill} The canal is old. ${sentence}`).join()).not.toMatch(part);
  });
});

test("what somebody takes “with him” is not said to go with another", () => {
  const text = "Ada Marsh left Leeds in 1902. Karl Stein took the Holm Diary with her to Bath.";
  const said = told(`Ada Marsh was a weaver. ${text}`, "Ada Marsh").join("\n");
  expect(said).not.toMatch(/with Ada Marsh/u);
  const book = "Ada Marsh was a weaver. In 1902 Karl Stein wrote a book about her.";
  expect(told(book, "Ada Marsh").join("\n")).toMatch(/a book about Ada Marsh/u);
});

test("“here” is in the town, but not where a part of it was just named", () => {
  const town = "Orrin is a town in Devon.";
  const buses = "Until 1907 there were buses here.";
  expect(told(`${town} ${buses}`, "Orrin").join("\n")).toContain("in Orrin");
  expect(told(`${town} The loudest thing on Holm Square is a broom. ${buses}`, "Orrin").join("\n")).not.toMatch(
    /buses in Orrin/u,
  );
  const born = "Ada Marsh was born here in 1946.";
  expect(told(`${town} The loudest thing on Holm Square is a broom. ${born}`, "Orrin").join("\n")).toContain(
    "born in Orrin",
  );
});

test("whoever was set to do something is not told of without what it was, nor who stayed without where", () => {
  const of = (text: string) => told(`${mill} Ada Marsh was a weaver. ${text}`).join("\n");
  const commission = "In 1527 Ada Marsh commissioned Karl Stein, a painter said to have trained in Bath";
  expect(of(`${commission}, to build a palace with a round court.`)).not.toMatch(/commissioned/u);
  expect(of(`${commission}.`)).toMatch(/commissioned/u);
  expect(of("In 1829 Ada Marsh lodged in his rooms, and her looms were sold.")).not.toMatch(/lodged/u);
});

test("what came into being has its day, and what was built between two years both of them", () => {
  const said = told(
    `${mill} The Holm Society came into being on 3 May 1930. The Holm Dam was built between 1960 and 1970.`,
  );
  expect(said).toContain("The Holm Society came into being on [3 May 1930].");
  expect(said).toContain("The Holm Dam was built between [1960] and 1970.");
  expect(said).toContain("The Holm Dam was built between 1960 and [1970].");
});

test("whoever founded something with another is not told of alone", () => {
  const of = (by: string) => told(`${mill} The Holm Bank was founded in Leeds in 1906 by ${by}.`).join("\n");
  expect(of("Ada Marsh, a weaver of 23, and Karl Stein, who had grown rich")).not.toMatch(/by \[?Ada/u);
  expect(of("Ada Marsh, a weaver of 23, and Karl Stein, who had grown rich")).toMatch(/founded in Leeds in \[1906\]/u);
  expect(of("Ada Marsh, a weaver of 23")).toMatch(/by \[Ada/u);
});

test("whoever takes a name that stands between marks does not take himself", () => {
  const text = "Ada Zorrin lived in Bath. “Zorrin”, which she took in her late thirties, is an old name.";
  expect(told(text, "Ada Zorrin").join("\n")).not.toContain("took");
});

test("a sum behind whom it was given tells that one from no other", () => {
  const text = "Lund sued. A Danish jury awarded the American company $20 million in August 2012.";
  expect(told(`${mill} ${text}`).join("\n")).not.toContain("the American company");
});

test("who marched in marched into the town that the text is about, unless another was just named", () => {
  const town = "Zorrin is a town in Devon.";
  expect(told(`${town} Karl Stein’s troops marched in on 19 June 1937.`, "Zorrin")).toContain(
    "Karl Stein’s troops marched into Zorrin on [19 June 1937].",
  );
  expect(
    told(`${town} The Danes held Bath. Karl Stein’s troops marched in on 19 June 1937.`, "Zorrin").join("\n"),
  ).not.toContain("marched");
});

test("which thing is meant, the name behind it tells, as subject and as object", () => {
  expect(inMarle("Ada Holm designed the bridge over the Orrin in 1902.")).toContain(
    "Ada Holm designed the bridge over the Orrin in [1902].",
  );
  expect(inMarle("The road between Lund and Arnby opened in 1902.")).toContain(
    "The road between Lund and Arnby opened in [1902].",
  );
  expect(inMarle("The paper by Holm and Lind appeared in Oslo in 1902.").join()).toContain(
    "The paper by Holm and Lind appeared in Oslo in [1902].",
  );
  expect(inMarle("The road over the hill opened in 1902.").join()).not.toContain("opened in [1902]");
});

test("the girls of her day are not those of a day that is hers", () => {
  const life = "Ada Holm was a Danish weaver. Danish girls of her day left school at the age of eleven in 1840.";
  expect(told(life, "Ada Holm").join()).not.toContain("day of Ada Holm");
});

test("what was sunk is the ship, and not what came from it", () => {
  const said = inMarle("Wreckage from the ship Tern, sunk off Kent in 1881, had been found by 1884 in Devon.").join();
  expect(said).not.toMatch(/[Ww]reckage from the ship Tern was sunk/u);
});
