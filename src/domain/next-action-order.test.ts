import { describe, expect, it } from 'vitest';
import {
  DIGEST,
  NOW,
  provedRequest,
  sampleItem,
  sampleScene,
} from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { freshCorrection } from './correction.ts';
import { freshCourse, type Course } from './course.ts';
import { freshDeletion } from './deletion.ts';
import { freshDisclosure } from './disclosure.ts';
import { DAY } from './instant.ts';
import { conditionsOf, nextAction } from './next-action.ts';
import { freshVerification, type QuestionSet, type RequestRecord } from './request.ts';
import type { NextAction } from './vocabulary.ts';

const fresh = (given: Partial<RequestRecord> = {}) =>
  sampleRequest({ id: 'R-1', version: 1, ...given });
const course = (given: Partial<Course>): Course => ({ ...freshCourse, ...given });
const withdrawal = { at: NOW - 1, channel: 'phone', by: 'a', proofs: 0 } as const;
const lapse = { by: 'a', approvedBy: 'b', at: NOW };
const about = freshCorrection(sampleItem({ field: 'name' }), 'asked', null, {
  id: 'e-1',
  by: 'a',
  at: NOW,
});
const set = (verdict: QuestionSet['verdict']): QuestionSet => ({
  attempt: 1,
  points: 3,
  questions: [],
  askedAt: NOW,
  verdict,
  answeredAt: null,
});
const asked = (...verdicts: QuestionSet['verdict'][]) => ({
  verification: { ...freshVerification(0, []), sets: verdicts.map(set) },
});
const reminded = (ago: number, given: Partial<RequestRecord> = {}) =>
  fresh({ course: course({ remindedAt: NOW - ago }), ...given });
const waiting = (on: RequestRecord['waits'][number]['on']) =>
  fresh({ waits: [{ on, since: NOW - 1, until: null }] });
const fee = { reason: 'cost', amount: 5, currency: 'JPY', citation: 'law', at: NOW } as const;
const owing = (given: Partial<RequestRecord>, paidAt: number | null = null) =>
  provedRequest({ course: course({ fee: { ...fee, paidAt } }), ...given });
const prepared = {
  ...freshDisclosure,
  decisions: { 'i-note': { kind: 'include' } },
  previewed: DIGEST,
} as const;
const started = {
  ...freshDeletion,
  started: {
    at: NOW,
    by: 'a',
    approvedBy: 'b',
    digest: 'd',
    windowEndsAt: NOW + 1,
    plan: {},
  },
};
const sight = { fates: [], digest: 'd', blocking: [], unproven: [] };
const deleting = provedRequest({ kind: 'deletion', deletion: freshDeletion });

describe('what comes before what', () => {
  it.each<[string, Parameters<typeof sampleScene>[0], NextAction]>([
    [
      'an opt-out of which nothing is noted',
      { request: fresh({ kind: 'opt-out', scope: null }) },
      'carry-out-opt-out',
    ],
    ['a lapse that was approved', { request: fresh({ course: course({ lapse }) }) }, 'close'],
    [
      'a withdrawal of what is unproved',
      { request: fresh({ course: course({ withdrawal }) }) },
      'withdraw',
    ],
    [
      'a withdrawal of what is proved',
      { request: provedRequest({ course: course({ withdrawal }) }) },
      'withdraw',
    ],
    ['no answer for the whole time', { request: reminded(30 * DAY) }, 'propose-lapse'],
    ['a moment left to answer', { request: reminded(30 * DAY - 1) }, 'verify'],
    [
      'no answer, where silence is refused',
      { request: reminded(30 * DAY, { packs: ['hk-pdpo'] }) },
      'verify',
    ],
    ['no answer to a set', { request: reminded(30 * DAY, asked('open')) }, 'propose-lapse'],
    [
      'an answer since',
      {
        request: reminded(30 * DAY, {
          verification: {
            ...freshVerification(0, []),
            sets: [{ ...set('not-confirmed'), answeredAt: NOW - DAY }],
          },
        }),
      },
      'verify',
    ],
    ['a fee, before the items are decided', { request: owing({}) }, 'decide-items'],
    ['a fee, once all is prepared', { request: owing({ disclosure: prepared }) }, 'wait-for-fee'],
    [
      'a fee for a correction',
      { request: owing({ kind: 'correction', scope: null, correction: about }) },
      'wait-for-fee',
    ],
    ['a fee that is paid', { request: owing({ disclosure: prepared }, NOW) }, 'hand-over'],
    ['a question about the request', { request: waiting('clarification') }, 'wait-for-customer'],
    ['a wait on somebody else', { request: waiting('supervisor') }, 'verify'],
    [
      'nobody found, a set open',
      { request: fresh({ customer: null, ...asked('open') }), customer: null },
      'verify',
    ],
    [
      'nobody found, one of two sets failed',
      { request: fresh({ customer: null, ...asked('not-confirmed', 'open') }), customer: null },
      'answer-unproven',
    ],
    ['somebody found, a set failed', { request: fresh(asked('not-confirmed')) }, 'verify'],
    [
      'a correction of nothing named',
      { request: provedRequest({ kind: 'correction', scope: null }) },
      'none',
    ],
    [
      'a correction',
      { request: provedRequest({ kind: 'correction', scope: null, correction: about }) },
      'decide-correction',
    ],
    [
      'an inquiry beside which an item is named',
      { request: provedRequest({ correction: about }) },
      'decide-items',
    ],
    ['a legal demand', { request: fresh({ kind: 'legal-demand', scope: null }) }, 'none'],
    ['a deletion that nobody sees', { request: deleting, deletion: null }, 'none'],
    [
      'a deletion beside other requests',
      { request: deleting, deletion: { ...sight, blocking: [fresh()] } },
      'close-others',
    ],
    ['a deletion to be decided', { request: deleting, deletion: sight }, 'decide-deletion'],
    [
      'a deletion without a record of its own',
      { request: provedRequest({ kind: 'deletion' }), deletion: sight },
      'decide-deletion',
    ],
    [
      'a deletion approved',
      {
        request: provedRequest({
          kind: 'deletion',
          deletion: { ...freshDeletion, approved: { digest: 'd', by: 'sup', at: NOW } },
        }),
        deletion: sight,
      },
      'start-deletion',
    ],
    [
      'a deletion approved as it was before',
      {
        request: provedRequest({
          kind: 'deletion',
          deletion: { ...freshDeletion, approved: { digest: 'other', by: 'sup', at: NOW } },
        }),
        deletion: sight,
      },
      'decide-deletion',
    ],
    [
      'a deletion that can be undone',
      { request: provedRequest({ kind: 'deletion', deletion: started }) },
      'deletion-window',
    ],
    [
      'a deletion whose window ends now',
      { request: provedRequest({ kind: 'deletion', deletion: started }), now: NOW + 1 },
      'erasing',
    ],
    [
      'a disclosure begun and not handed over',
      { request: provedRequest({ disclosure: { ...freshDisclosure, started: NOW } }) },
      'decide-items',
    ],
  ])('%s', (_, given, action) => {
    expect(nextAction(sampleScene(given))).toBe(action);
  });
});

describe('a condition', () => {
  it.each([
    [null, []],
    [0, []],
    [-1, ['overdue']],
  ])('with %s days left: %s', (daysLeft, expected) => {
    expect(conditionsOf(fresh(), null, daysLeft, NOW)).toEqual(expected);
  });
});
