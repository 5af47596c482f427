"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { runForm, signedIn } from "#server/http/form-action.ts";
import { confirmImport, stopImport } from "#server/imports/decide-import.ts";
import { dismissImport, importRef } from "#server/imports/list-imports.ts";
import { jobRef } from "#server/jobs/read-job.ts";
import * as paths from "#ui/shell/paths.ts";

const limit = { name: "import-decision", most: 120, seconds: 600 };

export async function dismissImportAction(form: FormData): Promise<void> {
  await runForm({ name: "dismiss-import", input: importRef, limit }, form, async (context, input) => {
    await dismissImport(signedIn(context).actor, input);
    return "";
  });
  revalidatePath(paths.library);
}

export async function stopImportAction(form: FormData): Promise<void> {
  const ref = jobRef.parse({ job: form.get("job") });
  const state = await runForm({ name: "stop-import", input: jobRef, limit }, form, async (context, input) => {
    await stopImport(signedIn(context), input);
    return "";
  });
  // What had come to its end meanwhile shows what came of it.
  redirect(state.status === "ok" ? paths.tryAgain(ref.job) : paths.making(ref.job));
}

export async function confirmImportAction(form: FormData): Promise<void> {
  const ref = jobRef.parse({ job: form.get("job") });
  await runForm({ name: "confirm-import", input: jobRef, limit }, form, async (context, input) => {
    await confirmImport(signedIn(context), input);
    return "";
  });
  redirect(paths.making(ref.job));
}
