import { describe, expect, it } from 'vitest';
import { NOW, provedRequest, sampleItem, TODAY } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import {
  contactChangedAt,
  contestedItem,
  correctedItem,
  disputedItems,
  freshCorrection,
  hasUntold,
  isCorrectable,
  propagated,
  propagationOf,
  recipientsFor,
  stepsFrom,
} from './correction.ts';
import type { Item } from './customer.ts';
import type { Propagation, RequestRecord } from './request.ts';
import { propagationStates, propagationSteps } from './vocabulary.ts';
import { itemFields, type ItemField } from './record-vocabulary.ts';

const said = { id: 'e-1', by: 'agent-1', at: NOW };
const about = (field: ItemField) =>
  freshCorrection(sampleItem({ field, lang: 'en' }), 'asked', null, said);
const asking = (field: ItemField, given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id: 'R-7', version: 1, kind: 'correction', correction: about(field), ...given });
const proved = (field: ItemField): RequestRecord =>
  provedRequest({ id: 'R-7', kind: 'correction', scope: null, correction: about(field) });
const here = sampleRequest({ id: 'R-1', version: 1 });

describe('what can be corrected', () => {
  it.each(itemFields)('%s', (field) => {
    const secrets = ['payment-card', 'identity-number', 'password', 'security-answer'];
    expect(isCorrectable(sampleItem({ field }))).toBe(!secrets.includes(field));
  });
  it('is nothing that is kept as a hash', () => {
    expect(isCorrectable(sampleItem({ field: 'imported-number', hashed: true }))).toBe(false);
  });
});

describe('what a correction begins with', () => {
  it('is what the customer says, and nothing decided', () => {
    expect(about('birth-date')).toMatchObject({
      item: 'i-birth-date',
      field: 'birth-date',
      lang: 'en',
      evidence: [{ kind: 'customer-says', says: 'asked', reference: null }],
      decision: null,
      carriedOutAt: null,
    });
  });
});

describe('what is in dispute', () => {
  const decided = { ...about('birth-date'), decision: { kind: 'accept' } as const };
  const cases: [string, ItemField, RequestRecord, boolean][] = [
    ['an item, by anybody', 'birth-date', asking('birth-date'), true],
    ['another item', 'name', asking('birth-date'), false],
    [
      'an item of a closed request',
      'birth-date',
      asking('birth-date', { status: 'closed' }),
      false,
    ],
    [
      'an item that was decided',
      'birth-date',
      asking('birth-date', { correction: decided }),
      false,
    ],
    ['a contact point, for others, before proof', 'email', asking('email'), false],
    ['a contact point, for others, after proof', 'email', proved('email'), true],
    ['a contact point, for its own request', 'email', asking('email', { id: 'R-1' }), true],
  ];
  it.each(cases)('%s', (_, field, request, is) => {
    const [item] = disputedItems([sampleItem({ field })], here, [here, request], NOW);
    expect(item?.disputed).toBe(is);
  });

  it('keeps what the record itself says', () => {
    const item = sampleItem({ field: 'name', disputed: true });
    expect(disputedItems([item], null, [], NOW)).toEqual([item]);
  });
});

describe('a contact point in dispute', () => {
  const stranger = asking('email', { id: 'R-8' });
  it.each([
    ['by nobody who proved it, seen from no request', null, [stranger], false],
    ['by one of two who proved it', null, [stranger, proved('email')], true],
    ['by one of two who proved it, the other way round', null, [proved('email'), stranger], true],
    ['by the request that sees it', stranger, [stranger, asking('email')], true],
    ['by a request beside one that disputes nothing', here, [here, proved('email')], true],
    ['by a request about another', here, [proved('phone')], false],
  ] as const)('%s', (_, from, requests, is) => {
    const [item] = disputedItems([sampleItem({ field: 'email' })], from, requests, NOW);
    expect(item?.disputed).toBe(is);
  });
});

it('a correction begins with what the customer says, and with nothing decided', () => {
  expect(about('name')).toEqual({
    item: 'i-name',
    field: 'name',
    asked: 'asked',
    lang: 'en',
    answeredInquiry: null,
    evidence: [{ ...said, kind: 'customer-says', says: 'asked', reference: null }],
    sourceOfTruth: null,
    decision: null,
    statement: null,
    carriedOutAt: null,
    propagation: [],
  });
});

describe('when a contact point was changed elsewhere', () => {
  const at = (id: string, field: ItemField, carriedOutAt: number | null) =>
    asking(field, { id, correction: { ...about(field), carriedOutAt } });
  it.each([
    ['never', [], null],
    ['not by itself', [at('R-1', 'email', 5)], null],
    ['not by a name', [at('R-2', 'name', 5)], null],
    ['not while it is only asked', [at('R-2', 'email', null)], null],
    ['not by a request that corrects nothing', [sampleRequest({ id: 'R-2', version: 1 })], null],
    ['at the last time', [at('R-2', 'email', 5), at('R-3', 'phone', 9)], 9],
  ] as const)('%s', (_, requests, moment) => {
    expect(contactChangedAt(here, requests)).toBe(moment);
  });
});

describe('who has to be told', () => {
  const shared = (recipient: string, on: string) =>
    ({ recipient, on, basis: 'law', marketing: false }) as const;
  const item = (...sharings: Item['sharings']): Item => sampleItem({ field: 'name', sharings });
  it.each([
    ['nobody', item(), []],
    [
      'whoever got it a year ago to the day',
      item(shared('a', '2025-11-02')),
      [['a', '2025-11-02']],
    ],
    ['not who got it before that', item(shared('a', '2025-11-01')), []],
    [
      'each once, in whatever order it got it',
      item(shared('a', '2026-02-01'), shared('a', '2026-03-01'), shared('a', '2026-01-01')),
      [['a', '2026-03-01']],
    ],
    [
      'each once, with the last day',
      item(shared('a', '2026-03-01'), shared('b', '2026-01-01'), shared('a', '2026-02-01')),
      [
        ['a', '2026-03-01'],
        ['b', '2026-01-01'],
      ],
    ],
  ])('%s', (_, given, told) => {
    const list = propagationOf(given, TODAY, NOW);
    expect(list.map((one) => [one.recipient, one.lastSharedOn])).toEqual(told);
    expect(list.every(({ state }) => state === 'to-send')).toBe(true);
  });
});

describe('a recipient', () => {
  const list = propagationStates.map((state): Propagation => ({
    recipient: state,
    lastSharedOn: TODAY,
    state,
    at: 0,
  }));
  const leads = {
    send: { 'to-send': 'sent' },
    chase: { sent: 'chased', chased: 'chased' },
    done: { sent: 'done', chased: 'done' },
  } as const;
  it.each(propagationSteps)('%s', (step) => {
    const found = recipientsFor({ propagation: list }, step, null);
    const after = propagated({ propagation: list }, step, found, NOW);
    const moved = after.filter(({ at }) => at === NOW).map((one) => [one.recipient, one.state]);
    expect(Object.fromEntries(moved)).toEqual(leads[step]);
    for (const state of propagationStates) {
      expect(recipientsFor({ propagation: list }, step, state)).toHaveLength(
        state in leads[step] ? 1 : 0,
      );
      expect(stepsFrom(state).includes(step)).toBe(state in leads[step]);
    }
  });
  it.each(propagationStates)('is untold at %s', (state) => {
    const propagation = list.filter((one) => one.state === state);
    expect(hasUntold({ propagation })).toBe(state === 'to-send');
  });
});

describe('the item afterwards', () => {
  const statement = { text: 'No.', lang: 'en', at: NOW, request: 'R-7' };
  const from = {
    source: 'customer',
    collectedBy: 'desk-2',
    collectedChannel: 'letter',
    shared: false,
  } as const;
  it('holds the new value from today, without the statement on the old one', () => {
    const before = contestedItem(sampleItem({ field: 'email', shared: true }), statement);
    expect(before).toMatchObject({ disputed: true, statement });
    const after = correctedItem(before, 'new@example.test', TODAY, from);
    expect(after).toMatchObject({ ...from, value: 'new@example.test', changedOn: TODAY });
    expect(after).toMatchObject({ disputed: false, id: before.id, sharings: before.sharings });
    expect(after).not.toHaveProperty('statement');
    expect(after.collectedOn).toBe(before.collectedOn);
  });
  it('does not take a consent along to another contact point, and keeps it with the same one', () => {
    const consent = { given: true, on: '2026-01-05', channel: 'web', desk: 'desk-1' } as const;
    const before = sampleItem({ field: 'email', value: 'old@example.test', consent });
    const put = (value: string) => correctedItem(before, value, TODAY, from).consent;
    expect(put('new@example.test')).toEqual({ ...consent, endedOn: TODAY });
    expect(put('old@example.test')).toEqual(consent);
  });
  it('is held where it had been declined', () => {
    const declined = sampleItem({ field: 'phone', state: 'declined', value: '' });
    expect(correctedItem(declined, '1', TODAY, from).state).toBe('held');
  });
});
