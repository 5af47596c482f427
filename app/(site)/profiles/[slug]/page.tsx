import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { currentActor } from "#server/auth/current-actor.ts";
import { Refusal } from "#server/http/refusal.ts";
import { getReadingPage } from "#server/profiles/read-profile.ts";
import { KeepText } from "#ui/offline/keep-text.tsx";
import { ownsProfile } from "#server/questions/own-profile.ts";
import { ReadingPage } from "#ui/profile/reading-page.tsx";
import { ChangeNotice } from "#ui/study/change-notice.tsx";
import { TriageLink } from "#ui/triage/triage-link.tsx";
import { Page } from "#ui/shell/page.tsx";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
}

const read = cache(async (slug: string) => {
  try {
    return await getReadingPage(await currentActor(), slug);
  } catch (error) {
    if (error instanceof Refusal) notFound();
    throw error;
  }
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, lead } = await read((await params).slug);
  return { title, ...(lead && { description: lead }) };
}

export default async function ProfilePage({ params }: Props) {
  const profile = await read((await params).slug);
  const isOwn = await ownsProfile(await currentActor(), profile.slug);
  return (
    <Page>
      <ChangeNotice slug={profile.slug} />
      {isOwn && <TriageLink slug={profile.slug} />}
      <ReadingPage {...profile} />
      <KeepText slug={profile.slug} />
    </Page>
  );
}
