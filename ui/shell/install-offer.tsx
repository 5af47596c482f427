"use client";

import { useSyncExternalStore } from "react";
import { canInstall, install, watchInstall } from "./install.ts";

/** Offers to install Passage, where the browser can. */
export function InstallOffer() {
  const isOffered = useSyncExternalStore(watchInstall, canInstall, () => false);
  if (!isOffered) return null;
  return (
    <p className="note">
      Passage can stand beside your other apps, and opens without a network.{" "}
      <button className="button quiet small" type="button" onClick={() => void install()}>
        Install it
      </button>
    </p>
  );
}
