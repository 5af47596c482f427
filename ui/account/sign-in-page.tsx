import { Link } from "../primitives/link.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { AccountForm } from "./account-form.tsx";
import type { FormAction } from "./form-state.ts";
import { SchoolSignIn } from "./school-sign-in.tsx";

interface Props {
  readonly action: FormAction;
  /** Whether letters can be sent from here. */
  readonly canReset: boolean;
  /** The provider that people may sign in by; null where none is configured. */
  readonly school: string | null;
}

export function SignInPage({ action, canReset, school }: Props) {
  return (
    <Page>
      <header className="sheet-head">
        <h1>Sign in</h1>
        <p className="lead">What you did here as a guest comes along.</p>
      </header>
      <AccountForm
        action={action}
        submit="Sign in"
        fields={[
          { name: "email", label: "E-mail", type: "email", autoComplete: "email" },
          { name: "password", label: "Password", type: "password", autoComplete: "current-password" },
        ]}
      >
        {canReset ? (
          <p className="note">
            <Link href={paths.forgotten}>Forgotten your password?</Link>
          </p>
        ) : (
          <p className="note">Forgotten your password? The operator of this site can set a new one.</p>
        )}
        <p className="note">
          No account? <Link href={paths.keep}>Make one</Link>, or stay a guest.
        </p>
        {school !== null && (
          <>
            <p className="or">or</p>
            <SchoolSignIn school={school} />
          </>
        )}
      </AccountForm>
    </Page>
  );
}
