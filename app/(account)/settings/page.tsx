import { getAccount } from "#server/accounts/read-account.ts";
import { currentActor } from "#server/auth/current-actor.ts";
import { SettingsPage } from "#ui/settings/settings-page.tsx";
import { changePasswordAction, deleteAccountAction, signOutAction, signOutEverywhereAction } from "../actions.ts";

export const metadata = { title: "Settings" };
export const dynamic = "force-dynamic";

export default async function Settings() {
  const actor = await currentActor();
  return (
    <SettingsPage
      account={actor && (await getAccount(actor))}
      onChangePassword={changePasswordAction}
      onSignOut={signOutAction}
      onSignOutEverywhere={signOutEverywhereAction}
      onDelete={deleteAccountAction}
    />
  );
}
