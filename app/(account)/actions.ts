"use server";

import { redirect } from "next/navigation";
import { beginSession, endSession } from "#server/auth/current-actor.ts";
import { changePassword, passwordChange } from "#server/accounts/change-password.ts";
import { deleteAccount } from "#server/accounts/delete-account.ts";
import { register, registration } from "#server/accounts/register.ts";
import { requestReset, resetForm, resetPassword, resetRequest } from "#server/accounts/reset-password.ts";
import { credentials, signIn } from "#server/accounts/sign-in.ts";
import { signOutEverywhere } from "#server/accounts/sign-out.ts";
import { runForm, runOwn, signedIn, type FormState } from "#server/http/form-action.ts";
import * as paths from "#ui/shell/paths.ts";

const limit = { name: "account", most: 30, seconds: 600 };

export async function registerAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm({ name: "register", input: registration, limit }, form, async (context, input) => {
    await beginSession(await register(context, input));
    return "";
  });
  if (state.status === "ok") redirect(paths.progress);
  return state;
}

export async function signInAction(_before: FormState, form: FormData): Promise<FormState> {
  const state = await runForm({ name: "sign-in", input: credentials, limit }, form, async (context, input) => {
    await beginSession(await signIn(context, input));
    return "";
  });
  if (state.status === "ok") redirect(paths.progress);
  return state;
}

export async function changePasswordAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm({ name: "change-password", input: passwordChange, limit }, form, async (context, input) => {
    await beginSession(await changePassword(signedIn(context), input));
    return "Your password is changed. Your other devices were signed out.";
  });
}

export async function requestResetAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm({ name: "forgotten", input: resetRequest, limit }, form, async ({ now }, input) => {
    await requestReset({ now, pathOf: paths.reset }, input);
    return "If this e-mail has an account, a letter is on its way. The link in it works once, for an hour.";
  });
}

export async function resetAction(_before: FormState, form: FormData): Promise<FormState> {
  return runForm({ name: "reset", input: resetForm, limit }, form, async ({ now }, input) => {
    await resetPassword(now, input);
    return "Your new password is set. Sign in with it.";
  });
}

export async function signOutAction(): Promise<void> {
  await endSession();
}

export async function signOutEverywhereAction(): Promise<void> {
  await runOwn("sign-out-everywhere", signOutEverywhere);
  await endSession();
}

export async function deleteAccountAction(): Promise<void> {
  await runOwn("delete-account", deleteAccount);
  await endSession();
}
