import { describe, expect, it } from 'vitest';
import { sampleRequest } from '../server/conformance/sample-records.ts';
import { NOW, sampleItem } from '../server/conformance/sample-scene.ts';
import { citation } from './citation.ts';
import type { Item, Suppression } from './customer.ts';
import {
  actingReading,
  mailCause,
  mayMail,
  mayPrepare,
  mayReadAnew,
  stopsMail,
  type MailingList,
  type MailLine,
  type MailScene,
} from './direct-mail.ts';
import { policyNotices } from './policies/purpose-notices.ts';
import { ROWS_BY_ONE } from './release.ts';
import type { PackId } from './vocabulary.ts';
import type { MailCause, OptOutScope } from './record-vocabulary.ts';

const list: MailingList = {
  id: 'ml-1',
  company: 'hkt',
  name: { en: 'Events', ja: 'Events', 'zh-Hant': 'Events', 'zh-Hans': 'Events' },
  purpose: 'events',
  contact: 'email',
  members: [],
};
const scene = (reading: MailScene['reading'] = 'consent-needed'): MailScene => ({
  company: 'hkt',
  register: policyNotices('hkt'),
  today: '2026-11-22',
  reading,
});
const consent = { given: true, on: '2026-01-05', channel: 'web', desk: 'desk-a' } as const;
const email = (particular: Partial<Item> = {}): Item =>
  sampleItem({ field: 'email', purposes: ['events'], ...particular });
const line = (particular: Partial<MailLine> = {}): MailLine => ({
  item: email({ consent }),
  isErased: false,
  isAgain: false,
  isListed: false,
  suppressions: [],
  requests: [],
  ...particular,
});
const stopped = (scope: OptOutScope, items?: readonly string[]): Suppression => ({
  scope,
  at: NOW,
  request: 'R-1',
  ...(items === undefined ? {} : { items }),
});
const optOut = {
  scope: 'all-marketing',
  named: [],
  suppressed: [],
  reference: null,
  carriedOutAt: null,
  notices: 0,
} as const;
const unstopped = sampleRequest({
  id: 'R-7',
  version: 1,
  kind: 'opt-out',
  status: 'received',
  optOut,
});
const frozen = sampleRequest({ id: 'R-8', version: 1, status: 'in-review', frozen: { at: NOW } });

describe('direct mail to one person (H6, N3b)', () => {
  it.each<[string, Partial<MailLine>, MailCause | null, MailCause | null]>([
    ['who consented', {}, null, null],
    ['who was never asked', { item: email() }, 'no-consent', null],
    [
      'who said no',
      { item: email({ consent: { ...consent, given: false } }) },
      'consent-refused',
      'consent-refused',
    ],
    [
      'who declined to give an address',
      { item: email({ state: 'declined' }) },
      'declined',
      'declined',
    ],
    ['of whom no address is held', { item: null }, 'no-contact', 'no-contact'],
    [
      'who was not told of the purpose',
      { item: email({ consent, purposes: ['billing'] }) },
      'purpose-not-told',
      'purpose-not-told',
    ],
    [
      'who consented by an address that was corrected since',
      { item: email({ consent: { ...consent, endedOn: '2026-11-20' } }) },
      'consent-ended',
      'consent-ended',
    ],
    [
      'whom a partner named',
      { item: email({ source: 'partner' }) },
      'not-from-customer',
      'not-from-customer',
    ],
    [
      'whom a partner named and who consented',
      { item: email({ source: 'partner', consent }) },
      null,
      null,
    ],
    [
      'whose address is disputed',
      { item: email({ consent, disputed: true }) },
      'disputed',
      'disputed',
    ],
    ['who pressed Not me', { requests: [frozen] }, 'frozen', 'frozen'],
    ['who stands further up', { isAgain: true }, 'same-person', 'same-person'],
    ['who was erased', { isErased: true, item: null }, 'erased', 'erased'],
    ['who opted out', { suppressions: [stopped('all-marketing')] }, 'opted-out', 'opted-out'],
    ['who is opting out', { requests: [unstopped] }, 'opted-out', 'opted-out'],
    ['whose address was named in an opt-out', { isListed: true }, 'opted-out', 'opted-out'],
    [
      'who opted out of this list',
      { suppressions: [stopped('list-events')] },
      'opted-out',
      'opted-out',
    ],
    ['who opted out of another list', { suppressions: [stopped('list-product-news')] }, null, null],
    ['who opted out by phone alone', { suppressions: [stopped('phone')] }, null, null],
    [
      'whose other address was stopped',
      { suppressions: [stopped('email', ['i-other'])] },
      null,
      null,
    ],
    [
      'who opted out and was never asked',
      { item: email(), suppressions: [stopped('email')] },
      'opted-out',
      'opted-out',
    ],
    [
      'who opted out and gives no address any more',
      { item: null, suppressions: [stopped('email')] },
      'opted-out',
      'opted-out',
    ],
  ])('%s', (_, particular, strict, loose) => {
    expect(mailCause(line(particular), list, scene())).toBe(strict);
    expect(mailCause(line(particular), list, scene('purpose-suffices'))).toBe(loose);
  });

  it('is stopped at the one contact point that others hold too', () => {
    const item = email({ consent });
    const alone = { item, suppressions: [stopped('all-marketing', [item.id])] };
    expect(mailCause(line(alone), list, scene())).toBe('opted-out');
  });

  it.each<[OptOutScope, readonly string[]]>([
    ['all-marketing', ['events email', 'events post', 'news email', 'news post']],
    ['email', ['events email', 'news email']],
    ['phone', []],
    ['post', ['events post', 'news post']],
    ['list-events', ['events email', 'events post']],
    ['list-product-news', ['news email', 'news post']],
  ])('is stopped by %s as far as it reaches', (scope, reached) => {
    const lists = [
      ['events email', { purpose: 'events', contact: 'email' }],
      ['events post', { purpose: 'events', contact: 'post' }],
      ['news email', { purpose: 'product-news', contact: 'email' }],
      ['news post', { purpose: 'product-news', contact: 'post' }],
    ] as const;
    expect(lists.flatMap(([name, one]) => (stopsMail(scope, one) ? [name] : []))).toEqual(reached);
  });
});

describe('the reading of the clause on direct mail (H6, N0)', () => {
  it.each<[string, readonly PackId[], boolean]>([
    ['Japan', ['jp-appi'], true],
    ['Hong Kong beside it', ['jp-appi', 'hk-pdpo'], false],
    ['China', ['cn-pipl'], false],
    ['none', [], true],
  ])('may be the looser one under the law of %s', (_, packs, may) => {
    const verdict = mayReadAnew('purpose-suffices', 'hkt', packs);
    expect(verdict).toMatchObject(
      may ? { ok: true } : { code: 'law-asks-consent', citation: citation('hkt', 'direct-mail') },
    );
    expect(mayReadAnew('consent-needed', 'hkt', packs).ok).toBe(true);
    expect(actingReading('purpose-suffices', 'hkt', packs)).toBe(
      may ? 'purpose-suffices' : 'consent-needed',
    );
  });
});

describe('a whole list (N2, H4, H6)', () => {
  it('is written to for a purpose in force alone', () => {
    const other = { ...list, purpose: 'partner-offers' } as const;
    expect(mayMail(list, scene()).ok).toBe(true);
    expect(mayMail(other, scene())).toMatchObject({ code: 'purpose-not-registered' });
    expect(mayPrepare(other, 1, scene())).toMatchObject({ code: 'purpose-not-registered' });
  });

  it.each([
    [0, 'nobody-to-mail'],
    [1, null],
    [ROWS_BY_ONE + 1, null],
  ] as const)('of %d people', (ready, code) => {
    const verdict = mayPrepare(list, ready, scene());
    expect(verdict.ok ? null : verdict.code).toBe(code);
  });
});
