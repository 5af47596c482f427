"use client";

import { useRouter } from "next/navigation";
import type { ComponentProps, MouseEvent } from "react";

interface Props extends ComponentProps<"a"> {
  readonly href: string;
}

/**
 * A link to another page of the program that stays in the document. The framework's own, which fetches pages ahead of
 * the tap, weighs as much as all forms of a question together.
 */
export function Link({ href, children, ...rest }: Props) {
  const router = useRouter();
  const follow = (event: MouseEvent<HTMLAnchorElement>) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    router.push(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
