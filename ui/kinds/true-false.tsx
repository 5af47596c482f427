"use client";

import { JudgedOptions } from "./judged-options.tsx";
import { Options } from "./options.tsx";
import type { AskProps, JudgedProps } from "./view.ts";

const options = [
  { value: "true", text: "True" },
  { value: "false", text: "False" },
] as const;

export function AskTrueFalse({ asked, value, onChange }: AskProps<"true-false">) {
  return (
    <Options
      stem={asked.stem}
      hint="True or false?"
      type="radio"
      options={options}
      chosen={value ? [value.chosen] : []}
      onToggle={(chosen) => onChange({ type: "true-false", chosen: chosen === "true" ? "true" : "false" })}
    />
  );
}

export function JudgedTrueFalse({ body, given }: JudgedProps<"true-false">) {
  return <JudgedOptions stem={body.stem} options={options} right={[body.key]} given={given ? [given.chosen] : []} />;
}
