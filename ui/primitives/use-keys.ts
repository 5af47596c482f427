"use client";

import { useEffect, useRef } from "react";

/** What a key does, by the name the browser gives it. Single letters are lower case. */
export type KeyMap = Readonly<Record<string, () => void>>;

/**
 * Listens for keys on the whole page. Keys typed into a field, with a modifier, or while a dialog is open are left
 * alone; Enter and space on a button or a link are theirs, as is space on an option.
 */
export function useKeys(keys: KeyMap, singleLetters: boolean): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
      const act = current.current[key];
      if (!act || isTaken(event) || (key.length === 1 && !singleLetters)) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [singleLetters]);
}

function isTaken({ target, key, ctrlKey, metaKey, altKey, repeat, defaultPrevented }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey || repeat || defaultPrevented || document.querySelector("dialog[open]")) return true;
  if (!(target instanceof HTMLElement)) return false;
  if (target.closest("input:not([type=radio], [type=checkbox]), textarea, select")) return true;
  if (key === " " && target.closest("input")) return true;
  return (key === "Enter" || key === " ") && target.closest("button, a, summary") !== null;
}
