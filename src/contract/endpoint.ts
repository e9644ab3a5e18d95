import type { Command } from '../domain/command-vocabulary.ts';
import type { DraftForm } from './draft-form.ts';
import type { ProblemType } from './problem.ts';
import type * as z from 'zod/mini';

type Schema = z.core.$ZodType;

/** What an endpoint is. `changes` asks for an Idempotency-Key, `versioned` for an If-Match. */
export type Endpoint<
  P extends Schema | null = Schema | null,
  Q extends Schema | null = Schema | null,
  B extends Schema | null = Schema | null,
  R extends Schema = Schema,
> = {
  readonly id: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: `/api/${string}`;
  readonly summary: string;
  /** The right that the role must have before anything is looked up; null where any signed-in account may ask. */
  readonly command: Command | null;
  readonly session: 'staff' | 'none';
  readonly params: P;
  readonly query: Q;
  readonly body: B;
  readonly reply: R;
  readonly replyType: 'json' | 'zip';
  readonly status: 200 | 201;
  readonly changes: boolean;
  readonly versioned: boolean;
  /** How long a finished key answers, in seconds; a reveal or a verdict must not be replayed for long. */
  readonly keySeconds: number;
  readonly problems: readonly ProblemType[];
  /** Whether a call counts as a sign of the agent at work; what a page says by itself must not keep a session awake. */
  readonly wakes: boolean;
  /** The form whose words it takes over: once done, the draft of them is gone. */
  readonly spends: DraftForm | null;
};

/** Seven days, in seconds: how long a finished Idempotency-Key answers unless an endpoint says otherwise. */
export const KEY_SECONDS = 7 * 24 * 60 * 60;

type Given<
  P extends Schema | null,
  Q extends Schema | null,
  B extends Schema | null,
  R extends Schema,
> = Pick<Endpoint<P, Q, B, R>, 'id' | 'method' | 'path' | 'summary' | 'command' | 'reply'> & {
  params?: P;
  query?: Q;
  body?: B;
} & Partial<
    Pick<
      Endpoint,
      | 'session'
      | 'replyType'
      | 'status'
      | 'changes'
      | 'versioned'
      | 'keySeconds'
      | 'problems'
      | 'spends'
      | 'wakes'
    >
  >;

/** Makes an endpoint, filling in what most of them share. */
export function endpoint<
  R extends Schema,
  P extends Schema | null = null,
  Q extends Schema | null = null,
  B extends Schema | null = null,
>(given: Given<P, Q, B, R>): Endpoint<P, Q, B, R> {
  return {
    session: 'staff',
    replyType: 'json',
    status: 200,
    changes: false,
    versioned: false,
    keySeconds: KEY_SECONDS,
    problems: [],
    spends: null,
    wakes: true,
    ...given,
    // An absent part is null, so that the server and the client match on one thing.
    params: (given.params ?? null) as P,
    query: (given.query ?? null) as Q,
    body: (given.body ?? null) as B,
  };
}
