import { expect, test } from "vitest";
import { generateCourse } from "../generate.ts";

const bodiesOf = (text: string) =>
  generateCourse({ text, format: "markdown", name: "x" }).questions.map(({ body }) => body);

const responsesTo = (text: string) => bodiesOf(text).filter(({ type }) => type === "multiple-response");

test("a list of countries is asked among countries that the text does not name there", () => {
  const [body] = responsesTo(
    "# Ada Lind\n\nAda Lind was born in Norway. Ada Lind lectured in Denmark, Peru and Japan. Ada Lind died in Egypt.",
  );
  expect(body?.stem).toBe("According to the text, in which of these countries did Ada Lind lecture?");
  expect(body?.key).toEqual(["Denmark", "Peru", "Japan"]);
  expect(body?.distractors).toContain("Norway");
});

test("a list of common things is asked among things of their sort that stand nowhere in the text", () => {
  const [body] = responsesTo("# Lind Works\n\nThe Lind Works produces steel, glass and paper.");
  expect(body?.key).toEqual(["Steel", "Glass", "Paper"]);
  expect(body?.distractors.length).toBe(2);
});

test("a list of its own below a sentence gives a gap for one of its items", () => {
  const items = "- migration and trade\n- free movement\n- forced movement\n- movement by rule\n";
  const gaps = bodiesOf(
    `# Alder League\n\nThe Alder League works in Bern. The work of the Alder League falls into four areas:\n\n${items}`,
  );
  const areas = gaps.filter(
    ({ type, stem }) => type === "cloze" && stem.startsWith("The four areas of the Alder League are "),
  );
  expect(areas.map(({ key }) => items.includes(`- ${String(key)}`))).toEqual([true]);
});

test("what a sentence only announces is no list of its own, nor one of what somebody is not", () => {
  const items = "- salting\n- smoking\n- drying\n";
  const plan =
    "# Alder League\n\nThe Alder League works in Bern. In 1980 Ada Lind drew up a plan, built on three cheap crafts:";
  expect(bodiesOf(`${plan}\n\n${items}`).filter(({ stem }) => stem.includes("crafts"))).toEqual([]);
  const guests =
    "# Alder League\n\nThe Alder League works in Bern. Some towns take part in its work without being members:";
  expect(bodiesOf(`${guests}\n\n- Marle\n- Holm\n- Arnby\n`).filter(({ stem }) => stem.includes("members"))).toEqual(
    [],
  );
});

test("what a board approves is asked among nothing that others use", () => {
  const crafts = "The Orrin Council has four crafts:\n\n- weaving\n- spinning\n- dyeing\n- milling\n";
  const asked = responsesTo(`# Orrin Council\n\nThe Orrin Council approves schemes and budgets.\n\n${crafts}`);
  expect(asked.filter(({ key }) => JSON.stringify(key).includes("Budgets"))).toEqual([]);
});

test("items that hold a comma make no row", () => {
  const items = "- **Orrin Lock**, three steps\n- **Marle Lock**, one step\n- **Holm Lock**, two steps\n";
  const text = `# Alder Canal\n\nThe Alder Canal is a canal in Norway. Three sets of locks lift each ship 85 feet to Lake Alder:\n\n${items}`;
  expect(bodiesOf(text).filter(({ key }) => JSON.stringify(key).includes("steps"))).toEqual([]);
});

test("what a council draws up is asked among no metals", () => {
  const asked = responsesTo(
    "# Orrin Council\n\nThe Orrin Council draws up contracts and rules. The ore of Marle contains nickel, copper and cobalt.",
  );
  const of = (item: string) => asked.filter(({ key }) => JSON.stringify(key).includes(item));
  expect(
    of("Rules")
      .flatMap(({ distractors }) => distractors)
      .filter((each) => /nickel|copper|cobalt/iu.test(each)),
  ).toEqual([]);
  expect(of("Nickel")).not.toEqual([]);
});

test("a school that has the name of a saint is nobody who won a prize", () => {
  const [body] = responsesTo(
    "# Ada Lind\n\nAda Lind was born in Arnby in 1890. At St Ann’s, in London, she read physics. In 1922 Jens Brandt, Olaf Lie and Kai Lund shared the Tern Prize. Ada Lind taught Karl Holm in 1921.",
  );
  expect(body?.distractors).toEqual(["Ada Lind", "Karl Holm"]);
});
