"use client";

import { useEffect, useState } from "react";
import type { StudyPlan } from "#device/review/study-plan.ts";
import { fetchCourse } from "#device/sync/fetch-course.ts";

/** The text that the address asks an exam on, `?exam=slug`; fetched where this device does not have it. */
export function useAskedText({ questions }: StudyPlan, refresh: () => Promise<void>): string | null {
  const [slug, setSlug] = useState<string | null>(null);
  useEffect(() => {
    const asked = new URLSearchParams(location.search).get("exam");
    if (!asked || slug === asked) return;
    const isHere = [...questions.values()].some(({ course }) => course.slug === asked);
    const begin = async () => {
      if (!isHere && (await fetchCourse(asked))) await refresh();
      setSlug(asked);
      document.getElementById("exam")?.scrollIntoView();
    };
    void begin();
  }, [questions, refresh, slug]);
  return slug;
}
