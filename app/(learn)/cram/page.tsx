import { Suspense } from "react";
import { CramScreen } from "#ui/cram/cram-screen.tsx";

export const metadata = { title: "Cram" };

export default function CramPage() {
  return (
    <Suspense>
      <CramScreen />
    </Suspense>
  );
}
