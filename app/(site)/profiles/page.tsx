import { currentActor } from "#server/auth/current-actor.ts";
import { listImports } from "#server/imports/list-imports.ts";
import { listProfiles } from "#server/profiles/list-profiles.ts";
import { Library } from "#ui/profile/library.tsx";
import { Page } from "#ui/shell/page.tsx";
import { dismissImportAction } from "../../(teach)/import-actions.ts";

export const metadata = { title: "Library" };
export const dynamic = "force-dynamic";

export default async function ProfilesPage() {
  const actor = await currentActor();
  const [entries, texts] = await Promise.all([listProfiles(actor), listImports(actor)]);
  return (
    <Page>
      <Library entries={entries} making={{ texts, onDismiss: dismissImportAction }} />
    </Page>
  );
}
