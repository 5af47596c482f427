import type { EventId, UserId } from "#core/base/ids.ts";
import type { LoggedEvent } from "#core/log/logged-event.ts";
import type { LogEvent } from "#core/log/schema.ts";
import type { Accepted } from "#core/log/sync.ts";
import type { Course } from "#core/questions/course.ts";

/** What goes wrong with a request: it never arrives, its answer is lost, or the server is down. */
export type Fault = "none" | "dropped" | "answer-lost" | "down";

/** A server in memory that takes events as the real one does, over a network that fails as it is told. */
export class MockServer {
  userId = "00000000-0000-7000-8000-000000000001" as UserId;
  isGuest = true;
  readonly log: (LoggedEvent & { seq: number })[] = [];
  /** Taken one a request, from the front; without any the network is good. */
  faults: Fault[] = [];
  readonly refused = new Set<EventId>();
  /** Texts of which a learner with any card is told. */
  courses: readonly Course[] = [];

  readonly fetch = (path: string, init: { body?: string } = {}): Promise<Response> => {
    const fault = this.faults.shift() ?? "none";
    if (fault === "dropped") return Promise.reject(new TypeError("Failed to fetch"));
    if (fault === "down") return Promise.resolve(new Response("", { status: 503 }));
    const answer = this.answer(path, init.body);
    return fault === "answer-lost" ? Promise.reject(new TypeError("Failed to fetch")) : Promise.resolve(answer);
  };

  /** Adds an event as another device of the same learner would. */
  add(event: LogEvent): void {
    this.log.push({ event, effectiveAt: event.at, seq: this.log.length + 1 });
  }

  private answer(path: string, body: string | undefined): Response {
    if (path === "/api/me")
      return Response.json({ userId: this.userId, isGuest: this.isGuest, courses: this.studied() });
    const course = this.courses.find(({ profile }) => path === `/api/course/${profile.slug}`);
    if (course) return Response.json(course);
    if (body !== undefined) {
      const { events } = JSON.parse(body) as { events: LogEvent[] };
      return Response.json({ results: events.map((event) => this.take(event)) });
    }
    const since = Number(new URL(path, "http://localhost").searchParams.get("since"));
    const events = this.log.filter(({ seq }) => seq > since).slice(0, 3);
    return Response.json({ events, cursor: events.at(-1)?.seq ?? since, hasMore: events.length === 3 });
  }

  private studied(): readonly { slug: string; revision: number }[] {
    if (!this.log.some(({ event }) => "questionId" in event)) return [];
    return this.courses.map(({ profile, revision }) => ({ slug: profile.slug, revision }));
  }

  private take(event: LogEvent): Accepted {
    if (this.refused.has(event.id)) return { id: event.id, status: "rejected", why: "Not yours." };
    if (this.log.some((logged) => logged.event.id === event.id)) return { id: event.id, status: "duplicate" };
    this.add(event);
    return { id: event.id, status: "accepted", event, effectiveAt: event.at };
  }
}
