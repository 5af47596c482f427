import { notFound } from "next/navigation";
import { currentActor } from "#server/auth/current-actor.ts";
import { Refusal } from "#server/http/refusal.ts";
import { getTriage, triageRef } from "#server/questions/read-triage.ts";
import { NotYours } from "#ui/triage/not-yours.tsx";
import { TriageScreen } from "#ui/triage/triage-screen.tsx";

export const metadata = { title: "Questions of a text" };
export const dynamic = "force-dynamic";

interface Props {
  readonly params: Promise<{ readonly slug: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
}

async function read(asked: Record<string, unknown>) {
  const ref = triageRef.safeParse(asked);
  if (!ref.success) notFound();
  try {
    return await getTriage(await currentActor(), ref.data);
  } catch (error) {
    if (error instanceof Refusal && error.code === "forbidden") return error.message;
    if (error instanceof Refusal) notFound();
    throw error;
  }
}

export default async function QuestionsPage({ params, searchParams }: Props) {
  const { slug } = await params;
  const triage = await read({ ...(await searchParams), slug });
  return typeof triage === "string" ? <NotYours slug={slug} why={triage} /> : <TriageScreen triage={triage} />;
}
