/**
 * Does something once the browser has painted what is in the page now: a task that is asked for in a frame comes after
 * the paint of that frame. Returns how to call it off.
 */
export function afterPaint(act: () => void): () => void {
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    task = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
