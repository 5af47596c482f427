import "server-only";
import ipaddr from "ipaddr.js";

/** Set by our server on every request, whatever the client sent: the address that it was reached from. */
const PEER = "x-passage-peer";

/** Who asks, as far as an address tells: an IPv6 network counts as one, since each of its members has 2⁶⁴ addresses. */
export function peerOf(headers: Headers): string {
  const peer = headers.get(PEER) ?? "";
  if (!ipaddr.isValid(peer)) return "unknown";
  const address = ipaddr.process(peer);
  if (address instanceof ipaddr.IPv4) return address.toString();
  return ipaddr.IPv6.networkAddressFromCIDR(`${address.toString()}/64`).toString();
}

/** Whether the person reaches us by https, possibly through a proxy that our server was told to trust. */
export const isHttps = (headers: Headers): boolean => headers.get("x-forwarded-proto")?.split(",")[0] === "https";

/** The beginning of our addresses, as the person reached us. */
export const addressOf = (headers: Headers): string =>
  `${isHttps(headers) ? "https" : "http"}://${headers.get("host") ?? "localhost"}`;
