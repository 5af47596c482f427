import { StandIn } from "#ui/offline/stand-in.tsx";

export const metadata = { title: "Offline" };

export default function OfflinePage() {
  return <StandIn />;
}
