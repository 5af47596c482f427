/** What a tab keeps while it is open, as far as the device uses it. */
export class FakeStorage implements Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  private readonly kept: Map<string, string>;

  /** With what another tab has kept, as the browser opens a duplicate of it. */
  constructor(duplicated?: FakeStorage) {
    this.kept = new Map(duplicated?.kept);
  }

  getItem(key: string): string | null {
    return this.kept.get(key) ?? null;
  }

  setItem(key: string, value: string): void {
    this.kept.set(key, value);
  }

  removeItem(key: string): void {
    this.kept.delete(key);
  }
}
