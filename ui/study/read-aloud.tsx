"use client";

import { useEffect, useSyncExternalStore } from "react";
import { Icon } from "../primitives/icon.tsx";

const canSpeak = (): boolean => typeof speechSynthesis !== "undefined" && speechSynthesis.getVoices().length > 0;

/** Browsers load their voices after the page. */
function watchVoices(onChange: () => void): () => void {
  if (typeof speechSynthesis === "undefined") return () => undefined;
  speechSynthesis.addEventListener("voiceschanged", onChange);
  return () => speechSynthesis.removeEventListener("voiceschanged", onChange);
}

interface Props {
  readonly text: string;
}

/** Reads a text aloud; not there where the browser has no voice. */
export function ReadAloud({ text }: Props) {
  const isOffered = useSyncExternalStore(watchVoices, canSpeak, () => false);
  useEffect(() => {
    if (!isOffered) return undefined;
    return () => speechSynthesis.cancel();
  }, [isOffered, text]);
  if (!isOffered) return null;
  const read = () => {
    if (speechSynthesis.speaking) speechSynthesis.cancel();
    else {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.lang = document.documentElement.lang;
      speechSynthesis.speak(utterance);
    }
  };
  return (
    <button className="button quiet small" type="button" onClick={read}>
      <Icon name="voice" />
      Read aloud
    </button>
  );
}
