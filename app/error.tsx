"use client";

import { Broken } from "#ui/site/broken.tsx";

interface Props {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: Props) {
  return <Broken error={error} number={error.digest} onRetry={reset} />;
}
