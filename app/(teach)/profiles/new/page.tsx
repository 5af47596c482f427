import { notFound } from "next/navigation";
import { currentActor } from "#server/auth/current-actor.ts";
import { Refusal } from "#server/http/refusal.ts";
import { draftRef, getDraft } from "#server/imports/read-draft.ts";
import { NewText } from "#ui/profile/new-text.tsx";
import { Page } from "#ui/shell/page.tsx";

export const metadata = { title: "New text" };
export const dynamic = "force-dynamic";

interface Props {
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function NewTextPage({ searchParams }: Props) {
  const asked = await searchParams;
  const draft = await getDraft(await currentActor(), draftRef.parse(asked)).catch((error: unknown) => {
    if (error instanceof Refusal) notFound();
    throw error;
  });
  return (
    <Page>
      <NewText draft={draft} why={typeof asked["why"] === "string" ? asked["why"] : null} />
    </Page>
  );
}
