"use client";

import type { RefObject } from "react";
import { usePart } from "../shell/load-part.ts";
import type { CardSide } from "./card-view.ts";

interface Props {
  readonly dialog: RefObject<HTMLDialogElement | null>;
  readonly side: CardSide;
}

const load = () => import("./card-keys.tsx");

/** What the keys do on this side of a card. It comes after the card, which is there without it. */
export function CardKeyHelp(props: Props) {
  const part = usePart(load);
  return part && <part.CardKeys {...props} />;
}
