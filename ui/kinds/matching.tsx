"use client";

import { Icon } from "../primitives/icon.tsx";
import type { AskProps, JudgedProps } from "./view.ts";

/** Each line gets its partner from a list. */
export function AskMatching({ asked, value, onChange }: AskProps<"matching">) {
  const pairs = value?.pairs ?? [];
  const rightOf = (left: string) => pairs.find(([own]) => own === left)?.[1] ?? "";
  const choose = (left: string, right: string) => {
    const rest = pairs.filter(([own, other]) => own !== left && other !== right);
    onChange({ type: "matching", pairs: right === "" ? rest : [...rest, [left, right]] });
  };
  return (
    <fieldset>
      <legend className="stem" id="stem" tabIndex={-1}>
        {asked.stem}
      </legend>
      <ul className="pairs">
        {asked.left.map((left, i) => (
          <li key={left}>
            <label htmlFor={`pair-${i}`}>{left}</label>
            <select
              className="input"
              id={`pair-${i}`}
              value={rightOf(left)}
              onChange={({ target }) => choose(left, target.value)}
            >
              <option value="">Choose …</option>
              {asked.right.map((right) => (
                <option key={right} value={right}>
                  {right}
                </option>
              ))}
            </select>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

export function JudgedMatching({ body, given }: JudgedProps<"matching">) {
  return (
    <>
      <p className="stem">{body.stem}</p>
      <ul className="answer-list">
        {body.key.map(([left, right]) => {
          const chosen = given?.pairs.find(([own]) => own === left)?.[1];
          return (
            <li key={left}>
              <span>
                {left}: <mark className="plain">{right}</mark>
              </span>
              <Icon name={chosen === right ? "right" : "wrong"} />
              {chosen !== right && (
                <span className="given">
                  {chosen === undefined ? (
                    "No answer"
                  ) : (
                    <>
                      You chose <s>{chosen}</s>
                    </>
                  )}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </>
  );
}
