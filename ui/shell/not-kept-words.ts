import { isFull } from "#device/store/full.ts";

/** What to say of an answer that could not be written on this device; it stays on the screen. */
export const notKeptWords = (error: unknown): string =>
  isFull(error)
    ? "This device is full, so the answer is not saved. Make room, then press the button again; nothing was counted."
    : "This answer could not be kept on this device. Try again; nothing was counted.";
