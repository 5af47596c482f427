import { Suspense } from "react";
import { NewQuiz } from "#ui/quiz/new-quiz.tsx";

export const metadata = { title: "A new quiz" };

export default function NewQuizPage() {
  return (
    <Suspense>
      <NewQuiz />
    </Suspense>
  );
}
