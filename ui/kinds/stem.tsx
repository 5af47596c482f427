import { GAP } from "#core/questions/gap.ts";

interface Props {
  readonly text: string;
}

/** A stem as text; its gap is read out as one. */
export function Stem({ text }: Props) {
  const [before, ...after] = text.split(GAP);
  if (after.length === 0) return <>{text}</>;
  return (
    <>
      {before}
      <span aria-hidden="true">____</span>
      <span className="vh">gap</span>
      {after.join(GAP)}
    </>
  );
}
