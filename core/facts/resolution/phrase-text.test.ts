import { describe, expect, it } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";
import { textOf } from "./phrase-text.ts";

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

  it("leaves the space before a mark that opens", () => {
    expect(whole('They call it "the Wheel" there')).toBe('They call it "the Wheel" there');
  });
});
