import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { NOW } from '../server/conformance/sample-scene.ts';
import { comeBack, isOfPackage, isUnderway, isUnopened, likeliestFirst } from './delivery.ts';
import { freshDisclosure } from './disclosure.ts';
import { DAY } from './instant.ts';
import type { Delivery, Disclosure } from './request.ts';
import { messageKinds } from './message-vocabulary.ts';

const left = (
  method: Delivery['method'] = 'link',
  given: Partial<Disclosure> = {},
): Disclosure => ({
  ...freshDisclosure,
  previewed: 'd-1',
  approved: { digest: 'd-1', by: 'sup-1', at: NOW - 1 },
  started: NOW - 1,
  handedOver: {
    at: NOW,
    delivery: { method, item: 'i-1', codeBy: 'none' },
    digest: 'p-1',
    fields: ['name'],
  },
  ...given,
});

describe('a package', () => {
  it('is made of these messages and no others', () => {
    expect(messageKinds.filter((kind) => isOfPackage({ kind }))).toEqual([
      'package-link',
      'package-code',
      'package-print',
      'package-code-call-back',
    ]);
  });

  it.each([
    ['was handed over and not received', left(), true],
    ['was received', left('link', { deliveredAt: NOW }), false],
    ['has not left', freshDisclosure, false],
    ['is none', null, false],
  ])('is underway: it %s', (_, disclosure, is) => {
    expect(isUnderway({ disclosure })).toBe(is);
  });

  it.each([
    ['a link on its last day', left(), NOW + 30 * DAY - 1, false],
    ['a link after 30 days', left(), NOW + 30 * DAY, true],
    ['a link that was opened', left('link', { deliveredAt: NOW }), NOW + 30 * DAY, false],
    ['a letter', left('post'), NOW + 30 * DAY, false],
    ['by hand', left('in-person'), NOW + 30 * DAY, false],
    ['nothing', null, NOW + 30 * DAY, false],
  ])('counts as unopened: %s', (_, disclosure, now, is) => {
    expect(isUnopened({ disclosure }, now)).toBe(is);
  });

  it('comes back: in review, with everything but what was used up', () => {
    const closed = sampleRequest({
      id: 'R-1',
      version: 3,
      status: 'closed',
      outcome: 'granted',
      closedAt: NOW,
      answeredBy: 'package',
      disclosure: left(),
    });
    expect(comeBack(closed, 'bounced', NOW + 1)).toEqual({
      ...closed,
      status: 'in-review',
      outcome: null,
      closedAt: null,
      answeredBy: null,
      disclosure: {
        ...freshDisclosure,
        previewed: 'd-1',
        cameBack: {
          at: NOW + 1,
          why: 'bounced',
          delivery: { method: 'link', item: 'i-1', codeBy: 'none' },
        },
      },
    });
  });

  const phone: Delivery = { method: 'link', item: 'i-1', codeBy: 'other-channel' };
  const email: Delivery = { method: 'link', item: 'i-2', codeBy: 'other-channel' };
  const post: Delivery = { method: 'post', item: 'i-1', codeBy: 'none' };
  it.each([
    ['as they come, where none came back', {}, [phone, email, post]],
    ['as they come, where nobody noted the way', { cameBack: { at: NOW, why: 'bounced' } }, 'same'],
    [
      'the one by which it came back last',
      { cameBack: { at: NOW, why: 'link-unopened', delivery: { ...phone, codeBy: 'post' } } },
      [email, post, phone],
    ],
  ] as const)('offers its ways %s', (_, disclosure, wanted) => {
    const ways = [phone, email, post];
    expect(likeliestFirst(ways, disclosure)).toEqual(wanted === 'same' ? ways : wanted);
  });
});
