import "server-only";
import { z } from "zod";
import { deviceId, eventId, userId as userIdSchema } from "#core/base/schema.ts";
import { EVENT_FORMAT } from "#core/log/event-format.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import { withoutVoided } from "#core/log/merge.ts";
import type { EventOf } from "#core/log/schema.ts";
import { foretoldOf } from "#core/scheduling/foretold.ts";
import { settingsTimeline } from "#core/scheduling/settings.ts";
import { heldOutFrom, LEAST_ANSWERS, trainingOf, tryWeights } from "#core/scheduling/weights.ts";
import { clock } from "../clock.ts";
import { db, type Database } from "../db/client.ts";
import { newId } from "../db/new-id.ts";
import type { Work } from "../jobs/job-kind.ts";
import { appendEvents } from "./append-events.ts";
import type { FitPayload, FitResult } from "./fit-job.ts";
import type { Optimizer } from "./fit-optimizer.ts";
import { wholeLog } from "./log-rows.ts";

const fitted = z.array(z.number()).length(21);

/** No device made the event: the server did. */
const SERVER = deviceId.parse("00000000-0000-0000-0000-000000000000");

/**
 * Fits weights to a learner's answers but for the last fifth, and keeps them where they foretell that fifth better than
 * those in force. What is kept is a setting of the learner's log, dated now, so that all their devices follow alike.
 */
export async function fitWeights(
  { userId: asked, signal, progress }: Work<FitPayload>,
  loadOptimizer: () => Promise<Optimizer | null>,
): Promise<(tx: Database) => Promise<FitResult>> {
  const userId = userIdSchema.parse(asked);
  progress(1, "Reading your answers.");
  const log = withoutVoided(await wholeLog(db(), userId));
  const answers = foretoldOf(log).length;
  const from = heldOutFrom(log);
  const last = log.at(-1);
  if (from === null || !last) return always({ outcome: "too-few", answers, missing: LEAST_ANSWERS - answers });
  const optimizer = await loadOptimizer();
  if (!optimizer) return always({ outcome: "no-optimizer" });
  signal.throwIfAborted();
  progress(2, "Fitting the weights to your answers.");
  const { relearningSteps } = settingsTimeline(log).latest;
  const weights = fitted.parse(await optimizer.fit(trainingOf(log, from), relearningSteps.length));
  signal.throwIfAborted();
  progress(3, "Trying them on the answers that were kept back.");
  const { isBetter, answers: triedOn, present, candidate } = tryWeights(log, weights, from);
  return async (tx) => {
    const receivedAt = clock();
    const events = [settingOf(weights, last, receivedAt)];
    if (isBetter) await appendEvents(tx, userId, { events, receivedAt });
    return { outcome: "tried", isKept: isBetter, answers, triedOn, present, fitted: candidate };
  };
}

const always = (result: FitResult) => () => Promise.resolve(result);

/** The learner's zone and day are those of their last event. */
function settingOf(
  weights: readonly number[],
  { event: last }: LoggedEvent,
  at: LoggedEvent["effectiveAt"],
): LoggedEvent {
  const { zoneOffset, dayStart } = last;
  const event: EventOf<"settings"> = {
    ...{ id: eventId.parse(newId()), format: EVENT_FORMAT, deviceId: SERVER, at, zoneOffset, dayStart },
    ...{ type: "settings", changes: { weights: [...weights] } },
  };
  return { event, effectiveAt: at };
}
