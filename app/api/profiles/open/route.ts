import { formPost } from "#server/http/form-post.ts";
import { attemptForm } from "#server/quizzes/attempt-form.ts";
import { startAttempt } from "#server/quizzes/start-attempt.ts";
import { openingForm, openShared } from "#server/sharing/open-shared.ts";
import * as paths from "#ui/shell/paths.ts";

const limit = { name: "open-shared", most: 60, seconds: 600 };

export const POST = formPost({ input: openingForm, limit, lists: [] }, async (context, { token, next }) => {
  const { slug } = await openShared(context, { token });
  if (next === "read") return paths.profile(slug);
  const asked = attemptForm.parse({ profile: slug, topics: [], kinds: [], questionIds: [] });
  return paths.quiz((await startAttempt(context, asked)).id);
});
