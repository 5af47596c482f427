"use client";

import { useEffect, useRef } from "react";
import type { Rating } from "#core/log/schema.ts";
import type { KeyMap } from "../primitives/use-keys.ts";
import { useSteadyTaps } from "./use-steady-taps.ts";

/** A rating that can be given, by the word for it and what it leads to. */
export interface Choice {
  readonly rating: Rating;
  readonly name: string;
  readonly leadsTo: string;
}

/** The digits give the ratings, in their order. */
export const ratingKeys = (choices: readonly Choice[], onRate: (rating: Rating) => void): KeyMap =>
  Object.fromEntries(choices.map(({ rating }, i) => [String(i + 1), () => onRate(rating)]));

interface Props {
  readonly choices: readonly Choice[];
  readonly likely: Rating;
  readonly onRate: (rating: Rating) => void;
}

/** How well it was known, each with what it leads to; the suggested one has the focus. */
export function Ratings({ choices, likely, onRate }: Props) {
  const steady = useSteadyTaps();
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <div className={`ratings of-${choices.length}`} role="group" aria-label="How well did you know it?">
      {choices.map(({ rating, name, leadsTo }, i) => (
        <button
          key={rating}
          ref={rating === likely ? first : undefined}
          className={rating === likely ? "rating likely" : "rating"}
          type="button"
          onClick={steady(() => onRate(rating))}
        >
          <span>
            {name}
            {rating === likely && <span className="vh">, suggested</span>}
          </span>
          <span className="when">{leadsTo}</span>
          <kbd aria-hidden="true">{i + 1}</kbd>
        </button>
      ))}
    </div>
  );
}
