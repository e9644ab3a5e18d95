import { describe, expect, it } from 'vitest';
import {
  decideItems,
  handOver,
  previewDisclosure,
  proposeWithholding,
} from '../contract/disclosures.ts';
import {
  approveProposal,
  closeRequest,
  proposeRefusal,
  returnProposal,
} from '../contract/requests.ts';
import { DAY, SECOND } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const ground = async (walk: TinyWalk) => (await walk.view()).grounds[0]?.id ?? '';

/** Proved, the note withheld, previewed and proposed; gives the digest. */
async function withheld(walk: TinyWalk): Promise<string> {
  await walk.prove();
  await walk.decide({ 'c-full-note': { kind: 'withhold', ground: await ground(walk) } });
  await walk.do(previewDisclosure);
  await walk.do(proposeWithholding);
  return (await walk.view()).proposed?.digest ?? '';
}

describe('withholding', () => {
  it('needs a fresh supervisor, for exactly what was proposed, and stands in the log book', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const digest = await withheld(walk);
    expect((await walk.refused(decideItems, { decisions: {} })).type).toBe('proposal-pending');
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'proposal-pending',
    );
    expect((await walk.refused(approveProposal, { digest }, 'ada-lead')).type).toBe('four-eyes');
    expect(
      (await walk.refused(approveProposal, { digest: `${digest.slice(1)}0` }, 'sue')).type,
    ).toBe('proposal-changed');
    await walk.do(approveProposal, { digest }, 'sue');
    expect((await walk.view()).disclosure).toMatchObject({ approvalNeeded: true, approved: true });
    const event = (await desk.events()).find(({ action }) => action === 'withholding.approved');
    const entry = await desk.store.get('log-book', event?.fields?.[0] ?? '');
    expect(entry).toMatchObject({
      request: walk.id,
      by: 'ada',
      approvedBy: 'sue',
      ground: await ground(walk),
    });
    await walk.handOver();
    expect(await walk.do(closeRequest)).toMatchObject({ outcome: 'partly-granted' });
    const files = desk.outbox(walk.id, 'package-link')[0]?.payload?.files ?? [];
    expect(JSON.stringify(files)).toContain(tinyValues.email);
    expect(JSON.stringify(files)).not.toContain('Thistlewood');
  });

  it('approved is void when a decision changes', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(approveProposal, { digest: await withheld(walk) }, 'sue');
    await walk.decide({
      'c-full-post': { kind: 'withhold', ground: await ground(walk) },
      'c-full-note': { kind: 'withhold', ground: await ground(walk) },
    });
    await walk.do(previewDisclosure);
    expect((await walk.view()).disclosure).toMatchObject({ approved: false });
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'withholding-not-approved',
    );
  });

  it('approved has to be used within a day', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(approveProposal, { digest: await withheld(walk) }, 'sue');
    desk.clock.advance(DAY);
    await desk.signIn('ada');
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'withholding-not-approved',
    );
    expect((await walk.view()).next).toBe('decide-items');
    await walk.do(proposeWithholding);
    await desk.signIn('sue');
    await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
    await walk.handOver();
  });

  it('is not approved where the items changed since it was proposed', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const digest = await withheld(walk);
    const customer = await desk.store.get('customer', 'c-full');
    if (customer === null) throw new Error('c-full is gone');
    const items = customer.items.map((item) =>
      item.field === 'note' ? { ...item, value: 'Another note' } : item,
    );
    await desk.store.commit(
      {
        puts: [{ type: 'customer', record: { ...customer, version: 2, items }, seen: 1 }],
        key: null,
      },
      {
        actor: { id: 'system', role: 'system', desk: null, session: null },
        action: 'customers.imported',
        object: { type: 'import', id: 'import-1', version: null },
        subject: null,
        outcome: 'done',
        purpose: null,
        call: 'import',
      },
    );
    expect((await walk.refused(approveProposal, { digest }, 'sue')).type).toBe('proposal-changed');
    await walk.do(returnProposal, { digest, note: 'Look again' }, 'sue');
    expect((await walk.view()).disclosure).toMatchObject({ previewedAsDecided: false });
  });

  it('sent back comes with a note, and can be proposed again', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const digest = await withheld(walk);
    await walk.do(returnProposal, { digest, note: 'Black out the name instead' }, 'sue');
    expect(await walk.view()).toMatchObject({
      status: 'in-review',
      proposed: null,
      waiting: null,
      notes: [{ by: 'sue' }],
    });
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'proposal.returned',
      reason: 'withholding',
    });
    desk.clock.advance(SECOND);
    await walk.do(proposeWithholding);
    expect((await walk.refused(returnProposal, { digest, note: 'Old' }, 'sue')).type).toBe(
      'proposal-changed',
    );
  });
});

describe('a refusal', () => {
  it.each(['nonsense', ''])('on the ground %j is refused', async (wrong) => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    expect((await walk.refused(proposeRefusal, { ground: wrong })).type).toBe(
      'ground-not-in-packs',
    );
  });

  it('of somebody proved tells them on a channel of record, once the log book has it', async () => {
    const desk = new TinyDesk();
    const walk = await (await TinyWalk.open(desk)).prove();
    await walk.do(proposeRefusal, { ground: await ground(walk) });
    expect((await walk.refused(closeRequest)).type).toBe('proposal-pending');
    await walk.do(approveProposal, { digest: (await walk.view()).proposed?.digest ?? '' }, 'sue');
    expect((await walk.refused(handOver, { method: 'link', item: 'c-full-email' })).type).toBe(
      'wrong-status',
    );
    await walk.do(closeRequest);
    expect(desk.outbox(walk.id, 'refusal-notice')).toMatchObject([
      { contact: 'email', item: 'c-full-email' },
    ]);
  });

  it('sent back leaves the request where it was', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(proposeRefusal, { ground: await ground(walk) });
    await walk.do(
      returnProposal,
      { digest: (await walk.view()).proposed?.digest ?? '', note: 'Ask first' },
      'sue',
    );
    expect(await walk.view()).toMatchObject({ status: 'received', next: 'verify', waiting: null });
  });

  it('a supervisor’s own is decided by another', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    await walk.do(proposeRefusal, { ground: await ground(walk) }, 'sue');
    const digest = (await walk.view()).proposed?.digest ?? '';
    expect((await walk.refused(approveProposal, { digest }, 'sue')).type).toBe('four-eyes');
    await walk.do(approveProposal, { digest }, 'pia');
    expect((await walk.record()).refusal).toMatchObject({ by: 'sue', approvedBy: 'pia' });
  });
});
