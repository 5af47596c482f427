import { DeviceScreen } from "#ui/device/device-screen.tsx";

export const metadata = { title: "This device" };

export default function DevicePage() {
  return <DeviceScreen />;
}
