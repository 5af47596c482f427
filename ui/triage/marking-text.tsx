"use client";

import { useRef, useState, type KeyboardEvent } from "react";
import type { Span } from "#core/base/span.ts";
import type { MarkedWords, TriageBlock } from "#core/questions/triage.ts";
import { useMarkedWords } from "./use-marked-words.ts";

interface Props {
  readonly blocks: readonly TriageBlock[];
  readonly language: string;
  /** Words that were marked. */
  readonly onMark: (words: MarkedWords) => void;
  /** A sentence whose words are to be chosen. */
  readonly onSentence: (sentence: MarkedWords) => void;
}

/** The text to mark words in: by selecting them, or by a tap on a sentence and then on its words. */
export function MarkingText({ blocks, language, onMark, onSentence }: Props) {
  const text = useRef<HTMLDivElement>(null);
  const marked = useMarkedWords(text);
  const [at, setAt] = useState(0);
  const first = numbersOf(blocks);
  const move = (event: KeyboardEvent) => {
    const step = steps.get(event.key);
    if (step === undefined) return;
    const sentences = text.current?.querySelectorAll<HTMLElement>("[data-sentence]") ?? [];
    const next = Math.max(0, Math.min(sentences.length - 1, at + step));
    event.preventDefault();
    setAt(next);
    sentences[next]?.focus();
  };
  return (
    <>
      <p className="note" id="how-to-mark">
        Mark words in the text, or choose a sentence and then its words. With the keyboard: arrows and Enter.
      </p>
      <div
        className="marking read"
        ref={text}
        lang={language}
        dir="auto"
        role="group"
        aria-label="The text, sentence by sentence"
        aria-describedby="how-to-mark"
      >
        {blocks.map((block, i) => (
          <MarkingBlock
            key={block.at}
            block={block}
            first={first[i] ?? 0}
            at={at}
            onSentence={onSentence}
            onMove={move}
          />
        ))}
      </div>
      {marked && (
        <section className="foot-bar" aria-label="Marked words">
          <div>
            <button className="button" type="button" onClick={() => onMark(marked)}>
              Use the marked words
            </button>
          </div>
        </section>
      )}
    </>
  );
}

const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowDown", 1],
  ["ArrowRight", 1],
  ["ArrowUp", -1],
  ["ArrowLeft", -1],
]);

/** How many sentences stand before each block. */
function numbersOf(blocks: readonly TriageBlock[]): number[] {
  let count = 0;
  return blocks.map(({ sentences }) => (count += sentences.length) - sentences.length);
}

interface BlockProps {
  readonly block: TriageBlock;
  /** The number of its first sentence in the whole text. */
  readonly first: number;
  /** The sentence that the keyboard is at. */
  readonly at: number;
  readonly onSentence: (sentence: MarkedWords) => void;
  readonly onMove: (event: KeyboardEvent) => void;
}

function MarkingBlock({ block: { at: number, kind, text, sentences }, first, at, onSentence, onMove }: BlockProps) {
  if (sentences.length === 0) return kind === "heading" ? <h3>{text}</h3> : <p className="note">{text}</p>;
  const choose = (sentence: Span) => {
    if (getSelection()?.isCollapsed !== false) onSentence({ block: number, ...sentence });
  };
  return (
    <p data-block={number}>
      {sentences.map((sentence, i) => (
        <span key={sentence.start}>
          {text.slice(sentences[i - 1]?.end ?? 0, sentence.start)}
          <span
            className="sentence"
            role="button"
            data-sentence=""
            tabIndex={first + i === at ? 0 : -1}
            onClick={() => choose(sentence)}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") {
                onMove(event);
                return;
              }
              event.preventDefault();
              onSentence({ block: number, ...sentence });
            }}
          >
            {text.slice(sentence.start, sentence.end)}
          </span>
        </span>
      ))}
      {text.slice(sentences.at(-1)?.end ?? 0)}
    </p>
  );
}
