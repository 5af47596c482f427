import { CalmNotice } from "./calm-notice.tsx";
import { keptHere } from "./kept-here.ts";

interface Props {
  /** How many answers are not sent yet. */
  readonly waiting: number;
}

/** Says that a part of the program did not come. It comes with the page itself, since the parts do not. */
export function PartMissing({ waiting }: Props) {
  const reload = (
    <button className="button quiet small" type="button" onClick={() => location.reload()}>
      Reload
    </button>
  );
  return (
    <CalmNotice more={reload}>
      A part of Passage could not be loaded. {waiting > 0 ? keptHere(waiting) : "What you learn is kept on this device"}
      ; reload the page to send it.
    </CalmNotice>
  );
}
