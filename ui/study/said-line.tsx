import * as paths from "../shell/paths.ts";
import type { Said } from "./use-study-session.ts";

/** What was just done, or what went wrong, in one line above the card. */
export function SaidLine({ said }: { readonly said: Said }) {
  switch (said.kind) {
    case "done":
      return (
        <p className="note" role="status">
          {said.words}
        </p>
      );
    case "leech":
      return (
        <p className="note" role="status">
          The last card has slipped {said.lapses} times. <a href={paths.leeches}>See what you can do about it</a>.
        </p>
      );
    case "failed":
      return (
        <p className="field-error" role="alert">
          {said.words}
        </p>
      );
  }
}
