import type { Role } from '../../domain/vocabulary.ts';
import type { ChainTools } from '../../domain/audit-chain.ts';
import type { Caller } from './caller.ts';
import type { Given, GivenAccount } from './given.ts';

/** How far a role reaches with an endpoint, as the published table says. */
export type Reach = 'none' | 'desk' | 'company' | 'all';

/** What the suite is run against, and what it is held to. */
export type SuiteOptions = {
  readonly fetch: (request: Request) => Promise<Response>;
  readonly origin: string;
  readonly given: Given;
  readonly published: (endpoint: string, role: Role) => Reach;
  readonly chain: ChainTools;
};

export const chapters = [
  'statuses',
  'permissions',
  'idempotency',
  'versions',
  'masking',
  'audit',
] as const;
export type Chapter = (typeof chapters)[number];

/** What became of one check. */
export type Outcome = {
  readonly chapter: Chapter;
  readonly name: string;
  readonly is: 'passed' | 'failed' | 'skipped';
  /** Why it failed or was left out; empty where it passed. */
  readonly why: string;
};

/** Thrown by a check that cannot be made with what was given. */
export class Skipped extends Error {}

/** What every check works with. */
export type Desk = SuiteOptions & {
  readonly caller: Caller;
  /** Agent of the desk of the customer. */
  readonly agent: GivenAccount;
  /** Lines of the log before the suite began; null where nobody may read them. */
  readonly logBefore: number | null;
};

/** A check of a chapter: returns when it holds, throws with the reason when it does not. */
export type Check = { readonly name: string; readonly run: (desk: Desk) => Promise<void> };

/** Somebody of a role. Throws Skipped where nobody of it was given. */
export function somebody({ given }: Desk, role: Role): GivenAccount {
  const found = given.accounts.find((account) => account.role === role);
  if (found === undefined) throw new Skipped(`No account of the role ${role} was given.`);
  return found;
}

/** Throws with a reason unless something holds. */
export function hold(isTrue: boolean, otherwise: string): void {
  if (!isTrue) throw new Error(otherwise);
}

/** Throws naming the first few of what is wrong, unless nothing is. */
export function holdNone(wrong: readonly string[], of: number): void {
  hold(of > 0, 'Nothing was asked.');
  const shown = wrong.slice(0, 5).join('; ');
  hold(wrong.length === 0, `${wrong.length} of ${of}: ${shown}`);
}
