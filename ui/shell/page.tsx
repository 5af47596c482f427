import type { ReactNode } from "react";
import { Link } from "../primitives/link.tsx";
import * as paths from "./paths.ts";
import { SiteNav } from "./site-nav.tsx";
import { VersionNotice } from "./version-notice.tsx";
import { Wordmark } from "./wordmark.tsx";

interface Props {
  readonly children: ReactNode;
  /** What stands at the end of the masthead. */
  readonly end?: ReactNode;
}

/** A page with the masthead and the places. */
export function Page({ children, end }: Props) {
  return (
    <div className="page has-places">
      <a className="skip" href="#main">
        Skip to the text
      </a>
      <header className="masthead">
        <Link className="brand" href={paths.home}>
          <Wordmark />
        </Link>
        <SiteNav />
        <div className="end">{end}</div>
      </header>
      <VersionNotice />
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
