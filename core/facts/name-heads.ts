/** Whether a word is what a name is built on, such as “Museum”: then an article stands in front of the name. */
export { isNameHead } from "./entities/classify-name.ts";
