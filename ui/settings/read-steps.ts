const MOST_STEPS = 6;
const DAY = 1_440;

/** Steps as they are typed, in minutes: “1 10”, “1, 10, 60”. Or what is wrong with them. */
export function readSteps(text: string): number[] | string {
  const words = text.split(/[\s,;]+/u).filter((word) => word !== "");
  const steps = words.map(Number);
  if (steps.some((step) => !Number.isInteger(step) || step < 1))
    return "Write whole minutes with a space between them, such as 1 10.";
  if (steps.some((step) => step >= DAY)) return "A step is shorter than a day: at most 1439 minutes.";
  if (steps.length > MOST_STEPS) return "Six steps are the most.";
  return steps;
}
