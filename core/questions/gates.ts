import { answerGates } from "./gates/answer-gates.ts";
import type { Gate, Surroundings } from "./gates/gate.ts";
import { optionGates } from "./gates/option-gates.ts";
import { setGates } from "./gates/set-gates.ts";
import { stemGates } from "./gates/stem-gates.ts";
import { truthGates } from "./gates/truth-gates.ts";
import type { Candidate } from "./making/candidate.ts";

/** All gates, the gravest first. */
export const gates: readonly Gate[] = [...truthGates, ...setGates, ...stemGates, ...answerGates, ...optionGates];

/** The first gate that refuses a question; null where it passes all. */
export const gateFor = (candidate: Candidate, surroundings: Surroundings): Gate | null =>
  gates.find(({ refuses }) => refuses(candidate, surroundings)) ?? null;
