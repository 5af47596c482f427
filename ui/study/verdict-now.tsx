import type { Ref } from "react";
import { Icon } from "../primitives/icon.tsx";
import { verdictWords } from "../kinds/verdict-words.ts";
import type { Turned } from "./card-view.ts";

interface Props {
  readonly given: Turned["given"];
  readonly ref?: Ref<HTMLParagraphElement>;
}

/** The verdict in a word, above the ratings. Before an answer its place is there already, empty and unseen. */
export function VerdictNow({ given, ref }: Props) {
  const { words, outcome } = given ? seenOf(given) : unseen;
  return (
    <p className="verdict-now" data-outcome={outcome} ref={ref}>
      <Icon name="right" />
      <Icon name="wrong" />
      <span>{words}</span>
    </p>
  );
}

/**
 * Shows a verdict in the very next frame. It is written by hand: React goes through the whole page for it, which takes a
 * phone an eighth of a frame. What else an answer leads to is React's, once this is painted.
 */
export function showVerdict(place: HTMLElement | null, given: NonNullable<Turned["given"]>): void {
  const words = place?.lastElementChild;
  if (!place || !words) return;
  const seen = seenOf(given);
  place.dataset["outcome"] = seen.outcome;
  words.textContent = seen.words;
}

const unseen = { words: null, outcome: undefined };

function seenOf({ verdict, response }: NonNullable<Turned["given"]>) {
  const { words, isRight } = verdictWords(verdict, response.type === "unknown");
  return { words, outcome: isRight ? "right" : "wrong" };
}
