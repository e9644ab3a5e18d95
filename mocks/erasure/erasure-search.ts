import * as z from 'zod/mini';
import { lookUpCustomers } from '../../src/contract/look-up.ts';
import { handOver, previewDisclosure } from '../../src/contract/disclosures.ts';
import { saveDraft } from '../../src/contract/drafts.ts';
import { closeRequest, noteRequest } from '../../src/contract/requests.ts';
import type { Customer, Item } from '../../src/domain/customer.ts';
import { DAY } from '../../src/domain/instant.ts';
import type { ItemField } from '../../src/domain/record-vocabulary.ts';
import { loadFolding } from '../../src/server/fold.ts';
import { sampleCustomer } from '../../src/server/conformance/sample-records.ts';
import { sampleItem } from '../../src/server/conformance/sample-scene.ts';
import { seededChance } from '../chance.ts';
import { AdjustableClock } from '../clock.ts';
import { MemoryPersistence } from '../store/memory-persistence.ts';
import { OverlayStore } from '../store/overlay-store.ts';
import { tinyTools } from '../store/tiny-store.ts';
import { DeletionWalk } from '../tiny/deletion-walk.ts';
import { TinyDesk, TINY_NOW, tinySeedOf } from '../tiny/tiny-desk.ts';
import { rightAnswers } from '../tiny/tiny-people.ts';
import { inquiryBody, optOutBody, TinyWalk } from '../tiny/tiny-walk.ts';
import { encodingsOf } from './encodings.ts';

/** Somebody whose every value is like no other's, but for the address, which a neighbour shares. */
const canary: Readonly<Partial<Record<ItemField, string>>> = {
  name: 'Ｏrliéta Zwölfvogel',
  'name-reading': 'オルリエタ ツヴェルフフォーゲル',
  email: 'orlieta.zwoelfvogel@canary.example',
  phone: '+81 90 1122 7733',
  post: '〒602-8570 京都府京都市上京区金糸雀町77',
  'birth-date': '1961-07-23',
  note: 'Orliéta 様は「カナリア荘」の鍵の件でお電話。',
  interest: 'Zwitscherfunk',
  'identity-number': '8842-1199-7733',
  ...rightAnswers,
};

/** Where a form was found, of which value. */
export type Finding = { readonly field: string; readonly how: string; readonly place: string };

/** What one search found. `kept` are values that another living record holds too. */
export type SearchResult = {
  readonly forms: number;
  readonly places: number;
  readonly hits: readonly Finding[];
  readonly kept: readonly Finding[];
};

const old = { collectedOn: '2015-02-02', changedOn: '2015-02-02' };

function itemsOf(id: string, fields: readonly ItemField[]): readonly Item[] {
  return fields.map((field) =>
    sampleItem({
      field,
      id: `${id}-${field}`,
      value: canary[field] ?? '',
      ...old,
      ...(field === 'post' ? { shared: true } : {}),
      ...(field === 'email'
        ? {
            sharings: [
              { recipient: 'r-mail', basis: 'consent', on: '2020-02-02', marketing: true },
            ],
          }
        : {}),
    }),
  );
}

const person = 'person-of-canary';
const people: readonly Customer[] = [
  sampleCustomer({
    id: 'c-canary',
    version: 1,
    person,
    items: itemsOf('c-canary', Object.keys(canary) as ItemField[]), // its keys are fields
  }),
  sampleCustomer({
    id: 'c-canary-too',
    version: 1,
    person,
    items: itemsOf('c-canary-too', ['name', 'post']),
  }),
  sampleCustomer({
    id: 'c-neighbour',
    version: 1,
    items: itemsOf('c-neighbour', ['post']).map((item) => ({ ...item, shared: true })),
  }),
];

/** Everything that holds anything: records, index, keys, log, drafts, counters, and what a browser would keep. */
function placesOf(desk: TinyDesk, persistence: MemoryPersistence): ReadonlyMap<string, string> {
  const text = (parts: readonly unknown[]): string =>
    Buffer.from(parts.map((part) => JSON.stringify(part)).join('\n'), 'utf8').toString('latin1');
  const raw = (parts: readonly unknown[]): string =>
    Buffer.from(stringsIn(parts).join('\n'), 'utf8').toString('latin1');
  return new Map([
    ['store', text(desk.store.contents())],
    ['store, as texts', raw(desk.store.contents())],
    ['browser storage', text(persistence.contents())],
    ['browser storage, as texts', raw(persistence.contents())],
    ['scratch', text(desk.scratch.contents())],
    ['drafts, as texts', raw(desk.scratch.contents())],
    ['packages', raw(filesOf(desk))],
    ['customer’s panel', raw(desk.store.messages())],
  ]);
}

/** What lies in packages, opened or not. */
function filesOf(desk: TinyDesk): readonly unknown[] {
  return desk.store.messages().flatMap(({ payload }) => payload?.files ?? []);
}

/** Every text inside something, as it is and not as JSON writes it. */
function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(stringsIn);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([name, part]) => [name, ...stringsIn(part)]);
  return [];
}

function search(places: ReadonlyMap<string, string>, living: readonly Customer[]): SearchResult {
  const hits: Finding[] = [];
  const kept: Finding[] = [];
  let forms = 0;
  for (const [field, value] of Object.entries(canary)) {
    const isShared = living.some(({ items }) => items.some((item) => item.value === value));
    for (const { how, bytes } of encodingsOf(value)) {
      forms += 1;
      for (const [place, text] of places)
        if (text.includes(bytes)) (isShared ? kept : hits).push({ field, how, place });
    }
  }
  return { forms, places: places.size, hits, kept };
}

/** Lives through a customer's years at the desk, erases them, and searches for every form of every value before and after. */
export async function erasureSearch(): Promise<{
  before: SearchResult;
  after: SearchResult;
  /** Fingerprints of finished commands that were found, before and after. */
  keysBefore: number;
  keysAfter: number;
  isVerified: boolean;
}> {
  const clock = new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
  const chance = seededChance(13, 'q13');
  const persistence = new MemoryPersistence();
  const tools = tinyTools({ clock, chance, loadFold: async () => (await loadFolding()).keysOf });
  const [first, alias, neighbour] = people;
  if (first === undefined || alias === undefined || neighbour === undefined)
    throw new TypeError('The canary has two records and a neighbour.');
  const store = await OverlayStore.open(tinySeedOf([]), tools, persistence);
  await store.commit(
    {
      puts: people.map((record) => ({ type: 'customer', record, seen: 0 })),
      key: null,
    },
    {
      actor: { id: 'system', role: 'system', desk: null, session: null },
      action: 'customers.imported',
      object: { type: 'import', id: 'q13', version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      call: 'q13',
    },
  );
  const desk = new TinyDesk({ given: { store, clock, chance } });
  await livedThrough(desk);
  const words = `I am ${canary.name}, delete everything.`;
  // Another agent: whoever has seen the answers in a preview cannot ask for them.
  const walk = await DeletionWalk.proved(desk, { customer: 'c-canary', words }, 'ali');
  await walk.choose('c-canary-interest', 'anonymise');
  const marks = fingerprintsOf(desk);
  const before = search(placesOf(desk, persistence), [neighbour]);
  const keysBefore = keysIn(placesOf(desk, persistence), marks);
  await walk.start();
  desk.clock.advance(DAY);
  await desk.signIn('ali');
  await walk.finish();
  const after = search(placesOf(desk, persistence), [neighbour]);
  const keysAfter = keysIn(placesOf(desk, persistence), marks);
  return { before, after, keysBefore, keysAfter, isVerified: (await desk.chain()).ok };
}

/** What is kept of finished commands on the person's requests and items: keyed hashes of what was sent. */
function fingerprintsOf(desk: TinyDesk): readonly string[] {
  const KeptKey = z.object({ reference: z.string(), fingerprint: z.string() });
  return desk.store.contents().flatMap((part) => {
    const kept = KeptKey.safeParse(part);
    return kept.success ? [kept.data.fingerprint] : [];
  });
}

function keysIn(places: ReadonlyMap<string, string>, marks: readonly string[]): number {
  const texts = [...places.values()];
  return marks.filter((mark) => texts.some((text) => text.includes(mark))).length;
}

/** An answered inquiry with its package, notes, a draft, a look-up, an opt-out, a request nobody proved. */
async function livedThrough(desk: TinyDesk): Promise<void> {
  const { name = '', phone = '', email = '' } = canary;
  await desk.done('ada', lookUpCustomers, {
    body: { company: 'hkt', purpose: 'customer-contact', details: [email, name] },
  });
  const inquiry = await TinyWalk.open(
    desk,
    inquiryBody({ customer: 'c-canary', words: `What do you hold on ${name}?` }),
  );
  await inquiry.do(noteRequest, { text: `${name} calls from ${phone}` });
  await inquiry.prove();
  await inquiry.decide();
  await inquiry.do(previewDisclosure);
  const { disclosure } = await inquiry.view();
  const way = disclosure?.deliveries[0];
  await inquiry.do(handOver, { method: way?.method, item: way?.item ?? null });
  await inquiry.do(closeRequest);
  const stranger = await TinyWalk.open(
    desk,
    inquiryBody({
      customer: 'c-canary-too',
      words: `${name}, ${phone}`,
      contactGiven: { kind: 'email', value: email },
    }),
  );
  await desk.done('ali', saveDraft, {
    params: { form: 'note', about: stranger.id },
    body: { content: `Ring ${name} back on ${phone}` },
  });
  const optOut = await TinyWalk.open(
    desk,
    optOutBody({ customer: 'c-canary', contactGiven: { kind: 'phone', value: phone } }),
  );
  await optOut.do(closeRequest);
}
