import { readSpecimen } from "#server/profiles/specimen.ts";
import { FirstPage } from "#ui/site/first-page.tsx";

export const metadata = { title: { absolute: "Every answer has its sentence · Passage" } };

export default function Home() {
  return <FirstPage specimen={readSpecimen()} />;
}
