import { describe, expect, it } from 'vitest';
import { readPolicies } from '../contract/policies.ts';
import {
  approvePolicy,
  proposePolicy,
  readPolicyVersions,
  readRequestPolicy,
  returnPolicy,
} from '../contract/policy-versions.ts';
import { companyOf } from '../domain/company.ts';
import { DAY } from '../domain/instant.ts';
import type { Setting } from '../domain/setting.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const hkt = { params: { company: 'hkt' } };
const wish = {
  inForceFrom: '2026-11-05',
  said: [{ clause: 'H3', words: { lang: 'en', text: 'Nobody has to give anything.' } }],
  figures: { 'inquiry-days': 10, 'undo-hours': 48 },
};
const sent = (version: number, change: object = {}) => ({
  ...hkt,
  version,
  body: { ...wish, ...change },
});

async function store(desk: TinyDesk, by = 'pia') {
  const { stores } = await desk.done(by, readPolicyVersions);
  const found = stores.find(({ company }) => company === 'hkt');
  if (found === undefined) throw new Error('no store');
  return found;
}

async function adopt(desk: TinyDesk, version = 0, change: object = {}): Promise<void> {
  const { proposal } = await desk.done('pia', proposePolicy, sent(version, change));
  const body = { digest: proposal?.digest ?? '' };
  await desk.done('pat', approvePolicy, { ...hkt, version: version + 1, body });
}

describe('the policy store: who may not', () => {
  it.each([
    ['signed out', null, 'signed-out'],
    ['an agent', 'ada', 'role-lacks-right'],
    ['a supervisor', 'sam', 'role-lacks-right'],
  ] as const)('%s', async (_, by, type) => {
    const desk = new TinyDesk();
    expect((await desk.refused(by, readPolicyVersions)).type).toBe(type);
    for (const endpoint of [proposePolicy, approvePolicy, returnPolicy])
      expect((await desk.refused(by, endpoint, sent(0))).type).toBe(type);
  });

  it('an auditor reads and changes nothing; the policy of a request is for those who see it', async () => {
    const walk = await TinyWalk.open(new TinyDesk());
    const { desk } = walk;
    expect((await store(desk, 'aud')).versions).toHaveLength(1);
    expect((await desk.refused('aud', proposePolicy, sent(0))).type).toBe('role-lacks-right');
    const params = { request: walk.id };
    expect((await desk.refused(null, readRequestPolicy, { params })).type).toBe('signed-out');
    expect((await desk.refused('bea', readRequestPolicy, { params })).type).toBe('not-found');
  });
});

describe('a version of the policy (N8)', () => {
  it('is put in force by two privacy officers, and the log names its clauses without their words', async () => {
    const desk = new TinyDesk();
    const proposed = await desk.done('pia', proposePolicy, sent(0));
    expect(proposed.proposal?.next).toMatchObject({
      version: '2',
      inForceFrom: '2026-11-05',
      state: 'to-come',
      changes: [
        { clause: 'H3', words: { was: null, is: wish.said[0]?.words }, figures: [] },
        {
          clause: 'H7',
          citation: 'HKT privacy policy, section 7',
          words: null,
          figures: [
            { figure: 'inquiry-days', was: 14, is: 10 },
            { figure: 'undo-hours', was: 24, is: 48 },
          ],
        },
      ],
    });
    const own = { ...hkt, version: 1, body: { digest: proposed.proposal?.digest ?? '' } };
    expect((await desk.refused('pia', approvePolicy, own)).type).toBe('four-eyes');
    expect((await desk.refused('pat', proposePolicy, sent(1))).type).toBe('proposal-pending');
    const other = { ...own, body: { digest: 'another' } };
    expect((await desk.refused('pat', approvePolicy, other)).type).toBe('proposal-changed');
    const after = await desk.done('pat', approvePolicy, own);
    expect(after).toMatchObject({ version: 2, proposal: null });
    expect(after.versions.map(({ version, state }) => [version, state])).toEqual([
      ['1', 'in-force'],
      ['2', 'to-come'],
    ]);
    const told = (await desk.events()).filter(({ action }) => action.startsWith('policy.'));
    expect(told.map(({ action, fields, actor }) => [action, fields, actor.id])).toEqual([
      ['policy.proposed', ['H3', 'H7'], 'pia'],
      ['policy.adopted', ['H3', 'H7'], 'pat'],
    ]);
    expect(JSON.stringify(told)).not.toContain('Nobody');
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('shows figures with their clauses, and what law makes the company keep', async () => {
    const { figures, retention } = await store(new TinyDesk());
    expect(figures.map(({ figure, value, clause }) => [figure, value, clause])).toEqual([
      ['inquiry-days', 14, 'H7'],
      ['correction-days', 14, 'H7'],
      ['deletion-days', 14, 'H7'],
      ['undo-hours', 24, 'H7'],
      ['evidence-days', 14, 'H7'],
      ['lapse-days', 30, 'H7'],
    ]);
    expect(retention).toMatchObject([{ id: 'jp-keep-tax-records', years: 7, checked: false }]);
  });

  it('counts from its date on: older requests keep theirs, new ones follow it', async () => {
    const desk = new TinyDesk();
    const before = await TinyWalk.open(desk);
    await adopt(desk);
    const between = await TinyWalk.open(desk);
    expect((await between.view()).policyVersion).toBe('1');
    desk.clock.advance(3 * DAY);
    for (const by of ['ada', 'pia']) await desk.signIn(by);
    const kept = await before.view();
    expect(kept).toMatchObject({ policyVersion: '1', policyNow: '2' });
    expect(kept.clocks.policy.due).toBe('2026-11-16');
    const fresh = await TinyWalk.open(desk);
    const view = await fresh.view();
    expect(view).toMatchObject({ policyVersion: '2', policyNow: '2' });
    expect(view.clocks.policy.due).toBe('2026-11-15');
    const { policies } = await desk.done('pia', readPolicies);
    const shown = policies.find(({ company }) => company === 'hkt');
    expect(shown?.policyVersion).toBe('2');
    expect(shown?.clauses.find(({ number }) => number === 'H3')?.words).toEqual(
      wish.said[0]?.words,
    );

    const params = { request: before.id };
    expect(await desk.done('ada', readRequestPolicy, { params })).toMatchObject({
      pinned: { version: '1', inForceFrom: null },
      inForce: { version: '2', inForceFrom: '2026-11-05' },
      changes: [{ clause: 'H3' }, { clause: 'H7' }],
      effect: 'would-move',
      due: '2026-11-16',
      wouldBe: '2026-11-12',
      siteTerms: [],
      precedence: null,
    });
    const same = await desk.done('ada', readRequestPolicy, { params: { request: fresh.id } });
    expect(same).toMatchObject({ changes: [], effect: 'unaffected', due: '2026-11-15' });
  });

  it('leaves a date as it is where only other things changed', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await adopt(desk, 0, { figures: { 'deletion-days': 10 } });
    desk.clock.advance(3 * DAY);
    await desk.signIn('ada');
    const read = await desk.done('ada', readRequestPolicy, { params: { request: walk.id } });
    expect(read).toMatchObject({ effect: 'unaffected', due: read.wouldBe });
    expect(read.changes.map(({ clause }) => clause)).toEqual(['H3', 'H7']);
  });

  it('goes before other terms of the company, whose date is used for nothing', async () => {
    const setting: Setting = {
      id: 'hkt',
      version: 1,
      packs: companyOf('hkt').packs,
      proposal: null,
      siteTerms: [
        { id: 't', title: { lang: 'en', text: 'Terms' }, days: 60, asRead: '2026-11-01' },
      ],
    };
    const desk = new TinyDesk();
    await desk.store.commit(
      { puts: [{ type: 'setting', record: setting, seen: 0 }], key: null },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'packs.approved',
        object: { type: 'setting', id: 'hkt', version: 1 },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: 'before',
      },
    );
    const walk = await TinyWalk.open(desk);
    const read = await desk.done('ada', readRequestPolicy, { params: { request: walk.id } });
    expect(read.siteTerms).toMatchObject([{ days: 60, wouldBe: '2027-01-01' }]);
    expect((await walk.view()).clocks.policy.due).toBe('2026-11-16');
    expect((await store(desk)).siteTerms).toHaveLength(1);
    await adopt(desk, 1);
    expect((await store(desk)).siteTerms).toHaveLength(1);
  });

  it.each([
    ['for a day gone by', { inForceFrom: '2026-11-01' }, 'policy-too-early'],
    ['with nothing new', { said: [], figures: { 'inquiry-days': 14 } }, 'nothing-changed'],
    ['with a clause of another policy', { said: [{ ...wish.said[0], clause: 'N5' }] }, 'fields'],
    ['with a clause twice', { said: [wish.said[0], wish.said[0]] }, 'fields'],
    ['with a figure that it has not', { figures: { 'cut-off-minute': 900 } }, 'fields'],
    ['with a figure beyond its limits', { figures: { 'inquiry-days': 400 } }, 'fields'],
    ['without words', { said: [{ clause: 'H3', words: { lang: 'en', text: '' } }] }, 'fields'],
  ])('is not proposed %s', async (_, change, type) => {
    const desk = new TinyDesk();
    expect((await desk.refused('pia', proposePolicy, sent(0, change))).type).toBe(type);
  });

  it('is not approved once its date went by while it waited, and can be returned', async () => {
    const desk = new TinyDesk();
    const { proposal } = await desk.done('pia', proposePolicy, sent(0));
    const body = { digest: proposal?.digest ?? '' };
    desk.clock.advance(4 * DAY);
    await desk.signIn('pat');
    const late = await desk.refused('pat', approvePolicy, { ...hkt, version: 1, body });
    expect(late.type).toBe('policy-too-early');
    const after = await desk.done('pat', returnPolicy, { ...hkt, version: 1, body });
    expect(after.proposal).toBeNull();
    expect(after.versions).toHaveLength(1);
    const told = (await desk.events()).map(({ action }) => action);
    expect(told).toContain('policy.returned');
  });
});
