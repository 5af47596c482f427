"use client";

import { memo } from "react";
import type { PublicPart } from "#core/questions/asked.ts";
import type { Response } from "#core/questions/schema.ts";
import { Asking } from "../kinds/registry.tsx";
import { Stem } from "../kinds/stem.tsx";
import { placeWords } from "../profile/place-words.ts";
import { ReadAloud } from "./read-aloud.tsx";
import type { CardView } from "./card-view.ts";
import { spokenStem } from "./spoken.ts";

interface Props extends Pick<CardView, "place" | "question"> {
  readonly asked: PublicPart;
  /** Whether only the stem is shown, for an answer that is thought and not typed. */
  readonly isStemAlone: boolean;
  readonly value: Response | null;
  readonly onChange: (value: Response) => void;
  readonly problem: string | null;
}

/** The question of a card. A verdict changes nothing of it, so that it costs nothing to paint one. */
export const FrontFace = memo(function FrontFace(props: Props) {
  const { place, question, asked, isStemAlone, value, onChange, problem } = props;
  return (
    <main id="main">
      <h1 className="vh">
        {place}: {question.course.title}
      </h1>
      <div className="desk-study">
        <div className="row apart">
          <p className="topic">{placeWords(question.course.title, question.topic)}</p>
          <ReadAloud text={spokenStem(asked)} />
        </div>
        {isStemAlone ? (
          <h2 className="stem" id="stem" tabIndex={-1}>
            <Stem text={asked.stem} />
          </h2>
        ) : (
          <Asking asked={asked} value={value} onChange={onChange} />
        )}
        <p className="field-error" role="alert">
          {problem}
        </p>
      </div>
    </main>
  );
});
