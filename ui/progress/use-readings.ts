"use client";

import { useEffect, useState } from "react";
import type { ReadingPage } from "#core/text/reading-page.ts";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { readReadings } from "#device/store/courses.ts";

/** The texts on this device, read again whenever the plan was. */
export function useReadings(plan: StudyPlan): readonly ReadingPage[] {
  const [readings, setReadings] = useState<readonly ReadingPage[]>([]);
  useEffect(() => {
    void readReadings().then(setReadings, reportError);
  }, [plan]);
  return readings;
}
