import { describe, expect, it } from 'vitest';
import {
  DIGEST,
  fullProof,
  NOW,
  provedRequest,
  sampleActor,
  sampleItem,
  sampleItems,
  sampleScene,
  type GivenScene,
} from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import type { Clocks } from './clock.ts';
import { freshCorrection } from './correction.ts';
import { freshCourse, type Course } from './course.ts';
import { decide, isSupervisorsCall } from './decide.ts';
import { freshDeletion } from './deletion.ts';
import { freshDisclosure } from './disclosure.ts';
import {
  freshVerification,
  type Correction,
  type Proposal,
  type QuestionSet,
  type RequestRecord,
} from './request.ts';
import type { PropagationState } from './vocabulary.ts';
import type { RequestCommand } from './command-vocabulary.ts';

const supervisor = sampleActor({ id: 'sup', person: 'p-sup', role: 'supervisor' });
const fresh = (given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id: 'R-1', version: 1, receivedAt: NOW, ...given });
const course = (given: Partial<Course>): Course => ({ ...freshCourse, ...given });
const about = (given: Partial<Correction> = {}): Correction => ({
  ...freshCorrection(sampleItem({ field: 'name' }), 'asked', null, { id: 'e', by: 'a', at: NOW }),
  ...given,
});
const told = (...states: PropagationState[]) =>
  provedRequest({
    kind: 'correction',
    scope: null,
    correction: about({
      carriedOutAt: NOW,
      propagation: states.map((state, place) => ({
        recipient: `r-${place}`,
        lastSharedOn: '2026-10-01',
        state,
        at: NOW,
      })),
    }),
  });
const refusal = (at: number) => ({ ground: 'g', by: 'a', approvedBy: 's', at, logBook: 'lb' });
const lapse = { by: 'a', approvedBy: 'b', at: NOW };
const withdrawal = { at: NOW - 1, channel: 'phone', by: 'a', proofs: 0 } as const;
const proving = (given: object): RequestRecord =>
  fresh({ verification: { ...freshVerification(0, []), ...given } });
const set = (verdict: QuestionSet['verdict']): QuestionSet => ({
  attempt: 1,
  points: 3,
  questions: [],
  askedAt: NOW,
  verdict,
  answeredAt: null,
});
const [points, possession, authenticity, declaration] = fullProof();
const none = { points: 0, possession: 0, authenticity: false, declaration: false } as const;
const all = { points: 3, possession: 1, authenticity: true, declaration: true } as const;
const noPhone = sampleItems('name', 'email', 'customer-number', 'last-invoice-number');
const proposed = (detail: Proposal['detail']): Proposal => ({
  kind: detail.kind,
  digest: 'x',
  by: 'agent-1',
  at: NOW,
  detail,
});
const putting = (kind: 'part-correction' | 'contact-correction') =>
  proposed({ kind, decision: { kind: 'accept' }, sourceOfTruth: 'e' });
const correction = { kind: 'correction', scope: null, correction: about() } as const;
const deletion = { kind: 'deletion', deletion: freshDeletion } as const;
const fate = { record: 'c-1', item: sampleItem({ field: 'name' }), wishes: [] } as const;
const sight = { fates: [{ ...fate, fate: { kind: 'delete' } }], digest: DIGEST } as const;
const seen = { ...sight, blocking: [], unproven: [] };
const staying = { ...seen, fates: [{ ...fate, fate: { kind: 'keep-identity' } as const }] };
const approved = { digest: DIGEST, by: 'sup', at: NOW };
const begun = {
  ...freshDeletion,
  started: { at: 0, by: 'a', approvedBy: 'b', digest: DIGEST, windowEndsAt: NOW + 1, plan: {} },
};
const optingOut = { kind: 'opt-out', scope: null, optOut: null } as const;
const handedOver = provedRequest({
  status: 'carrying-out',
  disclosure: {
    ...freshDisclosure,
    handedOver: {
      at: NOW,
      delivery: { method: 'link', item: 'i-email', codeBy: 'other-channel' },
      digest: DIGEST,
      fields: [],
    },
  },
});
const onTime = sampleScene({ request: handedOver }).clocks;
const late: Clocks = { ...onTime, policy: { ...onTime.policy, status: 'overdue' } };
const explained = { ...handedOver, course: course({ lateness: 'overlooked' }) };

type Row = readonly [string, RequestCommand, GivenScene, string];

function check(name: string, rows: readonly Row[]): void {
  describe(name, () => {
    it.each(rows)('%s: %s', (_, command, given, code) => {
      const verdict = decide(command, sampleScene(given));
      expect(verdict.ok ? 'ok' : verdict.code).toBe(code);
    });
  });
}

check('the work on a request', [
  ['taken by who has it', 'take', { request: fresh({ owner: 'fresh' }) }, 'wrong-status'],
  ['taken from another', 'take', { request: fresh({ owner: 'agent-1' }) }, 'ok'],
  [
    'relinked after a lapse',
    'relink',
    { request: fresh({ course: course({ lapse }) }) },
    'wrong-status',
  ],
  [
    'relinked after a refusal',
    'relink',
    { request: fresh({ refusal: refusal(NOW) }) },
    'wrong-status',
  ],
  [
    'refused after a lapse',
    'propose-refusal',
    { request: fresh({ course: course({ lapse }) }) },
    'already-handed-over',
  ],
  [
    'an opt-out of which nothing is noted',
    'carry-out-opt-out',
    { request: fresh(optingOut) },
    'ok',
  ],
]);

check('proof', [
  [
    'a reference after the declaration',
    'confirm-reference',
    { request: proving({ evidence: [declaration] }) },
    'ok',
  ],
  [
    'a declaration again',
    'declare',
    { request: proving({ evidence: [declaration] }) },
    'already-proved',
  ],
  [
    'a declaration after the reference',
    'declare',
    { request: proving({ evidence: [authenticity] }) },
    'ok',
  ],
  [
    'a reference again',
    'confirm-reference',
    { request: proving({ evidence: [authenticity] }) },
    'already-proved',
  ],
  [
    'a set after a failed one',
    'ask-set',
    { request: proving({ sets: [set('not-confirmed')] }) },
    'ok',
  ],
  [
    'an answer to a failed set',
    'answer-set',
    { request: proving({ sets: [set('not-confirmed')] }) },
    'no-set-open',
  ],
  [
    'an answer to the second set',
    'answer-set',
    { request: proving({ sets: [set('not-confirmed'), set('open')] }) },
    'ok',
  ],
  [
    'of a withdrawal of what is proved',
    'ask-set',
    {
      request: provedRequest({
        course: course({ withdrawal: { ...withdrawal, proofs: fullProof().length } }),
      }),
    },
    'ok',
  ],
  [
    'of a withdrawal that is proved',
    'send-code',
    { request: fresh({ course: course({ withdrawal }) }), missing: none },
    'already-proved',
  ],
  [
    'of a withdrawal while it is carried out',
    'send-code',
    { request: fresh({ course: course({ withdrawal }), status: 'carrying-out' }), missing: all },
    'ok',
  ],
  [
    'a paper for points that are there',
    'see-paper',
    { request: proving({ evidence: [points, possession] }), ways: { otherWay: true, channels: 1 } },
    'already-proved',
  ],
  [
    'a paper for points that are there, without a channel',
    'see-paper',
    { request: proving({ evidence: [points] }), ways: { otherWay: true, channels: 0 } },
    'ok',
  ],
  [
    'a paper where one channel is left',
    'see-paper',
    { ways: { otherWay: false, channels: 1 } },
    'paper-not-needed',
  ],
  [
    'a paper where nobody can be called back',
    'see-paper',
    { items: noPhone, missing: { ...none, callBack: true } },
    'ok',
  ],
  [
    'a paper where somebody can be called back',
    'see-paper',
    { ways: { otherWay: false, channels: 2 }, missing: { ...none, callBack: true } },
    'paper-not-needed',
  ],
  [
    'a second paper where nobody can be called back',
    'see-paper',
    {
      items: noPhone,
      missing: { ...none, callBack: true },
      request: fresh({ proposal: proposed({ kind: 'unlock' }) }),
    },
    'proposal-pending',
  ],
]);

const callBack = { ...none, callBack: true };
check('a call-back', [
  ['that is a supervisor’s', 'call-back', { missing: callBack }, 'four-eyes'],
  ['by a supervisor', 'call-back', { missing: callBack, actor: supervisor }, 'ok'],
  [
    'by a supervisor with a hand in it',
    'call-back',
    { missing: callBack, actor: supervisor, handPersons: ['p-sup'] },
    'four-eyes',
  ],
  [
    'that proves more than that',
    'call-back',
    { missing: { ...callBack, authenticity: true } },
    'ok',
  ],
  ['that is nobody’s in particular', 'call-back', { missing: none }, 'ok'],
]);

describe('a supervisor’s call-back', () => {
  it.each<[string, GivenScene, boolean]>([
    ['is none where none is asked', { actor: supervisor, missing: none }, false],
    ['is none of an agent', { missing: callBack }, false],
    ['is theirs', { actor: supervisor, missing: callBack }, true],
    ['is none of a hand', { actor: supervisor, missing: callBack, handPersons: ['p-sup'] }, false],
  ])('%s', (_, given, expected) => {
    expect(isSupervisorsCall(sampleScene(given))).toBe(expected);
  });
});

check('a correction', [
  ['of nothing named', 'compare', { request: provedRequest({ kind: 'correction' }) }, 'wrong-kind'],
  [
    'beside an inquiry',
    'compare',
    { request: provedRequest({ correction: about() }) },
    'wrong-kind',
  ],
  [
    'of nobody',
    'compare',
    { request: provedRequest({ ...correction, customer: null }), customer: null },
    'no-customer',
  ],
  ['one of two told', 'tell-recipients', { request: told('done', 'sent') }, 'ok'],
  ['both told', 'tell-recipients', { request: told('done', 'done') }, 'no-such-recipient'],
  ['nobody to tell', 'tell-recipients', { request: told() }, 'no-such-recipient'],
  [
    'approved in part, unproved',
    'approve',
    { actor: supervisor, request: fresh({ ...correction, proposal: putting('part-correction') }) },
    'verification-needed',
  ],
  [
    'approved of a contact point, unproved',
    'approve',
    {
      actor: supervisor,
      request: fresh({ ...correction, proposal: putting('contact-correction') }),
    },
    'verification-needed',
  ],
  [
    'its refusal approved, unproved',
    'approve',
    {
      actor: supervisor,
      request: fresh({ ...correction, proposal: proposed({ kind: 'refusal', ground: 'g' }) }),
    },
    'ok',
  ],
]);

check('a deletion', [
  [
    'chosen while others are open',
    'decide-deletion',
    { request: provedRequest(deletion), deletion: { ...seen, blocking: [fresh()] } },
    'ok',
  ],
  [
    'of nobody',
    'decide-deletion',
    { request: provedRequest({ ...deletion, customer: null }), customer: null },
    'no-customer',
  ],
  [
    'that was refused',
    'decide-deletion',
    { request: provedRequest({ ...deletion, refusal: refusal(NOW) }) },
    'wrong-status',
  ],
  [
    'without a record of its own',
    'decide-deletion',
    { request: provedRequest({ kind: 'deletion' }) },
    'ok',
  ],
  ['that nobody sees', 'propose-deletion', { request: provedRequest(deletion) }, 'no-customer'],
  ['proposed', 'propose-deletion', { request: provedRequest(deletion), deletion: seen }, 'ok'],
  [
    'of which everything stays',
    'propose-deletion',
    { request: provedRequest(deletion), deletion: staying },
    'nothing-to-delete',
  ],
  [
    'of which something goes',
    'propose-deletion',
    {
      request: provedRequest(deletion),
      deletion: { ...seen, fates: [...staying.fates, ...seen.fates] },
    },
    'ok',
  ],
  [
    'started without any approval',
    'start-deletion',
    { request: provedRequest({ kind: 'deletion' }), deletion: seen },
    'not-approved',
  ],
  [
    'started as approved',
    'start-deletion',
    {
      request: provedRequest({ kind: 'deletion', deletion: { ...freshDeletion, approved } }),
      deletion: seen,
    },
    'ok',
  ],
  [
    'started otherwise than approved',
    'start-deletion',
    {
      request: provedRequest({ kind: 'deletion', deletion: { ...freshDeletion, approved } }),
      deletion: { ...seen, digest: 'other' },
    },
    'not-approved',
  ],
  [
    'undone at the last moment',
    'undo-deletion',
    { request: provedRequest({ kind: 'deletion', deletion: begun }) },
    'ok',
  ],
  [
    'undone as the window ends',
    'undo-deletion',
    { request: provedRequest({ kind: 'deletion', deletion: begun }), now: NOW + 1 },
    'window-over',
  ],
]);

check('the end', [
  ['with a refusal of now', 'close', { request: fresh({ refusal: refusal(NOW) }) }, 'ok'],
  [
    'with a refusal still to come',
    'close',
    { request: fresh({ refusal: refusal(NOW + 1) }) },
    'unanswered',
  ],
  ['with a lapse', 'close', { request: fresh({ course: course({ lapse }) }) }, 'ok'],
  [
    'with a lapse while frozen',
    'close',
    { request: fresh({ course: course({ lapse }), frozen: { at: NOW } }) },
    'ok',
  ],
  ['of an opt-out of which nothing is noted', 'close', { request: fresh(optingOut) }, 'unanswered'],
  [
    'of a correction of nothing named',
    'close',
    { request: provedRequest({ kind: 'correction', scope: null }) },
    'unanswered',
  ],
  ['in time', 'close', { request: handedOver, clocks: onTime }, 'ok'],
  ['late', 'close', { request: handedOver, clocks: late }, 'late-reason-needed'],
  ['late, and explained', 'close', { request: explained, clocks: late }, 'ok'],
]);
