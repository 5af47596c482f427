import fc from "fast-check";
import { expect, test } from "vitest";
import type { Rating } from "../log/schema.ts";
import { newCard, type Card } from "./card.ts";
import { applyEvent } from "./fold.ts";
import { defaultWeights } from "./fsrs.ts";
import { aReview, at } from "./log-samples.ts";
import { defaultSettings, type Settings } from "./settings.ts";

const settings: Settings = { ...defaultSettings, isFuzzed: false, learningSteps: [], relearningSteps: [] };
const native = await import("@open-spaced-repetition/binding").catch(() => null);

test.skipIf(native === null)("random histories fold to the memory that the native library gives", () => {
  if (!native) return;
  const fsrs = new native.FSRSBinding([...defaultWeights]);
  const ratings = fc.constantFrom<Rating>("again", "hard", "good", "easy");
  const history = fc.array(fc.tuple(fc.oneof(fc.constant(0), fc.nat(30), fc.nat(400)), ratings), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(history, (steps) => {
      let card: Card = newCard;
      let memory: InstanceType<typeof native.BindingMemoryState> | null = null;
      let day = 0;
      for (const [i, [gap, rating]] of steps.entries()) {
        const elapsed = i === 0 ? 0 : gap;
        day += elapsed;
        card = applyEvent(card, aReview(i, at(day, i), rating), settings);
        memory = fsrs.nextStates(memory, settings.desiredRetention, elapsed)[rating].memory;
        if (card.phase.name === "new") throw new Error("A card that was answered is not new.");
        // The native library reckons in single precision.
        expect(card.phase.memory.stability / memory.stability).toBeCloseTo(1, 3);
        expect(card.phase.memory.difficulty).toBeCloseTo(memory.difficulty, 3);
      }
    }),
    { numRuns: 300 },
  );
});
