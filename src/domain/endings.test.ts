import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { fullProof, NOW, provedRequest, sampleScene } from '../server/conformance/sample-scene.ts';
import { citation, type RuleTopic } from './citation.ts';
import type { Clock, Clocks } from './clock.ts';
import { freshCourse, type Course } from './course.ts';
import { freshDisclosure } from './disclosure.ts';
import {
  endingRefusal,
  extendable,
  isLate,
  missedBy,
  REOPEN_DAYS,
  reopensUntil,
} from './endings.ts';
import { DAY } from './instant.ts';
import { lapseBarredBy, lapsesFrom } from './lapse.ts';
import type { Proposal, RequestRecord, SentCode, Wait } from './request.ts';
import { freshVerification } from './request.ts';
import type { Scene } from './scene.ts';
import { outcomes } from './vocabulary.ts';
import type { EndingCommand } from './command-vocabulary.ts';

const base = sampleRequest({ id: 'R-1', version: 1, customer: 'c-1', packs: ['jp-appi'] });
const open = (given: Partial<RequestRecord> = {}): RequestRecord => ({ ...base, ...given });
const course = (given: Partial<Course>): Pick<RequestRecord, 'course'> => ({
  course: { ...freshCourse, ...given },
});
const withdrawal = { at: NOW - 1, channel: 'phone', by: 'a', proofs: 0 } as const;
const fee = {
  reason: 'cost',
  amount: 500,
  currency: 'JPY',
  citation: 'law',
  at: NOW,
  paidAt: null,
} as const;
const asked: Proposal = {
  kind: 'unlock',
  digest: 'd',
  by: 'a',
  at: NOW,
  detail: { kind: 'unlock' },
};
const refusal = { ground: 'g', by: 'a', approvedBy: 'b', at: NOW, logBook: 'lb' } as const;
const lapsed = { by: 'a', approvedBy: 'b', at: NOW } as const;
const wait = (on: Wait['on'], until: number | null = null): Pick<RequestRecord, 'waits'> => ({
  waits: [{ on, since: NOW - DAY, until }],
});
const code: SentCode = {
  id: 'k',
  item: 'i',
  contact: 'email',
  hash: 'h',
  sentAt: NOW,
  expiresAt: NOW + 1,
  triesLeft: 5,
  state: 'sent',
  waitMs: 0,
};
const set = {
  attempt: 1,
  points: 2,
  questions: [],
  askedAt: NOW,
  verdict: 'open',
  answeredAt: null,
} as const;

const clock = (given: Partial<Clock> = {}): Clock => ({
  id: 'law',
  origin: 'hk-pdpo',
  purpose: 'answer',
  right: 'inquiry',
  citation: 'law',
  asRead: '2026-11-21',
  checked: true,
  words: null,
  due: '2026-11-02',
  dueMinute: null,
  plainDue: null,
  extensionNoticeBy: '2026-11-02',
  extensionBy: 'law (2)',
  extensionMoves: true,
  recommended: false,
  status: 'running',
  daysLeft: 0,
  derivation: [],
  ...given,
});
const clocksWith = (...laws: readonly Clock[]): Clocks => ({
  policy: clock({ id: 'policy', origin: 'policy', extensionNoticeBy: null }),
  laws,
  acting: null,
  orderBy: null,
});

function verdict(command: EndingCommand, request: RequestRecord, given: Partial<Scene> = {}) {
  const { customer, items: _items, request: _request, ...rest } = given;
  const scene = sampleScene({
    request,
    ...(customer === undefined ? {} : { customer }),
    ...rest,
  });
  return endingRefusal(command, scene)?.code ?? 'ok';
}

const answered: readonly (readonly [string, Partial<RequestRecord>])[] = [
  ['refused', { refusal }],
  ['lapsed', course({ lapse: lapsed })],
  ['being carried out', { status: 'carrying-out' }],
  ['begun to hand over', { disclosure: { ...freshDisclosure, started: NOW } }],
];
const ofRights: readonly EndingCommand[] = [
  'ask-withdrawal',
  'remind',
  'propose-lapse',
  'mark-duplicate',
  'ask-clarification',
  'ask-fee',
  'extend',
  'acknowledge',
];

describe('ends and moved dates', () => {
  it.each(
    ofRights.flatMap(
      (command) =>
        [
          [command, 'opt-out'],
          [command, 'legal-demand'],
        ] as const,
    ),
  )('%s is nothing for an %s', (command, kind) => {
    expect(verdict(command, open({ kind, scope: null }))).toBe('wrong-kind');
  });

  it.each(
    (
      [
        'ask-withdrawal',
        'remind',
        'propose-lapse',
        'mark-duplicate',
        'ask-clarification',
        'acknowledge',
      ] as const
    ).flatMap((command) => answered.map(([name, given]) => [command, name, given] as const)),
  )('%s comes too late for what is %s', (command, _, given) => {
    expect(verdict(command, open(given))).toBe('already-handed-over');
  });

  it.each(['ask-withdrawal', 'mark-duplicate'] as const)('%s needs a person', (command) => {
    expect(verdict(command, open({ customer: null }), { customer: null })).toBe('no-customer');
    expect(verdict(command, open())).toBe('ok');
  });

  it.each(['remind', 'propose-lapse', 'mark-duplicate'] as const)(
    '%s waits for a second person who is asked already',
    (command) => {
      expect(verdict(command, open({ proposal: asked }))).toBe('proposal-pending');
    },
  );

  it.each<[string, EndingCommand, Partial<RequestRecord>, string]>([
    ['asked twice', 'ask-withdrawal', course({ withdrawal }), 'withdrawal-open'],
    ['dropped where none is', 'drop-withdrawal', {}, 'no-withdrawal-asked'],
    ['dropped', 'drop-withdrawal', course({ withdrawal }), 'ok'],
    ['taken back where it was not asked', 'withdraw', {}, 'no-withdrawal-asked'],
    ['taken back without proof', 'withdraw', course({ withdrawal }), 'verification-needed'],
    [
      'taken back after it was refused',
      'withdraw',
      { ...course({ withdrawal }), refusal },
      'already-handed-over',
    ],
    ['asked back twice', 'ask-clarification', wait('clarification'), 'clarification-open'],
    [
      'asked back again after the first ended',
      'ask-clarification',
      wait('clarification', NOW),
      'ok',
    ],
    ['asked back while a code waits', 'ask-clarification', wait('customer'), 'ok'],
    ['answered where nothing was asked back', 'answer-clarification', {}, 'no-clarification-open'],
    ['answered', 'answer-clarification', wait('clarification'), 'ok'],
    ['answered in time', 'answer-clarification', wait('clarification', NOW + 1), 'ok'],
    ['charged before proof', 'ask-fee', {}, 'verification-needed'],
    ['charged for nothing known', 'ask-fee', { packs: ['cn-pipl'] }, 'fee-not-known'],
    ['charged for a correction', 'ask-fee', { kind: 'correction', scope: null }, 'fee-not-known'],
    ['paid where nothing was asked', 'confirm-fee', {}, 'no-fee-asked'],
    ['paid', 'confirm-fee', course({ fee }), 'ok'],
    ['paid twice', 'confirm-fee', course({ fee: { ...fee, paidAt: NOW } }), 'fee-paid'],
    ['done without where nothing was asked', 'waive-fee', {}, 'no-fee-asked'],
    ['done without', 'waive-fee', course({ fee }), 'ok'],
    ['done without when paid', 'waive-fee', course({ fee: { ...fee, paidAt: NOW } }), 'fee-paid'],
    ['acknowledged', 'acknowledge', {}, 'ok'],
    ['acknowledged twice', 'acknowledge', course({ acknowledgedAt: NOW }), 'already-acknowledged'],
    ['reminded', 'remind', {}, 'ok'],
    ['reminded twice', 'remind', course({ remindedAt: NOW - DAY }), 'already-reminded'],
    ['lapsed without a reminder', 'propose-lapse', {}, 'not-reminded'],
    [
      'lapsed a moment too early',
      'propose-lapse',
      course({ remindedAt: NOW - 30 * DAY + 1 }),
      'answer-time-left',
    ],
    ['lapsed', 'propose-lapse', course({ remindedAt: NOW - 30 * DAY }), 'ok'],
    [
      'lapsed in Hong Kong',
      'propose-lapse',
      { ...course({ remindedAt: NOW - 30 * DAY }), packs: ['hk-pdpo'] },
      'lapse-not-known',
    ],
  ])('%s', (_, command, given, code_) => {
    expect(verdict(command, open(given))).toBe(code_);
  });

  it.each<[string, Partial<RequestRecord>, string]>([
    ['as soon as it is proved', {}, 'ok'],
    ['once', course({ fee }), 'fee-asked'],
    ['once, even when it is paid', course({ fee: { ...fee, paidAt: NOW } }), 'fee-asked'],
    ['not beside a proposal', { proposal: asked }, 'proposal-pending'],
    ['not after a refusal', { refusal }, 'already-handed-over'],
    [
      'not when the proof has aged',
      {
        verification: {
          ...freshVerification(0, []),
          reachedAt: NOW - 15 * DAY,
          evidence: fullProof(NOW - 15 * DAY),
        },
      },
      'verification-needed',
    ],
  ])('a fee is asked %s', (_, given, code_) => {
    expect(verdict('ask-fee', provedRequest({ packs: ['hk-pdpo'], ...given }))).toBe(code_);
  });

  it('names the article by which a right is free', () => {
    const request = provedRequest({ kind: 'correction', scope: null, packs: ['hk-pdpo'] });
    expect(endingRefusal('ask-fee', sampleScene({ request }))).toMatchObject({
      code: 'fee-not-known',
      citation: 'PDPO s.28(1)',
    });
  });

  it.each(['remind', 'propose-lapse'] as const)(
    '%s is nothing where we do not wait for the customer, unless something was asked back',
    (command) => {
      const proved = provedRequest({
        packs: ['jp-appi'],
        verification: { ...freshVerification(NOW, []), evidence: fullProof(NOW), reachedAt: NOW },
      });
      expect(verdict(command, proved)).toBe('not-waiting');
      const waiting = { ...proved, ...wait('clarification') };
      expect(verdict(command, waiting)).not.toBe('not-waiting');
      expect(verdict(command, { ...proved, ...wait('fee') })).not.toBe('not-waiting');
      expect(verdict(command, { ...proved, ...wait('customer') })).not.toBe('not-waiting');
      expect(verdict(command, { ...proved, ...wait('supervisor') })).toBe('not-waiting');
    },
  );

  it('takes a request back with the proof of asking', () => {
    const complete = { points: 0, possession: 0, authenticity: false, declaration: false };
    expect(verdict('withdraw', open(course({ withdrawal })), { missing: complete })).toBe('ok');
  });
});

describe('opened in error', () => {
  const verification = freshVerification(NOW, []);
  it.each<[string, Partial<RequestRecord>]>([
    ['is carried out', { status: 'carrying-out' }],
    ['has proof', { verification: { ...verification, evidence: fullProof(NOW) } }],
    ['has a set', { verification: { ...verification, sets: [set] } }],
    ['has a code', { verification: { ...verification, codes: [code] } }],
    ['has a proposal', { proposal: asked }],
    ['has a refusal', { refusal }],
    ['has a disclosure', { disclosure: freshDisclosure }],
    [
      'has an opt-out that was carried out',
      {
        optOut: {
          scope: 'email',
          named: [],
          suppressed: [],
          reference: null,
          carriedOutAt: NOW,
          notices: 0,
        },
      },
    ],
    ['has a withdrawal', course({ withdrawal })],
    ['has a lapse', course({ lapse: lapsed })],
  ])('is nothing that %s', (_, given) => {
    expect(verdict('mark-opened-in-error', open(given))).toBe('already-worked-on');
  });

  it('is what nobody has worked on', () => {
    expect(verdict('mark-opened-in-error', open())).toBe('ok');
  });
});

describe('taking up again', () => {
  it('is open to ends without an answer', () => {
    const closedAt = NOW;
    const wordsErased = false;
    const ends = outcomes.filter(
      (outcome) => reopensUntil({ outcome, closedAt, wordsErased }) !== null,
    );
    expect(ends).toEqual(['withdrawn', 'lapsed', 'duplicate', 'opened-in-error']);
    expect(reopensUntil({ outcome: 'lapsed', closedAt, wordsErased })).toBe(
      NOW + REOPEN_DAYS * DAY,
    );
    expect(reopensUntil({ outcome: null, closedAt, wordsErased })).toBeNull();
    expect(reopensUntil({ outcome: 'lapsed', closedAt: null, wordsErased })).toBeNull();
  });

  it.each([
    ['withdrawn', 30 * DAY, 'ok'],
    ['withdrawn', 30 * DAY + 1, 'reopening-over'],
    ['granted', 0, 'not-reopenable'],
  ] as const)('%s, %i milliseconds later: %s', (outcome, later, code_) => {
    const ended = open({ status: 'closed', outcome, closedAt: NOW - later });
    expect(verdict('reopen', ended)).toBe(code_);
  });

  it('is over for what an erasure emptied: nothing that was asked is left', () => {
    const ended = open({
      status: 'closed',
      outcome: 'withdrawn',
      closedAt: NOW,
      wordsErased: true,
    });
    expect(verdict('reopen', ended)).toBe('words-erased');
    expect(reopensUntil(ended)).toBeNull();
  });
});

describe('silence', () => {
  const reminded = open(course({ remindedAt: NOW }));
  const verification = freshVerification(NOW, []);
  it.each<[string, RequestRecord, boolean]>([
    ['nothing since', reminded, false],
    ['not reminded', open(), true],
    [
      'proof since',
      { ...reminded, verification: { ...verification, evidence: fullProof(NOW + 1) } },
      true,
    ],
    [
      'proof before',
      { ...reminded, verification: { ...verification, evidence: fullProof(NOW) } },
      false,
    ],
    [
      'an answer since',
      { ...reminded, verification: { ...verification, sets: [{ ...set, answeredAt: NOW + 1 }] } },
      true,
    ],
    [
      'an answer before',
      { ...reminded, verification: { ...verification, sets: [{ ...set, answeredAt: NOW }] } },
      false,
    ],
    ['a set not answered', { ...reminded, verification: { ...verification, sets: [set] } }, false],
    ['said what was meant since', { ...reminded, ...wait('clarification', NOW + 1) }, true],
    ['said what was meant before', { ...reminded, ...wait('clarification', NOW) }, false],
    ['asked back and not answered', { ...reminded, ...wait('clarification') }, false],
    ['paid since', { ...reminded, ...wait('fee', NOW + 1) }, true],
    ['asked to pay and did not', { ...reminded, ...wait('fee') }, false],
    ['another wait that ended', { ...reminded, ...wait('customer', NOW + 1) }, false],
  ])('%s', (_, request, isBroken) => {
    expect(lapsesFrom(request)).toBe(isBroken ? null : NOW + 30 * DAY);
  });

  it('ends in a refusal where a law says so', () => {
    expect(lapseBarredBy({ packs: ['jp-appi'] })).toBeNull();
    expect(lapseBarredBy({ packs: ['jp-appi', 'hk-pdpo'] })).toMatch(/PDPO/);
    expect(lapseBarredBy({ packs: [] })).toBeNull();
  });
});

describe('dates', () => {
  it.each<[string, Clocks, boolean]>([
    ['running', clocksWith(clock()), false],
    ['overdue by a law', clocksWith(clock({ status: 'overdue' })), true],
    ['answered late', clocksWith(clock({ status: 'met-late' })), true],
    ['answered in time', clocksWith(clock({ status: 'met' })), false],
    [
      'what is only recommended',
      clocksWith(clock({ status: 'overdue', recommended: true })),
      false,
    ],
    ['another duty', clocksWith(clock({ status: 'overdue', purpose: 'acknowledge' })), false],
    ['overdue by the policy', { ...clocksWith(), policy: clock({ status: 'overdue' }) }, true],
  ])('late: %s', (_, clocks, is) => {
    expect(isLate(clocks)).toBe(is);
    expect(verdict('explain-lateness', open(), { clocks })).toBe(is ? 'ok' : 'not-late');
    const told = open(course({ lateness: 'overlooked' }));
    expect(verdict('explain-lateness', told, { clocks })).toBe(
      is ? 'already-explained' : 'not-late',
    );
  });

  it.each<[string, readonly Clock[], string]>([
    ['no law knows one', [clock({ extensionNoticeBy: null })], 'extension-not-known'],
    ['it is met', [clock({ status: 'met' })], 'extension-not-known'],
    ['it is met late', [clock({ status: 'met-late' })], 'extension-not-known'],
    ['until the day itself', [clock()], 'ok'],
    ['the day before', [clock({ extensionNoticeBy: '2026-11-03' })], 'ok'],
    ['the day after', [clock({ extensionNoticeBy: '2026-11-01' })], 'too-late-to-extend'],
    [
      'one of two is still open',
      [clock({ extensionNoticeBy: '2026-11-01' }), clock({ extensionNoticeBy: '2026-11-05' })],
      'ok',
    ],
  ])('extended: %s', (_, laws, code_) => {
    const clocks = clocksWith(...laws);
    expect(verdict('extend', open(), { clocks })).toBe(code_);
    const twice = open(course({ extension: { at: NOW, reason: 'complex' } }));
    expect(verdict('extend', twice, { clocks })).toBe('already-extended');
    expect(extendable(clocks).length > 0).toBe(code_ !== 'extension-not-known');
  });

  it('cites the rule of the extension, else of the date', () => {
    const late = (given: Partial<Clock>) =>
      endingRefusal(
        'extend',
        sampleScene({
          request: open(),
          clocks: clocksWith(clock({ extensionNoticeBy: '2026-11-01', ...given })),
        }),
      )?.citation;
    expect(late({})).toBe('law (2)');
    expect(late({ extensionBy: null })).toBe('law');
  });
});

describe('a refusal of these commands', () => {
  it.each<[string, EndingCommand, Partial<RequestRecord>, string, RuleTopic]>([
    ['for no right', 'extend', { kind: 'opt-out', scope: null }, 'wrong-kind', 'procedure'],
    ['before proof', 'withdraw', course({ withdrawal }), 'verification-needed', 'authenticity'],
    ['before a reminder', 'propose-lapse', {}, 'not-reminded', 'procedure'],
    [
      'while there is time to answer',
      'propose-lapse',
      course({ remindedAt: NOW - 1 }),
      'answer-time-left',
      'procedure',
    ],
    [
      'of what was answered',
      'reopen',
      { status: 'closed', outcome: 'granted', closedAt: NOW },
      'not-reopenable',
      'answer',
    ],
    [
      'of what ended long ago',
      'reopen',
      { status: 'closed', outcome: 'lapsed', closedAt: NOW - 31 * DAY },
      'reopening-over',
      'procedure',
    ],
    ['where no law extends', 'extend', {}, 'extension-not-known', 'procedure'],
  ])('%s cites its clause', (_, command, given, code_, topic) => {
    const refusal_ = endingRefusal(
      command,
      sampleScene({ request: open(given), clocks: clocksWith() }),
    );
    expect(refusal_?.code).toBe(code_);
    expect(refusal_?.citation).toBe(citation('hkt', topic));
  });
});

describe('duties that were missed', () => {
  it('come with the earliest date first', () => {
    const clocks = clocksWith(
      clock({ id: 'second', due: '2026-11-05', status: 'overdue' }),
      clock({ id: 'third', due: '2026-12-01', status: 'met-late' }),
      clock({ id: 'kept', due: '2026-10-01', status: 'met' }),
      clock({ id: 'first', due: '2026-11-01', status: 'met-late' }),
    );
    expect(missedBy(clocks).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  });
});
