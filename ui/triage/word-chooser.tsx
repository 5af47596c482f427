"use client";

import { useRef, useState, type KeyboardEvent } from "react";
import type { Span } from "#core/base/span.ts";
import { wordsIn } from "./words.ts";

interface Props {
  /** The text of the block. */
  readonly text: string;
  readonly sentence: Span;
  readonly language: string;
  /** The chosen words, in the text of the block; null where none are. */
  readonly chosen: Span | null;
  readonly onChoose: (words: Span | null) => void;
}

/** The words of a sentence to choose from: the first and the last of what is to be asked. */
export function WordChooser({ text, sentence, language, chosen, onChoose }: Props) {
  const row = useRef<HTMLParagraphElement>(null);
  const [at, setAt] = useState(0);
  const words = wordsIn(text, language).filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  const isOne = chosen !== null && words.some(({ start, end }) => start === chosen.start && end === chosen.end);
  const choose = (word: Span) => {
    if (!chosen || !isOne) onChoose(word);
    else if (word.start === chosen.start) onChoose(null);
    else onChoose({ start: Math.min(word.start, chosen.start), end: Math.max(word.end, chosen.end) });
  };
  const move = (event: KeyboardEvent) => {
    const { key } = event;
    const step = key === "ArrowRight" || key === "ArrowDown" ? 1 : key === "ArrowLeft" || key === "ArrowUp" ? -1 : 0;
    if (step === 0) return;
    event.preventDefault();
    const next = Math.max(0, Math.min(words.length - 1, at + step));
    setAt(next);
    row.current?.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div className="stack">
      <p className="label" id="choose-words">
        Choose the first and the last word of the answer
      </p>
      <p className="words-row read" ref={row} role="group" aria-labelledby="choose-words" lang={language} dir="auto">
        {words.map(({ start, end }, i) => (
          <span key={start}>
            {text.slice(words[i - 1]?.end ?? sentence.start, start)}
            <button
              type="button"
              tabIndex={i === at ? 0 : -1}
              aria-pressed={chosen !== null && start >= chosen.start && end <= chosen.end}
              onKeyDown={move}
              onClick={() => {
                setAt(i);
                choose({ start, end });
              }}
            >
              {text.slice(start, end)}
            </button>
          </span>
        ))}
        {text.slice(words.at(-1)?.end ?? sentence.start, sentence.end)}
      </p>
      <p className="note" role="status">
        {chosen ? `Chosen: “${text.slice(chosen.start, chosen.end)}”` : "Nothing chosen yet."}
      </p>
    </div>
  );
}
