"use client";

import { useEffect, useState } from "react";
import type { LogEvent } from "#core/log/schema.ts";
import { suggestedOfTwo, suggestedRating } from "#core/scheduling/rating.ts";
import { cardOf } from "#device/review/learner.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import type { SyncReport } from "#device/sync/loop.ts";
import { usePart } from "../shell/load-part.ts";
import { SyncNotice } from "../shell/sync-notice.tsx";
import { useStudyPlan } from "../shell/use-study-plan.ts";
import { VersionNotice } from "../shell/version-notice.tsx";
import { ChangeNotice } from "./change-notice.tsx";
import { NoCardYet } from "./no-card-yet.tsx";
import type { Choice } from "./ratings.tsx";
import { SaidLine } from "./said-line.tsx";
import { StudyBar } from "./study-bar.tsx";
import type { Turned } from "./card-view.ts";
import { StudyCard } from "./study-card.tsx";
import { useStudySession, type StudySession } from "./use-study-session.ts";
import { waitWords } from "./wait-words.ts";

// What no card needs is loaded when the page is there.
const loadNothingDue = () => import("./nothing-due.tsx");
const loadMenu = () => import("./card-menu.tsx");
const loadBacklog = () => import("./backlog.tsx");

/** What is due now, one card at a time. */
export function StudyScreen() {
  const { state, report, refresh, apply } = useStudyPlan();
  if (state.status === "broken") return <NoCardYet why="broken" report={report} />;
  const isLooking = report.state === "starting" || report.state === "busy";
  if (state.status === "loading" || (isLooking && state.plan.queue.due.length === 0))
    return <NoCardYet why="loading" report={report} />;
  return <Sitting plan={state.plan} report={report} apply={apply} refresh={refresh} />;
}

interface SittingProps {
  readonly plan: StudyPlan;
  readonly report: SyncReport;
  readonly apply: (events: readonly LogEvent[]) => Promise<void>;
  readonly refresh: () => Promise<void>;
}

function Sitting({ plan: read, report, apply, refresh }: SittingProps) {
  const session = useStudySession({ plan: read, apply });
  const [isMenuOpen, setMenuOpen] = useState(false);
  const [withoutCard, menuPart, backlog] = [usePart(loadNothingDue), usePart(loadMenu), usePart(loadBacklog)];
  const { plan, question, settings, done, said, undo } = session;
  const { nextAt } = plan.queue;
  useEffect(() => {
    if (nextAt === null) return;
    const timer = setTimeout(() => void refresh(), Math.max(0, nextAt - Date.now()) + 100);
    return () => clearTimeout(timer);
  }, [nextAt, refresh]);
  if (!question)
    return withoutCard ? (
      <withoutCard.NothingDue session={session} report={report} />
    ) : (
      <NoCardYet why="loading" report={report} />
    );
  const openMenu = () => setMenuOpen(true);
  return (
    <div className="page studying">
      <StudyBar
        done={done}
        left={plan.queue.due.length}
        leave="Leave study; your answers are kept"
        onUndo={undo}
        onMenu={openMenu}
      />
      <div className="sync-line">
        <VersionNotice />
        <SyncNotice report={report} />
        <ChangeNotice />
        {said && <SaidLine said={said} />}
        {done === 0 && backlog && <backlog.Backlog session={session} />}
      </div>
      <StudyCard
        key={`${question.id} ${done} ${settings.answering}`}
        place="Study"
        question={question}
        seed={`study ${question.id} ${cardOf(plan.learner, question.id).reps}`}
        settings={settings}
        isFirst={done === 0 && said === null && settings.answering === plan.learner.settings.answering}
        choicesFor={() => choicesOf(session)}
        suggest={(turned) => suggested(turned, settings.ratingButtons)}
        onRate={session.rate}
        onUndo={() => undo?.()}
        onMenu={openMenu}
      />
      {isMenuOpen && menuPart && (
        <menuPart.CardMenu
          onClose={() => setMenuOpen(false)}
          answering={settings.answering}
          onAct={session.act}
          onAnswering={session.setAnswering}
        />
      )}
    </div>
  );
}

const words = {
  2: { again: "Forgot", good: "Knew it" },
  4: { again: "Again", hard: "Hard", good: "Good", easy: "Easy" },
} as const;

function choicesOf({ previews, settings: { ratingButtons } }: StudySession): readonly Choice[] {
  const all = previews();
  if (!all) return [];
  const leadsTo = (rating: keyof typeof all) => waitWords(all[rating].wait);
  if (ratingButtons === 2)
    return (["again", "good"] as const).map((rating) => ({ rating, name: words[2][rating], leadsTo: leadsTo(rating) }));
  const four = ["again", "hard", "good", "easy"] as const;
  return four.map((rating) => ({ rating, name: words[4][rating], leadsTo: leadsTo(rating) }));
}

function suggested({ given, durationMs }: Turned, buttons: 2 | 4) {
  if (!given) return "good";
  return buttons === 2 ? suggestedOfTwo(given.verdict) : suggestedRating(given.verdict, durationMs);
}
