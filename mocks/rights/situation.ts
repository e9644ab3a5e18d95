import type { Sent } from '../tiny/tiny-desk.ts';

/**
 * A call that is no command on a request, in a state of what it is about. `answer` is what role and reach let through;
 * `asker` is the account whose person may not decide it, `beyond` what those are told whose reach ends before it.
 */
export type Situation = {
  readonly endpoint: string;
  readonly state: string;
  readonly sent: Sent;
  readonly answer: string;
  readonly asker?: string;
  readonly own?: string;
  readonly beyond?: string;
};
