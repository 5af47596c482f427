"use client";

import { useCallback, useEffect, useRef } from "react";

/** Milliseconds since the component came onto the page. */
export function useElapsed(): () => number {
  const began = useRef(0);
  useEffect(() => {
    began.current = performance.now();
  }, []);
  return useCallback(() => performance.now() - began.current, []);
}
