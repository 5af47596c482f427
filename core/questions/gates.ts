import { aloneGates, aloneMendedByLife, aloneMendedByScope } from "./gates/alone-gates.ts";
import { anchorGates } from "./gates/anchor-gates.ts";
import { answerGates } from "./gates/answer-gates.ts";
import { definiteGates, definitesMendedByScope } from "./gates/definite-gates.ts";
import { eventGates } from "./gates/event-gates.ts";
import { falseGates } from "./gates/false-gates.ts";
import { gapGates } from "./gates/gap-gates.ts";
import type { Gate, Surroundings } from "./gates/gate.ts";
import { appositionGates } from "./gates/apposition-gates.ts";
import { bearerGates } from "./gates/bearer-gates.ts";
import { bareGates } from "./gates/bare-gates.ts";
import { asideGates } from "./gates/aside-gates.ts";
import { clueGates } from "./gates/clue-gates.ts";
import { concerning } from "./gates/concerning.ts";
import { cutGates } from "./gates/cut-gates.ts";
import { garbledGates } from "./gates/garbled-gates.ts";
import { halfNameGates } from "./gates/half-name-gates.ts";
import { halfSaidGates } from "./gates/half-said-gates.ts";
import { halfVerbGates } from "./gates/half-verb-gates.ts";
import { holderGates } from "./gates/holder-gates.ts";
import { idleGapGates } from "./gates/idle-gap-gates.ts";
import { kindGates } from "./gates/kind-gates.ts";
import { lackingGates } from "./gates/lacking-gates.ts";
import { leftOpenGates } from "./gates/left-open-gates.ts";
import { looseEndGates } from "./gates/loose-end-gates.ts";
import { misreadGates } from "./gates/misread-gates.ts";
import { openSlotGates, slotsFilledByScope } from "./gates/open-slot-gates.ts";
import { optionGates } from "./gates/option-gates.ts";
import { mendedByScope, scopeGates } from "./gates/scope-gates.ts";
import { sceneGates } from "./gates/scene-gates.ts";
import { senseGates } from "./gates/sense-gates.ts";
import { setGates } from "./gates/set-gates.ts";
import { stemGates } from "./gates/stem-gates.ts";
import { storiesMendedByScope, storyGates } from "./gates/story-gates.ts";
import { truthGates } from "./gates/truth-gates.ts";
import { untoldGates } from "./gates/untold-gates.ts";
import { whoseGates } from "./gates/whose-gates.ts";
import { worthGates } from "./gates/worth-gates.ts";
import type { Candidate } from "./making/candidate.ts";

/** All gates, the gravest first. */
export const gates: readonly Gate[] = [
  ...truthGates,
  ...misreadGates,
  ...garbledGates,
  ...setGates,
  ...falseGates,
  ...cutGates,
  ...anchorGates,
  ...lackingGates,
  ...looseEndGates,
  ...eventGates,
  ...scopeGates,
  ...senseGates,
  ...kindGates,
  ...worthGates,
  ...asideGates,
  ...stemGates,
  ...definiteGates,
  ...storyGates,
  ...sceneGates,
  ...untoldGates,
  ...holderGates,
  ...bearerGates,
  ...appositionGates,
  ...halfSaidGates,
  ...halfNameGates,
  ...gapGates,
  ...idleGapGates,
  ...bareGates,
  ...halfVerbGates,
  ...leftOpenGates,
  ...whoseGates,
  ...openSlotGates,
  ...aloneGates,
  ...clueGates,
  ...answerGates,
  ...optionGates,
];

const concernedOf = concerning(gates);

/**
 * For each question the first gate that refuses it; null where it passes all. One gate looks at all questions before the
 * next does: there are many, and what one needs is at hand for the machine as long as no other is asked in between.
 */
export function refusals(candidates: readonly Candidate[], surroundings: Surroundings): (Gate | null)[] {
  const refusedBy = new Map<Candidate, Gate>();
  const concerned = concernedOf(candidates);
  let open = candidates;
  for (const gate of gates) {
    const refusedBefore = refusedBy.size;
    const asked = concerned.get(gate)?.filter((candidate) => !refusedBy.has(candidate)) ?? open;
    for (const candidate of asked) if (gate.refuses(candidate, surroundings)) refusedBy.set(candidate, gate);
    if (refusedBy.size > refusedBefore) open = open.filter((candidate) => !refusedBy.has(candidate));
  }
  return candidates.map((candidate) => refusedBy.get(candidate) ?? null);
}

/** Whether a question that this gate refuses passes it once it says which text it asks about. */
export const isMendedByScope = ({ name }: Gate): boolean =>
  mendedByScope.has(name) ||
  [definitesMendedByScope, storiesMendedByScope, slotsFilledByScope, aloneMendedByScope].some((names) =>
    names.includes(name),
  );

/** Whether it passes even where the text that it asks about is somebody’s life. */
export const isMendedByLife = ({ name }: Gate): boolean => aloneMendedByLife.includes(name);
