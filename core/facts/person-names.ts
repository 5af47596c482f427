import { classifyName } from "./entities/classify-name.ts";

/** Whether a name is somebody's, as far as its words tell; initials in front of it tell nothing. */
export const isPersonName = (name: string): boolean =>
  classifyName(name.replace(/^(?:\p{Lu}\. )+/u, "")).type === "person";
