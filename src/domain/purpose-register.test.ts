import { describe, expect, it } from 'vitest';
import { sampleItem } from '../server/conformance/sample-scene.ts';
import { citation } from './citation.ts';
import { policyNotices } from './policies/purpose-notices.ts';
import {
  announced,
  isAnnounced,
  isInForce,
  mayTell,
  mayUse,
  noticeOn,
  toldPurposes,
} from './purpose-register.ts';
import type { PurposeNotice, PurposeScene } from './purpose-register.ts';
import { companyIds } from './vocabulary.ts';
import { purposes } from './record-vocabulary.ts';

const today = '2026-11-22';
const survey = (version: number, announcedOn: string): PurposeNotice => ({
  purpose: 'customer-survey',
  version,
  words: { lang: 'en', text: `To ask you, version ${version}.` },
  announcedOn,
});
const scene = (...announced: readonly PurposeNotice[]): PurposeScene => ({
  company: 'hkt',
  register: [...policyNotices('hkt'), ...announced],
  today,
});
const item = (collectedOn: string, purpose: 'billing' | 'customer-survey' = 'customer-survey') =>
  sampleItem({ field: 'email', purposes: [purpose], collectedOn });

describe('the register of purposes (N2, H4)', () => {
  it.each(companyIds)('of %s begins with what its policy says, each purpose once', (company) => {
    const notices = policyNotices(company);
    expect(new Set(notices.map(({ purpose }) => purpose)).size).toBe(notices.length);
    expect(notices.every(({ version, announcedOn }) => version === 1 && announcedOn === null)).toBe(
      true,
    );
    expect(purposes.filter((one) => !notices.some(({ purpose }) => purpose === one))).toEqual([
      'customer-survey',
      'partner-offers',
    ]);
  });

  it.each([
    ['the day before', '2026-11-21', false],
    ['on its day', '2026-11-22', true],
    ['later', '2027-01-01', true],
  ])('announces a purpose from its date on: %s', (_, date, expected) => {
    expect(isAnnounced(survey(1, today), date)).toBe(expected);
  });

  it('tells the version that stood on a date', () => {
    const register = [survey(2, '2026-05-01'), survey(1, '2026-03-01')];
    const at = (date: string) => noticeOn(register, 'customer-survey', date)?.version ?? null;
    expect(['2026-02-28', '2026-03-01', '2026-04-30', '2026-05-01'].map(at)).toEqual([
      null,
      1,
      1,
      2,
    ]);
  });

  it('tells of an item what its customer was told: purpose, version, day and channel', () => {
    const told = toldPurposes(
      {
        ...item('2026-04-01'),
        purposes: ['billing', 'customer-survey'],
        collectedChannel: 'visit',
      },
      scene(survey(1, '2026-03-01'), survey(2, '2026-05-01')).register,
    );
    expect(told).toEqual([
      { purpose: 'billing', version: 1, on: '2026-04-01', channel: 'visit' },
      { purpose: 'customer-survey', version: 1, on: '2026-04-01', channel: 'visit' },
    ]);
  });
});

describe('a use (N2, N3a, H4)', () => {
  it.each([
    ['for what was told at collection', item('2026-01-05', 'billing'), 'billing', [], 'ok'],
    ['for what was not', item('2026-01-05', 'billing'), 'delivery', [], 'purpose-not-told'],
    ['for what no register holds', item(today), 'customer-survey', [], 'purpose-not-registered'],
    [
      'before its announced date',
      item(today),
      'customer-survey',
      [survey(1, '2026-11-23')],
      'purpose-not-announced',
    ],
    ['on its announced date', item(today), 'customer-survey', [survey(1, today)], 'ok'],
    [
      'of an item from before it was announced',
      item('2026-11-21'),
      'customer-survey',
      [survey(1, today)],
      'purpose-not-told',
    ],
  ] as const)('%s', (_, one, purpose, announced, expected) => {
    const verdict = mayUse(one, purpose, scene(...announced));
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
    expect(verdict.ok ? null : verdict.citation).toBe(
      expected === 'ok' ? null : citation('hkt', 'purpose'),
    );
  });

  it('in general looks at the register and its dates alone', () => {
    expect(isInForce('billing', scene())).toMatchObject({ ok: true });
    expect(isInForce('partner-offers', scene())).toMatchObject({ code: 'purpose-not-registered' });
    expect(isInForce('customer-survey', scene(survey(1, '2026-12-01')))).toMatchObject({
      code: 'purpose-not-announced',
    });
  });
});

describe('an announcement (H4)', () => {
  const wish = {
    purpose: 'customer-survey',
    words: { lang: 'en', text: 'To ask you something else.' },
    announcedOn: '2026-12-01',
  } as const;
  it.each([
    ['of a purpose of nobody is its first version', wish, [], 1],
    ['of today still is one', { ...wish, announcedOn: today }, [], 1],
    ['of other words is the next version', wish, [survey(1, '2026-03-01')], 2],
    ['of what the policy says is its second', { ...wish, purpose: 'billing' }, [], 2],
    ['of yesterday', { ...wish, announcedOn: '2026-11-21' }, [], 'announced-too-late'],
    ['before the version that it follows', wish, [survey(1, '2026-12-02')], 'announced-too-late'],
    [
      'of the same words',
      { ...wish, words: { lang: 'en', text: 'To ask you, version 1.' } },
      [survey(1, '2026-03-01')],
      'nothing-changed',
    ],
    [
      'of the same words in another language',
      { ...wish, words: { lang: 'ja', text: 'To ask you, version 1.' } },
      [survey(1, '2026-03-01')],
      2,
    ],
  ] as const)('%s', (_, one, before, expected) => {
    const made = announced(one, scene(...before));
    expect(made.ok ? made.value.version : made.code).toBe(expected);
  });
});

describe('a fresh notice (N2, H4)', () => {
  const register = [survey(1, '2026-10-01')];
  const held = (): ReturnType<typeof item> => item('2026-03-01', 'billing');
  const told = (on: string) => ({
    ...held(),
    notices: [{ purpose: 'customer-survey', on, channel: 'phone' } as const],
  });

  it.each([
    ['on the day of the announcement', '2026-10-01', true],
    ['before it', '2026-09-30', false],
  ])('lets an item be used for what was told %s', (_, on, may) => {
    const verdict = mayUse(told(on), 'customer-survey', scene(...register));
    expect(verdict.ok).toBe(may);
    expect(mayUse(held(), 'customer-survey', scene(...register)).ok).toBe(false);
  });

  it('stands beside what was told at collection, with its own day and way', () => {
    expect(toldPurposes(told('2026-10-05'), scene(...register).register)).toEqual([
      { purpose: 'billing', version: 1, on: '2026-03-01', channel: held().collectedChannel },
      { purpose: 'customer-survey', version: 1, on: '2026-10-05', channel: 'phone' },
    ]);
  });

  it.each([
    ['today', held(), today, null],
    ['on the day of the announcement', held(), '2026-10-01', null],
    ['before it was announced', held(), '2026-09-30', 'purpose-not-announced'],
    ['on a day to come', held(), '2026-11-23', 'told-on-no-such-day'],
    ['before the item came in', item('2026-11-01', 'billing'), '2026-10-31', 'told-on-no-such-day'],
    ['of what was declined', { ...held(), state: 'declined' as const }, today, 'declined-item'],
    ['a second time', told('2026-10-05'), today, 'nothing-changed'],
  ])('may be recorded: %s', (_, one, on, code) => {
    const wish = { items: [one], purpose: 'customer-survey', on } as const;
    const verdict = mayTell(wish, scene(...register));
    expect(verdict.ok ? null : verdict.code).toBe(code);
  });

  it('tells of nothing that is in no register', () => {
    const wish = { items: [held()], purpose: 'partner-offers', on: today } as const;
    expect(mayTell(wish, scene())).toMatchObject({ code: 'purpose-not-registered' });
  });
});
