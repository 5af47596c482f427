import type { DefaultTreeAdapterTypes } from "parse5";
import { perObject } from "../base/per-object.ts";

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;

const LONGEST_ENTRY = 60;
const LONGEST_LINE = 200;

/**
 * “Opened: 3 May 1902” in a list of terms: whether a term and the one short thing behind it are an entry of a card, or a year
 * and what happened then a line of a chronicle. Behind other terms stands a text of its own.
 */
export function opensEntry(term: Element): boolean {
  const [said, more] = nextTwo(term);
  if (said?.tagName !== "dd" || more?.tagName === "dd") return false;
  const text = shortTextOf(said, LONGEST_LINE);
  if (text === null) return false;
  const isLine = /^(?:1\d|20)\d{2}$/u.test(shortTextOf(term, LONGEST_ENTRY) ?? "");
  return isLine || (text.length <= LONGEST_ENTRY && !/[.!?]$/u.test(text));
}

/** Where each child of an element stands: a list may have a hundred thousand. */
const placesIn = perObject(
  ({ childNodes }: Parent): ReadonlyMap<DefaultTreeAdapterTypes.ChildNode, number> =>
    new Map(childNodes.map((node, i) => [node, i])),
);

function nextTwo(element: Element): Element[] {
  const parent = element.parentNode;
  if (!parent) return [];
  const found: Element[] = [];
  for (let i = (placesIn(parent).get(element) ?? 0) + 1; i < parent.childNodes.length && found.length < 2; i++) {
    const node = parent.childNodes[i];
    if (node && "tagName" in node) found.push(node);
  }
  return found;
}

/** What an element says, in one line; null where it has more letters and parts than `most`. */
function shortTextOf(element: Element, most: number): string | null {
  const parts: string[] = [];
  let length = 0;
  const left: DefaultTreeAdapterTypes.ChildNode[] = [element];
  for (let node = left.pop(); node; node = left.pop()) {
    if (++length > most) return null;
    if ("value" in node) {
      parts.push(node.value);
      length += node.value.trim().length;
    } else if ("childNodes" in node) for (const child of [...node.childNodes].reverse()) left.push(child);
  }
  return length > most ? null : parts.join("").replace(/\s+/gu, " ").trim();
}

/** What an element says, in one line. */
export const textOf = (element: Element): string => shortTextOf(element, Infinity) ?? "";
