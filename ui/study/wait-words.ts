import type { Wait } from "#core/scheduling/preview.ts";

/** A wait in a few characters: “10 min”, “6 days”, “3 months”, “1.2 years”. */
export function waitWords({ unit, count }: Wait): string {
  if (unit === "minutes") return count < 1 ? "now" : count < 90 ? `${count} min` : `${Math.round(count / 60)} h`;
  if (count < 31) return several(count, "day");
  if (count < 365) return several(Math.round(count / 30.4), "month");
  return several(Math.round(count / 36.5) / 10, "year");
}

const several = (count: number, unit: string): string => (count === 1 ? `1 ${unit}` : `${count} ${unit}s`);
