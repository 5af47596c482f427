import type { RefObject } from "react";
import { KeyHelp, type KeyHint } from "../primitives/key-help.tsx";
import type { CardSide } from "./card-view.ts";

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly side: CardSide;
}

/** The keys of a card, side by side with what they do. */
export const CardKeys = ({ dialog, side }: Props) => <KeyHelp dialog={dialog} hints={hints[side]} />;

const hints: Readonly<Record<CardSide, readonly KeyHint[]>> = {
  front: [
    { keys: "A to H", does: "choose an option" },
    { keys: "Enter or space", does: "check the answer, or show it; then take the suggested rating" },
    { keys: "1 2 3 4", does: "rate: again, hard, good, easy; or 1 and 2 where there are two" },
    { keys: "U", does: "undo what was done last" },
    { keys: "M", does: "what else can be done with the card" },
    { keys: "?", does: "show this" },
  ],
  back: [
    { keys: "Enter or space", does: "take the suggested rating" },
    { keys: "1 2 3 4", does: "rate, in the order of the buttons" },
    { keys: "U", does: "undo what was done last" },
    { keys: "M", does: "what else can be done with the card" },
    { keys: "?", does: "show this" },
  ],
};
