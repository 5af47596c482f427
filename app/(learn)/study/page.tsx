import { StudyScreen } from "#ui/study/study-screen.tsx";

export const metadata = { title: "Study" };

export default function StudyPage() {
  return <StudyScreen />;
}
