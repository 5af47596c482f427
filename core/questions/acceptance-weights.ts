/** What the judged questions say of each trait: see `evaluation/acceptance`. */
export { bias, weights } from "./acceptance/weights.ts";
