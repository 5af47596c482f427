import { currentActor } from "#server/auth/current-actor.ts";
import { listProfiles } from "#server/profiles/list-profiles.ts";
import { Library } from "#ui/profile/library.tsx";
import { Page } from "#ui/shell/page.tsx";

export const metadata = { title: "Library" };
export const dynamic = "force-dynamic";

export default async function ProfilesPage() {
  return (
    <Page>
      <Library entries={await listProfiles(await currentActor())} />
    </Page>
  );
}
