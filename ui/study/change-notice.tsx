"use client";

import { usePart } from "../shell/load-part.ts";

interface Props {
  /** Only what changed in this text; of all texts where it is left out. */
  readonly slug?: string;
}

const load = () => import("./told-changes.tsx");

/** What a learner's texts say otherwise since they learnt it, as soon as that is known. */
export function ChangeNotice(props: Props) {
  const part = usePart(load);
  return part && <part.ToldChanges {...props} />;
}
