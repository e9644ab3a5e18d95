import { describe, expect, it } from 'vitest';
import {
  decideItems,
  handOver,
  previewDisclosure,
  proposeHistory,
} from '../contract/disclosures.ts';
import {
  approveProposal,
  closeRequest,
  proposeRefusal,
  returnProposal,
} from '../contract/requests.ts';
import { DAY } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk, inquiryBody } from '../../mocks/tiny/tiny-walk.ts';

const asking = async (desk: TinyDesk) =>
  TinyWalk.open(desk, inquiryBody({ scope: 'access-history' }));
const link = { method: 'link', item: 'c-full-email' };
const digestOf = async (walk: TinyWalk) => (await walk.view()).proposed?.digest ?? '';

async function proposed(desk: TinyDesk): Promise<TinyWalk> {
  const walk = await (await asking(desk)).prove();
  await walk.do(proposeHistory);
  return walk;
}

/** The person's visits as the vault has them. */
async function visitsOf(desk: TinyDesk, customer = 'c-full') {
  const person = (await desk.store.get('customer', customer))?.person ?? '';
  const records = (await desk.store.customersOf(person)).map(({ id }) => id);
  return (await desk.store.accessRows('hkt')).filter((row) => records.includes(row.customer));
}

describe('the customer asks for their own access history (H11)', () => {
  it('as for the data itself: signed in, at the desk, and proved', async () => {
    const desk = new TinyDesk();
    const walk = await asking(desk);
    const sent = await walk.sent();
    expect((await desk.refused(null, proposeHistory, sent)).type).toBe('signed-out');
    expect((await walk.refused(proposeHistory, {}, 'aud')).type).toBe('role-lacks-right');
    expect((await walk.refused(proposeHistory, {}, 'bea')).type).toBe('not-found');
    expect((await walk.refused(proposeHistory)).type).toBe('verification-needed');
    expect((await walk.view()).verification.missing).toMatchObject({
      points: 3,
      declaration: true,
    });
  });

  it('is no other inquiry, and no other inquiry is one', async () => {
    const desk = new TinyDesk();
    const history = await (await asking(desk)).prove();
    expect((await history.refused(previewDisclosure)).type).toBe('wrong-kind');
    expect((await history.refused(decideItems, { decisions: {} })).type).toBe('wrong-kind');
    const data = await (await TinyWalk.open(desk)).prove();
    expect((await data.refused(proposeHistory)).type).toBe('wrong-kind');
  });

  it('is given by a privacy officer alone, for exactly these visits, and leaves as a package', async () => {
    const desk = new TinyDesk();
    const walk = await (await asking(desk)).prove();
    const rows = await visitsOf(desk);
    expect(rows.length).toBeGreaterThan(0);
    expect((await walk.refused(handOver, link)).type).toBe('history-not-decided');
    await walk.do(proposeHistory);
    const view = await walk.view();
    expect(view).toMatchObject({
      status: 'awaiting-approval',
      disclosure: { items: [], history: { visits: rows.length } },
      waiting: { on: 'privacy-officer' },
    });
    const digest = view.proposed?.digest;
    expect((await walk.refused(approveProposal, { digest }, 'sue')).type).toBe('officer-decides');
    expect((await walk.refused(returnProposal, { digest, note: 'no' }, 'sue')).type).toBe(
      'officer-decides',
    );
    await walk.do(approveProposal, { digest }, 'pia');
    expect((await walk.view()).next).toBe('hand-over');
    await walk.do(handOver, link);
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'granted' });

    const files = JSON.stringify(desk.outbox(walk.id, 'package-link')[0]?.payload?.files ?? []);
    for (const { address } of rows) expect(files).toContain(address);
    expect(files).not.toContain('Thistle');
    const events = (await desk.events()).filter(({ object }) => object.id === walk.id);
    const told = events.filter(({ action }) => action.startsWith('history.'));
    expect(told.map(({ action, actor, fields }) => [action, actor.id, fields?.[0]])).toEqual([
      ['history.proposed', 'ada', String(rows.length)],
      ['history.approved', 'pia', String(rows.length)],
    ]);
    expect(told[0]?.fields?.[1]).toMatch(/^[\da-f]{64}$/);
    // No row of it stands in the log or on the request's page.
    const page = JSON.stringify([await walk.view('pia'), await desk.events()]);
    for (const { address } of rows) expect(page).not.toContain(address);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('is refused by a privacy officer alone, and stands in the log book', async () => {
    const desk = new TinyDesk();
    const walk = await (await asking(desk)).prove();
    const ground = (await walk.view()).grounds[0]?.id;
    await walk.do(proposeRefusal, { ground });
    const digest = await digestOf(walk);
    expect((await walk.refused(approveProposal, { digest }, 'sue')).type).toBe('officer-decides');
    await walk.do(approveProposal, { digest }, 'pia');
    const { refusal } = await walk.record();
    expect(await desk.store.get('log-book', refusal?.logBook ?? '')).toMatchObject({
      request: walk.id,
      approvedBy: 'pia',
    });
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'refused' });
  });

  it('goes back to review when it is returned, and is good for a day when it is not', async () => {
    const desk = new TinyDesk();
    const walk = await proposed(desk);
    await walk.do(returnProposal, { digest: await digestOf(walk), note: 'Ask why.' }, 'pia');
    expect(await walk.view()).toMatchObject({ status: 'in-review', next: 'propose-history' });
    await walk.do(proposeHistory);
    await walk.do(approveProposal, { digest: await digestOf(walk) }, 'pia');
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    expect((await walk.refused(handOver, link)).type).toBe('history-not-decided');
  });
});
