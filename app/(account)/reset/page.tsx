import { ResetPage } from "#ui/account/reset-page.tsx";
import { resetAction } from "../actions.ts";

export const metadata = { title: "A new password", referrer: "no-referrer" as const };
export const dynamic = "force-dynamic";

interface Props {
  readonly searchParams: Promise<{ readonly token?: string | string[] }>;
}

export default async function Reset({ searchParams }: Props) {
  const { token } = await searchParams;
  return <ResetPage action={resetAction} token={typeof token === "string" ? token : ""} />;
}
