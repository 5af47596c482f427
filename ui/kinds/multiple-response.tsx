"use client";

import { inNaturalOrder } from "#core/questions/natural-order.ts";
import { JudgedOptions } from "./judged-options.tsx";
import { Options } from "./options.tsx";
import type { AskProps, JudgedProps } from "./view.ts";

const plain = (text: string) => ({ value: text, text });

export function AskMultipleResponse({ asked, value, onChange }: AskProps<"multiple-response">) {
  const chosen = value?.chosen ?? [];
  const toggled = (option: string) =>
    chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option];
  return (
    <Options
      stem={asked.stem}
      hint="More than one is right."
      type="checkbox"
      options={asked.options.map(plain)}
      chosen={chosen}
      onToggle={(option) => onChange({ type: "multiple-response", chosen: toggled(option) })}
    />
  );
}

export function JudgedMultipleResponse({ body, given }: JudgedProps<"multiple-response">) {
  return (
    <JudgedOptions
      stem={body.stem}
      options={inNaturalOrder([...body.key, ...body.distractors]).map(plain)}
      right={body.key}
      given={given?.chosen ?? []}
    />
  );
}
