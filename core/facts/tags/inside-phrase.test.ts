import { describe, expect, test } from "vitest";
import { tokenise } from "../clauses/tokenise.ts";

const tagged = (text: string): string =>
  tokenise(text)
    .tokens.map((token) => `${token.text}/${token.tag}`)
    .join(" ");

describe("words inside of a phrase", () => {
  test.each([
    ["a verb behind two names", "Norway and Orrin share the lake.", "Orrin/name share/verb the/det"],
    ["a reason", "It sank because of its oak.", "because/prep of/prep"],
    ["a thing behind one article", "It fills a hollow in the hills.", "a/det hollow/noun in/prep"],
    ["what is so for ever", "She left Bath for good in 1902.", "for good/adv"],
    ["an adverb in front of a noun", "It met in the back room of an inn.", "the/det back/adj room/noun"],
    ["an adjective that closes a phrase", "It flows through a dark, marshy hollow in May.", "marshy/adj hollow/noun"],
    ["an adjective behind a rank", "It follows the 12th parallel in part.", "12th/adj parallel/noun"],
    ["a quality that stands alone stays one", "It is the highest in Norway.", "the/det highest/adj"],
    ["a language", "Danish is spoken in the north.", "Danish/name is/aux"],
    ["two languages", "Danish and German are taught.", "Danish/name and/conj German/name are/aux"],
    ["a word of amount is no language", "Much has been said.", "Much/adj has/aux"],
    ["what points to a thing", "That rule was widened in May.", "That/det rule/noun"],
    ["a particle in front of a preposition", "Carts brought the rye down from the hills.", "down/adv from/prep"],
    ["a particle in front of another", "Karl Stein passed the mill on to Ada Marsh.", "on/adv to/prep Ada Marsh/name"],
    ["a particle of a verb in front of its aim", "He went on to win.", "on/prep to/to"],
    ["two words that are one", "It was above all a mill.", "above all/adv a/det"],
    ["a preposition in front of its phrase stays one", "Carts came down the hill.", "down/prep the/det"],
    ["a quality that is a thing", "Its top, Holm Peak, is bare.", "Its/possessive top/noun ,/comma"],
    ["the same word as a quality", "Its plain, narrow door is shut.", "plain/adj ,/comma narrow/adj"],
    ["a rank in front of a noun", "It was the hardest task of all.", "the/det hardest/adj task/noun"],
    ["a time that counts from another", "The following year it burnt.", "The following year/adv it/pron"],
    ["a preposition inside of a title", "She led Nurses Without Frontiers.", "Nurses Without Frontiers/name"],
    ["a span in a name", "It ended the Nine Days' War in 1712.", "the/det Nine Days' War/name in/prep"],
  ])("%s", (_, sentence, tags) => {
    expect(tagged(sentence)).toContain(tags);
  });
});
