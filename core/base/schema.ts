import { z } from "zod";
import type { AttemptId, DeviceId, EventId, ProfileId, QuestionId, UserId } from "./ids.ts";
import { instant, studyDay } from "./instant.ts";

const uuid = z.uuid();

export const userId = uuid.transform((id) => id as UserId);
export const profileId = uuid.transform((id) => id as ProfileId);
export const questionId = uuid.transform((id) => id as QuestionId);
export const attemptId = uuid.transform((id) => id as AttemptId);
export const eventId = uuid.transform((id) => id as EventId);
export const deviceId = uuid.transform((id) => id as DeviceId);

/** From 2000 to 2100: outside of it a clock is broken, not early or late. */
export const instantMs = z.int().min(946_684_800_000).max(4_102_444_800_000).transform(instant);

export const studyDayNumber = z.int().min(10_957).max(47_482).transform(studyDay);
