"use client";

import { useEffect, useState } from "react";
import { groupBy } from "#core/base/group-by.ts";
import type { Course } from "#core/questions/course.ts";
import type { StudyQuestion } from "#device/review/study-plan.ts";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { fetchText, type CramText } from "./texts.ts";

interface Props {
  readonly texts: readonly CramText[];
  readonly wanted: string | null;
  readonly onBegin: (questions: readonly StudyQuestion[]) => void;
}

/** Which text, and which of its topics. */
export function CramChoice({ texts, wanted, onBegin }: Props) {
  const [slug, setSlug] = useState((texts.find((text) => text.slug === wanted) ?? texts[0])?.slug ?? wanted);
  const kept = texts.find((text) => text.slug === slug)?.course ?? null;
  return (
    <Page>
      <header className="sheet-head">
        <h1>Cram</h1>
        <p className="lead">All at once, for tomorrow. What you miss comes again until you know it.</p>
        <p className="note">Your answers are kept, and no card is due earlier or later for them.</p>
      </header>
      {slug === null || texts.length === 0 ? (
        <p className="read">
          There is no text on this device yet, and the server does not answer. <a href={paths.library}>The library</a>{" "}
          has them.
        </p>
      ) : (
        <div className="choices">
          <div className="field">
            <label htmlFor="cram-text">Text</label>
            <select className="input" id="cram-text" value={slug} onChange={({ target }) => setSlug(target.value)}>
              {texts.map((text) => (
                <option key={text.slug} value={text.slug}>
                  {text.title}
                </option>
              ))}
            </select>
          </div>
          {kept ? (
            <Topics key={slug} course={kept} onBegin={onBegin} />
          ) : (
            <Fetched key={slug} slug={slug} onBegin={onBegin} />
          )}
        </div>
      )}
    </Page>
  );
}

/** A text that this device does not have yet. */
function Fetched({ slug, onBegin }: { readonly slug: string; readonly onBegin: Props["onBegin"] }) {
  const [course, setCourse] = useState<Course | string | null>(null);
  useEffect(() => {
    fetchText(slug).then(setCourse, () => setCourse("This text cannot be kept on this device."));
  }, [slug]);
  if (course === null)
    return (
      <p className="wait" role="status">
        Fetching its questions …
      </p>
    );
  if (typeof course === "string") return <p className="field-error">{course}</p>;
  return <Topics course={course} onBegin={onBegin} />;
}

function Topics({ course, onBegin }: { readonly course: Course; readonly onBegin: Props["onBegin"] }) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const topics = [...groupBy(course.questions, ({ topic }) => topic)];
  const wanted = course.questions.filter(({ topic }) => chosen.length === 0 || chosen.includes(topic));
  const count = wanted.length === 1 ? "1 question" : `${wanted.length} questions`;
  return (
    <>
      {topics.length > 1 && (
        <fieldset className="field">
          <legend>Topics</legend>
          <p className="hint">None chosen means all of them.</p>
          {topics.map(([topic, own]) => (
            <label className="check" key={topic}>
              <input
                type="checkbox"
                checked={chosen.includes(topic)}
                onChange={({ target }) =>
                  setChosen(target.checked ? [...chosen, topic] : chosen.filter((one) => one !== topic))
                }
              />
              <span>
                {topic} <span className="note">{own.length}</span>
              </span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="row">
        <button
          className="button"
          type="button"
          disabled={wanted.length === 0}
          onClick={() => onBegin(wanted.map((question) => ({ ...question, course: course.profile })))}
        >
          Go through {count}
        </button>
      </div>
    </>
  );
}
