import { wordmarkOutlines } from "./wordmark-table.ts";

export function Wordmark() {
  return (
    <svg viewBox="0 -4 541 150" role="img" aria-label="Passage">
      {wordmarkOutlines.map((outline) => (
        <path key={outline} fill="currentColor" d={outline} />
      ))}
    </svg>
  );
}
