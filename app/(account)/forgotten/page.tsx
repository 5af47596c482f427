import { notFound } from "next/navigation";
import { canSendMail } from "#server/accounts/mail.ts";
import { ResetPage } from "#ui/account/reset-page.tsx";
import { requestResetAction } from "../actions.ts";

export const metadata = { title: "A new password" };
export const dynamic = "force-dynamic";

export default function Forgotten() {
  if (!canSendMail()) notFound();
  return <ResetPage action={requestResetAction} token={null} />;
}
