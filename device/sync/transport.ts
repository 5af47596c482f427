/** What came of a request to our own server. */
export type Reply<Body> =
  | { readonly status: "ok"; readonly body: Body }
  /** No answer at all: no network, or no server. */
  | { readonly status: "unreachable" }
  /** The server answers that it cannot now: it is broken, or was asked too often. */
  | { readonly status: "trouble" }
  | { readonly status: "signed-out" }
  /** A sentence to be shown. */
  | { readonly status: "refused"; readonly message: string };

const TIMEOUT_MS = 15_000;

/** Asks our server; a body makes it a POST. What it answers is ours, so its form is taken on trust. */
export async function ask<Body>(path: string, body?: unknown): Promise<Reply<Body>> {
  let response: Response;
  try {
    response = await fetch(path, {
      signal: AbortSignal.timeout(TIMEOUT_MS),
      ...(body === undefined
        ? {}
        : { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(body) }),
    });
  } catch {
    return { status: "unreachable" };
  }
  try {
    if (response.ok) return { status: "ok", body: (await response.json()) as Body };
    if (response.status === 401) return { status: "signed-out" };
    if (response.status >= 502 && response.status <= 504) return { status: "unreachable" };
    if (response.status === 429 || response.status >= 500) return { status: "trouble" };
    const problem = (await response.json()) as { message?: string };
    return { status: "refused", message: problem.message ?? "The server refused this." };
  } catch {
    return { status: "unreachable" };
  }
}
