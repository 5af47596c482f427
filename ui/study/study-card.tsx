"use client";

import { useState } from "react";
import type { Rating } from "#core/log/schema.ts";
import type { Response, Verdict } from "#core/questions/schema.ts";
import type { Settings } from "#core/scheduling/settings.ts";
import type { StudyQuestion } from "#device/review/study-plan.ts";
import { CardBack } from "./card-back.tsx";
import { CardFront } from "./card-front.tsx";
import type { Choice } from "./ratings.tsx";

/** A card that was turned: by an answer, or, where nothing is given, to be rated by the learner alone. */
export interface Turned {
  readonly given: { readonly response: Response; readonly verdict: Verdict } | null;
  readonly durationMs: number;
}

/** How a card is asked, and what can be done with it. */
export interface CardView {
  readonly place: "Study" | "Cram";
  readonly question: StudyQuestion;
  /** Decides the order of options. */
  readonly seed: string;
  readonly settings: Settings;
  readonly isFirst: boolean;
  readonly onUndo: () => void;
  readonly onMenu: () => void;
}

interface Props extends CardView {
  /** The ratings to choose from, as of the moment at which the card was turned. */
  readonly choicesFor: () => readonly Choice[];
  readonly suggest: (turned: Turned) => Rating;
  readonly onRate: (rating: Rating, turned: Turned) => void;
}

/** A card: asked, answered, and rated by how well it was known. */
export function StudyCard({ choicesFor, suggest, onRate, ...view }: Props) {
  const [turned, setTurned] = useState<{ readonly it: Turned; readonly choices: readonly Choice[] } | null>(null);
  if (!turned) return <CardFront {...view} onTurn={(it) => setTurned({ it, choices: choicesFor() })} />;
  return (
    <CardBack
      {...view}
      turned={turned.it}
      choices={turned.choices}
      likely={suggest(turned.it)}
      onRate={(rating) => onRate(rating, turned.it)}
    />
  );
}
