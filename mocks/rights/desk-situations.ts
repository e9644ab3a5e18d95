import { drillCallerIds } from '../../src/domain/drill.ts';
import { DEMO_PIN } from '../step-up.ts';
import type { Situation } from './situation.ts';

const soughtWord = {
  text: 'inquiry',
  kinds: ['inquiry'],
  statuses: [],
  outcomes: [],
  nexts: [],
  desks: [],
  presses: [],
};
const drill = {
  calls: drillCallerIds.map((caller) => ({ caller, tried: [], end: 'turned-away' })),
};
const authorityCall = { authority: null, asked: 'whether-customer', isHurried: true };

/** The queue, a request, the policies, reports, authorities, the log, a session and a draft. */
export function deskSituations(request: string): readonly Situation[] {
  const params = { request };
  const draft = { params: { form: 'note', about: request } };
  return [
    { endpoint: 'readQueue', state: 'the queue', sent: {}, answer: 'done', beyond: 'done' },
    {
      endpoint: 'readVerdicts',
      state: 'the queue',
      sent: { query: { command: 'take', requests: request } },
      answer: 'done',
      beyond: 'done',
    },
    {
      endpoint: 'findRequests',
      state: 'the queue',
      sent: { body: { words: [soughtWord] } },
      answer: 'done',
      beyond: 'done',
    },
    { endpoint: 'readRequest', state: 'a request', sent: { params }, answer: 'done' },
    { endpoint: 'readRequestTrail', state: 'a request', sent: { params }, answer: 'done' },
    { endpoint: 'readRequestPolicy', state: 'a request', sent: { params }, answer: 'done' },
    {
      endpoint: 'readPolicyVersions',
      state: 'the versions of the policies',
      sent: {},
      answer: 'done',
    },
    {
      endpoint: 'tellPresence',
      state: 'a request',
      sent: { params, body: { section: 'notes' } },
      answer: 'done',
    },
    { endpoint: 'readPolicies', state: 'the policies', sent: {}, answer: 'done' },
    { endpoint: 'readRegisters', state: 'the registers', sent: {}, answer: 'done' },
    { endpoint: 'readReport', state: 'a report', sent: {}, answer: 'done' },
    { endpoint: 'readRefusals', state: 'the log book', sent: {}, answer: 'done' },
    {
      endpoint: 'exportRefusals',
      state: 'the log book',
      sent: { body: { company: 'hkt', year: '2026', way: 'file' } },
      answer: 'done',
    },
    { endpoint: 'readSafety', state: 'what guards the data', sent: {}, answer: 'done' },
    { endpoint: 'readTraining', state: 'the training log', sent: {}, answer: 'done' },
    {
      endpoint: 'tryProofs',
      state: 'a caller of the drill',
      sent: { params: { caller: 'plain' }, body: { tried: ['code'] } },
      answer: 'done',
    },
    { endpoint: 'finishDrill', state: 'a drill', sent: { body: drill }, answer: 'done' },
    {
      endpoint: 'finishDrill',
      state: 'a drill of one caller alone',
      sent: { body: { calls: drill.calls.map((one) => ({ ...one, caller: 'plain' })) } },
      answer: 'fields',
    },
    {
      endpoint: 'exportReport',
      state: 'a report',
      sent: { params: { table: 'desks' } },
      answer: 'done',
    },
    { endpoint: 'readAuthorities', state: 'the directory', sent: {}, answer: 'done' },
    {
      endpoint: 'logAuthorityCall',
      state: 'an authority calls',
      sent: { body: authorityCall },
      answer: 'done',
    },
    {
      endpoint: 'logAuthorityCall',
      state: 'an authority of no directory',
      sent: { body: { ...authorityCall, authority: 'au-none' } },
      answer: 'fields',
    },
    { endpoint: 'readStatistics', state: 'statistics', sent: {}, answer: 'done' },
    {
      endpoint: 'queryStatistics',
      state: 'statistics of the first desk',
      sent: { query: { company: 'hkt', by: 'month', desk: 'desk-a' } },
      answer: 'done',
      beyond: 'other-desk',
    },
    { endpoint: 'readAuditLog', state: 'the log', sent: {}, answer: 'done' },
    { endpoint: 'readCheckpoints', state: 'the log', sent: {}, answer: 'done' },
    {
      endpoint: 'readAuditLines',
      state: 'the log',
      sent: { query: { after: '0', limit: '10' } },
      answer: 'done',
    },
    { endpoint: 'takeCheckpoint', state: 'the log', sent: {}, answer: 'done' },
    { endpoint: 'readSession', state: 'a session', sent: {}, answer: 'done' },
    { endpoint: 'stepUp', state: 'a session', sent: { body: { pin: DEMO_PIN } }, answer: 'done' },
    {
      endpoint: 'stepUp',
      state: 'a wrong PIN',
      sent: { body: { pin: '0' } },
      answer: 'pin-not-right',
    },
    { endpoint: 'signOut', state: 'a session', sent: {}, answer: 'done' },
    { endpoint: 'readDraft', state: 'a draft', sent: draft, answer: 'done' },
    {
      endpoint: 'saveDraft',
      state: 'a draft',
      sent: { ...draft, body: { content: 'half' } },
      answer: 'done',
    },
  ];
}
