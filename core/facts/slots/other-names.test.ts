import { expect, test } from "vitest";
import { otherNames } from "./other-names.ts";

test.each([
  ["United Nations", ["UN", "United Nations Organization"]],
  ["World War I", ["First World War", "WWI", "WW1", "Great War"]],
  ["New York City", ["New York", "NYC"]],
  ["Portuguese Republic", ["Portugal", "Republic of Portugal"]],
  ["Republic of Finland", ["Finland"]],
  ["Republic of China", []],
  ["Czech Republic", ["Czechia"]],
  ["Roman Republic", []],
  ["Intergovernmental Panel on Climate Change", ["IPCC"]],
  ["DR Congo", ["Democratic Republic of the Congo", "DRC"]],
  ["U.S. Forest Service", ["US Forest Service", "United States Forest Service"]],
  ["United States Mint", ["US Mint"]],
  ["Pacific Ocean", ["Pacific"]],
  ["Adriatic", ["Adriatic Sea"]],
  ["Black Sea", []],
  ["Nobel Prize in Physics", ["Nobel Prize for Physics"]],
  ["Harbour Museum", []],
  ["Part IV of the Treaty of Marle", ["Treaty of Marle"]],
])("%s is also called %j", (name, forms) => {
  expect(otherNames(name)).toEqual(forms);
});

test("a body of the United Nations is called with them or without", () => {
  const forms = ["General Assembly", "UN General Assembly"];
  const [front, end] = ["United Nations General Assembly", "General Assembly of the United Nations"];
  expect(otherNames(end)).toEqual([...forms, front]);
  expect(otherNames(front)).toEqual([...forms, end]);
  expect(otherNames("UN General Assembly")).toEqual(["General Assembly", front, end]);
  expect(otherNames("UN Charter")).toEqual(["United Nations Charter"]);
});
