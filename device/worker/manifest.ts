/** What a version of the program keeps on a device to open without a network. Written into the worker by the build. */
export interface Manifest {
  /** Names this version: of the build and of all that is listed here. */
  readonly version: string;
  /** Addresses whose content never changes: their names are made from it. */
  readonly assets: readonly string[];
  /** Pages that are the same for everybody, and a few plain files, by the SHA-256 of their content. */
  readonly shells: readonly Shell[];
}

export interface Shell {
  readonly path: string;
  readonly sha256: string;
}

/** The page that stands in for any that cannot be had: it reads the address, and the text from the device's store. */
export const STAND_IN = "/offline";

/** Where a form begins a quiz. */
export const START_QUIZ = "/api/attempts/start";
