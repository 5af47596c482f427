"use client";

import { usePathname } from "next/navigation";
import { Icon } from "../primitives/icon.tsx";
import { Link } from "../primitives/link.tsx";
import * as paths from "./paths.ts";
import { useDueCount } from "./use-due-count.ts";

const places = [
  { name: "Library", icon: "book", href: paths.library },
  { name: "Study", icon: "leaf", href: paths.study },
  { name: "Progress", icon: "lines", href: paths.progress },
  { name: "Settings", icon: "sliders", href: paths.settings },
] as const;

export function SiteNav() {
  const path = usePathname();
  const due = useDueCount();
  return (
    <nav className="places" aria-label="Places">
      <ul>
        {places.map(({ name, icon, href }) => (
          <li key={href}>
            <Link href={href} aria-current={path.startsWith(href) ? "page" : undefined}>
              <Icon name={icon} />
              {name}
              {href === paths.study && due > 0 && (
                <span className="due">
                  {due}
                  <span className="vh"> due</span>
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
