import type { ReactNode } from "react";
import * as paths from "./paths.ts";
import { Wordmark } from "./wordmark.tsx";

interface Props {
  readonly children: ReactNode;
}

/** A page that stands in for another. Every page brings it along, so it holds no script of its own. */
export function BarePage({ children }: Props) {
  return (
    <div className="page">
      <header className="masthead">
        <a className="brand" href={paths.home}>
          <Wordmark />
        </a>
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
