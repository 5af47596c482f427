"use client";

import { useState } from "react";
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
  const begin = (block: TriageBlock | undefined, sentence: Span, words: Span | null) => {
    if (!block) return;
    setPlace({ block, sentence });
    choose(block, sentence, words);
  };
  const choose = (block: TriageBlock, sentence: Span, words: Span | null) => {
    setChosen(words);
    onMark(words && { words: { block: block.at, ...words }, sentence, text: block.text });
  };
  const blockAt = (at: number) => blocks.find((block) => block.at === at);
  if (!place)
    return (
      <MarkingText
        blocks={blocks}
        language={language}
        onSentence={({ block, start, end }) => begin(blockAt(block), { start, end }, null)}
        onMark={({ block: at, ...range }) => {
          const block = blockAt(at);
          const words = block ? toWholeWords(range, wordsIn(block.text, language)) : null;
          if (block && words) begin(block, sentencesAround(words, block.sentences), words);
        }}
      />
    );
  const { block, sentence } = place;
  return (
    <div className="stack">
      <WordChooser
        text={block.text}
        sentence={sentence}
        language={language}
        chosen={chosen}
        onChoose={(words) => choose(block, sentence, words)}
      />
      <button
        className="button quiet small"
        type="button"
        onClick={() => {
          setPlace(null);
          setChosen(null);
          onMark(null);
        }}
      >
        Another sentence
      </button>
    </div>
  );
}
