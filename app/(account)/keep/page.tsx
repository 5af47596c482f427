import { redirect } from "next/navigation";
import { currentActor } from "#server/auth/current-actor.ts";
import { readTally } from "#server/accounts/read-tally.ts";
import { KeepPage } from "#ui/account/keep-page.tsx";
import * as paths from "#ui/shell/paths.ts";
import { registerAction } from "../actions.ts";

export const metadata = { title: "Keep your progress" };
export const dynamic = "force-dynamic";

export default async function Keep() {
  const actor = await currentActor();
  if (actor && !actor.isGuest) redirect(paths.settings);
  return <KeepPage tally={actor && (await readTally(actor))} action={registerAction} />;
}
