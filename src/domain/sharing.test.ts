import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { NOW, provedRequest, sampleItem, TODAY } from '../server/conformance/sample-scene.ts';
import { citation } from './citation.ts';
import type { Recipient } from './customer.ts';
import { freshDeletion } from './deletion.ts';
import { policyNotices } from './policies/purpose-notices.ts';
import {
  agreementOn,
  mayShare,
  sharingOf,
  toldSharings,
  visitSharingOf,
  type SharingScene,
  type SharingWish,
} from './sharing.ts';
import { sharingBases } from './record-vocabulary.ts';

const partner = (until: string | null, company: Recipient['company'] = 'hkt'): Recipient => ({
  id: 'r-1',
  company,
  name: 'A partner',
  lang: 'en',
  agreement: until === null ? null : { reference: 'A-1', until },
});
const open = sampleRequest({ id: 'R-1', version: 1 });
const post = sampleItem({ field: 'post', purposes: ['delivery', 'events'] });
const email = sampleItem({ field: 'email', purposes: ['agreement', 'product-news'] });
const survey = {
  purpose: 'customer-survey',
  version: 1,
  words: null,
  announcedOn: '2026-11-03',
} as const;
const scene: SharingScene = {
  company: 'hkt',
  register: [...policyNotices('hkt'), survey],
  today: TODAY,
  now: NOW,
  requests: [open],
  suppressions: [],
};
const wish: SharingWish = {
  items: [post],
  recipient: partner('2027-03-31'),
  purpose: 'delivery',
  basis: 'partner-agreement',
  instrument: null,
};
const proved = { requests: [provedRequest({ id: 'R-1' })] };
const started = {
  at: NOW,
  by: 'ada',
  approvedBy: 'sue',
  digest: '',
  windowEndsAt: NOW,
  plan: {},
};

describe('an agreement with a recipient (H5)', () => {
  it.each([
    ['none', null, 'missing'],
    ['its last day', TODAY, 'valid'],
    ['the day after it', '2026-11-01', 'expired'],
  ] as const)('%s', (_, until, expected) => {
    expect(agreementOn(partner(until), TODAY)).toBe(expected);
  });
});

describe('a sharing (N4, H5)', () => {
  it.each<[string, Partial<SharingWish>, Partial<SharingScene>, string]>([
    ['with a partner under an agreement, for what was told', {}, {}, 'ok'],
    [
      'with a partner whose agreement ran out',
      { recipient: partner('2026-11-01') },
      {},
      'agreement-expired',
    ],
    ['with a partner without any', { recipient: partner(null) }, {}, 'agreement-missing'],
    [
      'with a partner of another company',
      { recipient: partner('2027-01-01', 'ntt-china') },
      {},
      'no-such-recipient',
    ],
    ['with a partner, for what was not told', { purpose: 'billing' }, {}, 'purpose-not-told'],
    [
      'with a partner, before the announced date',
      { purpose: 'customer-survey' },
      {},
      'purpose-not-announced',
    ],
    ['with a partner, one of two items not told', { items: [post, email] }, {}, 'purpose-not-told'],
    [
      'by consent of who proved who they are',
      { basis: 'consent', recipient: partner(null) },
      proved,
      'ok',
    ],
    ['by consent of anybody', { basis: 'consent' }, {}, 'consent-unproved'],
    [
      'by consent, to a new purpose in force',
      { basis: 'consent', purpose: 'billing' },
      proved,
      'ok',
    ],
    [
      'by consent, to a purpose of nobody',
      { basis: 'consent', purpose: 'partner-offers' },
      proved,
      'purpose-not-registered',
    ],
    [
      'by consent, before the announced date',
      { basis: 'consent', purpose: 'customer-survey' },
      proved,
      'purpose-not-announced',
    ],
    ['by law without an instrument', { basis: 'law' }, proved, 'instrument-missing'],
    ['by law with one', { basis: 'law', instrument: 'HCMP 123/26', purpose: 'billing' }, {}, 'ok'],
    ['without a request', {}, { requests: [] }, 'no-open-request'],
    ['with a closed one', {}, { requests: [{ ...open, status: 'closed' }] }, 'no-open-request'],
    ['with a frozen one', {}, { requests: [{ ...open, frozen: { at: NOW } }] }, 'no-open-request'],
    [
      'while the person is being erased',
      {},
      { requests: [open, { ...open, id: 'R-2', deletion: { ...freshDeletion, started } }] },
      'being-erased',
    ],
    [
      'of a secret',
      { items: [sampleItem({ field: 'password', purposes: ['delivery'] })] },
      {},
      'never-shown',
    ],
    [
      'of what the customer declined to give',
      { items: [{ ...post, state: 'declined' }] },
      {},
      'declined-item',
    ],
    [
      'of a secret, by law',
      { basis: 'law', instrument: 'x', items: [sampleItem({ field: 'payment-card' })] },
      {},
      'never-shown',
    ],
  ])('%s', (_, change, around, expected) => {
    const verdict = mayShare({ ...wish, ...change }, { ...scene, ...around });
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
    if (['agreement-expired', 'agreement-missing', 'consent-unproved'].includes(expected))
      expect(verdict).toMatchObject({ citation: citation('hkt', 'sharing') });
  });

  const stopped = (
    scope: 'all-marketing' | 'email' | 'list-events',
    items?: readonly string[],
  ) => ({
    suppressions: [{ scope, at: 1, request: 'R-0', ...(items === undefined ? {} : { items }) }],
  });
  it.each<[string, Partial<SharingWish>, Partial<SharingScene>, string]>([
    ['of an opted-out list', { purpose: 'events' }, stopped('list-events'), 'opted-out'],
    ['after a whole opt-out', { purpose: 'events' }, stopped('all-marketing'), 'opted-out'],
    ['after one of another channel', { purpose: 'events' }, stopped('email'), 'ok'],
    ['after one of another item', { purpose: 'events' }, stopped('all-marketing', ['other']), 'ok'],
    ['that is none', {}, stopped('all-marketing'), 'ok'],
  ])('for marketing %s', (_, change, around, expected) => {
    const verdict = mayShare({ ...wish, ...change }, { ...scene, ...around });
    expect(verdict.ok ? 'ok' : verdict.code).toBe(expected);
  });

  it.each(sharingBases)('by %s is one line with exactly this basis', (basis) => {
    expect(sharingOf({ ...wish, basis }, TODAY, 'R-1')).toEqual({
      recipient: 'r-1',
      basis,
      on: TODAY,
      marketing: false,
      purpose: 'delivery',
      request: 'R-1',
    });
  });

  it('for news counts as marketing, so that an opt-out reaches who got it', () => {
    expect(sharingOf({ ...wish, purpose: 'product-news' }, TODAY, 'R-1').marketing).toBe(true);
  });
});

describe('visits that an authority got (N4-4, H5, H11)', () => {
  const one = visitSharingOf({ id: 'LD-1', authority: 'au-court' }, TODAY);
  const other = visitSharingOf({ id: 'LD-2', authority: 'au-police' }, TODAY);

  it('are one line, by law, of one demand', () => {
    expect(one).toEqual({ recipient: 'au-court', basis: 'law', on: TODAY, demand: 'LD-1' });
  });

  it.each([
    ['nothing is silent', [], [one, other]],
    ['one demand is', ['LD-1'], [other]],
    ['both are', ['LD-1', 'LD-2'], []],
  ])('are told where %s', (_, silent, wanted) => {
    expect(toldSharings([one, other], new Set(silent))).toEqual(wanted);
  });
});
