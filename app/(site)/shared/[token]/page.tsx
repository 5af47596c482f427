import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { Refusal } from "#server/http/refusal.ts";
import { sharedRef } from "#server/sharing/open-shared.ts";
import { getSharedPage } from "#server/sharing/read-shared.ts";
import { OpenShared } from "#ui/profile/open-shared.tsx";
import { ReadingPage } from "#ui/profile/reading-page.tsx";
import { Page } from "#ui/shell/page.tsx";

export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly token: string }>;
}

const read = cache(async (token: string) => {
  const ref = sharedRef.safeParse({ token });
  if (!ref.success) notFound();
  return getSharedPage(ref.data).catch((error: unknown) => {
    if (error instanceof Refusal) notFound();
    throw error;
  });
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await read((await params).token);
  // Whoever has the link may pass it on; a search engine may not.
  return { title, robots: { index: false }, referrer: "no-referrer" };
}

export default async function SharedPage({ params }: Props) {
  const { token } = await params;
  return (
    <Page>
      <ReadingPage {...await read(token)} acts={<OpenShared token={token} />} />
    </Page>
  );
}
