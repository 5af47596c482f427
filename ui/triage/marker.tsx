"use client";

import { useEffect, useRef, useState } from "react";
import type { Span } from "#core/base/span.ts";
import type { MarkedWords, TriageBlock } from "#core/questions/triage.ts";
import { MarkingText } from "./marking-text.tsx";
import { WordChooser } from "./word-chooser.tsx";
import { sentencesAround, toWholeWords, wordsIn } from "./words.ts";

/** Words of the text with the sentence that holds them. */
export interface Marked {
  readonly words: MarkedWords;
  readonly sentence: Span;
  readonly text: string;
}

interface Props {
  readonly blocks: readonly TriageBlock[];
  readonly language: string;
  readonly onMark: (marked: Marked | null) => void;
}

/** Marks words of the text: first where they stand, then which they are. */
export function Marker({ blocks, language, onMark }: Props) {
  const [place, setPlace] = useState<{ readonly block: TriageBlock; readonly sentence: Span } | null>(null);
  const [chosen, setChosen] = useState<Span | null>(null);
  const [text, words] = [useRef<HTMLDivElement>(null), useRef<HTMLDivElement>(null)];
  useEffect(() => {
    // What had the focus is gone with the text, or with the words.
    const shown = place ? words : text;
    shown.current?.querySelector<HTMLElement>("[tabindex='0']")?.focus();
  }, [place, text, words]);
  const begin = (block: TriageBlock | undefined, sentence: Span, marked: Span | null) => {
    if (!block) return;
    setPlace({ block, sentence });
    choose(block, sentence, marked);
  };
  const choose = (block: TriageBlock, sentence: Span, marked: Span | null) => {
    setChosen(marked);
    onMark(marked && { words: { block: block.at, ...marked }, sentence, text: block.text });
  };
  const leave = () => {
    setPlace(null);
    setChosen(null);
    onMark(null);
  };
  const blockAt = (at: number) => blocks.find((block) => block.at === at);
  return (
    <>
      <div ref={text} hidden={place !== null}>
        <MarkingText
          blocks={blocks}
          language={language}
          onSentence={({ block, start, end }) => begin(blockAt(block), { start, end }, null)}
          onMark={({ block: at, ...range }) => {
            const block = blockAt(at);
            const marked = block ? toWholeWords(range, wordsIn(block.text, language)) : null;
            if (block && marked) begin(block, sentencesAround(marked, block.sentences), marked);
          }}
        />
      </div>
      {place && (
        <div className="stack" ref={words}>
          <WordChooser
            text={place.block.text}
            sentence={place.sentence}
            language={language}
            chosen={chosen}
            onChoose={(marked) => choose(place.block, place.sentence, marked)}
          />
          <button className="button quiet small" type="button" onClick={leave}>
            Another sentence
          </button>
        </div>
      )}
    </>
  );
}
