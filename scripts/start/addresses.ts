import { networkInterfaces } from "node:os";

/** Where the program is reached: from this machine, and from a phone in the same network if there is one. */
export function addresses(port: number): string {
  const own = `  on this machine   http://localhost:${port}`;
  const phones = Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal, address }) => family === "IPv4" && !internal && !address.startsWith("169.254."))
    .map(({ address }) => `  on a phone        http://${address}:${port}`);
  if (phones.length === 0) return `${own}\n  on a phone        not yet: this machine is in no network`;
  return [own, ...phones].join("\n");
}
