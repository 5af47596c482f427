import type { AttemptId, EventId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { Accepted } from "#core/log/sync.ts";
import type { Course } from "#core/questions/course.ts";
import type { StartedAttempt } from "#core/quiz/served.ts";

/**
 * What goes wrong with a request: it never arrives, its answer is lost, the server is down, broken, or is reached
 * twice by it.
 */
export type Fault = "none" | "dropped" | "answer-lost" | "down" | "broken" | "twice";

type Kept = LoggedEvent & { readonly seq: number };

/** A server in memory that takes events as the real one does, over a network that fails as it is told. */
export class MockServer {
  /** Null for nobody. */
  userId: UserId | null = "00000000-0000-7000-8000-000000000001" as UserId;
  isGuest = true;
  now = 1_790_000_000_000;
  /** Taken one a request, from the front; without any the network is good. */
  faults: Fault[] = [];
  readonly refused = new Set<EventId>();
  /** Events on which the server breaks. */
  readonly breaking = new Set<EventId>();
  /** Guests who have become an account. */
  readonly merged = new Map<UserId, UserId>();
  readonly attempts = new Set<AttemptId>();
  /** Texts of which a learner with any card is told. */
  courses: readonly Course[] = [];
  /** Requests that it got, in order. */
  readonly asked: string[] = [];
  private readonly logs = new Map<UserId, Kept[]>();

  /** The log of the person who is signed in. */
  get log(): Kept[] {
    return this.logOf(this.userId ?? ("nobody" as UserId));
  }

  logOf(userId: UserId): Kept[] {
    const log = this.logs.get(userId) ?? [];
    this.logs.set(userId, log);
    return log;
  }

  readonly fetch = (path: string, init: { body?: string } = {}): Promise<Response> => {
    this.asked.push(path.replace(/\?.*$/u, ""));
    const fault = this.faults.shift() ?? "none";
    if (fault === "dropped") return Promise.reject(new TypeError("Failed to fetch"));
    if (fault === "down" || fault === "broken")
      return Promise.resolve(new Response("", { status: fault === "down" ? 503 : 500 }));
    const answer = this.answer(path, init.body);
    if (fault === "twice") return Promise.resolve(this.answer(path, init.body));
    return fault === "answer-lost" ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve(answer);
  };

  /** Adds an event as another device of the same learner would. */
  add(event: LogEvent): void {
    this.log.push({ event, effectiveAt: event.at, seq: this.log.length + 1 });
  }

  private answer(path: string, body: string | undefined): Response {
    const url = new URL(path, "http://localhost");
    if (url.pathname === "/api/me") return Response.json(this.greet(url.searchParams));
    const course = this.courses.find(({ profile }) => path === `/api/course/${profile.slug}`);
    if (course) return Response.json({ course, reading: { slug: course.profile.slug, title: course.profile.title } });
    if (url.pathname === "/api/attempts/adopt" && body !== undefined)
      return this.adopt(JSON.parse(body) as StartedAttempt);
    if (this.userId === null) return new Response("", { status: 401 });
    if (body !== undefined) {
      const { events } = JSON.parse(body) as { events: LogEvent[] };
      if (events.some(({ id }) => this.breaking.has(id))) return new Response("", { status: 500 });
      return Response.json({ results: events.map((event) => this.take(event)) });
    }
    const since = Number(url.searchParams.get("since"));
    const events = this.log.filter(({ seq }) => seq > since).slice(0, 3);
    return Response.json({ events, cursor: events.at(-1)?.seq ?? since, hasMore: events.length === 3 });
  }

  private greet(query: URLSearchParams) {
    const { userId, isGuest, now } = this;
    const owner = query.get("owner") as UserId | null;
    const isMerged = userId !== null && owner !== null && this.merged.get(owner) === userId;
    const opened = new Set((query.get("texts") ?? "").split(","));
    const isStudied = this.log.some(({ event }) => "questionId" in event);
    const courses = this.courses
      .filter(({ profile }) => isStudied || opened.has(profile.slug))
      .map(({ profile, revision }) => ({ slug: profile.slug, revision }));
    return { userId, isGuest, isMerged, courses, now };
  }

  private adopt({ id }: StartedAttempt): Response {
    this.userId ??= "00000000-0000-7000-8000-000000000002" as UserId;
    this.attempts.add(id);
    return Response.json({ id });
  }

  private take(event: LogEvent): Accepted {
    if (this.refused.has(event.id)) return { id: event.id, status: "rejected", why: "Not yours." };
    if (event.type === "review" && event.source.place === "quiz" && !this.attempts.has(event.source.attemptId))
      return { id: event.id, status: "rejected", why: "There is no such quiz." };
    if (this.log.some((logged) => logged.event.id === event.id)) return { id: event.id, status: "duplicate" };
    this.add(event);
    return { id: event.id, status: "accepted", event, effectiveAt: event.at };
  }
}
