import type { Ref } from "react";
import { Icon } from "../primitives/icon.tsx";
import { everyVerdict, verdictWords, type VerdictWords } from "../kinds/verdict-words.ts";
import type { Turned } from "./card-view.ts";

type Given = NonNullable<Turned["given"]>;

interface NowProps {
  readonly given: Given;
}

/** The verdict in a word, above the ratings. */
export function VerdictNow({ given }: NowProps) {
  return <Words of={wordsOf(given)} />;
}

interface ToComeProps {
  readonly ref: Ref<HTMLDivElement>;
}

/** Every verdict that an answer may get, each in its place and unseen: what is laid out already is only painted. */
export function VerdictsToCome({ ref }: ToComeProps) {
  return (
    <div className="verdicts-to-come" ref={ref}>
      {everyVerdict.map((words, i) => (
        <Words key={i} of={words} />
      ))}
    </div>
  );
}

/**
 * Shows a verdict in the very next frame. It is done by hand: React goes through the whole page for it, which takes a
 * phone an eighth of a frame. What else an answer leads to is React's, once this is painted.
 */
export function showVerdict(toCome: HTMLElement | null, given: Given): void {
  toCome?.children[everyVerdict.indexOf(wordsOf(given))]?.classList.add("come");
}

const wordsOf = ({ verdict, response }: Given): VerdictWords => verdictWords(verdict, response.type === "unknown");

interface WordsProps {
  readonly of: VerdictWords;
}

function Words({ of: { words, isRight } }: WordsProps) {
  return (
    <p className={isRight ? "verdict-now right" : "verdict-now wrong"}>
      <Icon name={isRight ? "right" : "wrong"} />
      {words}
    </p>
  );
}
