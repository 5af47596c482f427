import { Link } from "../primitives/link.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { AccountForm } from "./account-form.tsx";
import type { FormAction } from "./form-state.ts";

interface Props {
  readonly action: FormAction;
  /** From the link of a letter; null asks for one. */
  readonly token: string | null;
}

/** A new password: asking for the letter, or following its link. */
export function ResetPage({ action, token }: Props) {
  const email = { name: "email", label: "E-mail", type: "email", autoComplete: "email" } as const;
  const hint = "Ten characters or more.";
  const password = {
    name: "password",
    label: "New password",
    type: "password",
    autoComplete: "new-password",
    hint,
  } as const;
  return (
    <Page>
      <header className="sheet-head">
        <h1>A new password</h1>
        <p className="lead">
          {token === null ? "You get a letter with a link." : "Your other devices are signed out when it is set."}
        </p>
      </header>
      <AccountForm
        action={action}
        submit={token === null ? "Send the letter" : "Set the password"}
        fields={[token === null ? email : password]}
        {...(token !== null && { hidden: { token } })}
      >
        <p className="note">
          <Link href={paths.signIn}>Sign in</Link>
        </p>
      </AccountForm>
    </Page>
  );
}
