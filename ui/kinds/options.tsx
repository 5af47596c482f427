"use client";

import { Stem } from "./stem.tsx";

export interface Option {
  readonly value: string;
  readonly text: string;
}

interface Props {
  readonly stem: string;
  readonly hint?: string;
  readonly type: "radio" | "checkbox";
  readonly options: readonly Option[];
  readonly chosen: readonly string[];
  readonly onToggle: (value: string) => void;
}

export const letterOf = (i: number): string => String.fromCharCode(97 + i);

/** Options under the thumb, each with a letter. */
export function Options({ stem, hint, type, options, chosen, onToggle }: Props) {
  return (
    <fieldset>
      <legend className="stem" id="stem" tabIndex={-1}>
        <Stem text={stem} />
      </legend>
      {hint && <p className="hint-line">{hint}</p>}
      <div className="options">
        {options.map(({ value, text }, i) => (
          <label className="option" key={value}>
            <span className="pick">
              <input
                type={type}
                name="answer"
                value={value}
                checked={chosen.includes(value)}
                onChange={() => onToggle(value)}
              />
              <span aria-hidden="true">{letterOf(i)}</span>
            </span>
            <span className="text">{text}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
