import { describe, expect, it } from 'vitest';
import {
  DIGEST,
  fullProof,
  NOW,
  provedRequest,
  sampleScene,
} from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { freshDisclosure } from './disclosure.ts';
import { DAY, HOUR, MINUTE } from './instant.ts';
import { conditionsOf, currentWait, nextAction } from './next-action.ts';
import { isStepDone, procedureOf } from './procedure.ts';
import {
  freshVerification,
  type Disclosure,
  type Proposal,
  type QuestionSet,
  type RequestRecord,
  type Wait,
} from './request.ts';
import { procedureSteps, requestKinds } from './vocabulary.ts';

const proposal: Proposal = {
  kind: 'refusal',
  digest: 'x',
  by: 'agent-1',
  at: NOW,
  detail: { kind: 'refusal', ground: 'g' },
};
const refusal = { ground: 'g', by: 'agent-1', approvedBy: 'sup', at: NOW, logBook: 'lb-1' };
const frozen = { at: NOW };
const optOut = {
  scope: 'email',
  named: [],
  suppressed: [],
  reference: null,
  carriedOutAt: null,
  notices: 0,
} as const;
const done = { ...optOut, carriedOutAt: NOW };
const decided: Disclosure = { ...freshDisclosure, decisions: { 'i-note': { kind: 'include' } } };
const withheld: Disclosure = {
  ...decided,
  decisions: { 'i-note': { kind: 'withhold', ground: 'g' } },
  previewed: DIGEST,
};
const approved = { digest: DIGEST, by: 'sup', at: NOW - HOUR };
const handedOver: Disclosure = {
  ...decided,
  handedOver: {
    at: NOW,
    delivery: { method: 'link', item: 'i-email', codeBy: 'other-channel' },
    digest: 'z',
    fields: [],
  },
};
const failedSet: QuestionSet = {
  attempt: 1,
  points: 3,
  questions: [],
  askedAt: NOW,
  verdict: 'not-confirmed',
  answeredAt: NOW,
};

const fresh = (given: Partial<RequestRecord> = {}) =>
  sampleRequest({ id: 'R-1', version: 1, ...given });
const waiting = (on: Wait['on'], until: number | null) =>
  fresh({ waits: [{ on, since: NOW - HOUR, until }] });
const optingOut = (given: Partial<RequestRecord>) =>
  fresh({ kind: 'opt-out', scope: null, ...given });
const nobody = (given: Partial<RequestRecord>) => ({
  customer: null,
  request: fresh({ customer: null, ...given }),
});
const failing = { ...freshVerification(0, []), sets: [failedSet] };
const aged = {
  ...freshVerification(0, []),
  evidence: fullProof(NOW - 14 * DAY),
  reachedAt: NOW - 14 * DAY,
};

describe('the next action', () => {
  it.each<[string, Parameters<typeof sampleScene>[0], string]>([
    ['a fresh inquiry', { request: fresh() }, 'verify'],
    [
      'an inquiry that waits for a code told back',
      { request: waiting('customer', NOW + MINUTE) },
      'wait-for-customer',
    ],
    ['a wait that is over', { request: waiting('customer', NOW) }, 'verify'],
    ['a wait without an end', { request: waiting('customer', null) }, 'wait-for-customer'],
    [
      'a wait that stands in for a channel',
      { request: waiting('wait-period', NOW + 1) },
      'wait-period',
    ],
    ['a failed set', { request: fresh({ verification: failing }) }, 'verify'],
    ['nobody found', nobody({}), 'verify'],
    ['nobody found, and nothing proved', nobody({ verification: failing }), 'answer-unproven'],
    ['a free text undecided', { request: provedRequest() }, 'decide-items'],
    [
      'decided, not seen as decided',
      { request: provedRequest({ disclosure: decided }) },
      'preview',
    ],
    [
      'seen as decided',
      { request: provedRequest({ disclosure: { ...decided, previewed: DIGEST } }) },
      'hand-over',
    ],
    ['withheld', { request: provedRequest({ disclosure: withheld }) }, 'decide-items'],
    [
      'withheld and approved',
      { request: provedRequest({ disclosure: { ...withheld, approved } }) },
      'hand-over',
    ],
    [
      'approved too long ago',
      {
        request: provedRequest({
          disclosure: { ...withheld, approved: { ...approved, at: NOW - DAY } },
        }),
      },
      'decide-items',
    ],
    ['categories', { request: provedRequest({ scope: 'categories' }) }, 'preview'],
    ['an aged level', { request: provedRequest({ verification: aged }) }, 'verify'],
    [
      'handed over',
      { request: provedRequest({ disclosure: handedOver, status: 'carrying-out' }) },
      'close',
    ],
    ['before a second person', { request: fresh({ proposal }) }, 'decide-proposal'],
    ['frozen', { request: fresh({ frozen }) }, 'unfreeze'],
    ['frozen, a refusal proposed', { request: fresh({ frozen, proposal }) }, 'decide-proposal'],
    ['frozen and refused', { request: fresh({ frozen, refusal }) }, 'close'],
    ['refused', { request: fresh({ refusal, status: 'carrying-out' }) }, 'close'],
    ['an opt-out', { request: optingOut({ optOut }) }, 'carry-out-opt-out'],
    ['an opt-out carried out by phone', { request: optingOut({ optOut: done }) }, 'read-back'],
    [
      'an opt-out carried out in person',
      { request: optingOut({ optOut: done, channel: 'visit' }) },
      'read-back',
    ],
    [
      'an opt-out carried out by letter',
      { request: optingOut({ optOut: done, channel: 'letter' }) },
      'close',
    ],
    ['closed', { request: fresh({ status: 'closed', frozen, proposal }) }, 'none'],
  ])('%s', (_, given, action) => {
    expect(nextAction(sampleScene(given))).toBe(action);
  });
});

describe('the wait', () => {
  it('is the oldest that has not ended', () => {
    const waits: Wait[] = [
      { on: 'customer', since: 1, until: NOW },
      { on: 'supervisor', since: 2, until: null },
      { on: 'customer', since: 3, until: null },
    ];
    expect(currentWait(fresh({ waits }), NOW)).toBe(waits[1]);
    expect(currentWait(fresh({ waits: waits.slice(0, 1) }), NOW)).toBeNull();
  });
});

describe('the procedure', () => {
  it('begins with the receipt and ends with the answer, for every kind', () => {
    for (const kind of requestKinds) {
      const steps = procedureOf(kind);
      expect([steps[0], steps.at(-1)]).toEqual(['received', 'answer']);
    }
  });

  it.each([
    ['fresh', fresh(), ['received']],
    ['proved', provedRequest(), ['received', 'identity', 'authenticity']],
    ['aged', provedRequest({ verification: aged }), ['received']],
    [
      'authentic only',
      fresh({ verification: { ...freshVerification(0, []), evidence: fullProof().slice(2, 3) } }),
      ['received', 'authenticity'],
    ],
    [
      'handed over',
      provedRequest({ disclosure: handedOver }),
      ['received', 'identity', 'authenticity', 'disclosure'],
    ],
    [
      'closed',
      provedRequest({ disclosure: handedOver, status: 'closed' }),
      ['received', 'identity', 'authenticity', 'disclosure', 'answer'],
    ],
    ['opted out', optingOut({ optOut: done }), ['received', 'identity', 'authenticity', 'opt-out']],
  ])('%s', (_, request, steps) => {
    const scene = sampleScene({ request });
    expect(procedureSteps.filter((step) => isStepDone(step, scene))).toEqual(
      expect.arrayContaining(steps),
    );
    expect(procedureSteps.filter((step) => isStepDone(step, scene))).toHaveLength(steps.length);
  });
});

describe('conditions', () => {
  const wait: Wait = { on: 'customer', since: 0, until: null };
  it.each([
    ['none', fresh(), null, null, []],
    ['frozen', fresh({ frozen }), null, null, ['frozen']],
    ['locked', fresh(), NOW + 1, 0, ['locked']],
    ['overdue', fresh(), null, -1, ['overdue']],
    [
      'all of them',
      fresh({ frozen, waits: [wait] }),
      NOW + 1,
      -1,
      ['frozen', 'locked', 'overdue', 'waiting'],
    ],
    ['none once closed', fresh({ frozen, waits: [wait], status: 'closed' }), NOW + 1, -1, []],
  ])('%s', (_, request, locked, daysLeft, expected) => {
    expect(conditionsOf(request, locked, daysLeft, NOW)).toEqual(expected);
  });
});
