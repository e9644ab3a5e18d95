import { describe, expect, it } from 'vitest';
import { DEMO_PIN } from '../../mocks/step-up.ts';
import { WATCHED_ADDRESS } from '../../mocks/seed/access-history.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import {
  approveDemand,
  callBackDemand,
  exportDemand,
  openDemand,
  previewDemand,
  proposeDemand,
  readDemands,
  returnDemand,
  reviewGag,
  type DemandView,
} from '../contract/demands.ts';
import { stepUp } from '../contract/session.ts';
import { DAY } from '../domain/instant.ts';
import { chainTools } from './chain-tools.ts';

const paper = {
  company: 'ntt-china',
  authority: 'au-hong-kong-court',
  instrument: 'court-order',
  reference: 'HCMP 123/26',
  scan: 'L-123',
  servedHow: 'in-person',
  servedOn: '2026-10-30',
  dueOn: '2026-11-20',
  scope: { from: '2026-05-01', to: '2026-05-07', address: WATCHED_ADDRESS, record: null },
  columns: ['address', 'time'],
  gag: { reviewOn: '2027-05-01' },
} as const;

function of({ id, version }: DemandView, body: object = {}) {
  return { params: { demand: id }, version, body };
}

async function calledBack(desk: TinyDesk, given: object = {}): Promise<DemandView> {
  const opened = await desk.done('pia', openDemand, { body: { ...paper, ...given } });
  return desk.done('pia', callBackDemand, of(opened, { result: 'known-there' }));
}

async function approved(desk: TinyDesk, given: object = {}): Promise<DemandView> {
  const proposed = await desk.done('pia', proposeDemand, of(await calledBack(desk, given)));
  await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  const digest = proposed.proposal?.digest;
  return desk.done('pat', approveDemand, of(proposed, { digest }));
}

describe('a legal demand (N4-4, H5, H11)', () => {
  it.each(['ada', 'sue', 'aud'])('is not opened by %s', async (who) => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, openDemand, { body: paper })).type).toBe('signed-out');
    expect((await desk.refused(who, openDemand, { body: paper })).type).toBe('role-lacks-right');
    const read = await desk.call(who, readDemands);
    expect(read.status).toBe(who === 'aud' ? 200 : 403);
  });

  it('leaves with exactly the rows that its paper covers, by two officers, hashed and logged', async () => {
    const desk = new TinyDesk();
    const opened = await desk.done('pia', openDemand, { body: paper });
    expect(opened).toMatchObject({ id: 'LD-1', state: 'opened', isLate: false });
    expect((await desk.refused('pia', previewDemand, of(opened))).type).toBe('not-called-back');
    const called = await desk.done('pia', callBackDemand, of(opened, { result: 'known-there' }));

    const { rows } = await desk.done('pia', previewDemand, of(called));
    expect(rows.map(({ on, out }) => [on, out])).toEqual([
      ['2026-04-30', 'outside-period'],
      ['2026-05-01', null],
      ['2026-05-02', null],
      ['2026-05-02', null],
      ['2026-05-06', null],
      ['2026-05-07', null],
      ['2026-05-08', 'outside-period'],
    ]);
    // What is out of scope shows its day alone, what is not covered shows in no row.
    for (const { out, time, address, deed, place, record } of rows) {
      expect([time, address].map((cell) => cell !== null)).toEqual([out === null, out === null]);
      expect([deed, place, record]).toEqual([null, null, null]);
    }

    const proposed = await desk.done('pia', proposeDemand, of(called));
    const digest = { digest: proposed.proposal?.digest };
    expect(proposed.can.approve).toMatchObject({ code: 'four-eyes' });
    const own = await desk.refused('pia', approveDemand, of(proposed, digest));
    expect(own).toMatchObject({ type: 'four-eyes', status: 403 });
    const other = await desk.refused('pat', approveDemand, of(proposed, { digest: 'another' }));
    expect(other.type).toBe('proposal-changed');
    const bare = await desk.refused('pat', approveDemand, of(proposed, digest));
    expect(bare.type).toBe('step-up-needed');
    await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
    expect((await desk.refused('pia', exportDemand, of(proposed))).type).toBe('not-approved');
    const allowed = await desk.done('pat', approveDemand, of(proposed, digest));

    const key = desk.newKey();
    const { demand, file } = await desk.done('pia', exportDemand, { ...of(allowed), key });
    expect(demand).toMatchObject({ state: 'exported', exported: { count: 5, by: 'pia' } });
    expect(file.sha256).toBe(proposed.proposal?.sha256);
    expect(chainTools.hash(file.text)).toBe(file.sha256);
    expect(file.text.split('\r\n').slice(0, 2)).toEqual([
      '\ufeff"time","address"',
      `"2026-04-30T16:04:00.000Z","${WATCHED_ADDRESS}"`,
    ]);
    expect(file.text.trim().split('\r\n')).toHaveLength(6);
    const again = await desk.done('pia', exportDemand, { ...of(allowed), key });
    expect(again.file).toEqual(file);

    const told = (await desk.events()).filter(({ object }) => object.type === 'demand');
    expect(told.filter(({ outcome }) => outcome === 'done').map(({ action }) => action)).toEqual([
      'demand.opened',
      'demand.called-back',
      'demand.previewed',
      'demand.proposed',
      'demand.approved',
      'demand.exported',
    ]);
    expect(told.find(({ action }) => action === 'demand.previewed')?.fields).toEqual(['5', '2']);
    expect(told.at(-1)?.fields).toEqual(['5', file.sha256]);
    expect(JSON.stringify(told)).not.toContain(WATCHED_ADDRESS);
    expect(JSON.stringify(told)).not.toContain('HCMP');
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('ends where the office knows nothing of it', async () => {
    const desk = new TinyDesk();
    const opened = await desk.done('pia', openDemand, { body: paper });
    const ended = await desk.done('pia', callBackDemand, of(opened, { result: 'not-known-there' }));
    expect(ended.state).toBe('not-known-there');
    expect((await desk.refused('pia', previewDemand, of(ended))).type).toBe('wrong-status');
    expect((await desk.refused('pia', proposeDemand, of(ended))).type).toBe('wrong-status');
  });

  it('is sent back, and proposed anew', async () => {
    const desk = new TinyDesk();
    const proposed = await desk.done('pia', proposeDemand, of(await calledBack(desk)));
    const digest = { digest: proposed.proposal?.digest };
    const back = await desk.done('pat', returnDemand, of(proposed, digest));
    expect(back).toMatchObject({ state: 'called-back', proposal: null });
    expect(back.can.propose).toBe(true);
  });

  it('is not exported a day after it was approved; another officer has to look again', async () => {
    const desk = new TinyDesk();
    const one = await approved(desk);
    desk.clock.advance(DAY);
    await desk.signIn('pia');
    expect((await desk.refused('pia', exportDemand, of(one))).type).toBe('approval-over');
    expect((await desk.done('pia', proposeDemand, of(one))).state).toBe('proposed');
  });

  it('keeps silent towards the customer until the silence is looked at again', async () => {
    const desk = new TinyDesk();
    const one = await calledBack(desk, { gag: { reviewOn: '2026-11-03' } });
    expect(one.gag).toEqual({ reviewOn: '2026-11-03', isDue: false });
    desk.clock.advance(DAY);
    await desk.signIn('pia');
    const [due] = (await desk.done('pia', readDemands)).demands;
    expect(due?.gag).toEqual({ reviewOn: '2026-11-03', isDue: true });
    const past = await desk.refused('pia', reviewGag, of(one, { reviewOn: '2026-11-03' }));
    expect(past.errors).toEqual([{ pointer: '/reviewOn', code: 'invalid' }]);
    const kept = await desk.done('pia', reviewGag, of(one, { reviewOn: '2027-02-01' }));
    expect(kept.gag).toEqual({ reviewOn: '2027-02-01', isDue: false });
    const ended = await desk.done('pia', reviewGag, of(kept, { reviewOn: null }));
    expect(ended.gag).toBeNull();
    expect((await desk.refused('pia', reviewGag, of(ended, { reviewOn: null }))).type).toBe(
      'no-gag',
    );
    const told = (await desk.events()).filter(({ action }) => action === 'demand.gag-reviewed');
    expect(told.map(({ reason }) => reason)).toEqual(['gag-kept', 'gag-ended']);
  });

  it.each([
    ['an office of no directory', { authority: 'au-none' }, '/authority'],
    ['a scope of everybody', { scope: { ...paper.scope, address: null } }, '/scope/address'],
    ['a paper from tomorrow', { servedOn: '2026-11-03' }, '/servedOn'],
    ['an end before its beginning', { scope: { ...paper.scope, to: '2026-04-30' } }, '/scope/to'],
    ['nothing of a row', { columns: [] }, '/columns'],
  ])('is not opened on %s', async (_, given, pointer) => {
    const desk = new TinyDesk();
    const refused = await desk.refused('pia', openDemand, { body: { ...paper, ...given } });
    expect(refused).toMatchObject({ type: 'fields', errors: [{ pointer }] });
    expect((await desk.done('pia', readDemands)).demands).toEqual([]);
  });

  it('covers the record that it names, and no other', async () => {
    const desk = new TinyDesk();
    const scope = { from: '2026-01-01', to: '2026-10-31', address: null, record: 'c-ntt' };
    const one = await calledBack(desk, { scope, columns: ['record'] });
    const { rows } = await desk.done('pia', previewDemand, of(one));
    expect(rows.flatMap(({ out, record }) => (out === null ? [record] : []))).not.toContain(null);
    expect(new Set(rows.flatMap(({ record }) => record ?? []))).toEqual(new Set(['c-ntt']));
  });
});
