import { describe, expect, it } from 'vitest';
import { explainLateness } from '../contract/endings.ts';
import { approveProposal } from '../contract/requests.ts';
import { declare, seePaper } from '../contract/verification.ts';
import type { Item } from '../domain/customer.ts';
import { contactKind } from '../domain/customer.ts';
import { DAY } from '../domain/instant.ts';
import { AdjustableClock } from '../../mocks/clock.ts';
import { seededChance } from '../../mocks/chance.ts';
import { MemoryStore } from '../../mocks/store/memory-store.ts';
import { tinyTools } from '../../mocks/store/tiny-store.ts';
import { DeletionWalk, deletionBody } from '../../mocks/tiny/deletion-walk.ts';
import { TINY_NOW, TinyDesk, tinySeedOf } from '../../mocks/tiny/tiny-desk.ts';
import { tinyCustomers } from '../../mocks/tiny/tiny-people.ts';
import { correctionBody, inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { loadFolding } from './fold.ts';

/** A desk whose customers’ contact points are all as given; what is null is not there. */
function deskWith(contact: Partial<Item> | null): TinyDesk {
  const customers = tinyCustomers.map((customer) => ({
    ...customer,
    items: customer.items.flatMap((item) =>
      contactKind(item.field) === null ? [item] : contact === null ? [] : [{ ...item, ...contact }],
    ),
  }));
  const clock = new AdjustableClock({ kind: 'frozen', at: TINY_NOW });
  const chance = seededChance(5, 'untold');
  const loadFold = async () => (await loadFolding()).keysOf;
  const store = new MemoryStore(tinySeedOf(customers), tinyTools({ clock, chance, loadFold }));
  return new TinyDesk({ given: { store, clock, chance } });
}

const entries = async (desk: TinyDesk) =>
  (await desk.events()).filter(({ action }) => action === 'customer.not-told');

describe('a customer whom nothing can be sent to', () => {
  it('is not warned of a failed set in silence: the request and the log say so, once', async () => {
    const desk = deskWith({ shared: true });
    const walk = await TinyWalk.open(desk);
    await walk.answer(false);
    expect(desk.outbox(walk.id, 'alert')).toEqual([]);
    expect((await walk.view()).course.untold).toEqual({ kinds: ['alert'], instead: 'post' });
    await walk.view();
    expect(await entries(desk)).toMatchObject([
      {
        outcome: 'failed',
        reason: 'alert',
        fields: ['shared'],
        actor: { role: 'system' },
        object: { id: walk.id },
      },
    ]);
  });

  it.each([
    ['whose contact points are declined', { state: 'declined' }, ['declined'], 'in-person'],
    [
      'whose contact points changed lately',
      { changedOn: '2026-10-30' },
      ['changed-recently'],
      'post',
    ],
    ['whose address is in dispute', { disputed: true }, ['disputed'], 'in-person'],
    ['who has none', null, [], 'in-person'],
  ] as const)('%s is not told of an error found', async (_, contact, fields, instead) => {
    const desk = deskWith(contact);
    const walk = await TinyWalk.open(desk, correctionBody({ caller: 'staff' }));
    expect((await walk.view()).course.untold).toEqual({ kinds: ['error-found'], instead });
    expect(await entries(desk)).toMatchObject([{ reason: 'error-found', fields }]);
  });

  it('is not told why an answer is late', async () => {
    const desk = deskWith(null);
    const walk = await TinyWalk.open(desk, inquiryBody({ channel: 'visit' }));
    desk.clock.advance(60 * DAY);
    await desk.signIn('ada');
    await walk.do(explainLateness, { reason: 'overlooked' });
    expect((await walk.view()).course.untold?.kinds).toEqual(['lateness-notice']);
    expect(await entries(desk)).toMatchObject([{ reason: 'lateness-notice', fields: [] }]);
  });

  it('gets no certificate by post or mail: the request that stays says so', async () => {
    const desk = deskWith(null);
    const body = deletionBody({ customer: 'c-mori-3', channel: 'visit' });
    const { id } = await TinyWalk.open(desk, body);
    const walk = new DeletionWalk(desk, id, 'ada');
    const paper = { paper: 'identity-card', reason: 'no-channel-of-record', addressMatches: false };
    await walk.do(seePaper, paper);
    await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
    await walk.do(declare, { how: 'signed' });
    await walk.start();
    desk.clock.advance(8 * DAY);
    await desk.signIn('ada');
    await walk.finish();
    const { course, deletion } = await walk.view();
    expect(deletion?.receipt).toMatch(/^D-/u);
    expect(course.untold).toEqual({ kinds: ['deletion-certificate'], instead: 'in-person' });
    expect(await entries(desk)).toMatchObject([{ reason: 'deletion-certificate' }]);
  });

  it('nobody is missed where there is a channel of record', async () => {
    const desk = deskWith({});
    const walk = await TinyWalk.open(desk);
    await walk.answer(false);
    expect(desk.outbox(walk.id, 'alert')).toHaveLength(1);
    expect((await walk.view()).course.untold).toBeNull();
    expect(await entries(desk)).toEqual([]);
  });
});
