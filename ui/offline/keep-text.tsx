"use client";

import { useEffect } from "react";
import { isMissingPart } from "../shell/missing-part.ts";

const PATIENCE_MS = 2_000;

interface Props {
  readonly slug: string;
}

/** Keeps a text that is opened on this device, for when there is no network. Shows nothing. */
export function KeepText({ slug }: Props) {
  useEffect(() => {
    let isGone = false;
    const keep = async () => {
      // What the page itself asks for comes first.
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
      if (isGone) return;
      const [{ noteOpened }, { syncSoon }] = await Promise.all([
        import("#device/store/kept-texts.ts"),
        import("#device/sync/loop.ts"),
      ]);
      await noteOpened(slug);
      syncSoon();
    };
    keep().catch((error: unknown) => {
      // Reading goes on: it is only not kept, as in a private window, or from a server that has a newer version.
      if (!(error instanceof DOMException) && !isMissingPart(error)) reportError(error);
    });
    return () => {
      isGone = true;
    };
  }, [slug]);
  return null;
}
