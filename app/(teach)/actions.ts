"use server";

import { revalidatePath } from "next/cache";
import { redirect } from "next/navigation";
import { runForm, signedIn, type FormState } from "#server/http/form-action.ts";
import { deleteProfile } from "#server/sharing/delete-profile.ts";
import { profileRef } from "#server/sharing/own-profile.ts";
import { renameProfile, renaming } from "#server/sharing/rename-profile.ts";
import { shareProfile, stopSharing } from "#server/sharing/share-profile.ts";
import * as paths from "#ui/shell/paths.ts";

const limit = { name: "own-text", most: 120, seconds: 600 };

export async function renameProfileAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm({ name: "rename-text", input: renaming, limit }, form, async (context, input) => {
    await renameProfile(signedIn(context), input);
    return "The text has its new title.";
  });
  if (state.status === "ok") revalidatePath(paths.library, "layout");
  return state;
}

export async function shareProfileAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm({ name: "share-text", input: profileRef, limit }, form, async (context, input) => {
    await shareProfile(signedIn(context), input);
    return "The link is ready.";
  });
  revalidatePath(paths.library, "layout");
  return state;
}

export async function stopSharingAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm({ name: "stop-sharing", input: profileRef, limit }, form, async (context, input) => {
    await stopSharing(signedIn(context), input);
    return "The text is yours alone again.";
  });
  revalidatePath(paths.library, "layout");
  return state;
}

export async function deleteProfileAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm({ name: "delete-text", input: profileRef, limit }, form, async (context, input) => {
    await deleteProfile(signedIn(context), input);
    return "";
  });
  if (state.status === "ok") redirect(paths.library);
  return state;
}
