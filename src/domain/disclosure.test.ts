import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIGEST, NOW, sampleItem, sampleItems } from '../server/conformance/sample-scene.ts';
import {
  blackOut,
  decisionOf,
  decisionsFit,
  deliveries,
  disclosedValue,
  freshDisclosure,
  isApproved,
  undecided,
  withholds,
} from './disclosure.ts';
import { DAY } from './instant.ts';
import type { Disclosure, ItemDecision } from './request.ts';

const note = sampleItem({ field: 'note', value: 'Met 李さん 👩🏽‍💻 at 9' });
const name = sampleItem({ field: 'name' });
const card = sampleItem({ field: 'payment-card' });
const hashed = sampleItem({ field: 'customer-number', hashed: true });
const declined = sampleItem({ field: 'note', id: 'i-declined', state: 'declined', value: '' });
const withDecision = (id: string, decision: ItemDecision): Disclosure => ({
  ...freshDisclosure,
  decisions: { [id]: decision },
});
const include: ItemDecision = { kind: 'include' };
const withhold: ItemDecision = { kind: 'withhold', ground: 'g-1' };
const blackedOut: ItemDecision = { kind: 'black-out', spans: [{ from: 4, to: 7 }] };

describe('what happens to an item', () => {
  it.each<[string, typeof note, Disclosure, ReturnType<typeof decisionOf>, string | null]>([
    ['an ordinary one is included', name, freshDisclosure, include, 'value of name'],
    ['a free text needs a decision', note, freshDisclosure, null, null],
    ['a free text included', note, withDecision(note.id, include), include, note.value],
    [
      'a free text with a name blacked out',
      note,
      withDecision(note.id, blackedOut),
      blackedOut,
      'Met ███ 👩🏽‍💻 at 9',
    ],
    ['an item withheld', name, withDecision(name.id, withhold), withhold, null],
    ['a secret is stripped', card, freshDisclosure, 'stripped', null],
    [
      'a secret is stripped whatever was ticked',
      card,
      withDecision(card.id, include),
      'stripped',
      null,
    ],
    [
      'a question kept as a hash is stripped',
      hashed,
      withDecision(hashed.id, include),
      'stripped',
      null,
    ],
    ['a declined free text needs no decision', declined, freshDisclosure, include, null],
  ])('%s', (_, item, disclosure, decision, value) => {
    expect(decisionOf(item, disclosure)).toEqual(decision);
    expect(disclosedValue(item, disclosure)).toBe(value);
  });

  it.each([
    ['the data itself', 'data', ['i-note', 'i-call-note']],
    ['access history', 'access-history', []],
    ['categories', 'categories', []],
  ] as const)('undecided in an inquiry for %s', (_, scope, ids) => {
    const items = [name, card, note, sampleItem({ field: 'call-note' }), declined];
    expect(undecided(items, freshDisclosure, scope).map(({ id }) => id)).toEqual(ids);
  });

  it('knows whether an item is withheld whole', () => {
    expect(withholds(withDecision('i-note', withhold))).toBe(true);
    expect(withholds(withDecision('i-note', blackedOut))).toBe(false);
  });
});

describe('blacking out', () => {
  it('keeps every other code point, and the length', () => {
    const spans = fc.array(fc.record({ from: fc.nat(30), to: fc.nat(30) }), { maxLength: 4 });
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), spans, (text, out) => {
        const before = [...text];
        const after = [...blackOut(text, out)];
        expect(after).toHaveLength(before.length);
        after.forEach((point, at) => {
          const isOut = out.some(({ from, to }) => at >= from && at < to);
          expect(point).toBe(isOut ? '█' : before[at]);
        });
      }),
    );
  });
});

describe('decisions fit', () => {
  const items = [note, name, card, hashed, declined];
  const length = [...note.value].length;
  it.each<[string, Record<string, ItemDecision>, boolean]>([
    ['nothing', {}, true],
    ['an item of the person', { 'i-note': include, 'i-name': withhold }, true],
    ['an item of nobody', { 'i-other': include }, false],
    ['a name of every object', { constructor: include }, false],
    ['a secret', { 'i-payment-card': include }, false],
    ['a hash', { 'i-customer-number': include }, false],
    ['a declined item', { 'i-declined': withhold }, false],
    [
      'a span to the end',
      { 'i-note': { kind: 'black-out', spans: [{ from: 0, to: length }] } },
      true,
    ],
    [
      'a span past the end, in code points',
      { 'i-note': { kind: 'black-out', spans: [{ from: 0, to: length + 1 }] } },
      false,
    ],
    ['an empty span', { 'i-note': { kind: 'black-out', spans: [{ from: 3, to: 3 }] } }, false],
    [
      'a span turned round',
      { 'i-note': { kind: 'black-out', spans: [{ from: 4, to: 3 }] } },
      false,
    ],
    [
      'one bad span among good ones',
      {
        'i-note': {
          kind: 'black-out',
          spans: [
            { from: 0, to: 2 },
            { from: 3, to: 3 },
          ],
        },
      },
      false,
    ],
    ['one bad among good', { 'i-name': include, 'i-other': include }, false],
  ])('%s', (_, decisions, fit) => {
    expect(decisionsFit(items, decisions)).toBe(fit);
  });
});

describe('an approval', () => {
  const approved = { digest: DIGEST, by: 'sup', at: NOW };
  it.each([
    ['there is none', null, DIGEST, NOW, false],
    ['of exactly this', approved, DIGEST, NOW, true],
    ['of something else', approved, 'another', NOW, false],
    ['to be used within a day', approved, DIGEST, NOW + DAY - 1, true],
    ['used too late', approved, DIGEST, NOW + DAY, false],
  ])('%s', (_, approval, digest, now, does) => {
    expect(isApproved({ ...freshDisclosure, approved: approval }, digest, now)).toBe(does);
  });
});

describe('ways to deliver', () => {
  const [email, phone, post] = ['email', 'phone', 'post'] as const;
  it.each<
    [
      string,
      readonly ('email' | 'phone' | 'post')[],
      'no-paper' | 'another' | 'held',
      readonly string[],
    ]
  >([
    [
      'two channels: each link has its code on the other',
      [email, phone],
      'no-paper',
      ['link i-email other-channel', 'link i-phone other-channel'],
    ],
    [
      'one and a postal address',
      [email, post],
      'no-paper',
      ['link i-email post', 'post i-post none'],
    ],
    ['one alone: the code is told in a call-back', [phone], 'no-paper', ['link i-phone call-back']],
    [
      'an e-mail alone: a code would travel with its link, so in person',
      [email],
      'no-paper',
      ['in-person null none'],
    ],
    ['a postal address alone', [post], 'no-paper', ['post i-post none']],
    ['none', [], 'no-paper', []],
    [
      'none, a paper with the address held',
      [],
      'held',
      ['post i-post none', 'in-person null none'],
    ],
    ['none, a paper with another address', [], 'another', ['in-person null none']],
    [
      'one, a paper with the address held',
      [phone],
      'held',
      ['link i-phone call-back', 'post i-post none', 'in-person null none'],
    ],
    ['one, a paper with another address', [phone], 'another', ['link i-phone call-back']],
    [
      'a postal address of record, a paper with it',
      [post],
      'held',
      ['post i-post none', 'in-person null none'],
    ],
  ])('%s', (_, fields, shown, ways) => {
    const items = sampleItems('name', email, phone, post);
    const channels = items.filter((item) => fields.some((field) => field === item.field));
    const found = deliveries(channels, shown, items).map(
      ({ method, item, codeBy }) => `${method} ${item} ${codeBy}`,
    );
    expect(found).toEqual(ways);
  });

  it('has no address to send to where none is held', () => {
    const declinedPost = sampleItem({ field: 'post', state: 'declined', value: '' });
    for (const items of [sampleItems('name'), [declinedPost]])
      expect(deliveries([], 'held', items).map(({ method }) => method)).toEqual(['in-person']);
  });
});
