/** What a tab keeps while it is open, as far as the device uses it. */
export class FakeStorage implements Pick<Storage, "getItem" | "setItem" | "removeItem"> {
  private readonly kept = new Map<string, string>();

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
