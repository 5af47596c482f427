"use client";

import { useSyncExternalStore } from "react";
import { Icon } from "../primitives/icon.tsx";
import { hasNewVersion, takeNewVersion, watchVersion } from "./version.ts";

/** Offers a new version of the program; until it is taken, the page goes on as it is. */
export function VersionNotice() {
  const isNew = useSyncExternalStore(watchVersion, hasNewVersion, () => false);
  return (
    <div role="status" className="page-notice">
      {isNew && (
        <div className="banner">
          <Icon name="leaf" />
          <div>A new version is here. What you answered stays.</div>
          <div className="row">
            <button className="button quiet small" type="button" onClick={takeNewVersion}>
              Reload
            </button>
          </div>
        </div>
      )}
    </div>
  );
}
