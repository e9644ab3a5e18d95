import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withClosedDays, type Calendar, type Calendars } from './calendar.ts';
import { calendarOf, calendarsFor } from './calendars/calendar-of.ts';
import { clockHistory, waitReasons, type ClockHistory, type LocalMoment } from './clock-history.ts';
import type { Clock, Clocks } from './clock.ts';
import { packsOf } from './packs-of.ts';
import { companyOf } from './company.ts';
import { clocks } from './deadline.ts';
import { lawPackOf } from './law/law-pack-of.ts';
import type { LawPack, LawRule } from './law/law-pack.ts';
import { addDays, compareDates, daysBetween } from './plain-date.ts';
import { hktPolicy } from './policies/hkt.ts';
import { channels, inquiryScopes, requestKinds, type CompanyId } from './vocabulary.ts';

const noon = 720;
const call = { kind: 'inquiry', channel: 'phone', scope: 'data' } as const;

describe('the policy clock of HKT: 14 days from receipt', () => {
  it.each<[string, Partial<ClockHistory>, string, string, Clock['status']]>([
    ['counts 14 days', {}, '2026-11-16', '2026-11-30', 'running'],
    ['keeps an end on a Sunday', {}, '2026-11-15', '2026-11-29', 'running'],
    ['crosses the year', {}, '2026-12-24', '2027-01-07', 'running'],
    [
      'stands still while the customer thinks',
      { waits: [wait('customer-answer', '2026-11-17', '2026-11-20')] },
      '2026-11-16',
      '2026-12-03',
      'running',
    ],
    [
      'does not move for an answer on the same day',
      { waits: [wait('identity', '2026-11-17', '2026-11-17')] },
      '2026-11-16',
      '2026-11-30',
      'running',
    ],
    [
      'counts two waits at once only once',
      {
        waits: [
          wait('identity', '2026-11-17', '2026-11-20'),
          wait('customer-answer', '2026-11-18', '2026-11-19'),
        ],
      },
      '2026-11-16',
      '2026-12-03',
      'running',
    ],
    [
      'moves on day by day while a wait is open',
      { waits: [wait('clarification', '2026-11-17', null)] },
      '2026-11-16',
      '2026-12-04',
      'standing-still',
    ],
  ])('%s', (_name, more, received, due, status) => {
    const { policy } = of('hkt', { ...call, received: at(received), ...more }, '2026-11-21');
    expect(policy.due).toBe(due);
    expect(policy.status).toBe(status);
  });

  it('does not come back to life by a wait that began after its end', () => {
    const late = { waits: [wait('customer-answer', '2026-12-01', '2026-12-10')] };
    const { policy } = of('hkt', { ...call, received: at('2026-11-16'), ...late }, '2026-12-11');
    expect(policy).toMatchObject({ due: '2026-11-30', status: 'overdue', daysLeft: -11 });
  });

  it('says whether the answer came in time', () => {
    const answered = (date: string) =>
      of('hkt', { ...call, received: at('2026-11-16'), answered: at(date) }, '2026-12-24').policy;
    expect(answered('2026-11-30')).toMatchObject({ status: 'met', daysLeft: null });
    expect(answered('2026-12-01').status).toBe('met-late');
  });

  it('cites the clause at every step that moves it', () => {
    const waits = [wait('identity', '2026-11-17', '2026-11-20')];
    const { policy } = of('hkt', { ...call, received: at('2026-11-16'), waits }, '2026-11-21');
    const citation = 'HKT privacy policy, section 7';
    expect(policy.derivation).toEqual([
      step('received', '2026-11-16'),
      step('counted', '2026-11-30', { amount: 14, unit: 'calendar-day', citation }),
      step('stood-still', '2026-12-03', {
        amount: 3,
        unit: 'calendar-day',
        reason: 'identity',
        citation,
      }),
    ]);
  });
});

describe('the policy clock of NTT Communications China: the business day of verification', () => {
  it.each([
    ['at noon', '2026-11-20', noon, '2026-11-20'],
    ['at three sharp', '2026-11-20', 900, '2026-11-20'],
    ['a minute after three on a Friday', '2026-11-20', 901, '2026-11-23'],
    ['on a Saturday', '2026-11-21', noon, '2026-11-23'],
    ['late on a Saturday, which is no business day anyway', '2026-11-21', 1000, '2026-11-23'],
    ['before Christmas, late', '2026-12-24', 1000, '2026-12-28'],
    ['on a holiday', '2026-12-25', noon, '2026-12-28'],
  ])('%s', (_name, date, minute, due) => {
    const more = { received: at('2026-11-02'), verified: { date, minute } };
    expect(of('ntt-china', { ...call, ...more }, date).policy.due).toBe(due);
  });

  it('says whether the hour or the day moved it', () => {
    const codes = (date: string, minute: number) => {
      const more = { received: at('2026-11-02'), verified: { date, minute } };
      const { policy } = of('ntt-china', { ...call, ...more }, date);
      return policy.derivation.map((one) => one.code);
    };
    expect(codes('2026-11-20', 1000)).toEqual([
      'received',
      'verified',
      'after-cut-off',
      'end-of-business-day',
    ]);
    expect(codes('2026-11-21', 1000)).toEqual([
      'received',
      'verified',
      'day-off',
      'day-off',
      'rolled',
      'end-of-business-day',
    ]);
  });

  it('starts when identity is confirmed', () => {
    const { policy } = of('ntt-china', { ...call, received: at('2026-11-20') }, '2026-11-21');
    expect(policy).toMatchObject({
      due: null,
      daysLeft: null,
      status: 'starts-when-identity-confirmed',
    });
    expect(policy.derivation.map((one) => one.code)).toEqual(['received', 'not-started']);
  });

  it('works on a swapped weekend day, and says where its holidays end', () => {
    const on = (date: string, minute: number) =>
      clocks(
        clockHistory({ ...call, received: at(date), verified: { date, minute } }),
        companyOf('ntt-china').policy,
        [],
        calendarsFor('cn'),
        date,
      ).policy;
    expect(on('2026-10-10', noon).due).toBe('2026-10-10');
    expect(on('2026-10-01', noon).due).toBe('2026-10-08');
    const beyond = on('2027-02-05', 1000);
    expect(beyond.due).toBe('2027-02-08');
    expect(beyond.derivation.at(-1)).toMatchObject({
      code: 'holidays-not-known',
      date: '2026-12-31',
    });
  });
});

describe('opt-out and legal demand', () => {
  it.each<[CompanyId, ClockHistory['channel'], string, string, number | null]>([
    ['hkt', 'phone', '2026-11-21', '2026-11-21', noon],
    ['ntt-china', 'phone', '2026-11-20', '2026-11-20', noon],
    ['ntt-china', 'visit', '2026-11-20', '2026-11-20', noon],
    ['hkt', 'email', '2026-11-20', '2026-11-20', null],
    ['hkt', 'letter', '2026-11-21', '2026-11-24', null],
    ['ntt-china', 'letter', '2026-12-25', '2026-12-28', null],
  ])('%s by %s on %s is due on %s', (company, channel, received, due, dueMinute) => {
    const history = { kind: 'opt-out', channel, received: at(received) } as const;
    const all = of(company, history, received);
    expect(all.policy).toMatchObject({ due, dueMinute, status: 'running' });
    expect(all.acting).toEqual({ clockId: 'policy', due });
  });

  it('take the date of the instrument, and know no clock of a person’s right', () => {
    const demand = { kind: 'legal-demand', channel: 'letter', received: at('2026-11-20') } as const;
    const set = of('ntt-china', { ...demand, instrumentDate: '2026-11-25' }, '2026-11-21');
    expect(set.policy).toMatchObject({ due: '2026-11-25', daysLeft: 4 });
    expect(set.laws).toEqual([]);
    const unset = of('ntt-china', { ...demand, nextAction: '2026-11-24' }, '2026-11-21');
    expect(unset.policy).toMatchObject({ due: null, status: 'no-day-count' });
    expect(unset.acting).toEqual({ clockId: 'next-action', due: '2026-11-24' });
  });
});

describe('what acts', () => {
  it('is the law’s date until identity is confirmed, then the policy’s', () => {
    const before = of('ntt-china', { ...call, received: at('2026-11-16') }, '2026-11-21');
    expect(before.acting).toEqual({ clockId: 'hk-deadline-access', due: '2026-12-28' });
    const more = { received: at('2026-11-16'), verified: at('2026-11-23') };
    const after = of('ntt-china', { ...call, ...more }, '2026-11-23');
    expect(after.acting).toEqual({ clockId: 'policy', due: '2026-11-23' });
  });

  it('is never a mere recommendation, which orders the work all the same', () => {
    const all = of('ntt-china', { ...call, received: at('2026-11-16') }, '2026-11-21');
    expect(all.orderBy).toBe('2026-12-16');
    expect(all.laws.map((clock) => [clock.id, clock.due])).toEqual([
      ['cn-deadline-30-days-standard', '2026-12-16'],
      ['hk-deadline-access', '2026-12-28'],
      ['cn-deadline-access', null],
      ['cn-deadline-accept', null],
    ]);
  });

  it('is never the day from which a suit is possible', () => {
    const all = of('hkt', { ...call, received: at('2026-11-02') }, '2026-11-21');
    expect(all.acting?.clockId).toBe('policy');
    expect(all.laws[0]).toMatchObject({ id: 'jp-suit-two-weeks', status: 'reached' });
    const status = (today: string) =>
      of('hkt', { ...call, received: at('2026-11-02') }, today).laws[0]?.status;
    expect(status('2026-11-16')).toBe('running');
    expect(status('2026-11-17')).toBe('reached');
  });

  it('is the next action where no clock has a date, and nothing once all is answered', () => {
    const deletion = { kind: 'deletion', channel: 'phone', received: at('2026-11-16') } as const;
    const history = clockHistory({ ...deletion, nextAction: '2026-11-24' });
    const policy = companyOf('ntt-china').policy;
    const hk = [lawPackOf('hk-pdpo')];
    const open = clocks(history, policy, hk, calendarsFor('hk'), '2026-11-21');
    expect(open.laws).toEqual([]);
    expect(open.acting).toEqual({ clockId: 'next-action', due: '2026-11-24' });
    expect(open.orderBy).toBe('2026-11-24');
    const done = of('hkt', { ...deletion, answered: at('2026-11-20') }, '2026-11-21');
    expect(done.acting).toBeNull();
    expect(done.orderBy).toBeNull();
  });

  it('picks the words that fit the scope of an inquiry', () => {
    const ids = (scope: 'categories' | 'data' | 'access-history') =>
      of('hkt', { ...call, scope, received: at('2026-11-16') }, '2026-11-21').laws.map(
        (clock) => clock.id,
      );
    expect(ids('categories')).toEqual(['jp-suit-two-weeks', 'jp-deadline-purpose-notice']);
    expect(ids('data')).toEqual(['jp-suit-two-weeks', 'jp-deadline-disclosure']);
    expect(ids('access-history')).toEqual(['jp-suit-two-weeks', 'jp-deadline-disclosure']);
  });
});

describe('law clocks', () => {
  it('count by the holidays of the law’s own place, wherever the desk is', () => {
    const history = clockHistory({ ...call, received: at('2026-11-16') });
    const company = companyOf('ntt-china');
    const all = clocks(history, company.policy, packsOf(company), calendarsFor('cn'), '2026-11-21');
    expect(all.laws.find((clock) => clock.id === 'hk-deadline-access')?.due).toBe('2026-12-28');
  });

  it('move for a storm day entered after the fact, and say why', () => {
    const storm = { date: '2026-12-28', kind: 'gale-warning', reason: 'gale-warning' } as const;
    const hk = withClosedDays(calendarOf('hk'), [storm]);
    const clock = hongKong({ received: at('2026-11-16') }, { desk: hk, places: { hk } });
    expect(clock?.due).toBe('2026-12-29');
    expect(clock?.derivation.map((one) => one.reason)).toContain('gale-warning');
  });

  it('go over to words when Hong Kong is told in time that 40 days are not enough', () => {
    const notice = (notifiedOn: string) =>
      hongKong({ received: at('2026-11-16'), extension: { notifiedOn } }, calendarsFor('hk'));
    expect(notice('2026-12-28')).toMatchObject({
      due: null,
      plainDue: '2026-12-28',
      words: { en: 'as soon as practicable', native: null },
      status: 'no-day-count',
    });
    expect(notice('2026-12-29')?.due).toBe('2026-12-28');
    expect(notice('2026-12-29')?.derivation.at(-1)?.code).toBe('extension-too-late');
  });

  it('do not stand still in Hong Kong, whatever we wait for', () => {
    const waits = waitReasons.map((reason) => wait(reason, '2026-11-17', '2026-12-17'));
    const received = at('2026-11-16');
    expect(hongKong({ received, waits }, calendarsFor('hk'))?.due).toBe('2026-12-28');
  });

  it('say so where the holidays are not loaded', () => {
    const clock = hongKong({ received: at('2027-12-01') }, calendarsFor('hk'));
    expect(clock?.due).toBe('2028-01-10');
    expect(clock?.derivation.at(-1)).toEqual(
      step('holidays-not-known', '2027-12-31', { reason: 'hk' }),
    );
  });

  it('extend a duty, never a recommendation', () => {
    const history = {
      ...call,
      received: at('2026-11-16'),
      extension: { notifiedOn: '2026-11-20' },
    };
    const all = clocks(
      clockHistory(history),
      hktPolicy,
      [tenDays('must'), tenDays('should')],
      calendarsFor('jp'),
      '2026-11-21',
    );
    expect(all.laws.map((clock) => [clock.recommended, clock.due])).toEqual([
      [true, '2026-11-26'],
      [false, '2026-12-16'],
    ]);
  });

  it('begin anew after a wait that restarts them', () => {
    const law = lawThatRestarts();
    const due = (until: string | null) =>
      clocks(
        clockHistory({
          ...call,
          received: at('2026-11-16'),
          waits: [wait('identity', '2026-11-16', until)],
        }),
        hktPolicy,
        [law],
        calendarsFor('jp'),
        '2026-11-21',
      ).laws[0];
    expect(due('2026-11-20')).toMatchObject({ due: '2026-11-30', status: 'running' });
    expect(due('2026-11-20')?.derivation.map((one) => one.code)).toEqual([
      'received',
      'restarted',
      'counted',
      'careful-date',
    ]);
    expect(due(null)).toMatchObject({ due: null, status: 'starts-when-identity-confirmed' });
  });
});

describe('every clock', () => {
  const dates = fc.integer({ min: 0, max: 700 }).map((days) => addDays('2026-01-01', days));
  const minutes = fc.integer({ min: 0, max: 1439 });
  const moments = fc.record({ date: dates, minute: minutes });
  const companies = fc.constantFrom<CompanyId>('hkt', 'ntt-china');
  const waitList = fc.array(
    fc.record({
      reason: fc.constantFrom(...waitReasons),
      after: fc.integer({ min: 0, max: 60 }),
      days: fc.option(fc.integer({ min: 0, max: 30 })),
    }),
    { maxLength: 4 },
  );
  const histories = fc
    .record({
      kind: fc.constantFrom(...requestKinds),
      scope: fc.constantFrom(...inquiryScopes),
      channel: fc.constantFrom(...channels),
      received: moments,
      verifiedAfter: fc.option(fc.integer({ min: 0, max: 40 })),
      waits: waitList,
    })
    .map(({ verifiedAfter, waits, ...rest }) =>
      clockHistory({
        ...rest,
        verified: verifiedAfter === null ? null : at(addDays(rest.received.date, verifiedAfter)),
        waits: waits.map(({ reason, after, days }) => {
          const from = addDays(rest.received.date, after);
          return wait(reason, from, days === null ? null : addDays(from, days));
        }),
      }),
    );

  it('is due on or after receipt, and its days left reach its date', () => {
    fc.assert(
      fc.property(companies, histories, dates, (company, history, today) => {
        for (const clock of everyClock(of(company, history, today))) {
          if (clock.due === null) continue;
          expect(compareDates(clock.due, history.received.date)).toBeGreaterThanOrEqual(0);
          expect(clock.daysLeft).toBe(daysBetween(today, clock.due));
        }
      }),
    );
  });

  it('is due no earlier when the request came later', () => {
    fc.assert(
      fc.property(companies, histories, fc.integer({ min: 1, max: 60 }), (company, history, by) => {
        const plain = { ...history, verified: null, waits: [] };
        const later = { ...plain, received: at(addDays(history.received.date, by)) };
        const today = history.received.date;
        const first = dueDates(of(company, plain, today));
        for (const [id, due] of dueDates(of(company, later, today)))
          expect(compareDates(due, first.get(id) ?? '')).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('is due no earlier when a holiday is added', () => {
    fc.assert(
      fc.property(
        companies,
        histories,
        fc.array(dates, { maxLength: 30 }),
        (company, history, days) => {
          const today = history.received.date;
          const closed = days.map(
            (date) => ({ date, kind: 'public-holiday', reason: 'added' }) as const,
          );
          const more = (calendar: Calendar) => withClosedDays(calendar, closed);
          const calendars = calendarsOf(company);
          const added = { desk: more(calendars.desk), places: { hk: more(calendarOf('hk')) } };
          const before = dueDates(of(company, history, today));
          for (const [id, due] of dueDates(of(company, history, today, added)))
            expect(compareDates(due, before.get(id) ?? '')).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });

  it('is due no earlier for the policy when the customer kept us waiting', () => {
    fc.assert(
      fc.property(histories, dates, (history, today) => {
        const waited = of('hkt', history, today).policy.due ?? '9999-12-31';
        const plain = of('hkt', { ...history, waits: [] }, today).policy.due ?? '9999-12-31';
        expect(compareDates(waited, plain)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('ends its derivation at its date and survives being sent as JSON', () => {
    fc.assert(
      fc.property(companies, histories, dates, (company, history, today) => {
        const all = of(company, history, today);
        expect(JSON.parse(JSON.stringify(all))).toEqual(all);
        for (const clock of everyClock(all))
          if (clock.due !== null)
            expect(clock.derivation.map((one) => one.date)).toContain(clock.due);
      }),
    );
  });

  it('acts no later than any duty that is still open', () => {
    fc.assert(
      fc.property(companies, histories, dates, (company, history, today) => {
        const all = of(company, history, today);
        for (const clock of everyClock(all)) {
          if (clock.due === null || clock.recommended || clock.purpose === 'earliest-suit')
            continue;
          expect(compareDates(all.acting?.due ?? '9999-12-31', clock.due)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});

function of(
  company: CompanyId,
  history: Parameters<typeof clockHistory>[0],
  today: string,
  calendars: Calendars = calendarsOf(company),
): Clocks {
  const its = companyOf(company);
  return clocks(clockHistory(history), its.policy, packsOf(its), calendars, today);
}

function calendarsOf(company: CompanyId): Calendars {
  return calendarsFor(company === 'hkt' ? 'jp' : 'hk');
}

function hongKong(more: Pick<ClockHistory, 'received'> & Partial<ClockHistory>, its: Calendars) {
  const history = clockHistory({ ...call, ...more });
  const policy = companyOf('ntt-china').policy;
  return clocks(history, policy, [lawPackOf('hk-pdpo')], its, '2026-11-21').laws[0];
}

function everyClock(all: Clocks): readonly Clock[] {
  return [all.policy, ...all.laws];
}

function dueDates(all: Clocks): ReadonlyMap<string, string> {
  return new Map(
    everyClock(all).flatMap((clock) => (clock.due === null ? [] : [[clock.id, clock.due]])),
  );
}

function at(date: string): LocalMoment {
  return { date, minute: noon };
}

function wait(reason: ClockHistory['waits'][number]['reason'], from: string, until: string | null) {
  return { reason, from: at(from), until: until === null ? null : at(until) };
}

function step(code: Clock['derivation'][number]['code'], date: string, parts = {}) {
  return { code, date, amount: null, unit: null, reason: null, citation: null, ...parts };
}

function tenDays(mandatory: LawRule['mandatory']): LawPack {
  const { rules, ...law } = lawThatRestarts();
  const extension: LawRule = {
    ...ruleFrame,
    id: 'twenty-more',
    citation: 'Art. 3',
    topic: 'extension',
    value: { is: 'extension', total: { amount: 30, unit: 'calendar-day' }, words: null },
  };
  return { ...law, rules: [...rules.map((rule) => ({ ...rule, mandatory })), extension] };
}

const ruleFrame = {
  right: 'all',
  topic: 'deadline',
  statement: 'Ten days, begun anew with the proof.',
  asRead: '2026-11-21',
  checked: true,
  mandatory: 'must',
  note: '',
} as const;

function lawThatRestarts(): LawPack {
  const rules: readonly LawRule[] = [
    {
      ...ruleFrame,
      id: 'ten-days',
      citation: 'Art. 1',
      value: {
        is: 'counted',
        purpose: 'answer',
        amount: 10,
        unit: 'calendar-day',
        start: 'receipt',
      },
    },
    {
      ...ruleFrame,
      id: 'anew',
      citation: 'Art. 2',
      topic: 'clock-stop',
      value: { is: 'stops', stops: [{ reason: 'identity', effect: 'restart' }] },
    },
  ];
  return { ...lawPackOf('jp-appi'), rules };
}
