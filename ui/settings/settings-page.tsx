import { AccountForm } from "../account/account-form.tsx";
import type { FormAction } from "../account/form-state.ts";
import { LeaveButton } from "../account/leave-button.tsx";
import { Link } from "../primitives/link.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { ExamSettings } from "../exam/exam-settings.tsx";
import { LearningForm } from "./learning-form.tsx";

interface Account {
  readonly email: string | null;
  readonly hasPassword: boolean;
  readonly isGuest: boolean;
}

interface Props {
  readonly account: Account | null;
  readonly onChangePassword: FormAction;
  readonly onSignOut: () => Promise<void>;
  readonly onSignOutEverywhere: () => Promise<void>;
  readonly onDelete: () => Promise<void>;
}

export function SettingsPage({ account, onChangePassword, onSignOut, onSignOutEverywhere, onDelete }: Props) {
  return (
    <Page>
      <header className="sheet-head">
        <h1>Settings</h1>
      </header>
      {account ? (
        <LearningForm />
      ) : (
        <p className="read">
          There is nothing to set yet. <Link href={paths.library}>Take a quiz</Link>, or{" "}
          <Link href={paths.signIn}>sign in</Link>.
        </p>
      )}
      {account && (
        <>
          <ExamSettings />
          <section className="section">
            <div className="margin">
              <h2>Account</h2>
              <p>{account.isGuest ? "You are a guest on this device." : account.email}</p>
            </div>
            <div className="choices">
              {account.isGuest ? (
                <div className="row">
                  <Link className="button" href={paths.keep}>
                    Keep my progress
                  </Link>
                  <Link className="button quiet" href={paths.signIn}>
                    I have an account
                  </Link>
                </div>
              ) : (
                <div className="row">
                  <LeaveButton label="Sign out" action={onSignOut} />
                  <LeaveButton label="Sign out everywhere" action={onSignOutEverywhere} />
                </div>
              )}
              {account.hasPassword && <PasswordForm action={onChangePassword} />}
            </div>
          </section>
          <section className="section">
            <div className="margin">
              <h2>This device</h2>
            </div>
            <p className="read">
              What it keeps, what is not sent yet, and how to install Passage:{" "}
              <Link href={paths.device}>this device</Link>.
            </p>
          </section>
          <section className="section">
            <div className="margin">
              <h2>Delete</h2>
              <p>Everything of yours goes: answers, cards, quizzes and texts. It cannot be undone.</p>
            </div>
            <div>
              <LeaveButton
                label="Delete everything"
                isDanger
                question="Delete all your answers, cards, quizzes and texts for good?"
                action={onDelete}
              />
            </div>
          </section>
        </>
      )}
    </Page>
  );
}

function PasswordForm({ action }: { readonly action: FormAction }) {
  return (
    <details>
      <summary>Change the password</summary>
      <AccountForm
        action={action}
        submit="Change the password"
        fields={[
          { name: "currentPassword", label: "Present password", type: "password", autoComplete: "current-password" },
          {
            name: "password",
            label: "New password",
            type: "password",
            autoComplete: "new-password",
            hint: "Ten characters or more.",
          },
        ]}
      />
    </details>
  );
}
