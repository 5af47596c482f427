import type { ReactNode } from "react";
import { Icon } from "../primitives/icon.tsx";

interface Props {
  readonly children: ReactNode;
  /** What can be done about it. */
  readonly more?: ReactNode;
}

/** Something to know, which nothing has to be done about at once. */
export function CalmNotice({ children, more }: Props) {
  return (
    <div className="banner" role="status">
      <Icon name="cloud" />
      <div>{children}</div>
      {more && <div className="row">{more}</div>}
    </div>
  );
}
