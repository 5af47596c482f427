import { ProgressScreen } from "#ui/progress/progress-screen.tsx";

export const metadata = { title: "Progress" };

export default function ProgressPage() {
  return <ProgressScreen />;
}
