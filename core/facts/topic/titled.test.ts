import { describe, expect, test } from "vitest";
import { readDocument } from "../../text/layout.ts";
import { extract } from "../extract.ts";
import { told } from "../samples.ts";

function topicOf(...paragraphs: readonly string[]) {
  const source = paragraphs.join("\n\n");
  return extract(readDocument(source, "markdown", "x"), source).topic;
}

const text = "In 1902 a mob burned down the mill. The stones were sold to Denmark in 1920. Nobody knew who had them.";

describe("a text is about what its headline names, though none of its sentences does", () => {
  test.each([
    ["# Hagar Sofrin", "Hagar Sofrin"],
    ["# Great Zorrin", "Great Zorrin"],
    ["# Forty years under the sun: Cirque du Lorrin, 1984–2024", "Cirque du Lorrin"],
    ["# Room 4: Hagar Sofrin", "Hagar Sofrin"],
    ["# The Zorrin: a sea without water", "Zorrin"],
    ["# Who we are: Zorrin in five minutes", "Zorrin"],
    ["# Zorrin at a glance", "Zorrin"],
    ["# Mill and Weir Union (MWU)", "Mill and Weir Union"],
    ["# About the Zorrin", "Zorrin"],
    ["# Welcome to Zorrin", "Zorrin"],
    ["# Museu Hagar Sofrin, Lisbon", "Museu Hagar Sofrin"],
    ["# Sorrin ki Zav, the queen's well", "Sorrin ki Zav"],
    ["# Zorrin C.F.C.: The Old Bear", "Zorrin C.F.C."],
    ["# ZORRIN KORVAS ****", "Zorrin Korvas"],
    ["# CASTLE ZORRIN", "Castle Zorrin"],
    ["# ZORRIN-KEL (Zorran-Kel)", "Zorrin-Kel"],
    ["# THE ZORRIN & KORVAS", "Zorrin & Korvas"],
  ])("%s", (headline, name) => {
    expect(topicOf(headline, text)?.name).toBe(name);
  });

  test.each([
    "# Annual Report 2024",
    "# Annual Report (MWU)",
    "# Houses of Stone",
    "# A long weekend in the hills",
    "# MEDIA BACKGROUNDER",
    "# Why Zorrin Will Not Wait",
    "# Sofrin Returns Again",
    "# Hagar Sofrin and the Ghost",
    "# THE ZORRIN TRUMPETS",
  ])("%s is the name of nothing", (headline) => {
    expect(topicOf(headline, text)).toBeNull();
  });

  test("as where it is, of which the text goes on to speak", () => {
    const town =
      "In 1902 a mob burned down the mill. The town sold its stones in 1920. Nobody knew why the town did so.";
    expect(topicOf("# Smoke on the bay: a long weekend in Zorrin", town)?.name).toBe("Zorrin");
  });

  test("by the surname that the text calls somebody", () => {
    const topic = topicOf("# Ada Zorrin", "Zorrin was born in Marle. Zorrin wrote three books. She died in 1902.");
    expect(topic).toMatchObject({ name: "Ada Zorrin", type: "person" });
    expect(topic?.aliases).toContain("Zorrin");
  });

  test("in capitals, below a line that names a country only in a remark", () => {
    const life =
      "In 1902 a boy was born in Marle, in the north of Denmark. Zorrin wrote three books. She died in 1980.";
    const topic = topicOf("# Reader, Unit 5: Lives that changed a country", "## ADA ZORRIN", life);
    expect(topic).toMatchObject({ name: "Ada Zorrin", type: "person" });
    expect(topicOf("# Lives that changed a country", text)).toBeNull();
  });

  test("in capitals, where the text has but the given name", () => {
    const life = "In 1870 a girl was born in Marle. Her parents called her Maria. At thirteen Maria left the school.";
    const topic = topicOf("# MARIA ZORRIN", life);
    expect(topic).toMatchObject({ name: "Maria Zorrin", type: "person" });
    expect(topic?.aliases).toContain("Maria");
  });

  test("by the surname that somebody had before another was joined to it", () => {
    const life =
      "Ysolde Marn was born in Zorrin on 4 May 1871. In 1902 Ysolde married Karl Zorrin. She wrote three books.";
    const topic = topicOf("# Ysolde Zorrin-Marn: the other Marn", life);
    expect(topic).toMatchObject({ name: "Ysolde Zorrin-Marn", type: "person" });
    expect(topic?.aliases).toContain("Ysolde");
  });

  test("by the surname in front that the text calls somebody", () => {
    const topic = topicOf("# Zheng Marlo", "Zheng was born in Marle. Zheng wrote three books. He died in 1902.");
    expect(topic).toMatchObject({ name: "Zheng Marlo", type: "person" });
    expect(topic?.aliases).toContain("Zheng");
  });

  test("with the word for what it is, which the text leaves out", () => {
    const lake = "Zorrin is shared by two countries in the north. In 1902 Zorrin froze.";
    expect(topicOf("# Lake Zorrin: an inland sea", lake)).toMatchObject({
      name: "Lake Zorrin",
      sort: "lake",
      count: 2,
    });
  });

  test("though the text names but a bridge and a hotel that are called after it", () => {
    const falls =
      "The Zorrin Falls Bridge was opened in 1902. The Zorrin Falls Hotel burned in 1920. Nobody knew who had lit it.";
    expect(topicOf("# Zorrin Falls: a week by the water", falls)?.name).toBe("Zorrin Falls");
  });

  test("whatever stands in brackets behind it", () => {
    const town = "Zorrin lies in the north of Denmark. It had 400 houses. In 1902 Zorrin was burnt.";
    expect(topicOf("# ZORRIN (Old Norse Zorvin, “bend of the river”)", town)?.name).toBe("Zorrin");
  });

  test("but about what the text names time and again", () => {
    const often = "Zorrin was founded in 1902. Zorrin is a town in Denmark. Zorrin has a mill.";
    expect(topicOf("# Ancient Zorrin", often)?.name).toBe("Zorrin");
    expect(topicOf("# The History of Zorrin", "A mill was built in Zorrin in 1902. The mill burnt.")?.name).not.toBe(
      "History of Zorrin",
    );
  });
});

test("where a headline only goes to, and its text once, is not what they are about", () => {
  expect(topicOf("# Under the sea to Denmark", text)).toBeNull();
});

test("a heading below a title that names nothing names it", () => {
  expect(topicOf("# Reader for Year 7, Chapter 9", "## The Zorrin: a sea without water", text)?.name).toBe("Zorrin");
});

test("who wrote a text from where is nothing that it is about", () => {
  expect(topicOf("# The lost world", "## By Ada Holm, West Zorrin correspondent", text)).toBeNull();
});

test("what the text calls a thing throughout is the thing, by its other words too", () => {
  const spoken =
    "The company’s tent had room for 800. It was the company’s first album. More saw the company’s shows. In 1987 the troupe was invited to Oslo.";
  expect(told(spoken, "Forty years under the sun: Cirque du Lorrin, 1984–2024")).toContain(
    "Cirque du Lorrin was invited to Oslo in [1987].",
  );
});

test("what is called a company is a body, whatever its men did", () => {
  const men = "Karl Lund had his tent. He sold it. He left his troupe. He came back.";
  const text = `The company’s tent was red. ${men} In 1987 the company went to Oslo. The company’s fee was small.`;
  expect(topicOf("# Cirque du Lorrin", text)).toMatchObject({ type: "organisation", gender: null });
});

test("what has a company profile is a company", () => {
  const flights = "The first flight of Zorrin was in 1985. In 1990 Zorrin bought six aircraft from the bank.";
  expect(topicOf("# Zorrin ✈️ – company profile", flights)).toMatchObject({ type: "organisation", sort: "company" });
  expect(topicOf("# Zorrin ✈️ – a profile", flights)?.type).toBe("other");
});

test("a company goes by its own name, though the text names but its founder in full", () => {
  const beer =
    "In 1864 Karl Zorrin bought a brewery in Denmark. The company sold beer. In 1902 the company moved to Marle.";
  const topic = topicOf("# Company Spotlight: Zorrin N.V.", beer);
  expect(topic).toMatchObject({ name: "Zorrin", type: "organisation", sort: "company" });
});

test("a firm that a headline names by its form is not its founder", () => {
  const beer =
    "On 3 May 1864 Karl Zorrin bought a brewery. He came from Marle, and he knew beer. Zorrin sold ale to the sailors. The company grew. In 1902 the company moved to Marle.";
  expect(topicOf("# Company Spotlight: Zorrin N.V.", beer)).toMatchObject({ name: "Zorrin", type: "organisation" });
});

test("a body goes by its full name, which the headline alone spells out", () => {
  const club =
    "The ZOMW is a club of mills. The Zorrin Organisation for Water was founded in 1948. In 1961 the ZOMW took over.";
  const topic = topicOf("# Zorrin Organisation for Mills and Weirs (ZOMW)", club);
  expect(topic?.name).toBe("Zorrin Organisation for Mills and Weirs");
  expect(topic?.aliases).toContain("ZOMW");
  expect(topicOf("# Zorrin Organisation for Mills and Ponds (ZOMW)", club)?.name).toBe("ZOMW");
});

test("letters in front of what they are short for are no other body", () => {
  const body =
    "ORRIMA, the Orrin Mills Association, is a body of nine towns. Its head is in Marle. In 1961 ORRIMA bought a mill.";
  const topic = topicOf("# Orrin Mills Association", body, "The Orrin Mills Group, older by far, had six towns.");
  expect(topic?.name).toBe("Orrin Mills Association");
  expect(topic?.aliases).toContain("ORRIMA");
  const fund = body.replace("Mills Association,", "Mills Association’s Fund,").replace("In 1961", "In 1962");
  expect(topicOf("# Orrin Mills Fund", fund)?.name).not.toBe("Orrin Mills Association");
});

test("a firm goes by what the headline calls it, though the text gives its name with its form", () => {
  const firm = "Zorrin Wind Mills A/S is a Danish maker of mills. Zorrin sold 40 mills in 2024. In 2025 Zorrin moved.";
  expect(topicOf("# Zorrin", firm)).toMatchObject({ name: "Zorrin", type: "organisation" });
});

test("a lake that the text names only in a park's name is told by its title, by its name and no byname", () => {
  const lake =
    "The lake lies in Norway. Karl Holm called it the Lake of Stars. The Lake Zorrin National Park was opened in 1980.";
  expect(topicOf("# Lake Zorrin: the lake of stars", lake)?.name).toBe("Lake Zorrin");
  const land = "The lake lies between two lands. Denmark owns the north of it. Its deepest place is off Denmark.";
  expect(topicOf("# Lake Denmark: an inland sea", land)?.name).toBe("Lake Denmark");
});

test("a body goes by the letters with which its title begins", () => {
  const body = "The Zorrin Mill Fund (ZMF) was founded in 1961. The ZMF has 40 mills. It sold nine of them in 1980.";
  expect(topicOf("# ZMF: who we are", body)?.name).toBe("ZMF");
});

test("an airport is not the island that it is called after", () => {
  const airport =
    "The Zorrin Airport was opened in 1961. The airport has 40 gates. The airport is in Norway. Zorrin was settled in 1778.";
  const topic = topicOf("# Zorrin Airport", airport);
  expect(topic?.name).toBe("Zorrin Airport");
  expect(topic?.aliases).not.toContain("Zorrin");
});

describe("what only the surroundings of a text name", () => {
  const pageOf = (title: string, ...paragraphs: readonly string[]) => {
    const source = `<title>${title}</title><h1>The farm boy’s warehouse</h1>${paragraphs.map((each) => `<p>${each}</p>`).join("")}`;
    return extract(readDocument(source, "html", "x"), source).topic?.name ?? null;
  };
  const firm = [
    "Karl Lund sold pens to the farmers.",
    "The company grew. In 1902 the company opened a store in Marle.",
  ];

  test("the page's title, but for the name of its site", () => {
    expect(pageOf("Company file: ORRI – The Marle Quarterly", ...firm)).toBe("ORRI");
    expect(pageOf("Home – Zorrin Quarterly", ...firm)).toBeNull();
    expect(pageOf("Zorrin Quarterly", ...firm)).toBeNull();
    expect(pageOf("Our story | Zorrin", ...firm, "Zorrin sells pens.")).toBe("Zorrin");
  });

  test("no common word in front of them", () => {
    expect(pageOf("A warehouse", "Company file No. 18", ...firm, "The company left. The firm came back.")).toBeNull();
  });

  test("not the paper that sent them", () => {
    const source =
      "From: Zorrin & Bay Courier, Mail Edition\nSection: Weekend\n\nSTILL NOT FOR SALE\n\nThe mill was built in 1902.";
    const document = readDocument(source, "plain", "x");
    expect(document.title).toBe("STILL NOT FOR SALE");
    expect(extract(document, source).topic).toBeNull();
  });
});

test("“the organisation at a glance” is the organization that the first sentence is about", () => {
  expect(
    topicOf(
      "# The organisation at a glance",
      "The Zorrin Salt Organization came into being on 1 May 1995. It has 40 members.",
    )?.name,
  ).toBe("Zorrin Salt Organization");
});

test("a thing that is called after somebody is no person, however often the text says its name", () => {
  const text =
    "In 1990 the telescope was sent up. The astronomer Edwin Zorrin had died in 1953. Zorrin was repaired in 1993. The telescope is 13 metres long. The telescope has a mirror.";
  expect(topicOf("# Zorrin: An Eye Above the Air", text)).toMatchObject({ name: "Zorrin", sort: "telescope" });
  const life =
    "Edwin Zorrin built the telescope in the north of Norway. Zorrin sold the telescope in 1902, and he died in the year after that. His telescope burned. She wept for him when she heard of it.";
  expect(topicOf("# Zorrin: An Eye Above the Air", life)?.type).toBe("person");
});

describe("who is “he” in a text whose headline names", () => {
  const born = "Almost all know the wave. Zorrusai was born in 1760 in Bath. His aunt called him Tok.";

  test("in full whom its sentences call by one word", () => {
    const said = told(
      `${born} At first he sold fish. He changed his name often. He died on 10 May 1849.`,
      "A reader's life of Kazzika Zorrusai",
    );
    expect(said.join("\n")).toContain("Kazzika Zorrusai died on [10 May 1849]");
  });

  test("a firm, is its founder, and not the firm", () => {
    const text =
      "Karl Lund hung out his sign in Bath in 1902. The name he chose, Zorrung, is old. He sold fish. He made nets. He had a cart. It had a wheel. It grew. In 1912 Zorrung moved to Leeds. It made looms. He died in May 1930.";
    expect(told(text, "Zorrung").join("\n")).not.toMatch(/Zorrung\]? died/u);
  });
});

test("what a text is printed in is not what it is about", () => {
  const story = "Zorrix makes lamps in Bath. It sold 40 lamps in 1902. Its owner moved to Wells.";
  expect(topicOf("# THE SORRIN GAZETTE – WEEKEND EDITION", "## Portrait: Zorrix", story)?.name).toBe("Zorrix");
});

test("somebody's full name is that of nobody else", () => {
  const life =
    "Karl Sorrin was born in Bath. His full name was Karl Holm von Stein. He learnt the trade. Karl Sorrin moved to Wells, where he died. He had one son.";
  expect(topicOf("# The weaver of Bath", life)?.name).toBe("Karl Sorrin");
});

test("a woman goes by the name of the headline, though the text begins with that of her birth", () => {
  const life = (name: string) =>
    `When ${name} was four, she hardly spoke. Ada was born in Bath. She moved to Wells with Karl Holm in 1841. Ada wrote a book in 1846.`;
  const lind = topicOf("# Ada Holm: a life in letters", life("Ada Lind"));
  expect(lind?.name).toBe("Ada Holm");
  expect(lind?.aliases.has("Ada Lind")).toBe(true);
});

describe("a text is about what its headline names as the text does not", () => {
  test("though a longer name begins with it", () => {
    const town = "The mill stands on Zorrin Bay. In 1902 the town sold its stones. Nobody knew why the town did so.";
    expect(topicOf("# Zorrin", town)?.name).toBe("Zorrin");
  });

  test("a river, whatever girl is called so", () => {
    const river = "The river turns 40 mills. It was dammed in 1902. Its water is brown. It freezes in winter.";
    expect(topicOf("# The Helena", river)).toMatchObject({ name: "Helena", type: "place" });
  });

  test("an island in capitals", () => {
    const island =
      "The Isla Grande de Zorril has 40 mills. Goats climb its cliffs. The island sells cheese. It is steep.";
    expect(topicOf("# ZORRIL", island)?.name).toBe("Zorril");
  });

  test("somebody by where she ruled", () => {
    const life =
      "When the old king died, Azorrin sent for masons. She had a gate built in 1302. Her brother fled. She died old.";
    expect(topicOf("# Walls and weddings: Azorrin of Marle", life)?.name).toBe("Azorrin");
    const house = "In 1902 Karl Stein built the Pride in Bath. The Pride has 40 rooms. It was sold in 1910.";
    expect(topicOf("# Pride of Zorrin", house)?.name).toBe("Pride of Zorrin");
  });

  test("a body by its letters", () => {
    const body =
      "Millers met in Bath in 1902. Today the GMU has 40 mills. The Union tests flour. The Coast Salt Union is younger.";
    expect(topicOf("# About the General Mill Union", body)?.name).toBe("General Mill Union");
    expect(topicOf("# GMU at a glance", body)?.name).toBe("GMU");
  });

  test("a beast by its common name, with that of its kind behind", () => {
    const beast = "Grey and shy, the zorrolm nests in reeds. It sings at dusk. The zorrolm lays four eggs.";
    expect(topicOf("# Zorrolm (Zorra zorrinus)", beast)?.name).toBe("zorrolm");
  });
});
