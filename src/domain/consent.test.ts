import { describe, expect, it } from 'vitest';
import { sampleItem } from '../server/conformance/sample-scene.ts';
import {
  isOptedOut,
  mayRecordConsent,
  mayTakeBackConsent,
  sayingOf,
  withConsent,
  withConsentEnded,
  withoutLastConsent,
  type ConsentScene,
} from './consent.ts';
import type { Consent, Item } from './customer.ts';
import type { OptOutScope } from './record-vocabulary.ts';

const scene: ConsentScene = {
  company: 'hkt',
  today: '2026-11-20',
  isAsked: true,
  isBeingErased: false,
  suppressions: [],
  isListed: false,
};
const email = (given: Partial<Item> = {}): Item =>
  sampleItem({ id: 'i-email', field: 'email', collectedOn: '2026-01-10', ...given });
const said = (given: boolean, more: Partial<Consent> = {}): Consent => ({
  given,
  on: '2026-02-01',
  channel: 'web',
  desk: 'desk-a',
  ...more,
});
const ended = said(true, { endedOn: '2026-11-18' });
const stopped = (scope: OptOutScope, items?: readonly string[]): Partial<ConsentScene> => ({
  suppressions: [{ scope, ...(items === undefined ? {} : { items }) }],
});
const code = (result: ReturnType<typeof mayRecordConsent>): string =>
  result.ok ? 'yes' : result.code;

describe('a yes or a no to direct mail (H6, N3b)', () => {
  const on = scene.today;
  it.each<[string, { given: boolean; on: string }, Item, Partial<ConsentScene>, string]>([
    ['a yes while they are answered', { given: true, on }, email(), {}, 'yes'],
    [
      'a yes of nobody who asked',
      { given: true, on },
      email(),
      { isAsked: false },
      'no-open-request',
    ],
    ['a no of nobody who asked', { given: false, on }, email(), { isAsked: false }, 'yes'],
    [
      'a yes while being erased',
      { given: true, on },
      email(),
      { isBeingErased: true },
      'being-erased',
    ],
    ['a no while being erased', { given: false, on }, email(), { isBeingErased: true }, 'yes'],
    [
      'a yes over an opt-out from all',
      { given: true, on },
      email(),
      stopped('all-marketing'),
      'opt-out-stands',
    ],
    [
      'a yes over an opt-out from mail',
      { given: true, on },
      email(),
      stopped('email'),
      'opt-out-stands',
    ],
    ['a no beside an opt-out', { given: false, on }, email(), stopped('email'), 'yes'],
    ['a yes beside an opt-out from post', { given: true, on }, email(), stopped('post'), 'yes'],
    ['a yes beside one list left', { given: true, on }, email(), stopped('list-events'), 'yes'],
    [
      'a yes where only another address was named',
      { given: true, on },
      email(),
      stopped('email', ['i-2']),
      'yes',
    ],
    [
      'a yes where this one was named',
      { given: true, on },
      email(),
      stopped('email', ['i-email']),
      'opt-out-stands',
    ],
    [
      'a yes of an address on the list',
      { given: true, on },
      email(),
      { isListed: true },
      'opt-out-stands',
    ],
    [
      'of what was declined',
      { given: true, on },
      email({ state: 'declined' }),
      {},
      'declined-item',
    ],
    ['on a day to come', { given: false, on: '2026-11-21' }, email(), {}, 'said-on-no-such-day'],
    [
      'before the address was there',
      { given: false, on: '2026-01-09' },
      email(),
      {},
      'said-on-no-such-day',
    ],
    ['on the day it came in', { given: false, on: '2026-01-10' }, email(), {}, 'yes'],
    [
      'before the last answer',
      { given: false, on: '2026-01-31' },
      email({ consent: said(true) }),
      {},
      'said-on-no-such-day',
    ],
    [
      'on the day of the last answer',
      { given: false, on: '2026-02-01' },
      email({ consent: said(true) }),
      {},
      'yes',
    ],
    ['a second yes', { given: true, on }, email({ consent: said(true) }), {}, 'nothing-changed'],
    ['a second no', { given: false, on }, email({ consent: said(false) }), {}, 'nothing-changed'],
    ['a yes after a no', { given: true, on }, email({ consent: said(false) }), {}, 'yes'],
    ['a yes to the new address', { given: true, on }, email({ consent: ended }), {}, 'yes'],
    ['a no to the new address', { given: false, on }, email({ consent: ended }), {}, 'yes'],
    [
      'a yes of a day before the new address',
      { given: true, on: '2026-11-17' },
      email({ consent: ended }),
      {},
      'said-on-no-such-day',
    ],
  ])('%s', (_, what, item, given, wanted) => {
    expect(code(mayRecordConsent(what, item, { ...scene, ...given }))).toBe(wanted);
  });

  it('is opted out of by a list of addresses without any record', () => {
    expect(isOptedOut(email(), { suppressions: [], isListed: true })).toBe(true);
    expect(isOptedOut(email(), { suppressions: [], isListed: false })).toBe(false);
  });
});

describe('an entry taken back (H6)', () => {
  const today = { recordedOn: scene.today };
  it.each<[string, Item, Partial<ConsentScene>, string]>([
    ['a yes of today', email({ consent: said(true, today) }), { isAsked: false }, 'yes'],
    ['a no of today', email({ consent: said(false, today) }), {}, 'yes'],
    [
      'a no, of nobody who asked',
      email({ consent: said(false, today) }),
      { isAsked: false },
      'no-open-request',
    ],
    [
      'a no, after an opt-out',
      email({ consent: said(false, today) }),
      stopped('email'),
      'opt-out-stands',
    ],
    [
      'of yesterday',
      email({ consent: said(true, { recordedOn: '2026-11-19' }) }),
      {},
      'recorded-earlier',
    ],
    ['what came with the record', email({ consent: said(true) }), {}, 'recorded-earlier'],
    ['nothing', email(), {}, 'recorded-earlier'],
    [
      'a yes of today, of the address before this one',
      email({ consent: said(true, { ...today, endedOn: scene.today }) }),
      {},
      'recorded-earlier',
    ],
  ])('%s', (_, item, given, wanted) => {
    expect(code(mayTakeBackConsent(item, { ...scene, ...given }))).toBe(wanted);
  });

  it('leaves what stood before it, entry by entry', () => {
    const first = said(true);
    const second = said(false, today);
    const third = said(true, today);
    const once = withConsent(email(), first);
    const twice = withConsent(once, second);
    const thrice = withConsent(twice, third);
    expect([thrice.consent, thrice.consentsBefore]).toEqual([third, [first, second]]);
    expect(withoutLastConsent(thrice)).toEqual(twice);
    expect(withoutLastConsent(twice)).toEqual(once);
    expect(withoutLastConsent(once)).toEqual(email());
  });
});

describe('a contact point in the place of another (H6)', () => {
  it('begins without the yes of the old one, whichever entry is taken back, and keeps a no', () => {
    const on = scene.today;
    const yes = withConsentEnded(withConsent(email(), said(true)), on);
    expect([sayingOf(yes.consent), yes.consent?.endedOn]).toEqual(['ended', on]);
    const no = withConsent(withConsent(email(), said(true)), said(false));
    const kept = withConsentEnded(no, on);
    expect(sayingOf(kept.consent)).toBe('refused');
    expect(sayingOf(withoutLastConsent(kept).consent)).toBe('ended');
    const anew = withConsent(yes, said(true, { on }));
    expect([sayingOf(anew.consent), sayingOf(withoutLastConsent(anew).consent)]).toEqual([
      'given',
      'ended',
    ]);
    expect(sayingOf(withConsentEnded(email(), on).consent)).toBe('unasked');
  });
});
