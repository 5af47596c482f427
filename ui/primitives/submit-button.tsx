"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";

interface Props {
  readonly children: ReactNode;
  readonly className?: string;
}

/** Sends its form, once. */
export function SubmitButton({ children, className = "button wide" }: Props) {
  const { pending } = useFormStatus();
  return (
    <button className={className} type="submit" disabled={pending}>
      {children}
    </button>
  );
}
