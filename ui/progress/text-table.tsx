import { DataTable } from "../primitives/data-table.tsx";
import * as paths from "../shell/paths.ts";
import type { TextFigures } from "./figures.ts";

interface Props {
  readonly texts: readonly TextFigures[];
}

/** How far the learner is with each text. */
export function TextTable({ texts }: Props) {
  return (
    <DataTable
      label="By text"
      columns={[
        { name: "Text" },
        { name: "Due", isNumber: true },
        { name: "Known", isNumber: true },
        { name: "Met", isNumber: true },
        { name: "Questions", isNumber: true },
      ]}
      rows={texts.map(({ slug, title, due, known, met, questions }) => [
        <a key={slug} href={paths.profile(slug)}>
          {title}
        </a>,
        due,
        known,
        met,
        questions,
      ])}
    />
  );
}
