import { headers } from "next/headers";
import { notFound } from "next/navigation";
import { currentActor } from "#server/auth/current-actor.ts";
import { addressOf } from "#server/http/peer.ts";
import { Refusal } from "#server/http/refusal.ts";
import { profileRef } from "#server/sharing/own-profile.ts";
import { getManaged } from "#server/sharing/read-managed.ts";
import { ManageText } from "#ui/profile/manage-text.tsx";
import { Page } from "#ui/shell/page.tsx";
import * as actions from "../../../actions.ts";

export const metadata = { title: "Your text" };
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

export default async function ManagePage({ params }: Props) {
  const [actor, ref] = [await currentActor(), profileRef.safeParse(await params)];
  if (!actor || !ref.success) notFound();
  const text = await getManaged(actor, ref.data).catch((error: unknown) => {
    if (error instanceof Refusal) notFound();
    throw error;
  });
  return (
    <Page>
      <ManageText
        text={text}
        origin={addressOf(await headers())}
        onRename={actions.renameProfileAction}
        onShare={actions.shareProfileAction}
        onStopSharing={actions.stopSharingAction}
        onDelete={actions.deleteProfileAction}
      />
    </Page>
  );
}
