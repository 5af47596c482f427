import type { PublicPart } from "#core/questions/asked.ts";
import type { KeyMap } from "../primitives/use-keys.ts";
import { letterOf } from "../kinds/options.tsx";

/** A letter for each option: it presses what stands there. */
export function optionKeys(asked: PublicPart): KeyMap {
  const count = asked.type === "true-false" ? 2 : "options" in asked ? asked.options.length : 0;
  const press = (i: number) => () => {
    const inputs = document.querySelectorAll<HTMLInputElement>("input[name=answer]");
    inputs[i]?.focus();
    inputs[i]?.click();
  };
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [letterOf(i), press(i)]));
}
