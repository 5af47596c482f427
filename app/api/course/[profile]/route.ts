import { z } from "zod";
import { handle } from "#server/http/handle.ts";
import { getCourse, slug } from "#server/profiles/read-course.ts";

const limit = { name: "course", most: 300, seconds: 600 };

export const GET = handle({ input: z.object({ profile: slug }), limit }, ({ actor }, { profile }) =>
  getCourse(actor, profile),
);
