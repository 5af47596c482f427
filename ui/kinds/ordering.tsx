"use client";

import { useState } from "react";
import { Icon } from "../primitives/icon.tsx";
import type { AskProps, JudgedProps } from "./view.ts";

/** Lines that are moved by arrows, by Shift and the arrow keys, or by dragging the grip. */
export function AskOrdering({ asked, value, onChange }: AskProps<"ordering">) {
  const order = value?.order ?? asked.items;
  const [said, setSaid] = useState("");
  const [dragged, setDragged] = useState<string | null>(null);
  const move = (item: string, to: number) => {
    if (to < 0 || to >= order.length) return;
    const rest = order.filter((other) => other !== item);
    onChange({ type: "ordering", order: [...rest.slice(0, to), item, ...rest.slice(to)] });
    setSaid(`“${item}” is ${to + 1} of ${order.length}.`);
  };
  return (
    <div>
      <h2 className="stem" id="stem" tabIndex={-1}>
        {asked.stem}
      </h2>
      <ol className="order" aria-labelledby="stem">
        {order.map((item, i) => (
          <li key={item} className={dragged === item ? "lifted" : undefined}>
            <span>{item}</span>
            <span className="moves">
              <MoveButton item={item} way="up" isOff={i === 0} onMove={() => move(item, i - 1)} />
              <MoveButton item={item} way="down" isOff={i === order.length - 1} onMove={() => move(item, i + 1)} />
            </span>
            <Grip onDrag={(isDown) => setDragged(isDown ? item : null)} onOver={(to) => move(item, to)} />
          </li>
        ))}
      </ol>
      <p className="hint-line" role="status">
        {said || "Drag the lines, or use the arrows."}
      </p>
    </div>
  );
}

interface MoveProps {
  readonly item: string;
  readonly way: "up" | "down";
  readonly isOff: boolean;
  readonly onMove: () => void;
}

function MoveButton({ item, way, isOff, onMove }: MoveProps) {
  return (
    <button
      className="icon-button"
      type="button"
      aria-label={`Move “${item}” ${way}`}
      aria-disabled={isOff}
      onClick={() => {
        if (!isOff) onMove();
      }}
    >
      <Icon name={way} />
    </button>
  );
}

interface GripProps {
  readonly onDrag: (isDown: boolean) => void;
  readonly onOver: (place: number) => void;
}

/** The pointer is captured, so that a finger may leave the line; the line under it is found by its place. */
function Grip({ onDrag, onOver }: GripProps) {
  return (
    <span
      className="grip"
      aria-hidden="true"
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        onDrag(true);
      }}
      onPointerUp={() => onDrag(false)}
      onPointerCancel={() => onDrag(false)}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        const lines = [...(event.currentTarget.closest("ol")?.children ?? [])];
        const own = lines.indexOf(event.currentTarget.closest("li") ?? event.currentTarget);
        const to = lines.findIndex((line) => {
          const { top, bottom } = line.getBoundingClientRect();
          return event.clientY >= top && event.clientY < bottom;
        });
        if (to >= 0 && to !== own) onOver(to);
      }}
    >
      <svg viewBox="0 0 24 24" width="24" stroke="currentColor" strokeWidth="3" strokeLinecap="round">
        <path d="M9 6h.01M15 6h.01M9 12h.01M15 12h.01M9 18h.01M15 18h.01" />
      </svg>
    </span>
  );
}

export function JudgedOrdering({ body, given }: JudgedProps<"ordering">) {
  return (
    <>
      <p className="stem">{body.stem}</p>
      <ol className="answer-list">
        {body.key.map((item, i) => {
          const at = given ? given.order.indexOf(item) : -1;
          return (
            <li key={item}>
              <span>
                {i + 1}. {item}
              </span>
              <Icon name={at === i ? "right" : "wrong"} />
              <span className="given">
                {at === i ? "In its place" : at < 0 ? "Right place" : `You put it at ${at + 1}`}
              </span>
            </li>
          );
        })}
      </ol>
    </>
  );
}
