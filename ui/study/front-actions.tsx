import type { MouseEvent, RefObject } from "react";
import { useSteadyTaps } from "./use-steady-taps.ts";
import { VerdictsToCome } from "./verdict-now.tsx";

interface Props {
  readonly submit: string;
  readonly onSubmit: () => void;
  readonly onUnknown: (() => void) | null;
  readonly verdicts: RefObject<HTMLDivElement | null>;
}

/** What is done with a card that waits for an answer; the verdict comes over it. */
export function FrontActions({ submit, onSubmit, onUnknown, verdicts }: Props) {
  const steady = useSteadyTaps();
  return (
    <section className="foot-bar" aria-label="Actions">
      <div>
        <VerdictsToCome ref={verdicts} />
        <button className="button" type="submit" onMouseDown={keepFocus} onClick={steady(onSubmit)}>
          {submit}
        </button>
        {onUnknown && (
          <button className="button quiet" type="button" onMouseDown={keepFocus} onClick={steady(onUnknown)}>
            I don’t know
          </button>
        )}
      </div>
    </section>
  );
}

// The tap is to be answered by the verdict; the focus goes to the ratings in a moment.
const keepFocus = (event: MouseEvent) => event.preventDefault();
