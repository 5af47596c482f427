import { expect, test } from "vitest";
import type { Fact } from "../../facts/fact.ts";
import { cutGates } from "./cut-gates.ts";
import { cutsOf } from "./cuts.ts";
import { aFact } from "./samples/a-candidate.ts";
import { idealCandidates as ideal } from "./samples/ideal-candidates.ts";
import { missed, withFact, withStem, type Plants } from "./samples/planting.ts";

/** What a sentence says, and the statement that was made of it, its value in square brackets. */
function stated(relationKey: string, quote: string, statement: string): Fact {
  const [before = "", literal = "", after = ""] = statement.split(/[[\]]/u);
  const fact = aFact({ kind: "year", subject: "x", relationKey, quote, literal });
  if (fact.asking.way !== "value") throw new Error("The fact has a value.");
  return { ...fact, asking: { way: "value", askable: { ...fact.asking.askable, statement: { before, after } } } };
}

const cut = (...said: Parameters<typeof stated>) => withFact(ideal.year, stated(...said));

const plants: Plants = {
  "cut-complement": [
    cut("send in", "Dr Crane sent a patient to the sea in 1789.", "Dr Crane sent a patient in [1789]."),
    cut(
      "shock in",
      "In 1820 Karl Holm was shocked to find the Brandts selling their chairs.",
      "In [1820], Karl Holm was shocked to find the Brandts.",
    ),
    cut(
      "maintain in",
      "In 1921 Holm maintained, rightly as it turned out, that the craters were old.",
      "Holm maintained in [1921].",
    ),
    cut("vote in", "In 1968 the members voted, with five against, to open the doors.", "The members voted in [1968]."),
    cut("cease", "With the last link Solvik ceased to be an island.", "With the last link, [Solvik] ceased."),
    cut("pay", "The crown paid Holm more than $60 for the shares.", "The crown paid Holm more than [$60]."),
    cut("print in", "Her portrait was printed on the note in 1975.", "Her portrait was printed in [1975]."),
    cut("be", "Karl Holm was at times a baker and a son of Ulf.", "Karl Holm was a son of [Ulf]."),
    cut("appoint in", "In 1821 Solvik appointed a regent, Karl Holm.", "Solvik appointed Karl Holm in [1821]."),
    cut(
      "watch in",
      "In 1921 Ada Brandt watched the miller, Karl Holm, dance.",
      "Ada Brandt watched Karl Holm in [1921].",
    ),
    cut("have in", "With Brandt she had a son, Karl, born in 1901.", "With Brandt, Ada Holm had Karl born in [1901]."),
    cut("take on", "He took poison at Arnby, on the Sound, in 1902.", "Karl Holm took poison on the [Sound]."),
    cut("rename", "In 1887 Sostratus was named as its builder.", "In [1887], Sostratus was named."),
    cut(
      "cover at",
      "It covers 86 square miles and, at the census of 2022, had 40 houses.",
      "Solvik covers at the census of [2022].",
    ),
  ],
  "cut-sense": [
    cut("rename", "Oslo, which was then called Christiania, grew.", "Oslo was called [Christiania]."),
    cut(
      "have",
      "It has more than 900 private members, among them companies, universities and regional bodies.",
      "It has more than [900] private members, universities and regional bodies.",
    ),
    cut("open in", "The hall was opened again in 1961.", "The hall was opened in [1961]."),
    cut(
      "become",
      "In 1906 Ada Holm became the second woman to take a degree in physics there.",
      "Ada Holm became the second woman to take a degree in [1906].",
    ),
    cut("set up in", "The guild, closed in 1940, was set up again in 1961.", "The guild was set up in [1961]."),
  ],
  "cut-aside": [
    cut("be in", "Business is in the hands of the baker, Karl Holm.", "Business is in [Karl Holm]."),
    cut(
      "conduct",
      "Business is conducted by the head, at present Ada Brandt.",
      "Business is conducted at present [Ada Brandt].",
    ),
  ],
  "cut-time": [
    cut(
      "leave for in",
      "The guild left for Holm in 1966 and, in 1989, for Marle.",
      "The guild left for Holm in [1966] and for Marle.",
    ),
  ],
  "cut-part": [
    withStem(ideal.yearTrue, "In 1978 Norland set up a park to protect part."),
    cut(
      "lodge since",
      "Complaints have been lodged since 1995, the first of them by Norway, against Marle.",
      "Complaints have been lodged since [1995] against Marle.",
    ),
  ],
  "cut-phrase": [
    cut(
      "store at",
      "The Danes stored powder at Marle with a view to blowing up the bridge.",
      "The [Danes] stored powder at Marle with a view to blowing.",
    ),
    cut(
      "clear",
      "Holm cleared eleven farms, and in 1861 the people left.",
      "Holm cleared [eleven] farms, and in 1861.",
    ),
    cut(
      "rename",
      "It was renamed the Guild, and two years later it moved in 1983.",
      "It was renamed the [Guild], and two years.",
    ),
  ],
  "only-what": [cut("go", "Holm went away only after he had been paid in 1789.", "In [1789], Holm went away only.")],
  "torn-opening": [
    cut(
      "obtain",
      "As a short cut Solvik obtained a road from Holm in 1896.",
      "As Solvik by way of Marle obtained a road from Holm in [1896].",
    ),
    cut("appeal", "Shortly before she died she appealed to the king.", "Died, Ada Holm appealed to the [king]."),
    cut(
      "begin",
      "Solvik obtained from Holm the road that began in 1903.",
      "Obtained from Holm the road, it began in [1903].",
    ),
  ],
};

test("each gate catches what it is for", () => {
  expect(missed(cutGates, plants)).toEqual([]);
});

test.each([
  [
    "locate opposite",
    "The ruins of Holm lie on the east bank of the Orrin, opposite the town of Bath in Devon.",
    "The ruins of Holm lie opposite the town of [Bath] in Devon.",
  ],
  ["die on", "Holm died ten days later, on 4 May 1902, at home.", "Holm died on [4 May 1902]."],
  ["die on", "Holm moved to Marle and died there on 4 May 1902.", "Holm died on [4 May 1902]."],
  ["found in", "The Guild was founded by Ada Brandt in 1887.", "The Guild was founded in [1887]."],
  ["have in", "Today the Guild has its seat in Mainz, where it owns a house.", "The Guild has its seat in [Mainz]."],
  [
    "open in",
    "The bridge was soon opened to all in May 1931 and closed in 1944.",
    "The bridge was opened to all in [May 1931].",
  ],
  ["take in", "Felix Holm, who took office in 1954, left.", "Felix Holm took office in [1954]."],
  [
    "put in",
    "The park was created in 1973, opened four years later and put on the list of monuments in 1987.",
    "The park was put on the list of monuments in [1987].",
  ],
  [
    "found by",
    "It was founded by eleven dockers and a curate, the Reverend Karl Holm.",
    "It was founded by [eleven] dockers and the Reverend Karl Holm.",
  ],
  [
    "be with",
    "The Guild is a society under Danish law, with its seat in Marle and its archive in Solvik.",
    "The Guild is a society with its seat in Marle and its archive in [Solvik].",
  ],
  [
    "be in",
    "Solvik is a port in the Outer Sound, off the coast of Scotland.",
    "Solvik is a port off the coast of [Scotland].",
  ],
  [
    "conclude on",
    "The Act of Marle, concluded on 17 October 1868, ended the tolls that had been asked.",
    "The Act of Marle was concluded on [17 October 1868].",
  ],
  [
    "publish in",
    "In 1904 Ada Holm published her first book, “The Light of Stones”.",
    "Ada Holm published “The Light of Stones” in [1904].",
  ],
  ["marry in", "In 1904 Ada Holm married her tutor, Karl Brandt.", "Ada Holm married Karl Brandt in [1904]."],
  [
    "found by",
    "The Guild was founded in 1901 by her friend, the baker Karl Holm.",
    "The Guild was founded by the baker [Karl Holm].",
  ],
  ["be of", "She was the guest of a miller, Karl Holm, in Bath.", "Ada Brandt was the guest of [Karl Holm] in Bath."],
  [
    "be",
    "He was the nephew of Ulf, the founder of the mill, and a son of Karl Holm.",
    "Olaf Holm was a son of [Karl Holm].",
  ],
  ["pass", "The mill passed to one of his nephews, Karl Holm.", "The mill passed to [Karl Holm]."],
  ["be", "The first chairman of the Guild was a Swede, Karl Holm.", "The first chairman of the Guild was [Karl Holm]."],
  [
    "fight off",
    "The battle was fought at sea, off the Orrin Islands.",
    "The battle was fought off the [Orrin Islands].",
  ],
])("what is said without the rest stays: %s", (...said) => {
  expect(
    cutGates.filter(({ refuses }) => refuses(cut(...said), { topic: null, disputed: new Set(), people: [] })),
  ).toEqual([]);
});

test("a cut knows what stands around it", () => {
  const fact = stated("open in", "The hall was opened again in 1961.", "The hall was opened in [1961].");
  expect(cutsOf(fact)).toEqual([{ before: "opened", words: ["again"], after: "in" }]);
});
