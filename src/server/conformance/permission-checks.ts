import { allEndpoints } from '../../contract/all-endpoints.ts';
import { readRequest } from '../../contract/requests.ts';
import { readSession, signOut } from '../../contract/session.ts';
import type { Role } from '../../domain/vocabulary.ts';
import { shownOf } from './caller.ts';
import type { GivenAccount } from './given.ts';
import { ownRequest } from './own-request.ts';
import { hold, holdNone, Skipped, somebody, type Check, type Desk } from './suite.ts';
import { holdProblem } from './status-checks.ts';

const roles = ['agent', 'supervisor', 'privacy-officer', 'auditor'] as const satisfies Role[];

/** Whom the check is about: everybody may end their session, and the suite still needs it. */
const asked = allEndpoints.filter(({ id, session }) => session === 'staff' && id !== signOut.id);

/**
 * The published table, cell by cell. Nothing is there under the ids that are asked for and no change carries a key, so
 * that a right that is had changes nothing: a right is looked at before the thing, and a key after it.
 */
function tableOf(role: Role): Check {
  return {
    name: `the published table for ${role}, ${asked.length} endpoints`,
    run: async (desk) => {
      const account = somebody(desk, role);
      const wrong: string[] = [];
      for (const endpoint of asked) {
        const isBarred = desk.published(endpoint.id, role) === 'none';
        const told = await desk.caller.call(account, endpoint, { key: null });
        const isRefused = told.problem?.type === 'role-lacks-right';
        if (isRefused !== isBarred || (isBarred && told.status !== 403))
          wrong.push(`${endpoint.id} ${shownOf(told)}`);
      }
      holdNone(wrong, asked.length);
    },
  };
}

/** The rights of roles, of desks, and of nobody. */
export const permissionChecks: readonly Check[] = [
  {
    name: 'each account has the role that was given',
    run: async ({ caller, given }) => {
      const wrong: string[] = [];
      for (const account of given.accounts) {
        const { staff } = await caller.done(account, readSession);
        if (staff.role !== account.role) wrong.push(`${account.staff} is served as ${staff.role}`);
      }
      holdNone(wrong, given.accounts.length);
    },
  },
  ...roles.map(tableOf),
  {
    name: 'a request of another desk answers as one that there is not',
    run: async (desk) => {
      const other = strangerTo(desk);
      const { id } = await ownRequest(desk);
      const [there, nowhere] = [id, 'no-such-request'].map((request) =>
        desk.caller.call(other, readRequest, { params: { request } }),
      );
      if (there === undefined || nowhere === undefined) return;
      holdProblem(await nowhere, 'not-found');
      const [one, none] = [await there, await nowhere];
      holdProblem(one, 'not-found');
      const bare = ({ type, title, status }: NonNullable<typeof one.problem>): string =>
        [type, title, status].join();
      const isAlike =
        one.problem !== null && none.problem !== null && bare(one.problem) === bare(none.problem);
      hold(isAlike, 'The two answers can be told apart.');
    },
  },
  {
    name: 'a token that nobody was given opens nothing',
    run: async ({ caller, agent }) => {
      const forged = { ...agent, staff: 'nobody', token: 'f'.repeat(40) };
      const told = await caller.call(forged, readSession);
      hold(told.status === 401, shownOf(told));
    },
  },
];

/** An agent who works at none of the customer's desk. */
function strangerTo({ given }: Desk): GivenAccount {
  const found = given.accounts.find(
    ({ role, desks }) => role === 'agent' && !desks.includes(given.customer.desk),
  );
  if (found === undefined) throw new Skipped('No agent of another desk was given.');
  return found;
}
