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
  isErasing,
  keptParts,
  othersOf,
  progressOf,
  startDeletion,
  unstarted,
  wishesFor,
  type Deletion,
  type DeletionSight,
} from './deletion.ts';
import { holdOn, type Hold } from './hold.ts';
import { DAY, HOUR } from './instant.ts';
import { retentionRulesOf } from './law/retention-rules.ts';
import { nextAction } from './next-action.ts';
import type { RequestRecord } from './request.ts';
import { holdStates, type HoldState } from './vocabulary.ts';
import type { ItemField } from './record-vocabulary.ts';

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

describe('what an item leaves to be wished', () => {
  it.each([
    ['event-booked', 'held', ['delete', 'anonymise']],
    ['product-plan', 'held', ['delete', 'anonymise']],
    ['interest', 'held', ['delete', 'anonymise']],
    ['language', 'held', ['delete', 'anonymise']],
    ['interest', 'declined', ['delete']],
    ['email', 'held', ['delete']],
    ['name', 'held', ['delete']],
  ] as const)('%s that is %s', (field, state, wishes) => {
    const one = item(field, { state });
    expect(wishesFor(one)).toEqual(wishes);
    const found = fates({ records: [record('c-1', one)] });
    expect(found).toEqual([{ record: 'c-1', item: one, fate: { kind: 'delete' }, wishes }]);
  });

  it.each([
    ['by law', item('last-invoice-number'), [], 'keep-by-law'],
    ['by a hold', item('product-plan'), [hold()], 'on-hold'],
  ] as const)('is nothing where it is kept %s', (_, one, holds, kind) => {
    const [found] = fates({ records: [record('c-1', one)], holds });
    expect(found?.fate.kind).toBe(kind);
    expect(found?.wishes).toEqual([]);
  });
});

describe('the identity that stays', () => {
  const kept = item('last-invoice-number');
  const named = (given = {}) => item('name', given);

  it('leaves no wish, and alone is a part without law and date', () => {
    const found = fates({ records: [record('c-1', named(), kept)] });
    expect(found[0]).toMatchObject({ fate: { kind: 'keep-identity' }, wishes: [] });
    expect(keptParts(found)).toEqual([
      { why: 'identity', of: null, until: null, fields: ['name'], items: 1 },
      {
        why: 'law',
        of: 'jp-keep-tax-records',
        until: '2032-01-10',
        fields: ['last-invoice-number'],
        items: 1,
      },
    ]);
  });

  it.each([
    [
      'the first that is held, not one that was declined',
      [
        named({ id: 'i-none', state: 'declined' }),
        named({ id: 'i-1' }),
        named({ id: 'i-2' }),
        kept,
      ],
      ['delete', 'keep-identity', 'delete', 'keep-by-law'],
    ],
    [
      'no field but the name',
      [item('email'), item('customer-number'), kept],
      ['delete', 'delete', 'keep-by-law'],
    ],
  ] as const)('is %s', (_, items, wanted) => {
    expect(kinds({ records: [record('c-1', ...items)] })).toEqual(wanted);
  });

  it('is not needed where all goes, be it only made anonymous', () => {
    const choices = { 'i-product-plan': 'anonymise' } as const;
    const found = fates({ records: [record('c-1', named(), item('product-plan'))], choices });
    expect(found.map(({ fate }) => fate.kind)).toEqual(['delete', 'anonymise']);
    expect(found.every(({ fate }) => goes(fate))).toBe(true);
    expect(keptParts(found)).toEqual([]);
  });
});

describe('what stays, by its reason', () => {
  it('counts items and names a field once, with a part for each date and each hold', () => {
    const invoice = (id: string, collectedOn: string) =>
      item('last-invoice-number', { id, collectedOn });
    const records = [
      record(
        'c-1',
        invoice('i-1', '2025-01-10'),
        invoice('i-2', '2025-01-10'),
        invoice('i-3', '2026-01-10'),
      ),
      record('c-2', item('email')),
      record('c-3', item('email')),
    ];
    const holds = [
      hold({ records: ['c-2'] }),
      hold({ id: 'h-2', records: ['c-3'], reviewOn: '2027-01-31' }),
    ];
    expect(
      keptParts(fates({ records, holds })).map(({ of, until, fields, items }) => [
        of,
        until,
        fields,
        items,
      ]),
    ).toEqual([
      ['jp-keep-tax-records', '2032-01-10', ['last-invoice-number'], 2],
      ['jp-keep-tax-records', '2033-01-10', ['last-invoice-number'], 1],
      ['h-1', '2027-01-31', ['email'], 1],
      ['h-2', '2027-01-31', ['email'], 1],
    ]);
  });

  it.each([
    ['cn-pipl', 'hk-pdpo'],
    ['hk-pdpo', 'cn-pipl'],
  ] as const)('names the longest law of %s and %s, whichever stands first', (...packs) => {
    const rules = packs.flatMap((pack) => retentionRulesOf([pack]));
    expect(fates({ records: [record('c-1', item('delivery-reference'))], rules })[0]?.fate).toEqual(
      {
        kind: 'keep-by-law',
        rule: 'hk-keep-tax-records',
        until: '2032-01-10',
      },
    );
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
    ['unproved and being carried out', other({ status: 'carrying-out' }), ['blocking']],
    ['an opt-out', other({ kind: 'opt-out', status: 'carrying-out' }), ['unproven']],
    ['an opt-out that was proved', provedRequest({ id: 'R-2', kind: 'opt-out' }), ['unproven']],
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

  it.each([
    ['without a deletion', { ...started(1), deletion: null }],
    ['with a deletion that nobody started', deleting()],
  ])('is not due %s', (_, request) => {
    expect(isDue(request, NOW)).toBe(false);
  });

  it.each([
    ['once started', started(24), true],
    ['after its window', started(1), true],
    ['not yet started', deleting(), false],
    ['of another kind', provedRequest(), false],
    ['closed', { ...started(24), status: 'closed' }, false],
  ] as const)('keeps the data still and masked: %s', (_, request, isStill) => {
    expect(isErasing(request)).toBe(isStill);
  });

  it('takes the moment, the hours and the digest, and who started stands in for no approver', () => {
    const { deletion } = startDeletion(deleting({ approved }), sight(), 'ada', 6, NOW);
    expect(deletion?.started).toEqual({
      at: NOW,
      by: 'ada',
      approvedBy: 'sue',
      digest: 'd-1',
      windowEndsAt: NOW + 6 * HOUR,
      plan: { 'i-email': 'delete' },
    });
    const alone = startDeletion(deleting(), sight(), 'ada', 6, NOW).deletion;
    expect(alone?.started?.approvedBy).toBe('ada');
    const fresh = startDeletion(provedRequest({ kind: 'deletion' }), sight(), 'ada', 6, NOW);
    expect(fresh.deletion).toEqual({ ...freshDeletion, started: fresh.deletion?.started });
  });

  it('plans no item that stays', () => {
    const records = [record('c-1', item('email'), item('last-invoice-number'))];
    const { deletion } = startDeletion(
      deleting({ approved }),
      sight({ fates: fates({ records }) }),
      'ada',
      6,
      NOW,
    );
    expect(deletion?.started?.plan).toEqual({ 'i-email': 'delete' });
  });

  it('says how far it is', () => {
    const done = { deleted: 3, anonymised: 2 };
    const plan = { a: 'delete', b: 'anonymise', c: 'delete' } as const;
    const begun = started(24).deletion?.started ?? null;
    expect(progressOf({ ...freshDeletion, done, started: begun && { ...begun, plan } })).toEqual({
      done: 5,
      total: 3,
    });
    expect(progressOf(freshDeletion)).toEqual({ done: 0, total: 0 });
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
    expect(unstarted(null)).toBeNull();
    const done = { deleted: 1, anonymised: 0 };
    expect(unstarted({ ...freshDeletion, done, entries: ['e-1'] })).toEqual({
      ...freshDeletion,
      done,
    });
  });
});
