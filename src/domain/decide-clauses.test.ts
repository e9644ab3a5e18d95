import { describe, expect, it } from 'vitest';
import {
  DIGEST,
  NOW,
  provedRequest,
  sampleActor,
  sampleItem,
  sampleItems,
  sampleScene,
  type GivenScene,
} from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { citation, type RuleTopic } from './citation.ts';
import type { Clocks } from './clock.ts';
import { freshCorrection } from './correction.ts';
import { freshCourse } from './course.ts';
import { decide } from './decide.ts';
import { freshDeletion } from './deletion.ts';
import { freshDisclosure } from './disclosure.ts';
import { HOUR, MINUTE } from './instant.ts';
import type { Correction, Proposal, RequestRecord, SentCode } from './request.ts';
import { freshVerification } from './request.ts';
import { companyIds, type PropagationState } from './vocabulary.ts';
import type { ItemField } from './record-vocabulary.ts';
import type { RefusalCode } from './refusal-codes.ts';
import type { RequestCommand } from './command-vocabulary.ts';

const supervisor = sampleActor({ id: 'sup', person: 'p-sup', role: 'supervisor' });
const officer = sampleActor({ role: 'privacy-officer', desks: [] });
const fresh = (given: Partial<RequestRecord> = {}): RequestRecord =>
  sampleRequest({ id: 'R-1', version: 1, ...given });
const about = (field: ItemField, given: Partial<Correction> = {}): Correction => ({
  ...freshCorrection(sampleItem({ field }), 'asked', null, { id: 'e-1', by: 'a', at: NOW }),
  ...given,
});
const correcting = (correction: Correction): RequestRecord =>
  provedRequest({ kind: 'correction', scope: null, correction });
const told = (state: PropagationState): Correction =>
  about('name', {
    carriedOutAt: NOW,
    propagation: [{ recipient: 'r-1', lastSharedOn: '2026-10-01', state, at: NOW }],
  });
const proposal: Proposal = {
  kind: 'withholding',
  digest: DIGEST,
  by: 'agent-1',
  at: NOW,
  detail: { kind: 'withholding' },
};
const included = {
  ...freshDisclosure,
  decisions: { 'i-note': { kind: 'include' } },
  previewed: DIGEST,
} as const;
const withheld = {
  ...included,
  decisions: { 'i-note': { kind: 'withhold', ground: 'g' } },
} as const;
const handedOver = provedRequest({
  status: 'carrying-out',
  disclosure: {
    ...included,
    handedOver: {
      at: NOW,
      delivery: { method: 'link', item: 'i-email', codeBy: 'other-channel' },
      digest: DIGEST,
      fields: [],
    },
  },
});
const code: SentCode = {
  id: 'code-1',
  item: 'i-phone',
  contact: 'phone',
  hash: 'h',
  sentAt: NOW - MINUTE,
  expiresAt: NOW + HOUR,
  triesLeft: 5,
  state: 'replaced',
  waitMs: 0,
};
const deleting = provedRequest({ kind: 'deletion', deletion: freshDeletion });
const started = provedRequest({
  kind: 'deletion',
  deletion: {
    ...freshDeletion,
    started: {
      at: NOW - 2,
      by: 'a',
      approvedBy: 'b',
      digest: DIGEST,
      windowEndsAt: NOW,
      plan: {},
    },
  },
});
const name = sampleItem({ field: 'name' });
const sight = {
  fates: [{ record: 'c-1', item: name, fate: { kind: 'delete' }, wishes: [] }],
  digest: DIGEST,
  blocking: [],
  unproven: [],
} as const;
const noChannel = sampleItems('name', 'customer-number', 'last-invoice-number', 'product-plan');
const few = sampleItems('name', 'email', 'phone', 'product-plan');
const onTime = sampleScene({ request: handedOver }).clocks;
const late: Clocks = { ...onTime, policy: { ...onTime.policy, status: 'overdue' } };

type Row = readonly [string, RequestCommand, GivenScene, RefusalCode, RuleTopic];
const rows: readonly Row[] = [
  ['another desk', 'note', { actor: sampleActor({ desks: [] }) }, 'other-desk', 'procedure'],
  ['no such right', 'approve', {}, 'role-lacks-right', 'procedure'],
  ['their own record', 'note', { isOwnRecord: true }, 'own-record', 'four-eyes'],
  ['frozen', 'ask-set', { request: fresh({ frozen: { at: NOW } }) }, 'frozen', 'authenticity'],
  ['erasing', 'ask-set', { request: started }, 'already-started', 'procedure'],
  ['erased by another', 'ask-set', { isBeingErased: true }, 'being-erased', 'procedure'],
  [
    'no refusal of an opt-out',
    'propose-refusal',
    { request: fresh({ kind: 'opt-out', scope: null }) },
    'wrong-kind',
    'procedure',
  ],
  [
    'no proof for an opt-out',
    'ask-set',
    { request: fresh({ kind: 'opt-out', scope: null }) },
    'wrong-kind',
    'procedure',
  ],
  [
    'recipients',
    'close',
    { request: correcting(told('to-send')) },
    'recipients-untold',
    'recipients',
  ],
  ['no answer', 'close', {}, 'unanswered', 'answer'],
  [
    'late without a reason',
    'close',
    { request: handedOver, clocks: late },
    'late-reason-needed',
    'answer',
  ],
  [
    'the only contact point',
    'decide-correction',
    { request: correcting(about('phone')), channels: [] },
    'second-person-needed',
    'four-eyes',
  ],
  ['locked', 'ask-set', { lockedUntil: NOW + 1 }, 'knowledge-locked', 'identity'],
  ['too few questions', 'ask-set', { items: few }, 'too-few-questions', 'identity'],
  [
    'a set by e-mail to nowhere',
    'ask-set',
    { request: fresh({ channel: 'email' }), items: noChannel },
    'not-channel-of-record',
    'authenticity',
  ],
  [
    'a set by letter to nowhere',
    'ask-set',
    { request: fresh({ channel: 'letter' }), items: noChannel },
    'not-channel-of-record',
    'authenticity',
  ],
  [
    'codes spent',
    'send-code',
    {
      request: fresh({ verification: { ...freshVerification(0, []), codes: [code, code, code] } }),
    },
    'codes-this-hour-spent',
    'authenticity',
  ],
  ['a code to nowhere', 'send-code', { items: noChannel }, 'not-channel-of-record', 'authenticity'],
  ['a paper not needed', 'see-paper', {}, 'paper-not-needed', 'identity'],
  ['relinked by an agent', 'relink', { request: provedRequest() }, 'four-eyes', 'four-eyes'],
  [
    'approved by a hand',
    'approve',
    { actor: supervisor, request: provedRequest({ proposal }), handPersons: ['p-sup'] },
    'four-eyes',
    'four-eyes',
  ],
  ['not proved', 'preview', {}, 'verification-needed', 'identity'],
  ['undecided', 'hand-over', { request: provedRequest() }, 'decision-missing', 'delivery'],
  [
    'not previewed',
    'hand-over',
    { request: provedRequest({ disclosure: { ...included, previewed: null } }) },
    'not-previewed',
    'delivery',
  ],
  [
    'withheld by one alone',
    'hand-over',
    { request: provedRequest({ disclosure: withheld }) },
    'withholding-not-approved',
    'four-eyes',
  ],
  [
    'no way out',
    'hand-over',
    { request: provedRequest({ disclosure: included }), deliveries: [] },
    'no-way-to-deliver',
    'delivery',
  ],
  [
    'others open',
    'propose-deletion',
    { request: deleting, deletion: { ...sight, blocking: [fresh()] } },
    'others-open',
    'procedure',
  ],
  [
    'a deletion by one alone',
    'start-deletion',
    { request: deleting, deletion: sight },
    'not-approved',
    'four-eyes',
  ],
  ['too late to undo', 'undo-deletion', { request: started }, 'window-over', 'procedure'],
];

describe('what a no rests on', () => {
  it.each(rows)('%s: %s', (_, command, given, code, topic) => {
    for (const company of companyIds) {
      const request = { ...(given.request ?? fresh()), company };
      const actor = { ...(given.actor ?? sampleActor()), company };
      expect(decide(command, sampleScene({ ...given, request, actor }))).toMatchObject({
        code,
        citation: citation(company, topic),
      });
    }
  });

  it('is nothing where the answer is yes', () => {
    expect(decide('note', sampleScene({ actor: officer }))).toEqual({ ok: true, value: true });
  });
});

describe('a fee that was asked', () => {
  const fee = { reason: 'cost', amount: 5, currency: 'JPY', citation: 'law 28', at: NOW } as const;
  const owing = (given: Partial<RequestRecord>, paidAt: number | null): RequestRecord =>
    provedRequest({ ...given, course: { ...freshCourse, fee: { ...fee, paidAt } } });
  it.each<[RequestCommand, Partial<RequestRecord>, GivenScene]>([
    ['hand-over', { disclosure: included }, {}],
    ['decide-correction', { kind: 'correction', scope: null, correction: about('name') }, {}],
    ['propose-correction', { kind: 'correction', scope: null, correction: about('name') }, {}],
    [
      'start-deletion',
      {
        kind: 'deletion',
        scope: null,
        deletion: { ...freshDeletion, approved: { digest: DIGEST, by: 'b', at: NOW } },
      },
      { deletion: sight },
    ],
  ])('keeps %s back until it is paid', (command, given, scene) => {
    const verdict = (paidAt: number | null) =>
      decide(command, sampleScene({ ...scene, request: owing(given, paidAt) }));
    expect(verdict(null)).toMatchObject({ ok: false, code: 'fee-unpaid', citation: 'law 28' });
    expect(verdict(NOW).ok).toBe(true);
  });

  it('keeps nothing back that only prepares', () => {
    for (const command of ['decide-items', 'preview', 'note', 'propose-refusal'] as const) {
      const request = owing({ disclosure: included }, null);
      expect([command, decide(command, sampleScene({ request })).ok]).toEqual([command, true]);
    }
  });
});
