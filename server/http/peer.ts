import "server-only";

/** Set by our server on every request, whatever the client sent: the address that it was reached from. */
const PEER = "x-passage-peer";

export const peerOf = (headers: Headers): string => headers.get(PEER) ?? "unknown";

/** Whether the person reaches us by https, possibly through a proxy that our server was told to trust. */
export const isHttps = (headers: Headers): boolean => headers.get("x-forwarded-proto")?.split(",")[0] === "https";

/** The beginning of our addresses, as the person reached us. */
export const addressOf = (headers: Headers): string =>
  `${isHttps(headers) ? "https" : "http"}://${headers.get("host") ?? "localhost"}`;
