"use client";

import { useId, useState } from "react";
import type { ProfileId } from "#core/base/ids.ts";
import type { Exam } from "#core/scheduling/exams.ts";
import type { ExamChange } from "#device/review/exams.ts";
import { dateOf, dayOfDate } from "./exam-words.ts";

/** A text that an exam may be on. */
export interface ExamText {
  readonly id: ProfileId;
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly string[];
}

interface Props {
  readonly texts: readonly ExamText[];
  /** Today's number; the day must lie behind it. */
  readonly today: number;
  /** The exam to be changed; without it a new one is set. */
  readonly exam?: Exam;
  /** The text that is chosen at first. */
  readonly slug?: string | null;
  readonly onChange: (change: ExamChange) => void;
}

/** The furthest day that can be set. */
const MOST_DAYS = 730;
const MINUTES = [5, 10, 15, 20, 30, 45, 60, 90];

/** When the exam is, on what, and how many minutes a day it gets. */
export function ExamForm({ texts, today, exam, slug, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(texts.find((one) => one.id === exam?.profileId || one.slug === slug) ?? texts[0]);
  const [topic, setTopic] = useState(exam?.topic ?? "");
  const [date, setDate] = useState(exam ? dateOf(exam.day) : "");
  const [minutes, setMinutes] = useState(exam?.minutesPerDay ?? 10);
  const [problem, setProblem] = useState<string | null>(null);
  if (!text) return null;
  const submit = () => {
    const day = dayOfDate(date);
    if (day === null || day <= today || day > today + MOST_DAYS)
      setProblem("Choose a day after today, within two years.");
    else {
      setProblem(null);
      onChange({ profileId: text.id, topic: topic || null, day, minutesPerDay: minutes });
    }
  };
  return (
    <form
      className="exam-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {!exam && (
        <>
          <Choice
            id={`${id}-text`}
            label="Text"
            value={text.id}
            options={texts.map((one) => ({ value: one.id, text: one.title }))}
            onChange={(value) => {
              setText(texts.find((one) => one.id === value));
              setTopic("");
            }}
          />
          <Choice
            id={`${id}-topic`}
            label="Topic"
            value={topic}
            options={[{ value: "", text: "The whole text" }, ...text.topics.map((one) => ({ value: one, text: one }))]}
            onChange={setTopic}
          />
        </>
      )}
      <DateField id={`${id}-day`} today={today} value={date} problem={problem} onChange={setDate} />
      <Choice
        id={`${id}-minutes`}
        label="Minutes a day"
        value={String(minutes)}
        options={[...new Set([...MINUTES, minutes])]
          .sort((a, b) => a - b)
          .map((one) => ({ value: String(one), text: String(one) }))}
        onChange={(value) => setMinutes(Number(value))}
      />
      <p className="note row">
        Minutes of the last days count most. If you have more then, say so here when they come.
      </p>
      <div className="row">
        <button className="button small" type="submit">
          {exam ? "Change" : "Set the day"}
        </button>
        {exam && (
          <button
            className="button quiet small"
            type="button"
            onClick={() =>
              onChange({ profileId: exam.profileId, topic: exam.topic, day: null, minutesPerDay: minutes })
            }
          >
            Take the date away
          </button>
        )}
      </div>
    </form>
  );
}

interface DateProps {
  readonly id: string;
  readonly today: number;
  readonly value: string;
  readonly problem: string | null;
  readonly onChange: (value: string) => void;
}

function DateField({ id, today, value, problem, onChange }: DateProps) {
  return (
    <div className="field">
      <label htmlFor={id}>Day of the exam</label>
      <input
        className="input"
        id={id}
        type="date"
        min={dateOf(today + 1)}
        max={dateOf(today + MOST_DAYS)}
        value={value}
        aria-invalid={problem !== null}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onChange={({ target }) => onChange(target.value)}
      />
      {problem && (
        <p className="field-error" id={`${id}-problem`} role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ id, label, value, options, onChange }: ChoiceProps) {
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select className="input" id={id} value={value} onChange={({ target }) => onChange(target.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
