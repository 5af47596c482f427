export interface Changes {
  readonly kept: number;
  readonly changed: number;
  readonly added: number;
  readonly retired: number;
}

interface Props {
  readonly changes: Changes;
  readonly label: string;
}

/** What a new version of a text does to its questions, in numbers. */
export function ChangeFigures({ changes: { kept, changed, added, retired }, label }: Props) {
  const figures = [
    ["Stay as they are", kept],
    ["Get a new version", changed],
    ["New", added],
    ["Not asked any more", retired],
  ] as const;
  return (
    <dl className="figures" aria-label={label}>
      {figures.map(([name, count]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{count}</dd>
        </div>
      ))}
    </dl>
  );
}
