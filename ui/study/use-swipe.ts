"use client";

import { useRef, type PointerEvent } from "react";

interface Swipes {
  readonly onLeft: () => void;
  readonly onRight: () => void;
}

interface Handlers {
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: (event: PointerEvent<HTMLElement>) => void;
}

/** A finger that has gone so far sideways means it. */
const FAR_PX = 96;

/**
 * Swipes of a finger to either side. The element needs `touch-action: pan-y`: the browser then takes what goes up or
 * down for scrolling, and cancels the pointer. Under reduced motion the element stays where it is.
 */
export function useSwipe(swipes: Swipes | null): Handlers | null {
  const start = useRef<{ readonly id: number; readonly x: number; readonly y: number } | null>(null);
  if (!swipes) return null;
  const settle = (element: HTMLElement) => {
    start.current = null;
    element.style.translate = "";
    delete element.dataset["swipe"];
  };
  return {
    onPointerDown: (event) => {
      if (event.pointerType !== "touch" || !event.isPrimary) return;
      start.current = { id: event.pointerId, x: event.clientX, y: event.clientY };
    },
    onPointerMove: (event) => {
      if (start.current?.id !== event.pointerId) return;
      const dx = event.clientX - start.current.x;
      const element = event.currentTarget;
      if (!matchMedia("(prefers-reduced-motion: reduce)").matches) element.style.translate = `${dx}px`;
      if (Math.abs(dx) < FAR_PX) delete element.dataset["swipe"];
      else element.dataset["swipe"] = dx < 0 ? "left" : "right";
    },
    onPointerUp: (event) => {
      if (start.current?.id !== event.pointerId) return;
      const dx = event.clientX - start.current.x;
      const dy = event.clientY - start.current.y;
      settle(event.currentTarget);
      if (Math.abs(dx) < FAR_PX || Math.abs(dy) > Math.abs(dx) / 2) return;
      if (dx < 0) swipes.onLeft();
      else swipes.onRight();
    },
    onPointerCancel: (event) => settle(event.currentTarget),
  };
}
