import { describe, expect, it } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { lowerArticle, textOf } from "./phrase-text.ts";

const whole = (text: string): string => {
  const sentence = tokenise(text);
  return textOf(sentence, { from: 0, to: sentence.tokens.length });
};

describe("textOf", () => {
  it("closes up where an aside was left out, before a mark of quotation too", () => {
    expect(whole('In 1920 it took the name "Society of Tides (SOT)" and kept it')).toBe(
      'In 1920 it took the name "Society of Tides" and kept it',
    );
    expect(whole("In 1920 it took the name “Society of Tides (SOT)” and kept it")).toBe(
      "In 1920 it took the name “Society of Tides” and kept it",
    );
  });

  it("leaves the space before a figure that begins with its point", () => {
    expect(whole("She hit .254 in forty games")).toBe("She hit .254 in forty games");
  });

  it("leaves the space before a mark that opens", () => {
    expect(whole('They call it "the Wheel" there')).toBe('They call it "the Wheel" there');
  });
});

it.each([
  ["Allied bombs fell.", "Allied bombs"],
  ["Darwinian ideas spread.", "Darwinian ideas"],
  ["Moorish tiles fell.", "Moorish tiles"],
  ["Pedestrian bridges fell.", "pedestrian bridges"],
  ["Old bridges fell.", "old bridges"],
])("leaves its capital to what is called after somebody: %s", (text, said) => {
  const sentence = tokenise(text);
  const phrase = { from: 0, to: 2 };
  expect(lowerArticle(textOf(sentence, phrase), phrase, sentence)).toBe(said);
});
