"use client";

import { useMemo } from "react";
import { isActive, memoryOf } from "#core/scheduling/card.ts";
import { modelFor } from "#core/scheduling/fsrs.ts";
import { paceOf } from "#core/scheduling/pace.ts";
import { minutesPerDay } from "#core/scheduling/price.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";

const RETENTIONS = [0.8, 0.85, 0.9, 0.93, 0.95];
/** With fewer cards a figure would say nothing. */
const LEAST_CARDS = 10;

/** What remembering more would cost, in minutes a day, for the cards that the learner keeps. */
export function PriceTable({ plan: { cards, learner } }: { readonly plan: StudyPlan }) {
  const { settings } = learner;
  const { count, prices } = useMemo(() => {
    const memories = cards.flatMap(({ card }) => (isActive(card) ? (memoryOf(card) ?? []) : []));
    const pace = paceOf(learner.log);
    const modelAt = (desiredRetention: number) => modelFor({ ...learner.settings, desiredRetention });
    return {
      count: memories.length,
      prices: [...new Set([...RETENTIONS, learner.settings.desiredRetention])]
        .sort((a, b) => a - b)
        .map((retention) => ({ retention, minutes: minutesPerDay(retention, { memories, pace, modelAt }) })),
    };
  }, [cards, learner]);
  return (
    <section className="section">
      <div className="margin">
        <h2>What it costs</h2>
        <p>Minutes a day on average over three months, for the cards that you keep now and at your pace.</p>
      </div>
      {count < LEAST_CARDS ? (
        <p className="read">Keep ten cards or more and answer them, and this says what remembering more would cost.</p>
      ) : (
        <div className="scroller" role="region" aria-label="Recall and its price">
          <table>
            <thead>
              <tr>
                <th scope="col">Recall to aim for</th>
                <th scope="col" className="num">
                  Minutes a day, {count} cards
                </th>
              </tr>
            </thead>
            <tbody>
              {prices.map(({ retention, minutes }) => (
                <tr key={retention}>
                  <th scope="row">
                    {Math.round(retention * 100)} of 100{retention === settings.desiredRetention && ", as now"}
                  </th>
                  <td className="num">{minutesWords(minutes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function minutesWords(minutes: number): string {
  if (minutes < 0.1) return "under 0.1";
  return minutes < 10 ? minutes.toFixed(1) : String(Math.round(minutes));
}
