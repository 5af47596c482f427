"use client";

import { useEffect, useState } from "react";
import { claimTexts } from "#core/questions/claim-texts.ts";
import { takeNote, type CourseChanges } from "#device/review/changes.ts";
import { Stem } from "../kinds/stem.tsx";
import { Icon } from "../primitives/icon.tsx";
import { PassageFigure } from "../profile/passage-figure.tsx";
import { watchChanges } from "./watch-changes.ts";

interface Props {
  /** Only what changed in this text; of all texts where it is left out. */
  readonly slug?: string;
}

/** Tells learners what their texts say otherwise since they learnt it; nothing where nothing does. */
export function ToldChanges({ slug }: Props) {
  const [changes, setChanges] = useState<readonly CourseChanges[]>([]);
  useEffect(() => watchChanges(setChanges), []);
  const dismiss = async (seen: CourseChanges) => {
    await takeNote(seen);
    setChanges((all) => all.filter((each) => each !== seen));
  };
  return changes
    .filter(({ course }) => slug === undefined || course.slug === slug)
    .map((each) => <Told key={each.course.slug} changes={each} onSeen={() => void dismiss(each)} />);
}

interface ToldProps {
  readonly changes: CourseChanges;
  readonly onSeen: () => void;
}

function Told({ changes: { course, changed, withdrawn }, onSeen }: ToldProps) {
  return (
    <section className="banner changes" aria-label={`What changed in ${course.title}`}>
      <Icon name="notice" />
      <div className="stack">
        <p role="status">
          {changed.length > 0 && (
            <b>
              {questions(changed.length)} of “{course.title}” changed.
            </b>
          )}{" "}
          {withdrawn.length > 0 && (
            <b>
              {questions(withdrawn.length)} of “{course.title}” left your study.
            </b>
          )}
        </p>
        <details>
          <summary>See what changed</summary>
          <ul className="changed">
            {changed.map(({ question: { id, body, passages }, was }) => (
              <li className="stack" key={id}>
                <p>
                  <Stem text={body.stem} />
                </p>
                <p className="note">
                  Before: <s>{was.join(" · ")}</s>. Now: <b>{claimTexts(body).join(" · ")}</b>. It is asked again at
                  once.
                </p>
                {passages.map((passage, i) => (
                  <PassageFigure key={i} passage={passage} slug={course.slug} />
                ))}
              </li>
            ))}
            {withdrawn.map(({ id, stem, answer, why }) => (
              <li key={id}>
                <p>
                  <Stem text={stem} /> {answer.join(" · ")}
                </p>
                <p className="note">
                  {why === "retired"
                    ? "The text no longer says this. What you answered is kept."
                    : "Its author took this question away. What you answered is kept."}
                </p>
              </li>
            ))}
          </ul>
        </details>
        <button className="button quiet small" type="button" onClick={onSeen}>
          I have seen this
        </button>
      </div>
    </section>
  );
}

const questions = (count: number): string => (count === 1 ? "1 question" : `${count} questions`);
