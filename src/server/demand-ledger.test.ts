import { describe, expect, it } from 'vitest';
import { DEMO_PIN } from '../../mocks/step-up.ts';
import { DeletionWalk } from '../../mocks/tiny/deletion-walk.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import {
  approveDemand,
  callBackDemand,
  exportDemand,
  openDemand,
  proposeDemand,
  reviewGag,
  type DemandView,
} from '../contract/demands.ts';
import { readLedger } from '../contract/sharings.ts';
import { stepUp } from '../contract/session.ts';
import { askLook } from '../contract/vault.ts';
import { DAY } from '../domain/instant.ts';

const scope = { from: '2026-01-01', to: '2026-10-12', address: null, record: 'c-full' };
const paper = {
  company: 'hkt',
  authority: 'au-hong-kong-court',
  instrument: 'court-order',
  reference: 'HCMP 123/26',
  scan: 'L-123',
  servedHow: 'in-person',
  servedOn: '2026-10-12',
  dueOn: '2026-11-20',
  scope,
  columns: ['time'],
  gag: null,
};

function of({ id, version }: DemandView, body: object = {}) {
  return { params: { demand: id }, version, body };
}

async function exported(desk: TinyDesk, given: object = {}): Promise<DemandView> {
  const opened = await desk.done('pia', openDemand, { body: { ...paper, ...given } });
  const called = await desk.done('pia', callBackDemand, of(opened, { result: 'known-there' }));
  const proposed = await desk.done('pia', proposeDemand, of(called));
  await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  const digest = proposed.proposal?.digest;
  const allowed = await desk.done('pat', approveDemand, of(proposed, { digest }));
  return (await desk.done('pia', exportDemand, of(allowed))).demand;
}

const byLaw = async (desk: TinyDesk, customer = 'c-full') =>
  (await desk.done('pia', readLedger, { params: { customer } })).rows.filter(
    ({ office }) => office !== null,
  );

describe('what an authority got, for the customer who asks to whom (N4, N4-4, H5, H11)', () => {
  it('stands in their ledger, by law and for once, and they are told', async () => {
    const desk = new TinyDesk();
    const { id } = await exported(desk);
    expect(await byLaw(desk)).toMatchObject([
      {
        recipient: 'au-hong-kong-court',
        basis: 'law',
        purpose: null,
        on: '2026-11-02',
        fields: [],
      },
    ]);
    const [notice, ...more] = desk.outbox(id, 'authority-notice');
    expect(more).toEqual([]);
    expect(notice).toMatchObject({ customer: 'c-full', state: 'handed-over' });
    expect(notice?.payload?.body).toContain('法令に基づく');
    // Nobody else is told, and nobody else's ledger says anything.
    expect(await byLaw(desk, 'c-two')).toEqual([]);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('is kept from them while a silence binds, and told when it ends', async () => {
    const desk = new TinyDesk();
    const one = await exported(desk, { gag: { reviewOn: '2027-05-01' } });
    expect(await byLaw(desk)).toEqual([]);
    expect(desk.outbox(one.id, 'authority-notice')).toEqual([]);
    const kept = await desk.done('pia', reviewGag, of(one, { reviewOn: '2027-08-01' }));
    expect(desk.outbox(one.id, 'authority-notice')).toEqual([]);
    await desk.done('pia', reviewGag, of(kept, { reviewOn: null }));
    expect(await byLaw(desk)).toHaveLength(1);
    expect(desk.outbox(one.id, 'authority-notice')).toHaveLength(1);
  });

  it('is not told when a silence ends before anything left', async () => {
    const desk = new TinyDesk();
    const body = { ...paper, gag: { reviewOn: '2027-05-01' } };
    const opened = await desk.done('pia', openDemand, { body });
    await desk.done('pia', reviewGag, of(opened, { reviewOn: null }));
    expect(desk.outbox(opened.id, 'authority-notice')).toEqual([]);
  });

  it('goes with the person: the record that a demand names, what a look states, word to them', async () => {
    const desk = new TinyDesk();
    const records = (await desk.store.customersOf('person-of-old')).map(({ id }) => id);
    const rows = await desk.store.accessRows('hkt');
    const record = rows.find(({ customer }) => records.includes(customer))?.customer ?? 'none';
    const theirs = { ...scope, to: '2026-11-02', record };
    const { id } = await exported(desk, { scope: theirs });
    expect(desk.outbox(id, 'authority-notice')).toHaveLength(1);
    const statement = 'Somebody else ordered in the name of Hazel Thistlewood.';
    const look = await desk.done('pia', askLook, {
      body: {
        company: 'hkt',
        violation: 'account-taken-over',
        statement,
        scope: theirs,
        minutes: '15',
      },
    });
    const walk = await (await DeletionWalk.proved(desk, { customer: 'c-old' })).start();
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    await walk.finish();
    expect(await desk.store.get('demand', id)).toMatchObject({ scope: { record: null } });
    expect(await desk.store.get('look', look.id)).toMatchObject({
      statement: '',
      scope: { record: null },
    });
    expect(desk.outbox(id, 'authority-notice')).toEqual([]);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('could not be told to somebody with no contact point: the demand and the log say so', async () => {
    const desk = new TinyDesk();
    const one = await exported(desk, { scope: { ...scope, record: 'c-nowhere' } });
    expect(desk.outbox(one.id, 'authority-notice')).toEqual([]);
    expect(one.untold).toBe(1);
    const said = (await desk.events()).filter(({ action }) => action === 'customer.not-told');
    expect(said).toMatchObject([
      { outcome: 'failed', reason: 'authority-notice', object: { type: 'demand', id: one.id } },
    ]);
    // Where silence is ordered nobody is owed word yet.
    const silent = await exported(new TinyDesk(), {
      gag: { reviewOn: '2027-05-01' },
      scope: { ...scope, record: 'c-nowhere' },
    });
    expect(silent.untold).toBe(0);
  });
});
