import { Suspense } from "react";
import { Problem } from "#ui/site/problem.tsx";

export const metadata = { title: "That did not work" };

export default function ProblemPage() {
  return (
    <Suspense>
      <Problem />
    </Suspense>
  );
}
