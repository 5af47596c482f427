import { formPost } from "#server/http/form-post.ts";
import { startAttempt } from "#server/quizzes/start-attempt.ts";
import { attemptForm } from "#server/quizzes/attempt-form.ts";
import * as paths from "#ui/shell/paths.ts";

const limit = { name: "start-quiz", most: 60, seconds: 600 };

export const POST = formPost(
  { input: attemptForm, limit, lists: ["topics", "kinds", "questionIds"] },
  async (context, asked) => paths.quiz((await startAttempt(context, asked)).id),
);
