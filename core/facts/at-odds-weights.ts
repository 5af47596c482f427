/** What the judged pairs of figures say of each trait, and from which odds on two are of one thing: see `evaluation/contradictions`. */
export { LEAST_ODDS } from "./figures/near-figures.ts";
export { bias, weights } from "./figures/pair-weights.ts";
