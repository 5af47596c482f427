"use client";

import { useSearchParams } from "next/navigation";
import { useState } from "react";
import { groupBy } from "#core/base/group-by.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { DoneLine } from "../primitives/done-line.tsx";
import { Icon } from "../primitives/icon.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { filters, listedCards, type Filter, type ListedCard } from "./card-list.ts";
import { CardRow } from "./card-row.tsx";
import { useCardActs } from "./use-card-acts.ts";

/** Every card that the learner studies: what keeps slipping, what was set aside, and what to do with either. */
export function CardsScreen() {
  const wanted = useSearchParams().get("show");
  const { state, report, apply } = useStudyPlan();
  return (
    <Page>
      <header className="sheet-head">
        <h1>Your cards</h1>
        <p className="note">Everything that is done here can be undone.</p>
      </header>
      <SyncNotice report={report} />
      {state.status === "loading" && (
        <p className="wait" role="status">
          Reading your cards …
        </p>
      )}
      {state.status === "broken" && (
        <p className="field-error">Your cards cannot be read in this browser. A private window may be the cause.</p>
      )}
      {state.status === "ready" && (
        <Cards
          plan={state.plan}
          apply={apply}
          wanted={filters.find(({ filter }) => filter === wanted)?.filter ?? "all"}
        />
      )}
    </Page>
  );
}

interface CardsProps {
  readonly plan: StudyPlan;
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
  readonly wanted: Filter;
}

function Cards({ plan, apply, wanted }: CardsProps) {
  const [filter, setFilter] = useState(wanted);
  const { said, hasFailed, act, undo } = useCardActs({ plan, apply });
  const all = listedCards(plan);
  const shown = all.filter(({ belongsTo }) => belongsTo.includes(filter));
  return (
    <>
      <div className="chips" role="group" aria-label="Which cards">
        {filters.map(({ filter: one, name }) => (
          <button key={one} className="chip" type="button" aria-pressed={one === filter} onClick={() => setFilter(one)}>
            {name} {all.filter(({ belongsTo }) => belongsTo.includes(one)).length}
          </button>
        ))}
      </div>
      <div className="acted">
        <DoneLine
          said={hasFailed ? "This could not be kept on this device. Nothing was changed; try again." : said}
          hasFailed={hasFailed}
          onUndo={undo}
        />
      </div>
      {shown.length === 0 && <NoCards filter={filter} />}
      {textsOf(shown).map(({ slug, title, topics }) => (
        <section className="section" key={slug} aria-label={title}>
          <div className="margin stack">
            <h2>{title}</h2>
            <Together
              name={title}
              cards={topics.flatMap(({ cards }) => cards)}
              label="Start this text anew"
              onReset={(cards) => act("reset", idsOf(cards))}
            />
          </div>
          <div>
            {topics.map(({ topic, cards }) => (
              <details key={topic} open={filter !== "all" || topics.length === 1}>
                <summary>
                  {topic}: {cards.length === 1 ? "1 card" : `${cards.length} cards`}
                </summary>
                <Together
                  name={topic}
                  cards={cards}
                  label="Start this topic anew"
                  onReset={(some) => act("reset", idsOf(some))}
                />
                <ul className="rest">
                  {cards.map((listed) => (
                    <CardRow
                      key={listed.question.id}
                      listed={listed}
                      isSlipping={filter === "slipping"}
                      onAct={(what) => act(what, [listed.question.id])}
                    />
                  ))}
                </ul>
              </details>
            ))}
          </div>
        </section>
      ))}
    </>
  );
}

interface TogetherProps {
  readonly name: string;
  readonly cards: readonly ListedCard[];
  readonly label: string;
  readonly onReset: (cards: readonly ListedCard[]) => void;
}

/** Resets what of these cards has a memory to be forgotten. */
function Together({ name, cards, label, onReset }: TogetherProps) {
  const met = cards.filter(({ card }) => card.reps > 0);
  if (met.length === 0) return null;
  return (
    <button
      className="button quiet small"
      type="button"
      aria-label={`${label}: ${name}, ${met.length} of its cards`}
      onClick={() => onReset(met)}
    >
      {label}
    </button>
  );
}

function NoCards({ filter }: { readonly filter: Filter }) {
  return (
    <div className="empty">
      <Icon name="leaf" />
      <div>
        <h2>{filter === "all" ? "No cards yet" : "None of these"}</h2>
        <p>{emptyWords[filter]}</p>
        {filter === "all" && (
          <div className="row">
            <a className="button small" href={paths.library}>
              Choose a text
            </a>
          </div>
        )}
      </div>
    </div>
  );
}

const emptyWords: Readonly<Record<Filter, string>> = {
  all: "Take a quiz; at its end you can keep what you want to remember.",
  slipping: "A card that is forgotten again and again is named here, with its passage and what helps.",
  suspended: "A card that you suspend in study waits here until you take it up again.",
  "put-off": "A card that you put off in study stands here until its day comes.",
};

const idsOf = (cards: readonly ListedCard[]) => cards.map(({ question }) => question.id);

interface TextCards {
  readonly slug: string;
  readonly title: string;
  readonly topics: readonly { readonly topic: string; readonly cards: readonly ListedCard[] }[];
}

function textsOf(cards: readonly ListedCard[]): TextCards[] {
  const bySlug = groupBy(cards, ({ question }) => question.course.slug);
  return [...bySlug].map(([slug, own]) => ({
    slug,
    title: own[0]?.question.course.title ?? slug,
    topics: [...groupBy(own, ({ question }) => question.topic)].map(([topic, some]) => ({ topic, cards: some })),
  }));
}
