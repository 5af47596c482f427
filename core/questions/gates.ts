import { answerGates } from "./gates/answer-gates.ts";
import { falseGates } from "./gates/false-gates.ts";
import type { Gate, Surroundings } from "./gates/gate.ts";
import { cutGates } from "./gates/cut-gates.ts";
import { optionGates } from "./gates/option-gates.ts";
import { mendedByScope, scopeGates } from "./gates/scope-gates.ts";
import { senseGates } from "./gates/sense-gates.ts";
import { setGates } from "./gates/set-gates.ts";
import { stemGates } from "./gates/stem-gates.ts";
import { truthGates } from "./gates/truth-gates.ts";
import type { Candidate } from "./making/candidate.ts";

/** All gates, the gravest first. */
export const gates: readonly Gate[] = [
  ...truthGates,
  ...setGates,
  ...falseGates,
  ...cutGates,
  ...scopeGates,
  ...senseGates,
  ...stemGates,
  ...answerGates,
  ...optionGates,
];

/** The first gate that refuses a question; null where it passes all. */
export const gateFor = (candidate: Candidate, surroundings: Surroundings): Gate | null =>
  gates.find(({ refuses }) => refuses(candidate, surroundings)) ?? null;

/** Whether a question that this gate refuses passes it once it says which text it asks about. */
export const isMendedByScope = ({ name }: Gate): boolean => mendedByScope.has(name);
