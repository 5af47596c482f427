import { IDBFactory } from "fake-indexeddb";
import { vi } from "vitest";
import { FakeStorage } from "./fake-storage.ts";
import type { MockServer } from "./mock-server.ts";

/** A page of a browser: newly loaded code on the browser's stores, which another page may share. */
export async function aPage(server: MockServer, stores: IDBFactory = new IDBFactory()) {
  vi.resetModules();
  const ownStorage = new FakeStorage();
  const use = () => {
    vi.stubGlobal("indexedDB", stores);
    vi.stubGlobal("navigator", {});
    vi.stubGlobal("sessionStorage", ownStorage);
    vi.stubGlobal("fetch", server.fetch);
  };
  use();
  const [events, deliveries, attempts, courses, texts, owner, state, { beginQuiz }, { sync }, { deviceState }] =
    await Promise.all([
      import("../store/events.ts"),
      import("../store/deliveries.ts"),
      import("../store/attempts.ts"),
      import("../store/courses.ts"),
      import("../store/kept-texts.ts"),
      import("../store/owner.ts"),
      import("../store/device.ts"),
      import("../review/begin-quiz.ts"),
      import("./sync.ts"),
      import("../store/device-state.ts"),
    ]);
  await deviceState();
  const stored = { ...events, ...deliveries, ...attempts, ...courses, ...texts, ...owner, ...state };
  return { ...stored, beginQuiz, sync, deviceState, stores, use };
}
