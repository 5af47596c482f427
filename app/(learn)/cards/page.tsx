import { Suspense } from "react";
import { CardsScreen } from "#ui/cards/cards-screen.tsx";

export const metadata = { title: "Your cards" };

export default function CardsPage() {
  return (
    <Suspense>
      <CardsScreen />
    </Suspense>
  );
}
