import { useEffect, useState } from "react";
import { isMissingPart } from "./missing-part.ts";
import { noteOldPage } from "./version.ts";

/** A part of the program that comes after the page. Null where it is not to be had: then the page offers to reload. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part | null> {
  try {
    return await load();
  } catch (error) {
    if (isMissingPart(error)) noteOldPage();
    else reportError(error);
    return null;
  }
}

/** The same for a component; null until it is there. `load` has to stay the same function. */
export function usePart<Part extends object>(load: () => Promise<Part>): Part | null {
  const [part, setPart] = useState<Part | null>(null);
  useEffect(() => {
    let isGone = false;
    void loadPart(load).then((loaded) => {
      if (!isGone) setPart(loaded);
    });
    return () => {
      isGone = true;
    };
  }, [load]);
  return part;
}
