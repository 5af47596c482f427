import { expect, test } from "vitest";
import type { Answer } from "../askable.ts";
import { shorterNames, withoutGivenAlone } from "./name-forms.ts";

test.each([
  ["Ada Brandt", ["Brandt"]],
  ["Ada Marie Brandt", ["Brandt"]],
  ["Kristian Torp Lind", ["Lind", "Torp Lind"]],
  ["Amalie von Holm", ["von Holm", "Holm"]],
  ["Habib Ben Salah", ["Ben Salah"]],
  ["Rui Torvas da Luz", ["da Luz", "Luz", "Torvas da Luz"]],
  ["Rui Torvas Lurin de Sal", ["de Sal", "Sal", "Torvas Lurin de Sal", "Torvas Lurin", "Rui Torvas Lurin"]],
  ["Karl Erik von Holm", ["von Holm", "Holm"]],
  ["Ada Brandt of the United Kingdom", ["Brandt"]],
  ["Emperor Franz Joseph", ["Franz Joseph"]],
  ["King Olaf II", ["Olaf II"]],
  ["St Marx", []],
  ["General Jens Holm", ["Jens Holm", "Holm"]],
  ["Director General Jens Holm", ["Jens Holm", "Holm"]],
  ["Prime Minister Ada Brandt", ["Ada Brandt", "Brandt"]],
  ["Maria Johanna", []],
  ["Carl Thomas", ["Thomas"]],
  ["Secretary General", []],
  ["Vice President", []],
  ["Ibn Orrin", []],
  ["Abu Orrin", []],
])("%s may be called more shortly", (name, forms) => {
  expect(shorterNames(name)).toEqual(forms);
});

test.each([
  ["Carl Erik", "Ada Brandt’s father", []],
  ["Carl Brandt", "Ada Brandt’s father", ["Brandt"]],
  ["Carl Erik", "the captain", ["Erik"]],
])("%s as %s", (text, subject, forms) => {
  const answer: Answer = {
    kind: "person",
    text,
    literal: text,
    value: text,
    amount: null,
    bound: "exact",
    sort: null,
    place: null,
    accepted: shorterNames(text),
  };
  expect(withoutGivenAlone(answer, subject).accepted).toEqual(forms);
});
