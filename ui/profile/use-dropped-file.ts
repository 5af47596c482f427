"use client";

import { useEffect, type RefObject } from "react";

/** Puts a file that is dropped on a form into its field `file`: an extra beside choosing it there. */
export function useDroppedFile(form: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const target = form.current;
    if (!target) return;
    const over = (event: DragEvent) => {
      if (event.dataTransfer?.types.includes("Files")) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      const field = target.elements.namedItem("file");
      const files = event.dataTransfer?.files;
      if (!(field instanceof HTMLInputElement) || !files || files.length === 0) return;
      event.preventDefault();
      field.files = files;
    };
    target.addEventListener("dragover", over);
    target.addEventListener("drop", drop);
    return () => {
      target.removeEventListener("dragover", over);
      target.removeEventListener("drop", drop);
    };
  }, [form]);
}
