import type { TriageConflict } from "#core/questions/triage.ts";
import { Icon } from "../primitives/icon.tsx";
import { PassageFigure } from "../profile/passage-figure.tsx";

interface Props {
  readonly conflict: TriageConflict;
  readonly slug: string;
}

/** Says that the text gives several values for one thing, with the sentence of each. */
export function ConflictNotice({ conflict: { sort, about, sides }, slug }: Props) {
  return (
    <section className="banner conflict" aria-label="The text disagrees with itself">
      <Icon name="fork" />
      <div>
        <h2 className="label">
          {sort === "conflict" ? "The text disagrees with itself" : "The text gives this for several times"}: {about}
        </h2>
        <ul className="conf">
          {sides.map(({ value, passage }, i) => (
            <li key={i}>
              <b dir="auto">{value}</b> <span>paragraph {passage.paragraph}</span>
            </li>
          ))}
        </ul>
        <details>
          <summary>See the {sides.length} sentences</summary>
          <div className="passages">
            {sides.map(({ passage }, i) => (
              <PassageFigure key={i} passage={passage} slug={slug} />
            ))}
          </div>
        </details>
        <p className="note">
          A question that does not say which it means is not asked. Mend the text if one of them is wrong.
        </p>
      </div>
    </section>
  );
}
