import { describe, expect, it } from 'vitest';
import { fullProof, NOW, provedRequest } from '../server/conformance/sample-scene.ts';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { freshCourse } from './course.ts';
import { freshDeletion } from './deletion.ts';
import { DAY } from './instant.ts';
import { freshVerification, type RequestRecord } from './request.ts';
import { reopen, takeIn } from './request-life.ts';

const earlier = { at: NOW - 9 * DAY, outcome: 'lapsed', closedAt: NOW - 10 * DAY } as const;
const ended = (given: Partial<RequestRecord> = {}): RequestRecord =>
  provedRequest({
    status: 'closed',
    outcome: 'withdrawn',
    closedAt: NOW - DAY,
    answeredBy: 'notice',
    owner: 'agent-1',
    frozen: { at: NOW - DAY },
    refusal: { ground: 'g', by: 'a', approvedBy: 's', at: NOW - DAY, logBook: 'lb' },
    course: {
      ...freshCourse,
      remindedAt: NOW - 2 * DAY,
      lateness: 'overlooked',
      reopenings: [earlier],
    },
    ...given,
  });

describe('an ended request taken up again', () => {
  it('stands as received, with nothing proved, and remembers how it ended', () => {
    const before = ended();
    const again = reopen(before, 'agent-2', NOW);
    expect(again).toEqual({
      ...before,
      status: 'received',
      outcome: null,
      closedAt: null,
      answeredBy: null,
      owner: 'agent-2',
      frozen: null,
      refusal: null,
      deletion: null,
      course: {
        ...freshCourse,
        reopenings: [earlier, { at: NOW, outcome: 'withdrawn', closedAt: NOW - DAY }],
      },
      verification: { ...before.verification, evidence: [], reachedAt: null },
    });
  });

  it('decides a deletion anew', () => {
    const deletion = {
      ...freshDeletion,
      choices: { 'i-1': 'anonymise' } as const,
      receipt: 'r-1',
      finishedAt: NOW - DAY,
    };
    expect(reopen(ended({ kind: 'deletion', deletion }), 'a', NOW).deletion).toEqual(freshDeletion);
    expect(reopen(ended({ deletion: null }), 'a', NOW).deletion).toBeNull();
  });

  it.each([
    ['neither how nor when', { outcome: null, closedAt: null }],
    ['not how', { outcome: null }],
    ['not when', { closedAt: null }],
  ] as const)('refuses what has not ended: %s', (_, given) => {
    expect(() => reopen(ended(given), 'a', NOW)).toThrow('Only an ended request reopens.');
  });
});

describe('a duplicate taken in', () => {
  const unproved = freshVerification(0, []);
  const own = provedRequest({
    receivedAt: NOW - 5,
    receivedDesk: 'desk-1',
    hands: ['agent-1', 'agent-2'],
  });
  const other = (given: Partial<RequestRecord>) =>
    provedRequest({ id: 'R-9', receivedDesk: 'desk-2', hands: ['agent-2', 'agent-3'], ...given });

  it.each([
    ['earlier', NOW - 6, NOW - 6, 'desk-2'],
    ['at once', NOW - 5, NOW - 5, 'desk-1'],
    ['later', NOW - 4, NOW - 5, 'desk-1'],
  ])('received %s', (_, receivedAt, at, desk) => {
    expect(takeIn(own, other({ receivedAt }), NOW)).toEqual({
      ...own,
      receivedAt: at,
      receivedDesk: desk,
      hands: ['agent-1', 'agent-2', 'agent-3'],
    });
  });

  it('lowers what was proved to what the duplicate proved', () => {
    const joined = takeIn(own, other({ verification: unproved }), NOW);
    expect(joined.status).toBe('awaiting-identity');
    expect(joined.verification).toMatchObject({ evidence: [], reachedAt: null });
    expect(joined.hands).toEqual(['agent-1', 'agent-2', 'agent-3']);
  });

  it.each([
    ['neither proved', unproved],
    ['the duplicate alone proved', provedRequest().verification],
  ])('leaves what was begun: %s', (_, verification) => {
    const begun = sampleRequest({
      id: 'R-1',
      version: 1,
      status: 'received',
      verification: { ...unproved, evidence: fullProof().slice(0, 1) },
    });
    const joined = takeIn(begun, other({ verification }), NOW);
    expect(joined.status).toBe('received');
    expect(joined.verification).toEqual(begun.verification);
  });
});
