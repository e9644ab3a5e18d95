import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fullProof, NOW } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { isVerified } from './assurance.ts';
import { freshDisclosure } from './disclosure.ts';
import { HOUR, MINUTE } from './instant.ts';
import { currentWait } from './next-action.ts';
import type { Proposal, RequestRecord, SentCode } from './request.ts';
import {
  addCode,
  addEvidence,
  askSet,
  close,
  endWait,
  freeze,
  judgeSet,
  open,
  reachLevel,
  startProving,
  startWait,
  statusAfterReturn,
  tryCode,
  unfreeze,
  voidLevel,
  withHand,
} from './request-life.ts';

const opened = open(
  {
    id: 'R-1',
    company: 'hkt',
    desk: 'desk-1',
    kind: 'inquiry',
    scope: 'data',
    channel: 'phone',
    caller: 'customer',
    language: 'ja',
    customer: 'c-1',
    subject: 's-1',
    words: '',
    contactGiven: null,
    creator: 'agent-1',
    urgent: false,
    policyVersion: '1',
    packs: ['jp-appi'],
    optOut: null,
  },
  ['urgency'],
  NOW,
);
const code: SentCode = {
  id: 'code-1',
  item: 'i-phone',
  contact: 'phone',
  hash: 'h',
  sentAt: NOW,
  expiresAt: NOW + 10 * MINUTE,
  triesLeft: 2,
  state: 'sent',
  waitMs: 0,
};
const questions = ['customer-number', 'last-invoice-number', 'product-plan'] as const;
const proposal: Proposal = {
  kind: 'withholding',
  digest: 'x',
  by: 'agent-1',
  at: NOW,
  detail: { kind: 'withholding' },
};

describe('opening', () => {
  it('counts from the receipt, with nothing proved, in the hands of who opened it', () => {
    expect(opened).toMatchObject({
      version: 1,
      status: 'received',
      receivedAt: NOW,
      owner: 'agent-1',
      hands: ['agent-1'],
    });
    expect(opened.verification).toMatchObject({
      evidence: [],
      reachedAt: null,
      signals: ['urgency'],
    });
  });

  it('remembers every hand once', () => {
    expect(withHand(withHand(opened, 'agent-2'), 'agent-1').hands).toEqual(['agent-1', 'agent-2']);
  });
});

describe('waits', () => {
  it('waits on each once', () => {
    const twice = startWait(startWait(opened, 'customer', NOW, null), 'customer', NOW + 1, null);
    expect(twice.waits).toHaveLength(1);
    expect(startWait(twice, 'supervisor', NOW, null).waits).toHaveLength(2);
  });

  it('begins again after an end', () => {
    const ended = endWait(startWait(opened, 'customer', NOW, null), 'customer', NOW + 5);
    expect(ended.waits).toEqual([{ on: 'customer', since: NOW, until: NOW + 5 }]);
    expect(startWait(ended, 'customer', NOW + 5, null).waits).toHaveLength(2);
  });

  it('keeps when an earlier wait ended', () => {
    const ended = endWait(startWait(opened, 'customer', NOW, NOW + 5), 'customer', NOW + 9);
    expect(ended.waits[0]?.until).toBe(NOW + 5);
  });
});

describe('a set', () => {
  it('is fixed, numbered, and moves the request on', () => {
    const asked = askSet(opened, questions, NOW);
    expect(asked.status).toBe('awaiting-identity');
    expect(asked.verification.sets).toMatchObject([
      { attempt: 1, points: 3, questions, verdict: 'open' },
    ]);
    expect(currentWait(asked, NOW)).toBeNull();
  });

  it('waits for the customer in writing', () => {
    const asked = askSet({ ...opened, channel: 'letter' }, questions, NOW);
    expect(currentWait(asked, NOW)?.on).toBe('customer');
    expect(currentWait(judgeSet(asked, false, NOW + 1), NOW + 1)).toBeNull();
  });

  it.each([
    [true, 'confirmed', [{ kind: 'points', points: 3, at: NOW + 1, from: NOW + 1 }]],
    [false, 'not-confirmed', []],
  ])('judged %s', (isConfirmed, verdict, evidence) => {
    const judged = judgeSet(askSet(opened, questions, NOW), isConfirmed, NOW + 1);
    expect(judged.verification.sets).toMatchObject([{ verdict, answeredAt: NOW + 1 }]);
    expect(judged.verification.evidence).toEqual(evidence);
  });
});

describe('a code', () => {
  it('replaces the one before it', () => {
    const twice = addCode(addCode(opened, code), { ...code, id: 'code-2' });
    expect(twice.verification.codes.map(({ state }) => state)).toEqual(['replaced', 'sent']);
    expect(twice.status).toBe('awaiting-identity');
  });

  it('is confirmed once', () => {
    const confirmed = tryCode(addCode(opened, code), true, NOW);
    expect(confirmed.verification.codes).toMatchObject([{ state: 'confirmed', triesLeft: 2 }]);
    expect(currentWait(confirmed, NOW)).toBeNull();
    expect(tryCode(confirmed, true, NOW)).toMatchObject({ verification: confirmed.verification });
  });

  it('is spent after its last try', () => {
    const one = tryCode(addCode(opened, code), false, NOW);
    expect(one.verification.codes).toMatchObject([{ state: 'sent', triesLeft: 1 }]);
    expect(currentWait(one, NOW)?.on).toBe('customer');
    const two = tryCode(one, false, NOW);
    expect(two.verification.codes).toMatchObject([{ state: 'spent', triesLeft: 0 }]);
    expect(currentWait(two, NOW)).toBeNull();
  });
});

const proved = reachLevel(addEvidence(addCode(opened, code), fullProof(NOW)), NOW, NOW);

describe('the level', () => {
  it('sends the request to review, and nobody waits for the customer', () => {
    expect(proved).toMatchObject({ status: 'in-review', verification: { reachedAt: NOW } });
    expect(currentWait(proved, NOW)).toBeNull();
  });

  it('leaves a request with the second person who has it', () => {
    const proposed: RequestRecord = {
      ...addEvidence(opened, fullProof(NOW)),
      status: 'awaiting-approval',
      proposal,
    };
    expect(reachLevel(proposed, NOW, NOW).status).toBe('awaiting-approval');
  });

  it('void: nothing counts, and nothing is waited for', () => {
    const disclosure = { ...freshDisclosure, previewed: 'x' };
    const busy = addCode(
      startWait(
        askSet({ ...proved, disclosure, proposal }, questions, NOW),
        'supervisor',
        NOW,
        null,
      ),
      code,
    );
    const empty = voidLevel(busy, NOW + 1);
    expect(empty).toMatchObject({ status: 'awaiting-identity', disclosure: null, proposal: null });
    expect(empty.verification).toMatchObject({ evidence: [], reachedAt: null });
    expect(empty.verification.codes.every(({ state }) => state === 'replaced')).toBe(true);
    expect(empty.verification.sets).toMatchObject([{ verdict: 'not-confirmed', answeredAt: null }]);
    expect(currentWait(empty, NOW + 1)).toBeNull();
  });

  it('void, what was handed over stays known', () => {
    const handedOver = {
      at: NOW,
      delivery: { method: 'in-person', item: null, codeBy: 'none' },
      digest: 'x',
      fields: [],
    } as const;
    const disclosure = { ...freshDisclosure, handedOver };
    expect(voidLevel({ ...proved, disclosure }, NOW).disclosure).toEqual(disclosure);
  });
});

describe('freezing', () => {
  const step = fc.constantFrom<(request: RequestRecord, now: number) => RequestRecord>(
    (request, now) => askSet(request, questions, now),
    (request, now) => judgeSet(request, true, now),
    (request, now) => judgeSet(request, false, now),
    (request, now) => addCode(request, { ...code, sentAt: now, expiresAt: now + HOUR }),
    (request, now) => tryCode(request, true, now),
    (request, now) => addEvidence(request, fullProof(now)),
    (request, now) => reachLevel(request, now, now),
    (request, now) => startWait({ ...request, proposal }, 'supervisor', now, null),
  );

  it('always voids, whatever went before, and waits for the supervisor alone', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        const before = steps.reduce((request, next, at) => next(request, NOW + at), opened);
        const now = NOW + steps.length;
        const after = freeze(before, now);
        expect(after.frozen).toEqual({ at: now });
        expect(isVerified(after, now)).toBe(false);
        expect(after.verification.evidence).toEqual([]);
        expect(after.verification.codes.some(({ state }) => state === 'sent')).toBe(false);
        expect(
          after.waits.filter(({ until }) => until === null || until > now).map(({ on }) => on),
        ).toEqual(['supervisor']);
        const thawed = unfreeze(after, now + 1);
        expect(isVerified(thawed, now + 1)).toBe(false);
        expect(currentWait(thawed, now + 1)).toBeNull();
      }),
    );
  });
});

describe('going back and ending', () => {
  it.each([
    ['nothing proved', opened, 'received'],
    ['a set asked', askSet(opened, questions, NOW), 'awaiting-identity'],
    ['a code sent', addCode(opened, code), 'awaiting-identity'],
    ['some proof', addEvidence(opened, fullProof(NOW).slice(0, 1)), 'awaiting-identity'],
    ['a reached level', proved, 'in-review'],
  ])('returned with %s', (_, request, status) => {
    expect(statusAfterReturn(request)).toBe(status);
  });

  it('proving moves a received request only', () => {
    expect(startProving(opened).status).toBe('awaiting-identity');
    expect(startProving(sampleRequest({ id: 'R-2', version: 1, status: 'in-review' })).status).toBe(
      'in-review',
    );
  });

  it('closes with its outcome and ends every wait', () => {
    const closed = close(startWait(proved, 'customer', NOW, null), 'granted', 'package', NOW + 5);
    expect(closed).toMatchObject({
      status: 'closed',
      outcome: 'granted',
      answeredBy: 'package',
      closedAt: NOW + 5,
    });
    expect(currentWait(closed, NOW + 5)).toBeNull();
  });
});
