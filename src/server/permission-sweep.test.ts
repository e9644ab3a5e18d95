import { expect, it } from 'vitest';
import { allEndpoints } from '../contract/all-endpoints.ts';
import { callBackDemand, openDemand } from '../contract/demands.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { proposeExport } from '../contract/exports.ts';
import { Problem } from '../contract/problem.ts';
import { placeHold } from '../contract/holds.ts';
import { proposeMerge } from '../contract/merges.ts';
import { stepUp } from '../contract/session.ts';
import { approveLook, askLook } from '../contract/vault.ts';
import { permissions } from '../domain/permission.ts';
import { roles, type Role } from '../domain/vocabulary.ts';
import { DEMO_PIN } from '../../mocks/step-up.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const accounts: Readonly<Record<Role, string>> = {
  agent: 'ada',
  supervisor: 'sue',
  'privacy-officer': 'pia',
  auditor: 'aud',
};
const cells = allEndpoints.flatMap((endpoint) =>
  [null, ...roles].map((role): [string, Role | null, Endpoint] => [endpoint.id, role, endpoint]),
);

/** What the published table says before anything is looked up; null where it lets the call in. */
function expected({ command, session }: Endpoint, role: Role | null): string | null {
  if (session === 'none') return null;
  if (role === null) return 'signed-out';
  return command !== null && permissions[command][role] === 'none' ? 'role-lacks-right' : null;
}

it('asks every endpoint of every role', () => {
  expect(cells).toHaveLength(allEndpoints.length * 5);
});

it.each(cells)('%s as %s', async (_, role, endpoint) => {
  const desk = new TinyDesk();
  const walk = await TinyWalk.open(desk);
  const staff = role === null ? null : accounts[role];
  if (staff !== null) await desk.tokenOf(staff);
  const hold = await desk.done('pia', placeHold, {
    params: { customer: 'c-full' },
    body: {
      items: null,
      everywhere: false,
      reason: 'dispute',
      reference: 'L-1',
      reviewOn: '2027-01-31',
    },
  });
  const merge = await desk.done('ada', proposeMerge, {
    params: { customer: 'c-full' },
    body: { with: 'c-two' },
  });
  const exported = await desk.done('aud', proposeExport, {});
  const demand = endpoint.path.includes(':demand') ? await calledBackDemand(desk) : 'unknown';
  const look = endpoint.path.includes(':look') ? await openLook(desk) : 'unknown';
  const before = { record: await walk.record(), size: await desk.store.auditSize() };
  // What no schema accepts: whoever is let in goes no further.
  const params = {
    request: walk.id,
    customer: 'c-full',
    item: 'c-full-email',
    hold: hold.id,
    merge: merge.id,
    form: 'note',
    about: walk.id,
    company: 'hkt',
    export: exported.id,
    demand,
    look,
    mailing: 'ml-a',
  };
  const reply = await desk.call(staff, endpoint, {
    params,
    body: 'surplus',
    query: { surplus: '1' },
  });
  const wanted = expected(endpoint, role);
  if (wanted === null) {
    expect([200, 201, 400, 422]).toContain(reply.status);
    return;
  }
  expect(Problem.parse(reply.body).type).toBe(wanted);
  expect(await walk.record()).toEqual(before.record);
  const events = (await desk.events()).slice(before.size);
  const left =
    wanted === 'signed-out'
      ? []
      : [{ action: 'command.refused', actor: { id: staff }, reason: endpoint.id }];
  expect(events).toMatchObject(left);
});

const scope = { from: '2026-05-01', to: '2026-05-07', address: '203.0.113.77', record: null };

/** A demand whose rows may be looked at. */
async function calledBackDemand(desk: TinyDesk): Promise<string> {
  const { id, version } = await desk.done('pia', openDemand, {
    body: {
      company: 'hkt',
      authority: 'au-tokyo-court',
      instrument: 'court-order',
      reference: 'No. 1',
      scan: 'L-1',
      servedHow: 'in-person',
      servedOn: '2026-10-30',
      dueOn: '2026-11-20',
      scope,
      columns: ['time'],
      gag: null,
    },
  });
  const body = { result: 'known-there' };
  await desk.done('pia', callBackDemand, { params: { demand: id }, version, body });
  return id;
}

/** A look whose time runs. */
async function openLook(desk: TinyDesk): Promise<string> {
  const { id, version, digest } = await desk.done('pia', askLook, {
    body: {
      company: 'hkt',
      violation: 'terms-broken',
      statement: 'The terms were broken three times.',
      scope,
      minutes: '15',
    },
  });
  await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  await desk.done('pat', approveLook, { params: { look: id }, version, body: { digest } });
  return id;
}
