import { retentionOf, type Retention, type Trial } from "#core/insight/retention.ts";
import type { StudyPlan, StudyQuestion } from "#device/review/study-plan.ts";
import { kindNames } from "../quiz/kind-names.ts";
import { DataTable } from "../primitives/data-table.tsx";

interface Props {
  readonly trials: readonly Trial[];
  readonly questions: StudyPlan["questions"];
}

/** Fewer reviews than this say too little of a topic or a form. */
const LEAST = 8;
const percent = (share: number): string => `${Math.round(share * 100)}%`;

/** What the schedule promised and what was recalled: over all, by topic and by form. */
export function RetentionSection({ trials, questions }: Props) {
  const all = retentionOf(trials);
  return (
    <section className="section">
      <div className="margin">
        <h2>Kept what was promised?</h2>
        <p>First reviews of a day, of what was learnt on a day before.</p>
      </div>
      {all === null || all.trials < LEAST ? (
        <p className="read">
          Too little to say yet: {all === null ? "no card has" : `${all.trials} cards have`} come back after a day or
          more. From {LEAST} on, this shows what you recalled beside what the schedule promised.
        </p>
      ) : (
        <div className="stack">
          <p className="read">
            The schedule promised <b>{percent(all.promised)}</b>, and you recalled <b>{percent(all.measured)}</b>. With{" "}
            {all.trials} reviews, that means between {percent(all.low)} and {percent(all.high)}.
          </p>
          <RetentionTable name="Topic" groups={groupsBy(trials, questions, topicName)} />
          <RetentionTable name="Form" groups={groupsBy(trials, questions, ({ body }) => nameOf(body.type))} />
        </div>
      )}
    </section>
  );
}

const topicName = ({ course, topic }: StudyQuestion): string =>
  topic === course.title ? topic : `${course.title}: ${topic}`;

interface Group {
  readonly name: string;
  readonly retention: Retention;
}

function RetentionTable({ name, groups }: { readonly name: string; readonly groups: readonly Group[] }) {
  if (groups.length === 0) return null;
  return (
    <DataTable
      label={`Recall by ${name.toLowerCase()}`}
      columns={[
        { name },
        { name: "Reviews", isNumber: true },
        { name: "Promised", isNumber: true },
        { name: "Recalled", isNumber: true },
        { name: "Between", isNumber: true },
      ]}
      rows={groups.map(({ name: group, retention: { trials, promised, measured, low, high } }) => [
        group,
        trials,
        percent(promised),
        percent(measured),
        `${percent(low)} – ${percent(high)}`,
      ])}
    />
  );
}

const nameOf = (kind: string): string => kindNames.find((named) => named.kind === kind)?.name ?? kind;

/** The weakest first; groups that say too little are left out. */
function groupsBy(
  trials: readonly Trial[],
  questions: StudyPlan["questions"],
  name: (question: StudyQuestion) => string,
): Group[] {
  const groups = new Map<string, Trial[]>();
  for (const trial of trials) {
    const question = questions.get(trial.questionId);
    if (!question) continue;
    const key = name(question);
    groups.set(key, [...(groups.get(key) ?? []), trial]);
  }
  return [...groups]
    .flatMap(([name, group]) => {
      const retention = retentionOf(group);
      return retention && retention.trials >= LEAST ? [{ name, retention }] : [];
    })
    .sort((a, b) => a.retention.measured - b.retention.measured);
}
