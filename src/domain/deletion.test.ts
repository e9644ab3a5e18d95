import { describe, expect, it } from 'vitest';
import { sampleCustomer, sampleRequest } from '../server/conformance/sample-records.ts';
import {
  NOW,
  provedRequest,
  sampleActor,
  sampleItem,
  sampleScene,
} from '../server/conformance/sample-scene.ts';
import { decide } from './decide.ts';
import {
  fatesOf,
  freshDeletion,
  goes,
  isDue,
  keptParts,
  othersOf,
  startDeletion,
  unstarted,
  type Deletion,
  type DeletionSight,
} from './deletion.ts';
import { holdOn, type Hold } from './hold.ts';
import { DAY, HOUR } from './instant.ts';
import { retentionRulesOf } from './law/retention-rules.ts';
import { nextAction } from './next-action.ts';
import type { RequestRecord } from './request.ts';
import { holdStates, type HoldState, type ItemField } from './vocabulary.ts';

const today = '2026-11-02';
const item = (field: ItemField, given = {}) => sampleItem({ field, ...given });
const record = (id: string, ...items: ReturnType<typeof item>[]) =>
  sampleCustomer({ id, version: 1, items });
const hold = (given: Partial<Hold> = {}): Hold => ({
  id: 'h-1',
  version: 2,
  company: 'hkt',
  records: ['c-1'],
  items: null,
  reason: 'litigation',
  reference: 'L-1',
  reviewOn: '2027-01-31',
  state: 'placed',
  placedBy: 'po-1',
  placedAt: 0,
  approvedBy: 'po-2',
  liftedAt: null,
  liftedBy: [],
  proposal: null,
  ...given,
});
const fates = (given: Partial<Parameters<typeof fatesOf>[0]>) =>
  fatesOf({
    records: [],
    choices: {},
    holds: [],
    rules: retentionRulesOf(['jp-appi']),
    today,
    ...given,
  });
const kinds = (given: Partial<Parameters<typeof fatesOf>[0]>) =>
  fates(given).map(({ fate }) => fate.kind);

describe('what becomes of an item', () => {
  it.each([
    ['goes without a choice', item('email'), {}, 'delete'],
    [
      'is made anonymous by choice',
      item('product-plan'),
      { 'i-product-plan': 'anonymise' },
      'anonymise',
    ],
    [
      'cannot be made anonymous where it tells who',
      item('email'),
      { 'i-email': 'anonymise' },
      'delete',
    ],
    ['stays while a law keeps it', item('last-invoice-number'), {}, 'keep-by-law'],
    [
      'goes once the law has done',
      item('last-invoice-number', { collectedOn: '2019-11-02' }),
      {},
      'delete',
    ],
    [
      'stays on the last day of the law',
      item('last-invoice-number', { collectedOn: '2019-11-03' }),
      {},
      'keep-by-law',
    ],
    [
      'goes where nothing was given',
      item('last-invoice-number', { state: 'declined' }),
      {},
      'delete',
    ],
  ] as const)('%s', (_, one, choices, kind) => {
    expect(
      kinds({
        records: [record('c-1', item('name', { collectedOn: '2000-01-01' }), one)],
        choices,
      })[1],
    ).toBe(kind);
  });

  it('is held before any law or wish, and the longest law keeps it', () => {
    const records = [record('c-1', item('last-invoice-number'))];
    expect(fates({ records, holds: [hold()] })[0]?.fate).toEqual({
      kind: 'on-hold',
      hold: 'h-1',
      until: '2027-01-31',
    });
    const rules = retentionRulesOf(['cn-pipl', 'hk-pdpo']);
    expect(fates({ records, rules })[0]?.fate).toMatchObject({ rule: 'hk-keep-tax-records' });
  });

  it.each([
    [
      'the name of the same record',
      [record('c-1', item('name'), item('last-invoice-number'))],
      ['keep-identity', 'keep-by-law'],
    ],
    [
      'no name where one is held',
      [record('c-1', item('name')), record('c-2', item('name'), item('email'))],
      ['delete', 'on-hold', 'on-hold'],
    ],
    [
      'nothing where nothing stays',
      [record('c-1', item('name'), item('email'))],
      ['delete', 'delete'],
    ],
  ] as const)('keeps with what stays %s', (_, records, wanted) => {
    expect(kinds({ records, holds: [hold({ records: ['c-2'] })] })).toEqual(wanted);
  });

  it('sums up what stays by its reason', () => {
    const records = [
      record('c-1', item('name'), item('last-invoice-number'), item('last-invoice-amount')),
      record('c-2', item('name')),
    ];
    expect(keptParts(fates({ records, holds: [hold({ records: ['c-2'] })] }))).toEqual([
      {
        why: 'law',
        of: 'jp-keep-tax-records',
        until: '2032-01-10',
        fields: ['last-invoice-number', 'last-invoice-amount'],
        items: 2,
      },
      { why: 'hold', of: 'h-1', until: '2027-01-31', fields: ['name'], items: 1 },
    ]);
  });
});

describe('a hold', () => {
  const protecting: readonly HoldState[] = ['asked', 'placed', 'lift-asked'];
  it.each(holdStates)('that is %s', (state) => {
    const found = holdOn([hold({ state })], { id: 'c-1' }, 'i-email');
    expect(found !== null).toBe(protecting.includes(state));
  });

  it.each([
    ['of its record', {}, true],
    ['of another record', { records: ['c-2'] }, false],
    ['of its item', { items: ['i-email'] }, true],
    ['of another item', { items: ['i-phone'] }, false],
  ])('%s', (_, given, isHeld) => {
    expect(holdOn([hold(given)], { id: 'c-1' }, 'i-email') !== null).toBe(isHeld);
  });
});

describe('other requests of the person', () => {
  const other = (given: Partial<RequestRecord>) =>
    sampleRequest({ id: 'R-2', version: 1, ...given });
  it.each([
    ['closed', other({ status: 'closed' }), []],
    ['the same', other({ id: 'R-1' }), []],
    ['proved', provedRequest({ id: 'R-2' }), ['blocking']],
    ['unproved', other({}), ['unproven']],
    ['an opt-out', other({ kind: 'opt-out', status: 'carrying-out' }), ['unproven']],
  ] as const)('%s', (_, request, wanted) => {
    const { blocking, unproven } = othersOf([request], 'R-1');
    expect([...blocking.map(() => 'blocking'), ...unproven.map(() => 'unproven')]).toEqual(wanted);
  });
});

const sight = (given: Partial<DeletionSight> = {}): DeletionSight => ({
  fates: fates({ records: [record('c-1', item('email'))] }),
  digest: 'd-1',
  blocking: [],
  unproven: [],
  ...given,
});
const approved = { digest: 'd-1', by: 'sue', at: NOW - HOUR };
const deleting = (given: Partial<Deletion> = {}, more: Partial<RequestRecord> = {}) =>
  provedRequest({
    kind: 'deletion',
    scope: null,
    deletion: { ...freshDeletion, ...given },
    ...more,
  });
const started = (hours: number, at = NOW - HOUR) =>
  startDeletion(deleting({ approved }), sight(), 'ada', hours, at);

describe('the commands of a deletion', () => {
  const verdict = (
    command: Parameters<typeof decide>[0],
    request: RequestRecord,
    deletion = sight(),
    isBeingErased = false,
  ) => {
    const actor = sampleActor();
    const answer = decide(command, sampleScene({ request, deletion, isBeingErased, actor }));
    return answer.ok ? 'yes' : answer.code;
  };
  it.each([
    ['decide-deletion', deleting(), sight(), 'yes'],
    ['decide-deletion', provedRequest(), sight(), 'wrong-kind'],
    [
      'decide-deletion',
      deleting({}, { verification: sampleRequest({ id: 'R-1', version: 1 }).verification }),
      sight(),
      'verification-needed',
    ],
    ['propose-deletion', deleting(), sight(), 'yes'],
    ['propose-deletion', deleting(), sight({ blocking: [provedRequest()] }), 'others-open'],
    ['propose-deletion', deleting(), sight({ fates: [] }), 'nothing-to-delete'],
    ['start-deletion', deleting(), sight(), 'not-approved'],
    ['start-deletion', deleting({ approved }), sight(), 'yes'],
    ['start-deletion', deleting({ approved }), sight({ digest: 'd-2' }), 'not-approved'],
    [
      'start-deletion',
      deleting({ approved: { ...approved, at: NOW - DAY } }),
      sight(),
      'not-approved',
    ],
    ['start-deletion', started(24), sight(), 'already-started'],
    ['undo-deletion', deleting(), sight(), 'nothing-started'],
    ['undo-deletion', started(24), sight(), 'yes'],
    ['undo-deletion', started(1), sight(), 'window-over'],
    ['propose-refusal', started(24), sight(), 'already-started'],
    ['note', started(24), sight(), 'yes'],
  ] as const)('%s: %#', (command, request, seen, wanted) => {
    expect(verdict(command, request, seen)).toBe(wanted);
  });

  it.each([
    ['ask-set', 'being-erased'],
    ['preview', 'being-erased'],
    ['note', 'yes'],
  ] as const)('%s of another request of somebody who is being erased', (command, wanted) => {
    expect(verdict(command, sampleRequest({ id: 'R-2', version: 1 }), sight(), true)).toBe(wanted);
  });

  it.each([
    [deleting(), sight(), 'decide-deletion'],
    [deleting(), sight({ blocking: [provedRequest()] }), 'close-others'],
    [deleting({ approved }), sight(), 'start-deletion'],
    [started(24), sight(), 'deletion-window'],
    [started(1), sight(), 'erasing'],
  ] as const)('what comes next: %#', (request, deletion, wanted) => {
    expect(nextAction(sampleScene({ request, deletion }))).toBe(wanted);
  });
});

describe('a started deletion', () => {
  it('has used its approval up, and plans exactly what was approved', () => {
    const { deletion, status } = started(24);
    expect(status).toBe('carrying-out');
    expect(deletion?.approved).toBeNull();
    expect(deletion?.started).toMatchObject({ approvedBy: 'sue', plan: { 'i-email': 'delete' } });
    expect(sight().fates.every(({ fate }) => goes(fate))).toBe(true);
  });

  it.each([
    ['before its window ends', started(2), false],
    ['at the end of its window', started(1), true],
    ['frozen', { ...started(1), frozen: { at: NOW } }, false],
    ['closed', { ...started(1), status: 'closed' }, false],
  ] as const)('%s', (_, request, due) => {
    expect(isDue(request, NOW)).toBe(due);
  });

  it('that is undone keeps its choices alone', () => {
    const choices = { 'i-email': 'delete' } as const;
    const undone = unstarted({
      ...freshDeletion,
      choices,
      started: started(24).deletion?.started ?? null,
    });
    expect(undone).toEqual({ ...freshDeletion, choices });
    const finished = { ...freshDeletion, finishedAt: NOW };
    expect(unstarted(finished)).toBe(finished);
  });
});
