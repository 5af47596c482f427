/** Caches in memory, as far as the worker uses them. */
export class FakeCaches implements CacheStorage {
  private readonly kept = new Map<string, FakeCache>();

  open(name: string): Promise<FakeCache> {
    const cache = this.kept.get(name) ?? new FakeCache();
    this.kept.set(name, cache);
    return Promise.resolve(cache);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.kept.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(name));
  }

  has(name: string): Promise<boolean> {
    return Promise.resolve(this.kept.has(name));
  }

  match(): Promise<undefined> {
    return Promise.resolve(undefined);
  }
}

const addressOf = (request: RequestInfo | URL): string =>
  new URL(request instanceof Request ? request.url : request, "http://localhost").href;

class FakeCache implements Cache {
  private readonly kept = new Map<string, Response>();

  match(request: RequestInfo | URL): Promise<Response | undefined> {
    return Promise.resolve(this.kept.get(addressOf(request))?.clone());
  }

  put(request: RequestInfo | URL, response: Response): Promise<void> {
    this.kept.set(addressOf(request), response);
    return Promise.resolve();
  }

  keys(): Promise<Request[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => new Request(url)));
  }

  delete(request: RequestInfo | URL): Promise<boolean> {
    return Promise.resolve(this.kept.delete(addressOf(request)));
  }

  matchAll(): Promise<Response[]> {
    return Promise.resolve([...this.kept.values()]);
  }

  add(): Promise<void> {
    return Promise.reject(new Error("Use put."));
  }

  addAll(): Promise<void> {
    return Promise.reject(new Error("Use put."));
  }
}
