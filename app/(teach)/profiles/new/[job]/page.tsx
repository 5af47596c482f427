import { notFound } from "next/navigation";
import { currentActor } from "#server/auth/current-actor.ts";
import { clock } from "#server/clock.ts";
import { Refusal } from "#server/http/refusal.ts";
import { getImport } from "#server/imports/read-import.ts";
import { jobRef } from "#server/jobs/read-job.ts";
import { TextInTheMaking } from "#ui/jobs/text-in-the-making.tsx";
import { Page } from "#ui/shell/page.tsx";
import { confirmImportAction, stopImportAction } from "../../../import-actions.ts";

export const metadata = { title: "Reading your text" };
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly job: string }>;
}

export default async function MakingPage({ params }: Props) {
  const [actor, ref] = [await currentActor(), jobRef.safeParse(await params)];
  if (!actor || !ref.success) notFound();
  const report = await getImport({ actor, now: clock() }, ref.data).catch((error: unknown) => {
    if (error instanceof Refusal) notFound();
    throw error;
  });
  return (
    <Page>
      <TextInTheMaking
        key={`${report.state} ${report.result?.plan?.revision ?? ""}`}
        first={report}
        onStop={stopImportAction}
        onConfirm={confirmImportAction}
      />
    </Page>
  );
}
