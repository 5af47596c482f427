import "server-only";
import { sessionSeconds } from "./session.ts";

const NAME = "next-auth.session-token";

/** What the browser keeps a session under: by https a name that no neighbouring host and no plain http can set. */
export const sessionCookie = (secure: boolean): string => (secure ? `__Host-${NAME}` : NAME);

// A session that began under the plain name goes on by https, and gets the other one when it is renewed.
const names = [sessionCookie(true), sessionCookie(false)];

interface CookieAttributes {
  readonly httpOnly: true;
  readonly sameSite: "lax";
  readonly path: "/";
  readonly secure: boolean;
  readonly maxAge: number;
}

export const cookieAttributes = (isGuest: boolean, secure: boolean): CookieAttributes => ({
  httpOnly: true,
  sameSite: "lax",
  path: "/",
  secure,
  maxAge: sessionSeconds(isGuest),
});

/** A browser's cookies, as a route handler or an action reads and sets them. */
export interface Cookies {
  get(name: string): { readonly value: string } | undefined;
  set(name: string, value: string, attributes: CookieAttributes): unknown;
}

/** What the browser has of a session, under whichever name. */
export const readSessionCookie = (cookies: Pick<Cookies, "get">): string | undefined =>
  names.map((name) => cookies.get(name)?.value).find((value) => value !== undefined);

/** Gives the browser a session, and leaves it no other under the other name. */
export function setSessionCookie(
  cookies: Cookies,
  value: string,
  { isGuest, secure }: { readonly isGuest: boolean; readonly secure: boolean },
): void {
  dropSessionCookie(cookies, [sessionCookie(!secure)]);
  cookies.set(sessionCookie(secure), value, cookieAttributes(isGuest, secure));
}

/** Takes a session from the browser, under the one name or both. */
export function dropSessionCookie(cookies: Cookies, from: readonly string[] = names): void {
  for (const name of from) {
    if (cookies.get(name) === undefined) continue;
    // A browser takes no such name without “secure”, not even to forget it.
    const secure = name === sessionCookie(true);
    cookies.set(name, "", { ...cookieAttributes(true, secure), maxAge: 0 });
  }
}
