import { describe, expect, it } from 'vitest';
import type { Calendars } from './calendar.ts';
import { calendarsFor } from './calendars/calendar-of.ts';
import { clockHistory, type ClockHistory, type LocalMoment } from './clock-history.ts';
import type { Clock } from './clock.ts';
import { clocks } from './deadline.ts';
import { lawPackOf } from './law/law-pack-of.ts';
import type { LawPack } from './law/law-pack.ts';
import { nttChinaPolicy } from './policies/ntt-china.ts';

const euGdpr = lawPackOf('eu-gdpr');
const ukGdpr = lawPackOf('uk-gdpr');
const caCcpa = lawPackOf('us-ca-ccpa');

const berlin = calendarsFor('de-be');
const london = calendarsFor('gb-eng');
const california = calendarsFor('us-ca');

type Expected = {
  readonly due: string | null;
  readonly plainDue?: string | null;
  readonly status?: Clock['status'];
  readonly recommended?: boolean;
  readonly noticeBy?: string;
  readonly codes?: readonly string[];
};

type Example = readonly [
  name: string,
  history: ClockHistory,
  law: LawPack,
  calendars: Calendars,
  expected: Readonly<Record<string, Expected>>,
];

const hk = calendarsFor('hk');
const hkPdpo = lawPackOf('hk-pdpo');
const call = { kind: 'inquiry', channel: 'phone' } as const;

const examples: readonly Example[] = [
  [
    '1 Hong Kong: an end on a holiday moves past the Sunday',
    clockHistory({ ...call, received: at('2026-11-16', 600) }),
    hkPdpo,
    hk,
    {
      'hk-deadline-access': {
        due: '2026-12-28',
        noticeBy: '2026-12-28',
        codes: ['received', 'counted', 'day-off', 'day-off', 'rolled'],
      },
    },
  ],
  [
    '2 Hong Kong: a plain Saturday counts',
    clockHistory({ kind: 'correction', channel: 'visit', received: at('2027-01-04', 570) }),
    hkPdpo,
    hk,
    { 'hk-deadline-correction': { due: '2027-02-13', codes: ['received', 'counted'] } },
  ],
  [
    '3 Hong Kong: receipt is the day of the desk, not of UTC',
    clockHistory({
      kind: 'inquiry',
      channel: 'email',
      received: local('2026-11-30T16:30Z', 'Asia/Hong_Kong'),
    }),
    hkPdpo,
    hk,
    { 'hk-deadline-access': { due: '2027-01-11' } },
  ],
  [
    '4 Europe: a month from 31 January ends on the leap day',
    clockHistory({ ...call, received: at('2028-01-31', 1020) }),
    euGdpr,
    berlin,
    {
      'eu-deadline': {
        due: '2028-02-29',
        codes: ['received', 'counted', 'clamped', 'holidays-not-known'],
      },
    },
  ],
  [
    '5 Europe: the month end',
    clockHistory({ ...call, received: at('2026-10-31', 600) }),
    euGdpr,
    berlin,
    { 'eu-deadline': { due: '2026-11-30', noticeBy: '2026-11-30' } },
  ],
  [
    '5 Europe: extended in time',
    clockHistory({
      ...call,
      received: at('2026-10-31', 600),
      extension: { notifiedOn: '2026-11-30' },
    }),
    euGdpr,
    berlin,
    { 'eu-deadline': { due: '2027-02-01' } },
  ],
  [
    '5 Europe: extended a day too late',
    clockHistory({
      ...call,
      received: at('2026-10-31', 600),
      extension: { notifiedOn: '2026-12-01' },
    }),
    euGdpr,
    berlin,
    {
      'eu-deadline': {
        due: '2026-11-30',
        codes: ['received', 'counted', 'clamped', 'extension-too-late'],
      },
    },
  ],
  [
    '6 United Kingdom: identity moves the start',
    clockHistory({
      ...call,
      received: at('2026-12-03', 600),
      identityAsked: at('2026-12-03', 600),
      identityReceived: at('2026-12-09', 600),
    }),
    ukGdpr,
    london,
    {
      'uk-28-days-tip': { due: '2026-12-31', recommended: true },
      'uk-deadline': {
        due: '2027-01-11',
        codes: [
          'received',
          'identity-received',
          'counted',
          'day-off',
          'day-off',
          'rolled',
          'careful-date:2027-01-04',
        ],
      },
    },
  ],
  [
    '6 United Kingdom: and until it arrives only the careful date is known',
    clockHistory({
      ...call,
      received: at('2026-12-03', 600),
      identityAsked: at('2026-12-03', 600),
    }),
    ukGdpr,
    london,
    {
      'uk-28-days-tip': { due: '2026-12-31', recommended: true },
      'uk-deadline': {
        due: null,
        status: 'starts-when-identity-confirmed',
        codes: ['received', 'not-started', 'careful-date:2027-01-04'],
      },
    },
  ],
  [
    '7 United Kingdom: clarification pauses',
    clarified(null),
    ukGdpr,
    london,
    {
      'uk-28-days-tip': { due: '2027-01-09', recommended: true },
      'uk-deadline': {
        due: '2027-01-12',
        noticeBy: '2027-01-12',
        codes: ['received', 'counted', 'paused'],
      },
    },
  ],
  [
    '7 United Kingdom: the day of receipt is never counted, so a pause cannot leave it out',
    clockHistory({
      ...call,
      received: at('2026-12-01', 600),
      waits: [
        { reason: 'clarification', from: at('2026-12-01', 660), until: at('2026-12-05', 600) },
      ],
    }),
    ukGdpr,
    london,
    {
      'uk-28-days-tip': { due: '2027-01-02', recommended: true },
      'uk-deadline': { due: '2027-01-05' },
    },
  ],
  [
    '7 United Kingdom: paused and extended',
    clarified('2027-01-12'),
    ukGdpr,
    london,
    {
      'uk-28-days-tip': { due: '2027-01-09', recommended: true },
      'uk-deadline': { due: '2027-03-12' },
    },
  ],
  [
    '8 California: the day there, and verification stops nothing',
    clockHistory({
      ...call,
      received: local('2026-11-21T02:10Z', 'America/Los_Angeles'),
      identityAsked: at('2026-11-20', 1090),
      verified: at('2026-12-20', 600),
    }),
    caCcpa,
    california,
    {
      'ca-acknowledge': { due: '2026-12-07' },
      'ca-deadline': { due: '2027-01-03', plainDue: '2027-01-04' },
    },
  ],
  [
    '8 California: extended',
    clockHistory({
      ...call,
      received: local('2026-11-21T02:10Z', 'America/Los_Angeles'),
      extension: { notifiedOn: '2027-01-03' },
    }),
    caCcpa,
    california,
    {
      'ca-acknowledge': { due: '2026-12-07' },
      'ca-deadline': { due: '2027-02-17', plainDue: '2027-02-18' },
    },
  ],
  [
    '9 California: opt-out over the holidays',
    clockHistory({ kind: 'opt-out', channel: 'email', received: at('2026-12-23', 600) }),
    caCcpa,
    california,
    { 'ca-opt-out-deadline': { due: '2027-01-15' } },
  ],
  [
    '10 California: the old year there, the new one in Tokyo',
    clockHistory({
      kind: 'deletion',
      channel: 'email',
      received: local('2027-01-01T07:50Z', 'America/Los_Angeles'),
    }),
    caCcpa,
    california,
    {
      'ca-acknowledge-deletion': { due: '2027-01-15' },
      'ca-deadline-deletion': { due: '2027-02-13', plainDue: '2027-02-14' },
    },
  ],
  [
    '11 Japan: words, and two weeks before a suit',
    clockHistory({ ...call, scope: 'data', received: at('2026-12-28', 720) }),
    lawPackOf('jp-appi'),
    calendarsFor('jp'),
    {
      'jp-suit-two-weeks': {
        due: '2027-01-12',
        codes: ['received', 'counted:2027-01-11', 'earliest-suit'],
      },
      'jp-deadline-disclosure': {
        due: null,
        status: 'no-day-count',
        codes: ['received', 'no-day-count'],
      },
    },
  ],
  [
    '12 China: 30 days are only a recommendation',
    clockHistory({ ...call, received: local('2027-01-30T16:20Z', 'Asia/Shanghai') }),
    lawPackOf('cn-pipl'),
    calendarsFor('cn'),
    {
      'cn-deadline-30-days-standard': { due: '2027-03-02', recommended: true },
      'cn-deadline-access': { due: null, status: 'no-day-count' },
      'cn-deadline-accept': { due: null, status: 'no-day-count' },
    },
  ],
];

describe('worked deadlines', () => {
  it.each(examples)('%s', (_name, history, law, calendars, expected) => {
    const { laws } = clocks(history, nttChinaPolicy, [law], calendars, history.received.date);
    expect(laws.map((clock) => clock.id).toSorted()).toEqual(Object.keys(expected).toSorted());
    for (const clock of laws) {
      const want = expected[clock.id];
      expect(clock.due).toBe(want?.due);
      expect(clock.status).toBe(want?.status ?? 'running');
      expect(clock.recommended).toBe(want?.recommended ?? false);
      expect(clock.plainDue).toBe(want?.plainDue ?? null);
      if (want?.noticeBy !== undefined) expect(clock.extensionNoticeBy).toBe(want.noticeBy);
      if (want?.codes !== undefined) expect(codesOf(clock, want.codes)).toEqual(want.codes);
    }
  });

  it('show the law’s own words where it has no number', () => {
    const history = clockHistory({ ...call, scope: 'data', received: at('2026-12-28', 720) });
    const law = lawPackOf('jp-appi');
    const { laws } = clocks(history, nttChinaPolicy, [law], calendarsFor('jp'), '2026-12-28');
    expect(laws.find((clock) => clock.id === 'jp-deadline-disclosure')?.words).toEqual({
      en: 'without delay',
      native: '遅滞なく',
    });
  });
});

// A wanted code may carry its date; only then the date is compared.
function codesOf(clock: Clock, wanted: readonly string[]): readonly string[] {
  return clock.derivation.map((step, index) =>
    wanted[index]?.includes(':') === true ? `${step.code}:${step.date}` : step.code,
  );
}

function clarified(notifiedOn: string | null): ClockHistory {
  return clockHistory({
    ...call,
    received: at('2026-12-01', 600),
    waits: [{ reason: 'clarification', from: at('2026-12-08', 600), until: at('2026-12-18', 600) }],
    extension: notifiedOn === null ? null : { notifiedOn },
  });
}

function at(date: string, minute: number): LocalMoment {
  return { date, minute };
}

function local(instant: string, zone: string): LocalMoment {
  const format = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const [date = '', time = ''] = format.format(Date.parse(instant)).split(' ');
  const [hours, minutes] = time.split(':');
  return { date, minute: Number(hours) * 60 + Number(minutes) };
}
