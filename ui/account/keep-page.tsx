import { Link } from "../primitives/link.tsx";
import { Page } from "../shell/page.tsx";
import * as paths from "../shell/paths.ts";
import { AccountForm } from "./account-form.tsx";
import type { FormAction } from "./form-state.ts";

interface Props {
  readonly tally: { readonly answers: number; readonly kept: number; readonly quizzes: number } | null;
  readonly action: FormAction;
}

/** A guest becomes somebody, and loses nothing. */
export function KeepPage({ tally, action }: Props) {
  return (
    <Page>
      <header className="sheet-head">
        <h1>Keep your progress</h1>
        <p className="lead">With an e-mail and a password, it is there on every device.</p>
      </header>
      <div className="keep">
        <section aria-labelledby="kept">
          <h2 className="label" id="kept">
            {tally ? "You would keep" : "An account keeps"}
          </h2>
          <ul className="tally">
            <Line count={tally?.answers} name="answers, all of them" />
            <Line count={tally?.kept} name="questions kept for study" />
            <Line count={tally?.quizzes} name="quizzes" />
          </ul>
          <p className="note">If you already have an account, both histories become one. Nothing is overwritten.</p>
        </section>
        <AccountForm
          action={action}
          submit={tally ? "Keep my progress" : "Make an account"}
          fields={[
            { name: "email", label: "E-mail", type: "email", autoComplete: "email" },
            {
              name: "password",
              label: "Password",
              type: "password",
              autoComplete: "new-password",
              hint: "Ten characters or more. No newsletter, ever.",
            },
          ]}
        >
          <p className="note">
            You have an account? <Link href={paths.signIn}>Sign in</Link> instead.
          </p>
        </AccountForm>
      </div>
    </Page>
  );
}

function Line({ count, name }: { readonly count: number | undefined; readonly name: string }) {
  return (
    <li>
      <b>{count ?? "–"}</b> {name}
    </li>
  );
}
