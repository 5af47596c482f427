"use client";

import { useId, useState } from "react";
import type { ProfileId } from "#core/base/ids.ts";
import type { StudyDay } from "#core/base/instant.ts";
import type { ExamTime } from "#core/scheduling/exam-minutes.ts";
import type { Exam } from "#core/scheduling/exams.ts";
import type { ExamChange } from "#device/review/exams.ts";
import { dateOf, dayOfDate, spreadNames, spreadWords } from "./exam-words.ts";

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
  readonly today: StudyDay;
  /** The exam to be changed; without it a new one is set. */
  readonly exam?: Exam;
  /** The text that is chosen at first. */
  readonly slug?: string | null;
  readonly onChange: (change: ExamChange) => void;
}

/** The furthest day that can be set. */
const MOST_DAYS = 730;
const spreads = ["even", "late"] as const;
const MINUTES = [5, 10, 15, 20, 30, 45, 60, 90];

/** When the exam is, on what, and how many minutes a day it gets. */
export function ExamForm({ texts, today, exam, slug, onChange }: Props) {
  const id = useId();
  const [text, setText] = useState(texts.find((one) => one.id === exam?.profileId || one.slug === slug) ?? texts[0]);
  const [topic, setTopic] = useState(exam?.topic ?? "");
  const [date, setDate] = useState(exam ? dateOf(exam.day) : "");
  const [time, setTime] = useState<GivenTime>({
    minutesPerDay: exam?.minutesPerDay ?? 10,
    spread: exam?.spread ?? "even",
  });
  const [problem, setProblem] = useState<string | null>(null);
  if (!text) return null;
  const submit = () => {
    const day = dayOfDate(date);
    if (day === null || day <= today || day > today + MOST_DAYS)
      setProblem("Choose a day after today, within two years.");
    else {
      setProblem(null);
      onChange({ profileId: text.id, topic: topic || null, day, ...time });
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
            isWide
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
      <TimeFields id={id} from={today} day={dayOfDate(date)} time={time} onChange={setTime} />
      <div className="row">
        <button className="button small" type="submit">
          {exam ? "Change" : "Set the day"}
        </button>
        {exam && (
          <button
            className="button quiet small"
            type="button"
            onClick={() => onChange({ profileId: exam.profileId, topic: exam.topic, day: null, ...time })}
          >
            Take the date away
          </button>
        )}
      </div>
    </form>
  );
}

type GivenTime = Pick<ExamTime, "minutesPerDay" | "spread">;

interface TimeProps {
  readonly id: string;
  readonly from: StudyDay;
  /** Of the exam; null as long as none is chosen. */
  readonly day: StudyDay | null;
  readonly time: GivenTime;
  readonly onChange: (time: GivenTime) => void;
}

function TimeFields({ id, from, day, time, onChange }: TimeProps) {
  const { minutesPerDay, spread } = time;
  return (
    <>
      <Choice
        id={`${id}-minutes`}
        label="Minutes a day"
        value={String(minutesPerDay)}
        options={[...new Set([...MINUTES, minutesPerDay])]
          .sort((a, b) => a - b)
          .map((one) => ({ value: String(one), text: String(one) }))}
        onChange={(value) => onChange({ ...time, minutesPerDay: Number(value) })}
      />
      <Choice
        id={`${id}-spread`}
        label="How they lie"
        describedBy={`${id}-spread-does`}
        value={spread}
        options={spreads.map((one) => ({ value: one, text: spreadNames[one] }))}
        onChange={(value) => onChange({ ...time, spread: spreads.find((one) => one === value) ?? "even" })}
      />
      <p className="note row" id={`${id}-spread-does`}>
        {spreadWords({ from, day, ...time })}
      </p>
    </>
  );
}

interface DateProps {
  readonly id: string;
  readonly today: StudyDay;
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
  readonly describedBy?: string;
  /** Whether it has a row of its own, for what is long. */
  readonly isWide?: boolean;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  readonly onChange: (value: string) => void;
}

function Choice({ id, label, describedBy, isWide, value, options, onChange }: ChoiceProps) {
  return (
    <div className={isWide ? "field wide" : "field"}>
      <label htmlFor={id}>{label}</label>
      <select
        className="input"
        id={id}
        aria-describedby={describedBy}
        value={value}
        onChange={({ target }) => onChange(target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.text}
          </option>
        ))}
      </select>
    </div>
  );
}
