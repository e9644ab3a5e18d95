import { describe, expect, it } from 'vitest';
import {
  DIGEST,
  fullProof,
  NOW,
  provedRequest,
  sampleActor,
  sampleItems,
  sampleScene,
  TODAY,
} from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { channelsOfRecord } from './channel-of-record.ts';
import { decide } from './decide.ts';
import { freshDisclosure } from './disclosure.ts';
import { DAY, HOUR, MINUTE } from './instant.ts';
import type {
  Disclosure,
  OptOut,
  Proposal,
  QuestionSet,
  RequestRecord,
  SentCode,
} from './request.ts';
import { freshVerification } from './request.ts';
import type { Scene } from './scene.ts';
import { requestStatuses, type RequestStatus } from './vocabulary.ts';
import { requestCommands, type RequestCommand } from './command-vocabulary.ts';

const agent = sampleActor();
const supervisor = sampleActor({ id: 'sup', person: 'p-sup', role: 'supervisor' });

const openSet: QuestionSet = {
  attempt: 1,
  points: 3,
  questions: ['customer-number', 'last-invoice-number', 'product-plan'],
  askedAt: NOW - MINUTE,
  verdict: 'open',
  answeredAt: null,
};
const sent: SentCode = {
  id: 'code-1',
  item: 'i-phone',
  contact: 'phone',
  hash: 'h',
  sentAt: NOW - MINUTE,
  expiresAt: NOW + HOUR,
  triesLeft: 5,
  state: 'sent',
  waitMs: 0,
};
const withholding: Disclosure = {
  ...freshDisclosure,
  decisions: { 'i-note': { kind: 'withhold', ground: 'g-1' } },
  previewed: DIGEST,
};
const included: Disclosure = {
  ...freshDisclosure,
  decisions: { 'i-note': { kind: 'include' } },
  previewed: DIGEST,
};
const handedOver: Disclosure = {
  ...included,
  started: NOW - MINUTE,
  handedOver: {
    at: NOW - MINUTE,
    delivery: { method: 'link', item: 'i-email', codeBy: 'other-channel' },
    digest: DIGEST,
    fields: ['name'],
  },
};
const proposal: Proposal = {
  kind: 'withholding',
  digest: 'x',
  by: 'agent-1',
  at: NOW - HOUR,
  detail: { kind: 'withholding' },
};
const optOut: OptOut = {
  scope: 'all-marketing',
  named: [],
  suppressed: [],
  reference: null,
  carriedOutAt: null,
  notices: 0,
};
const refusal = {
  ground: 'g-1',
  by: 'agent-1',
  approvedBy: 'sup',
  at: NOW - MINUTE,
  logBook: 'lb-1',
};

/** An inquiry for the data itself, as it typically stands in each state. */
const typical: Readonly<Record<RequestStatus, RequestRecord>> = {
  received: sampleRequest({ id: 'R-1', version: 1, status: 'received', receivedAt: NOW - HOUR }),
  'awaiting-identity': sampleRequest({
    id: 'R-1',
    version: 3,
    status: 'awaiting-identity',
    receivedAt: NOW - HOUR,
    verification: { ...freshVerification(0, []), sets: [openSet], codes: [sent] },
  }),
  'in-review': provedRequest({ disclosure: { ...freshDisclosure } }),
  'awaiting-approval': provedRequest({
    status: 'awaiting-approval',
    disclosure: withholding,
    proposal,
  }),
  'carrying-out': provedRequest({ status: 'carrying-out', disclosure: handedOver }),
  closed: provedRequest({
    status: 'closed',
    outcome: 'granted',
    closedAt: NOW - MINUTE,
    disclosure: handedOver,
  }),
};

/** What a fresh agent of the desk is answered, one line a command, one word a state; `ok` is yes. */
const inquiry = `
                    received            awaiting-identity   in-review           awaiting-approval   carrying-out        closed
take                ok                  ok                  ok                  ok                  ok                  request-closed
note                ok                  ok                  ok                  ok                  ok                  request-closed
relink              ok                  ok                  four-eyes           four-eyes           wrong-status        request-closed
ask-set             ok                  set-open            already-proved      wrong-status        wrong-status        request-closed
answer-set          no-set-open         ok                  already-proved      wrong-status        wrong-status        request-closed
send-code           ok                  ok                  already-proved      wrong-status        wrong-status        request-closed
confirm-code        no-code-sent        ok                  already-proved      wrong-status        wrong-status        request-closed
call-back           ok                  ok                  already-proved      wrong-status        wrong-status        request-closed
confirm-reference   ok                  ok                  already-proved      wrong-status        wrong-status        request-closed
declare             ok                  ok                  already-proved      wrong-status        wrong-status        request-closed
see-paper           paper-not-needed    paper-not-needed    already-proved      wrong-status        wrong-status        request-closed
ask-unlock          not-locked          not-locked          not-locked          not-locked          not-locked          request-closed
unfreeze            role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right
decide-items        verification-needed verification-needed ok                  proposal-pending    already-handed-over request-closed
preview             verification-needed verification-needed ok                  proposal-pending    already-handed-over request-closed
propose-withholding verification-needed verification-needed decision-missing    proposal-pending    already-handed-over request-closed
propose-history     wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-refusal     ok                  ok                  ok                  proposal-pending    already-handed-over request-closed
approve             role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right
return              role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right
hand-over           verification-needed verification-needed decision-missing    proposal-pending    already-handed-over request-closed
carry-out-opt-out   wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
close               unanswered          unanswered          unanswered          proposal-pending    ok                  request-closed
add-evidence        wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
compare             wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
decide-correction   wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-correction  wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
tell-recipients     wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind
decide-deletion     wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-deletion    wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
start-deletion      wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
undo-deletion       nothing-started     nothing-started     nothing-started     nothing-started     nothing-started     request-closed
ask-withdrawal      ok                  ok                  ok                  ok                  already-handed-over request-closed
drop-withdrawal     no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked request-closed
withdraw            no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked request-closed
remind              ok                  ok                  not-waiting         proposal-pending    already-handed-over request-closed
propose-lapse       not-reminded        not-reminded        not-waiting         proposal-pending    already-handed-over request-closed
mark-duplicate      ok                  ok                  ok                  proposal-pending    already-handed-over request-closed
mark-opened-in-error ok                  already-worked-on   already-worked-on   already-worked-on   already-worked-on   request-closed
reopen              not-reopenable      not-reopenable      not-reopenable      not-reopenable      not-reopenable      not-reopenable
ask-clarification   ok                  ok                  ok                  ok                  already-handed-over request-closed
answer-clarification no-clarification-open no-clarification-open no-clarification-open no-clarification-open no-clarification-open request-closed
ask-fee             verification-needed verification-needed ok                  proposal-pending    already-handed-over request-closed
confirm-fee         no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        request-closed
waive-fee           no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        request-closed
extend              extension-not-known extension-not-known extension-not-known extension-not-known extension-not-known request-closed
explain-lateness    not-late            not-late            not-late            not-late            not-late            request-closed
acknowledge         ok                  ok                  ok                  ok                  already-handed-over request-closed
edit-letter         ok                  ok                  ok                  ok                  no-letter-due       request-closed
offer-transfer      ok                  ok                  ok                  ok                  already-handed-over request-closed
accept-transfer     no-offer            no-offer            no-offer            no-offer            no-offer            request-closed
reject-transfer     no-offer            no-offer            no-offer            no-offer            no-offer            request-closed
withdraw-transfer   no-offer            no-offer            no-offer            no-offer            no-offer            request-closed
promise-call        ok                  ok                  ok                  ok                  ok                  request-closed
report-call         no-call             no-call             no-call             no-call             no-call             request-closed
reassign            role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right
`;

const marketing: Readonly<Record<RequestStatus, RequestRecord>> = {
  received: sampleRequest({
    id: 'R-2',
    version: 1,
    kind: 'opt-out',
    receivedAt: NOW - HOUR,
    scope: null,
    optOut,
  }),
  'awaiting-identity': sampleRequest({
    id: 'R-2',
    version: 1,
    kind: 'opt-out',
    receivedAt: NOW - HOUR,
    scope: null,
    optOut,
    status: 'awaiting-identity',
  }),
  'in-review': sampleRequest({
    id: 'R-2',
    version: 1,
    kind: 'opt-out',
    receivedAt: NOW - HOUR,
    scope: null,
    optOut,
    status: 'in-review',
  }),
  'awaiting-approval': sampleRequest({
    id: 'R-2',
    version: 1,
    kind: 'opt-out',
    receivedAt: NOW - HOUR,
    scope: null,
    optOut,
    status: 'awaiting-approval',
  }),
  'carrying-out': sampleRequest({
    id: 'R-2',
    version: 2,
    kind: 'opt-out',
    receivedAt: NOW - HOUR,
    scope: null,
    status: 'carrying-out',
    optOut: { ...optOut, carriedOutAt: NOW - MINUTE },
  }),
  closed: sampleRequest({
    id: 'R-2',
    version: 3,
    kind: 'opt-out',
    receivedAt: NOW - HOUR,
    scope: null,
    status: 'closed',
    optOut: { ...optOut, carriedOutAt: NOW },
  }),
};

/** The states between are none that an opt-out comes into; a record that stands there is served like a received one. */
const optingOut = `
                    received            awaiting-identity   in-review           awaiting-approval   carrying-out        closed
take                ok                  ok                  ok                  ok                  ok                  request-closed
note                ok                  ok                  ok                  ok                  ok                  request-closed
relink              wrong-status        wrong-status        wrong-status        wrong-status        wrong-status        request-closed
ask-set             wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
answer-set          wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
send-code           wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
confirm-code        wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
call-back           wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
confirm-reference   wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
declare             wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
see-paper           wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
ask-unlock          not-locked          not-locked          not-locked          not-locked          not-locked          request-closed
unfreeze            role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right
decide-items        wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
preview             wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-withholding wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-history     wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-refusal     wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
approve             role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right
return              role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right
hand-over           wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
carry-out-opt-out   ok                  ok                  ok                  ok                  already-handed-over request-closed
close               unanswered          unanswered          unanswered          unanswered          ok                  request-closed
add-evidence        wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
compare             wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
decide-correction   wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-correction  wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
tell-recipients     wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind
decide-deletion     wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-deletion    wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
start-deletion      wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
undo-deletion       nothing-started     nothing-started     nothing-started     nothing-started     nothing-started     request-closed
ask-withdrawal      wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
drop-withdrawal     no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked request-closed
withdraw            no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked no-withdrawal-asked request-closed
remind              wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
propose-lapse       wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
mark-duplicate      wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
mark-opened-in-error ok                  ok                  ok                  ok                  already-worked-on   request-closed
reopen              not-reopenable      not-reopenable      not-reopenable      not-reopenable      not-reopenable      not-reopenable
ask-clarification   wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
answer-clarification no-clarification-open no-clarification-open no-clarification-open no-clarification-open no-clarification-open request-closed
ask-fee             wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
confirm-fee         no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        request-closed
waive-fee           no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        no-fee-asked        request-closed
extend              wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
explain-lateness    not-late            not-late            not-late            not-late            not-late            request-closed
acknowledge         wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
edit-letter         no-letter-due       no-letter-due       no-letter-due       no-letter-due       no-letter-due       request-closed
offer-transfer      wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
accept-transfer     no-offer            no-offer            no-offer            no-offer            no-offer            request-closed
reject-transfer     no-offer            no-offer            no-offer            no-offer            no-offer            request-closed
withdraw-transfer   no-offer            no-offer            no-offer            no-offer            no-offer            request-closed
promise-call        wrong-kind          wrong-kind          wrong-kind          wrong-kind          wrong-kind          request-closed
report-call         no-call             no-call             no-call             no-call             no-call             request-closed
reassign            role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right    role-lacks-right`;

/** What only the second pair of eyes may do, as a fresh supervisor meets it. */
const secondPair = `
                    received            awaiting-identity   in-review           awaiting-approval   carrying-out        closed
relink              ok                  ok                  ok                  ok                  wrong-status        request-closed
unfreeze            not-frozen          not-frozen          not-frozen          not-frozen          not-frozen          request-closed
approve             nothing-proposed    nothing-proposed    nothing-proposed    ok                  nothing-proposed    request-closed
return              nothing-proposed    nothing-proposed    nothing-proposed    ok                  nothing-proposed    request-closed
reassign            ok                  ok                  ok                  ok                  ok                  request-closed`;

type Cell = [RequestCommand, RequestStatus, string];

function cellsOf(table: string): Cell[] {
  const lines = table.trim().split('\n').slice(1);
  return lines.flatMap((line) => {
    const [name = '', ...answers] = line.trim().split(/\s+/);
    const command = requestCommands.find((known) => known === name);
    if (command === undefined) throw new TypeError(`${name} is no command.`);
    return requestStatuses.map((status, place): Cell => [
      command,
      status,
      answers[place] ?? 'missing',
    ]);
  });
}

function answer(command: RequestCommand, scene: Scene): string {
  const verdict = decide(command, scene);
  return verdict.ok ? 'ok' : verdict.code;
}

describe('every command in every state', () => {
  it('is in the table', () => {
    const all = requestCommands.length * requestStatuses.length;
    expect(cellsOf(inquiry)).toHaveLength(all);
    expect(cellsOf(optingOut)).toHaveLength(all);
  });

  it.each(cellsOf(inquiry))('inquiry: %s while %s: %s', (command, status, expected) => {
    expect(answer(command, sampleScene({ actor: agent, request: typical[status] }))).toBe(expected);
  });

  it.each(cellsOf(optingOut))('opt-out: %s while %s: %s', (command, status, expected) => {
    expect(answer(command, sampleScene({ actor: agent, request: marketing[status] }))).toBe(
      expected,
    );
  });

  it.each(cellsOf(secondPair))('a supervisor: %s while %s: %s', (command, status, expected) => {
    expect(answer(command, sampleScene({ actor: supervisor, request: typical[status] }))).toBe(
      expected,
    );
  });
});

const frozen = { at: NOW - MINUTE };
const everyStatus = requestStatuses.filter((status) => status !== 'closed');

describe('a frozen request', () => {
  const open: Readonly<Partial<Record<RequestCommand, string>>> = {
    take: 'ok',
    note: 'ok',
    unfreeze: 'ok',
    'propose-refusal': 'ok',
    approve: 'nothing-proposed',
    return: 'nothing-proposed',
    close: 'unanswered',
    'explain-lateness': 'not-late',
    'edit-letter': 'no-letter-due',
    'accept-transfer': 'no-offer',
    'reject-transfer': 'no-offer',
    'withdraw-transfer': 'no-offer',
    reassign: 'ok',
  };
  const cells = everyStatus.flatMap((status) =>
    requestCommands.map((command): Cell => [command, status, open[command] ?? 'frozen']),
  );
  it.each(cells)('%s while %s: %s', (command, status, expected) => {
    const request = { ...typical[status], proposal: null, disclosure: null, frozen };
    expect(answer(command, sampleScene({ actor: supervisor, request }))).toBe(expected);
  });

  it('is not closed as answered by what was handed over before', () => {
    const request = { ...typical['carrying-out'], frozen };
    expect(answer('close', sampleScene({ request }))).toBe('unanswered');
  });

  it('closes with a refusal', () => {
    const request = { ...typical.received, frozen, refusal };
    expect(answer('close', sampleScene({ request }))).toBe('ok');
  });
});

describe('who may not, whatever the state', () => {
  const others: [string, Partial<Scene>, string][] = [
    ['an agent of another desk', { actor: sampleActor({ desks: ['desk-2'] }) }, 'other-desk'],
    [
      'an agent of another company',
      { actor: sampleActor({ desks: ['desk-9'], company: 'ntt-china' }) },
      'other-desk',
    ],
    ['a supervisor of another desk', { actor: { ...supervisor, desks: ['desk-2'] } }, 'other-desk'],
    [
      'an auditor',
      { actor: sampleActor({ role: 'auditor', desks: [], company: null }) },
      'role-lacks-right',
    ],
    ['the customer, as an agent', { isOwnRecord: true }, 'own-record'],
    ['the customer, as a supervisor', { actor: supervisor, isOwnRecord: true }, 'own-record'],
  ];
  const onlySecondPair: ReadonlySet<RequestCommand> = new Set([
    'approve',
    'return',
    'unfreeze',
    'reassign',
  ]);
  const cells = others.flatMap(([who, given, code]) =>
    requestCommands.map((command): [string, RequestCommand, Partial<Scene>, string] => [
      who,
      command,
      given,
      onlySecondPair.has(command) && given.actor?.role !== 'supervisor' ? 'role-lacks-right' : code,
    ]),
  );
  it.each(cells)('%s: %s', (_, command, given, code) => {
    for (const status of requestStatuses) {
      expect(answer(command, sampleScene({ ...given, request: typical[status] }))).toBe(code);
    }
  });

  it('a privacy officer reaches every desk', () => {
    const officer = sampleActor({ role: 'privacy-officer', desks: [], company: null });
    expect(answer('note', sampleScene({ actor: officer, request: typical.received }))).toBe('ok');
  });
});

describe('four eyes', () => {
  const waiting = typical['awaiting-approval'];
  const secondAccount = { ...supervisor, id: 'agent-1-as-supervisor', person: 'p-agent-1' };
  it.each<[string, RequestCommand, RequestRecord, Scene['actor'], string]>([
    ['somebody fresh', 'approve', waiting, supervisor, 'ok'],
    ['who opened it', 'approve', { ...waiting, hands: ['sup'] }, supervisor, 'four-eyes'],
    [
      'who once held it',
      'approve',
      { ...waiting, hands: ['agent-1', 'sup', 'agent-2'] },
      supervisor,
      'four-eyes',
    ],
    ['the same person under another account', 'approve', waiting, secondAccount, 'four-eyes'],
    ['the same person sends it back', 'return', waiting, secondAccount, 'four-eyes'],
    ['somebody fresh sends it back', 'return', waiting, supervisor, 'ok'],
    [
      'who froze under their hands',
      'unfreeze',
      { ...typical.received, frozen, hands: ['sup'] },
      supervisor,
      'four-eyes',
    ],
    [
      'the same person unfreezes',
      'unfreeze',
      { ...typical.received, frozen },
      secondAccount,
      'four-eyes',
    ],
    ['relinking before a level needs none', 'relink', typical.received, agent, 'ok'],
    [
      'relinking after a level needs a supervisor',
      'relink',
      typical['in-review'],
      agent,
      'four-eyes',
    ],
    [
      'relinking after a level needs a fresh one',
      'relink',
      { ...typical['in-review'], hands: ['sup'] },
      supervisor,
      'four-eyes',
    ],
    [
      'a privacy officer',
      'approve',
      waiting,
      sampleActor({ role: 'privacy-officer', desks: [] }),
      'ok',
    ],
  ])('%s: %s', (_, command, request, actor, code) => {
    expect(answer(command, sampleScene({ actor, request }))).toBe(code);
  });
});

describe('proving', () => {
  const codes = (...minutesAgo: number[]): SentCode[] =>
    minutesAgo.map((ago) => ({ ...sent, state: 'replaced', sentAt: NOW - ago * MINUTE }));
  const proving = (verification: object): RequestRecord => ({
    ...typical.received,
    verification: { ...freshVerification(0, []), ...verification },
  });
  const pointsGiven = proving({ evidence: fullProof().slice(0, 1) });
  const written = { ...typical.received, channel: 'email' } as const;
  const noChannel = sampleItems('name', 'customer-number', 'last-invoice-number', 'product-plan');
  const few = sampleItems('name', 'email', 'phone', 'product-plan');
  const held = { ...typical.received, customer: null };
  it.each<[string, RequestCommand, Parameters<typeof sampleScene>[0], string]>([
    ['a set while one is open', 'ask-set', { request: typical['awaiting-identity'] }, 'set-open'],
    ['a set once the points are there', 'ask-set', { request: pointsGiven }, 'already-proved'],
    ['a set of a record with too few questions', 'ask-set', { items: few }, 'too-few-questions'],
    ['a set while locked', 'ask-set', { lockedUntil: NOW + 1 }, 'knowledge-locked'],
    [
      'an answer while locked',
      'answer-set',
      { request: typical['awaiting-identity'], lockedUntil: NOW + 1 },
      'knowledge-locked',
    ],
    ['a set in writing', 'ask-set', { request: written }, 'ok'],
    [
      'a set in writing to nowhere',
      'ask-set',
      { request: written, items: noChannel },
      'not-channel-of-record',
    ],
    ['a set by phone needs no channel', 'ask-set', { items: noChannel }, 'ok'],
    ['a decoy set', 'ask-set', { request: held, customer: null }, 'ok'],
    [
      'a decoy set in writing',
      'ask-set',
      { request: { ...held, channel: 'letter' }, customer: null },
      'ok',
    ],
    [
      'a decoy set while locked',
      'ask-set',
      { request: held, customer: null, lockedUntil: NOW + 1 },
      'knowledge-locked',
    ],
    ['a code to nobody', 'send-code', { request: held, customer: null }, 'no-customer'],
    ['a code to nowhere', 'send-code', { items: noChannel }, 'not-channel-of-record'],
    ['a third code in an hour', 'send-code', { request: proving({ codes: codes(1, 59) }) }, 'ok'],
    [
      'a fourth code in an hour',
      'send-code',
      { request: proving({ codes: codes(1, 2, 59) }) },
      'codes-this-hour-spent',
    ],
    [
      'a fourth code after an hour',
      'send-code',
      { request: proving({ codes: codes(1, 2, 60) }) },
      'ok',
    ],
    ['a code while the questions are locked', 'send-code', { lockedUntil: NOW + 1 }, 'ok'],
    ['a spent code', 'confirm-code', { request: proving({ codes: codes(1) }) }, 'no-code-sent'],
    ['a call-back to nobody', 'call-back', { request: held, customer: null }, 'no-customer'],
    ['a call-back to nowhere', 'call-back', { items: noChannel }, 'not-channel-of-record'],
    [
      'a reference once authenticity is there',
      'confirm-reference',
      { request: proving({ evidence: fullProof() }) },
      'already-proved',
    ],
    [
      'a second declaration',
      'declare',
      { request: proving({ evidence: fullProof() }) },
      'already-proved',
    ],
    ['a paper where questions and channels serve', 'see-paper', {}, 'paper-not-needed'],
    ['a paper of a record with too few questions', 'see-paper', { items: few }, 'ok'],
    ['a paper while locked', 'see-paper', { lockedUntil: NOW + 1 }, 'ok'],
    ['a paper without any channel', 'see-paper', { items: noChannel }, 'ok'],
    ['a paper of nobody', 'see-paper', { request: held, customer: null }, 'no-customer'],
    [
      'a paper while another is before a supervisor',
      'see-paper',
      { items: few, request: { ...typical.received, proposal } },
      'proposal-pending',
    ],
    ['an unlock', 'ask-unlock', { lockedUntil: NOW + 1 }, 'ok'],
    [
      'a second unlock',
      'ask-unlock',
      { lockedUntil: NOW + 1, request: { ...typical.received, proposal } },
      'proposal-pending',
    ],
    [
      'proof again once the level has aged',
      'ask-set',
      {
        request: provedRequest({
          verification: {
            ...freshVerification(0, []),
            evidence: fullProof(NOW - 14 * DAY),
            reachedAt: NOW - 14 * DAY,
          },
        }),
      },
      'ok',
    ],
  ])('%s', (_, command, given, code) => {
    expect(answer(command, sampleScene(given))).toBe(code);
  });
});

describe('disclosing', () => {
  const with_ = (disclosure: Disclosure, given: Partial<RequestRecord> = {}) => ({
    request: provedRequest({ disclosure, ...given }),
  });
  const approved = { digest: DIGEST, by: 'sup', at: NOW - HOUR };
  const aged = {
    verification: {
      ...freshVerification(0, []),
      evidence: fullProof(NOW - 14 * DAY),
      reachedAt: NOW - 14 * DAY,
    },
  };
  it.each<[string, RequestCommand, Parameters<typeof sampleScene>[0], string]>([
    ['decided and previewed', 'hand-over', with_(included), 'ok'],
    ['not previewed', 'hand-over', with_({ ...included, previewed: null }), 'not-previewed'],
    [
      'changed since the preview',
      'hand-over',
      with_({ ...included, previewed: 'another' }),
      'not-previewed',
    ],
    ['undecided', 'hand-over', with_(freshDisclosure), 'decision-missing'],
    ['withheld without approval', 'hand-over', with_(withholding), 'withholding-not-approved'],
    ['withheld and approved', 'hand-over', with_({ ...withholding, approved }), 'ok'],
    [
      'withheld, something else approved',
      'hand-over',
      with_({ ...withholding, approved: { ...approved, digest: 'another' } }),
      'withholding-not-approved',
    ],
    [
      'approved just now long enough ago',
      'hand-over',
      with_({ ...withholding, approved: { ...approved, at: NOW - DAY + 1 } }),
      'ok',
    ],
    [
      'approved a day ago',
      'hand-over',
      with_({ ...withholding, approved: { ...approved, at: NOW - DAY } }),
      'withholding-not-approved',
    ],
    [
      'begun in time, and cut short for days',
      'hand-over',
      with_({
        ...withholding,
        approved: { ...approved, at: NOW - 3 * DAY },
        started: NOW - 2 * DAY - 1,
      }),
      'ok',
    ],
    [
      'begun too late, and cut short',
      'hand-over',
      with_({
        ...withholding,
        approved: { ...approved, at: NOW - 3 * DAY },
        started: NOW - 2 * DAY,
      }),
      'withholding-not-approved',
    ],
    ['no way to deliver', 'hand-over', { ...with_(included), deliveries: [] }, 'no-way-to-deliver'],
    ['a refused request', 'hand-over', with_(included, { refusal }), 'wrong-status'],
    [
      'nobody found',
      'hand-over',
      { ...with_(included, { customer: null }), customer: null },
      'no-customer',
    ],
    ['an aged level', 'hand-over', with_(included, aged), 'verification-needed'],
    [
      'begun, then the level aged',
      'hand-over',
      with_({ ...included, started: NOW - 14 * DAY }, aged),
      'ok',
    ],
    [
      'a preview, begun, then the level aged',
      'preview',
      with_({ ...included, started: NOW - 14 * DAY }, aged),
      'verification-needed',
    ],
    [
      'a decision, begun, then the level aged',
      'decide-items',
      with_({ ...included, started: NOW - 14 * DAY }, aged),
      'verification-needed',
    ],
    ['withholding nothing', 'propose-withholding', with_(included), 'decision-missing'],
    ['withholding something', 'propose-withholding', with_(withholding), 'ok'],
    [
      'withholding something not previewed',
      'propose-withholding',
      with_({ ...withholding, previewed: null }),
      'not-previewed',
    ],
    [
      'categories need no decision',
      'hand-over',
      with_({ ...freshDisclosure, previewed: DIGEST }, { scope: 'categories' }),
      'ok',
    ],
    ['a second refusal', 'propose-refusal', with_(included, { refusal }), 'already-handed-over'],
  ])('%s', (_, command, given, code) => {
    expect(answer(command, sampleScene(given))).toBe(code);
  });

  it('says what is missing, and on what it rests', () => {
    expect(decide('hand-over', sampleScene({}))).toMatchObject({
      code: 'verification-needed',
      citation: 'HKT policy §7; APPI Art. 37(1)',
      missing: { points: 3, possession: 1, authenticity: true, declaration: true },
    });
  });
});

it('sample records stand as on the server', () => {
  const { channels, usable } = sampleScene();
  expect(channels).toEqual(channelsOfRecord(sampleScene().items, TODAY));
  expect(usable).toHaveLength(4);
});
