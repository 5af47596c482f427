"use client";

import { useCallback, useEffect, useRef } from "react";

/** Milliseconds from when the component came onto the page until now, or until an event happened. */
export function useElapsed(): (until?: number) => number {
  const began = useRef(0);
  useEffect(() => {
    began.current = performance.now();
  }, []);
  return useCallback((until = performance.now()) => until - began.current, []);
}
