import { once } from "node:events";
import type { Server } from "node:http";
import { Provider } from "oidc-provider";

export const client = { id: "passage", secret: "a secret between the two" } as const;

/** An OpenID Connect provider that believes whoever signs in. `redirect` is where it may lead back to. */
export async function startIdentityProvider(port: number, redirect: string): Promise<{ issuer: string; stop(): void }> {
  const issuer = `http://localhost:${port}`;
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [redirect],
        response_types: ["code"],
        grant_types: ["authorization_code"],
      },
    ],
    pkce: { required: () => true },
    features: { devInteractions: { enabled: true } },
    cookies: { keys: ["a key of the tests"] },
    findAccount: (_context, id) => ({ accountId: id, claims: () => ({ sub: id }) }),
  });
  const server: Server = provider.listen(port);
  await once(server, "listening");
  return {
    issuer,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
