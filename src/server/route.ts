import type { Endpoint } from '../contract/endpoint.ts';
import type { Call } from './call.ts';

/** What a change left behind: a reference to render it by, and for a verdict its outcome. */
export type Acted = { readonly reference: string | null; readonly outcome: string | null };

/** What a call answers; `version` becomes the ETag. */
export type Answer = { readonly body: unknown; readonly version: number | null };

/** A read: it may log itself, and changes nothing. */
export type ReadRoute = {
  readonly is: 'read';
  readonly endpoint: Endpoint;
  readonly read: (call: Call, input: { query: unknown; body: unknown }) => Promise<Answer>;
};

/**
 * A change. `find` proves that the object is there and the account's to know, before the body is even parsed;
 * `act` commits; `render` answers, for the call itself and for every replay of its key.
 */
export type ChangeRoute = {
  readonly is: 'change';
  readonly endpoint: Endpoint;
  readonly find: (call: Call) => Promise<{ version: number | null }>;
  readonly act: (call: Call, body: unknown) => Promise<Acted>;
  readonly render: (call: Call, acted: Acted) => Promise<Answer>;
};

export type Route = ReadRoute | ChangeRoute;
