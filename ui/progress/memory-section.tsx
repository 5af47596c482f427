"use client";

import { useMemo, useState } from "react";
import { addDays, type StudyDay } from "#core/base/instant.ts";
import { daysAfter, factRecalls, type FactRecall } from "#core/insight/recall.ts";
import { modelFor } from "#core/scheduling/fsrs.ts";
import type { ReadingPage } from "#core/text/reading-page.ts";
import { momentNow } from "#device/review/stamp.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { dateWords, dayWords } from "./day-words.ts";
import { MemoryAfar } from "./memory-afar.tsx";
import { MemoryKey, MemoryText } from "./memory-text.tsx";
import { SameAsTable } from "../primitives/data-table.tsx";

interface Props {
  readonly plan: StudyPlan;
  readonly readings: readonly ReadingPage[];
}

const MOST_AHEAD = 60;

/** The memory map: a text, each fact tinted by its recall today or on a coming day. */
export function MemorySection({ plan, readings }: Props) {
  const met = useMemo(() => metTexts(plan, readings), [plan, readings]);
  const [slug, setSlug] = useState<string | null>(null);
  const [ahead, setAhead] = useState(0);
  const now = momentNow(plan.learner.settings);
  const reading = met.find((text) => text.slug === slug) ?? met[0];
  if (!reading) return null;
  const recalls = recallsOf(plan, reading, ahead);
  const { known, total } = expectedOf(reading, recalls);
  const blocks = reading.blocks.filter(({ kind, text }) => !(kind === "heading" && text === reading.title));
  return (
    <>
      <p className="lead">
        {ahead === 0 ? "You would recall" : `On ${dateWords(addDays(now.day, ahead))}, without study, you would recall`}{" "}
        about {Math.round(known)} of the {total} facts that you have met. The page fades where you forget.
      </p>
      <DayPicker {...{ ahead, setAhead }} today={now.day} />
      <section className="section first">
        <div className="margin">
          <h2>Memory map</h2>
          <p>Each figure is the chance, in percent, that you would recall the fact if asked then.</p>
          <MemoryAfar blocks={blocks} recalls={recalls} />
        </div>
        <div className="stack">
          {met.length > 1 && (
            <div className="field">
              <label htmlFor="map-text">Text</label>
              <select
                className="input"
                id="map-text"
                value={reading.slug}
                onChange={({ target }) => setSlug(target.value)}
              >
                {met.map((text) => (
                  <option key={text.slug} value={text.slug}>
                    {text.title}
                  </option>
                ))}
              </select>
            </div>
          )}
          <MemoryKey />
          <MemoryText blocks={blocks} recalls={recalls} />
          <SameAsTable
            label="Recall by fact"
            columns={[{ name: "Fact" }, { name: "Under" }, { name: "Recall", isNumber: true }]}
            rows={tableRows(blocks, recalls)}
          />
        </div>
      </section>
    </>
  );
}

interface DayPickerProps {
  readonly ahead: number;
  readonly setAhead: (ahead: number) => void;
  readonly today: StudyDay;
}

function DayPicker({ ahead, setAhead, today }: DayPickerProps) {
  const words = dayWords(addDays(today, ahead), today);
  return (
    <div className="day">
      <div>
        <label className="label" htmlFor="day">
          Look ahead to
        </label>
        <output htmlFor="day">{words}</output>
      </div>
      <div>
        <input
          id="day"
          type="range"
          min="0"
          max={MOST_AHEAD}
          value={ahead}
          aria-valuetext={words}
          onChange={({ target }) => setAhead(target.valueAsNumber)}
        />
        <div className="ends">
          <span>today</span>
          <span>{dateWords(addDays(today, MOST_AHEAD))}</span>
        </div>
      </div>
    </div>
  );
}

/** Texts of which a question was answered, the one with most answers first. */
function metTexts({ cards, questions }: StudyPlan, readings: readonly ReadingPage[]): ReadingPage[] {
  const counts = new Map<string, number>();
  for (const { questionId, card } of cards) {
    const slug = questions.get(questionId)?.course.slug;
    if (slug !== undefined && card.lastAnswer) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  }
  const count = ({ slug }: ReadingPage) => counts.get(slug) ?? 0;
  return readings.filter((text) => count(text) > 0).sort((a, b) => count(b) - count(a));
}

function recallsOf({ cards, questions, learner }: StudyPlan, { slug }: ReadingPage, ahead: number) {
  const own = cards.filter(({ questionId }) => questions.get(questionId)?.course.slug === slug);
  return factRecalls(own, daysAfter(momentNow(learner.settings).at, ahead), modelFor(learner.settings));
}

type Recalls = ReadonlyMap<string, FactRecall>;

/** Only facts that stand marked in the text are counted, so that the sentence says what the map shows. */
function expectedOf({ blocks }: ReadingPage, recalls: Recalls): { known: number; total: number } {
  const met = blocks.flatMap(({ marks }) => marks.flatMap(({ key }) => recalls.get(key) ?? []));
  return { known: met.reduce((sum, { recall }) => sum + recall, 0), total: met.length };
}

function tableRows(blocks: ReadingPage["blocks"], recalls: Recalls): (string | number)[][] {
  let topic = "";
  return blocks.flatMap(({ kind, text, marks }) => {
    if (kind === "heading") topic = text;
    return marks.map(({ start, end, key }) => {
      const recall = recalls.get(key)?.recall;
      return [text.slice(start, end), topic, recall === undefined ? "not met" : `${Math.round(recall * 100)}%`];
    });
  });
}
