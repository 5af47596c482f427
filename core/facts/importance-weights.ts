/** What the marked facts say of each trait: see `evaluation/importance`. */
export { bias, weights } from "./importance/weights.ts";
