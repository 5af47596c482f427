/** Whether a line is what pages and parts of a text are called anywhere: “About us”, “Our story”. */
export { isPageName } from "./page/headline-start.ts";
