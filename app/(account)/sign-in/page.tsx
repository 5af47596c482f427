import { redirect } from "next/navigation";
import { canSendMail } from "#server/accounts/mail.ts";
import { currentActor } from "#server/auth/current-actor.ts";
import { SignInPage } from "#ui/account/sign-in-page.tsx";
import { oidcName } from "#server/auth/oidc-name.ts";
import * as paths from "#ui/shell/paths.ts";
import { signInAction } from "../actions.ts";

export const metadata = { title: "Sign in" };
export const dynamic = "force-dynamic";

export default async function SignIn() {
  const actor = await currentActor();
  if (actor && !actor.isGuest) redirect(paths.settings);
  return <SignInPage action={signInAction} canReset={canSendMail()} school={oidcName()} />;
}
