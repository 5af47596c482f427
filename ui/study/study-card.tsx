"use client";

import { useState } from "react";
import type { Rating } from "#core/log/schema.ts";
import { keyTexts } from "#core/questions/answer-texts.ts";
import type { QuestionBody } from "#core/questions/schema.ts";
import { CardBack } from "./card-back.tsx";
import { CardFront } from "./card-front.tsx";
import type { CardView, Turned } from "./card-view.ts";
import type { Choice } from "./ratings.tsx";

interface Props extends CardView {
  /** The ratings to choose from, as of the moment at which the card was turned. */
  readonly choicesFor: () => readonly Choice[];
  readonly suggest: (turned: Turned) => Rating;
  readonly onRate: (rating: Rating, turned: Turned) => void;
}

/** A card: asked, answered, and rated by how well it was known. */
export function StudyCard({ choicesFor, suggest, onRate, ...view }: Props) {
  const [turned, setTurned] = useState<{ readonly it: Turned; readonly choices: readonly Choice[] } | null>(null);
  return (
    <>
      {/* There from the start: what comes into the page together with its words is not read out everywhere. */}
      <p className="vh" role="status">
        {turned && outcomeWords(turned.it, view.question.body)}
      </p>
      {turned ? (
        <CardBack
          {...view}
          turned={turned.it}
          choices={turned.choices}
          likely={suggest(turned.it)}
          onRate={(rating) => onRate(rating, turned.it)}
        />
      ) : (
        <CardFront {...view} onTurn={(it) => setTurned({ it, choices: choicesFor() })} />
      )}
    </>
  );
}

function outcomeWords({ given }: Turned, body: QuestionBody): string {
  switch (given?.verdict.outcome) {
    case undefined:
      return `The answer: ${keyTexts(body).join(", ")}`;
    case "right":
      return "Right.";
    case "partly":
      return "Partly right.";
    case "wrong":
      return "Wrong.";
  }
}
