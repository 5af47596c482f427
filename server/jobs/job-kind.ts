import "server-only";
import type { Counted } from "#core/base/progress.ts";
import type { Database } from "../db/client.ts";
import type { JobDefinition } from "./job-definition.ts";

/** One piece of work as the kind that does it sees it. */
export interface Work<Payload> {
  readonly jobId: string;
  readonly userId: string;
  /** The text that it is about, where there is one already. */
  readonly profileId: string | null;
  readonly payload: Payload;
  /** Ends when the worker stops or has lost the job: leave everything and throw. */
  readonly signal: AbortSignal;
  /** Says which step has begun, counted from 1, in a sentence for the person; and how far it is, if that is known. */
  readonly progress: (step: number, sentence: string, counted?: Counted | null) => void;
}

/**
 * How a kind of work is done: first all that takes long, then one write, in the transaction that also ends the job. So
 * whatever dies in between, the work is written once. A Refusal fails it with its sentence; another error is tried
 * again.
 */
export type Doing<Payload, Result> = (work: Work<Payload>) => Promise<(tx: Database) => Promise<Result>>;

/** A kind in the registry, its types closed in. */
export interface JobKind {
  readonly kind: string;
  readonly steps: number;
  run(work: Work<unknown>): Promise<(tx: Database) => Promise<unknown>>;
}

/** A kind of work, whose payload and result are checked on their way from and to the database. */
export function jobKind<Payload, Result>(
  { kind, steps, payload, result }: JobDefinition<Payload, Result>,
  doing: Doing<Payload, Result>,
): JobKind {
  return {
    kind,
    steps,
    run: async (work) => {
      const write = await doing({ ...work, payload: payload.parse(work.payload) });
      return async (tx) => result.parse(await write(tx));
    },
  };
}
