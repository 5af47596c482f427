"use client";

import { useEffect, useState, type RefObject } from "react";
import type { MarkedWords } from "#core/questions/triage.ts";

/**
 * What is selected in the text, by pointer, by touch or with a caret; null where nothing is. Blocks carry their number
 * in `data-block` and hold nothing but their text.
 */
export function useMarkedWords(text: RefObject<HTMLElement | null>): MarkedWords | null {
  const [marked, setMarked] = useState<MarkedWords | null>(null);
  useEffect(() => {
    const read = () => setMarked(text.current && readSelection(text.current));
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, [text]);
  return marked;
}

function readSelection(text: HTMLElement): MarkedWords | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const from = range.startContainer;
  const block = (from instanceof Element ? from : from.parentElement)?.closest("[data-block]");
  if (!(block instanceof HTMLElement) || !text.contains(block)) return null;
  const before = range.cloneRange();
  before.selectNodeContents(block);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const length = block.textContent.length;
  // A selection that runs into the next block ends with this one.
  const inside = range.cloneRange();
  if (!block.contains(range.endContainer)) inside.setEnd(block, block.childNodes.length);
  const end = Math.min(length, start + inside.toString().length);
  return start < end ? { block: Number(block.dataset["block"]), start, end } : null;
}
