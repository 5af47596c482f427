"use client";

import { inNaturalOrder } from "#core/questions/natural-order.ts";
import { JudgedOptions } from "./judged-options.tsx";
import { Options } from "./options.tsx";
import type { AskProps, JudgedProps } from "./view.ts";

const plain = (text: string) => ({ value: text, text });

export function AskMultipleChoice({ asked, value, onChange }: AskProps<"multiple-choice">) {
  return (
    <Options
      stem={asked.stem}
      type="radio"
      options={asked.options.map(plain)}
      chosen={value ? [value.chosen] : []}
      onToggle={(chosen) => onChange({ type: "multiple-choice", chosen })}
    />
  );
}

export function JudgedMultipleChoice({ body, given }: JudgedProps<"multiple-choice">) {
  return (
    <JudgedOptions
      stem={body.stem}
      options={inNaturalOrder([body.key, ...body.distractors]).map(plain)}
      right={[body.key]}
      given={given ? [given.chosen] : []}
    />
  );
}
