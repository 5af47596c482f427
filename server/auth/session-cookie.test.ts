import { describe, expect, test } from "vitest";
import { dropSessionCookie, readSessionCookie, setSessionCookie, type Cookies } from "./session-cookie.ts";

const plain = "next-auth.session-token";
const prefixed = `__Host-${plain}`;

/** A browser that reaches us by https, as far as it matters here. */
function aBrowser(has: Readonly<Record<string, string>> = {}) {
  const kept = new Map(Object.entries(has));
  const cookies: Cookies = {
    get: (name) => {
      const value = kept.get(name);
      return value === undefined ? undefined : { value };
    },
    set: (name, value, { secure, maxAge }) => {
      if (name.startsWith("__Host-") && !secure) return;
      if (maxAge === 0) kept.delete(name);
      else kept.set(name, value);
    },
  };
  return { cookies, kept };
}

describe("the cookie of a session", () => {
  test("by https has a name that neighbouring hosts cannot set, else a plain one", () => {
    const [byHttps, byHttp] = [aBrowser(), aBrowser()];
    setSessionCookie(byHttps.cookies, "mine", { isGuest: true, secure: true });
    setSessionCookie(byHttp.cookies, "mine", { isGuest: true, secure: false });
    expect([...byHttps.kept]).toEqual([[prefixed, "mine"]]);
    expect([...byHttp.kept]).toEqual([[plain, "mine"]]);
  });

  test("that began under the plain name goes on, and has only the new one once it is renewed", () => {
    const { cookies, kept } = aBrowser({ [plain]: "a guest" });
    expect(readSessionCookie(cookies)).toBe("a guest");
    setSessionCookie(cookies, "a guest, renewed", { isGuest: true, secure: true });
    expect([...kept]).toEqual([[prefixed, "a guest, renewed"]]);
  });

  test("is the one that nobody else can have set, where there are two", () => {
    const { cookies } = aBrowser({ [plain]: "a neighbour’s", [prefixed]: "mine" });
    expect(readSessionCookie(cookies)).toBe("mine");
  });

  test("is gone under both names after signing out", () => {
    const { cookies, kept } = aBrowser({ [plain]: "old", [prefixed]: "new" });
    dropSessionCookie(cookies);
    expect([...kept]).toEqual([]);
    expect(readSessionCookie(cookies)).toBeUndefined();
  });
});
