"use client";

import { useEffect, useRef } from "react";
import type { Rating } from "#core/log/schema.ts";
import type { Wait } from "#core/scheduling/preview.ts";
import type { KeyMap } from "../primitives/use-keys.ts";
import { waitWords } from "./wait-words.ts";

const names = { again: "Again", hard: "Hard", good: "Good", easy: "Easy" } as const;

const shown = (buttons: 2 | 4): readonly Rating[] =>
  buttons === 2 ? ["again", "good"] : ["again", "hard", "good", "easy"];

/** The digits give the ratings, in their order. */
export const ratingKeys = (buttons: 2 | 4, onRate: (rating: Rating) => void): KeyMap =>
  Object.fromEntries(shown(buttons).map((rating, i) => [String(i + 1), () => onRate(rating)]));

interface Props {
  readonly waits: Readonly<Record<Rating, Wait>>;
  readonly likely: Rating;
  readonly buttons: 2 | 4;
  readonly onRate: (rating: Rating) => void;
}

/** How well it was known, each with when the card would come again; the suggested one has the focus. */
export function Ratings({ waits, likely, buttons, onRate }: Props) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  const all = shown(buttons);
  const suggested = all.includes(likely) ? likely : likely === "easy" ? "good" : "again";
  return (
    <div className="ratings" role="group" aria-label="How well did you know it?">
      {all.map((rating, i) => (
        <button
          key={rating}
          ref={rating === suggested ? first : undefined}
          className={rating === suggested ? "rating likely" : "rating"}
          type="button"
          onClick={() => onRate(rating)}
        >
          <span>{names[rating]}</span>
          <span className="when">{waitWords(waits[rating])}</span>
          <kbd aria-hidden="true">{i + 1}</kbd>
        </button>
      ))}
    </div>
  );
}
