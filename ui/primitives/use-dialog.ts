import { useRef, type RefObject } from "react";

export const useDialog = (): RefObject<HTMLDialogElement | null> => useRef<HTMLDialogElement>(null);
