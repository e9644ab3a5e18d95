import { describe, expect, it } from 'vitest';
import {
  approveLifting,
  proposeLifting,
  readLiftings,
  returnLifting,
} from '../contract/liftings.ts';
import { stepUp } from '../contract/session.ts';
import { DAY, MINUTE } from '../domain/instant.ts';
import { guardedBy } from '../../mocks/import/import-guard.ts';
import { DEMO_PIN } from '../../mocks/step-up.ts';
import { DeletionWalk } from '../../mocks/tiny/deletion-walk.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyCustomers, tinyValues } from '../../mocks/tiny/tiny-people.ts';

const hkt = { params: { company: 'hkt' } };
const old = tinyCustomers.filter(({ person }) => person === 'person-of-old');
const byMail = {
  details: [{ field: 'email', value: ' QUILLFEATHER@canary.example' }],
  reason: 'registers-anew',
};

/** A desk that has erased a person with two records. */
async function erased(): Promise<TinyDesk> {
  const desk = new TinyDesk();
  const walk = await (await DeletionWalk.proved(desk, { customer: 'c-old' })).start();
  desk.clock.advance(DAY);
  await desk.signIn('ada');
  await walk.finish();
  await Promise.all(['pia', 'pat', 'ada', 'sue', 'aud'].map(async (who) => desk.signIn(who)));
  return desk;
}

/** How many records of the person a file may bring in. */
async function welcome(desk: TinyDesk): Promise<number> {
  return (await guardedBy(desk, old)).welcome.length;
}

async function proposed(desk: TinyDesk, body: object = byMail) {
  return desk.done('pia', proposeLifting, { ...hkt, version: 0, body });
}

describe('lifting tombstones', () => {
  it('lets two officers bring a person in again, every detail and every alias', async () => {
    const desk = await erased();
    expect(await welcome(desk)).toBe(0);
    const { proposal, can } = await proposed(desk);
    expect(proposal?.tombstones).toBeGreaterThan(3);
    expect(can.approve).toMatchObject({ code: 'four-eyes' });
    const approval = { ...hkt, version: 1, body: { digest: proposal?.digest } };
    expect((await desk.refused('pia', approveLifting, approval)).type).toBe('four-eyes');
    expect((await desk.refused('pat', approveLifting, approval)).type).toBe('step-up-needed');
    const other = { ...approval, body: { digest: 'another' } };
    expect((await desk.refused('pat', approveLifting, other)).type).toBe('proposal-changed');
    expect(await welcome(desk)).toBe(0);
    await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
    const lifted = await desk.done('pat', approveLifting, approval);
    expect(lifted).toMatchObject({ version: 2, proposal: null });
    expect(await welcome(desk)).toBe(old.length);
    // The opt-out outlives it all.
    const { welcome: back } = await guardedBy(
      desk,
      old.map((one) => ({ ...one, suppressions: [] })),
    );
    expect(back[0]?.suppressions).toMatchObject([{ scope: 'email' }]);
    const told = (await desk.events()).filter(({ object }) => object.type === 'setting');
    expect(told.at(-1)).toMatchObject({
      action: 'tombstone.lifted',
      reason: 'registers-anew',
      fields: ['email'],
      actor: { id: 'pat' },
    });
    expect(JSON.stringify(await desk.events())).not.toContain(tinyValues.email);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('wants a step-up of the last five minutes', async () => {
    const desk = await erased();
    const { proposal } = await proposed(desk);
    await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
    desk.clock.advance(5 * MINUTE);
    const approval = { ...hkt, version: 1, body: { digest: proposal?.digest } };
    expect((await desk.refused('pat', approveLifting, approval)).type).toBe('step-up-needed');
  });

  it('keeps nothing of what was typed, and stands in every answer as a number', async () => {
    const desk = await erased();
    await proposed(desk);
    const { liftings } = await desk.done('aud', readLiftings);
    expect(liftings.map(({ proposal }) => proposal?.fields ?? null)).toEqual([['email'], null]);
    expect(JSON.stringify(await desk.store.get('setting', 'hkt'))).not.toMatch(/quillfeather/i);
  });

  it('ends when it is returned, and the tombstones stay', async () => {
    const desk = await erased();
    const { proposal } = await proposed(desk);
    const again = { ...hkt, version: 1, body: byMail };
    expect((await desk.refused('pat', proposeLifting, again)).type).toBe('proposal-pending');
    const back = { ...hkt, version: 1, body: { digest: proposal?.digest } };
    expect(await desk.done('pia', returnLifting, back)).toMatchObject({ proposal: null });
    expect(await welcome(desk)).toBe(0);
  });

  it.each([
    [
      'a detail of nobody',
      'hkt',
      { details: [{ field: 'email', value: 'nobody@caller.example' }] },
    ],
    ['a name alone', 'hkt', { details: [{ field: 'name', value: tinyValues.name }] }],
    ['the other company', 'ntt-china', {}],
  ])('finds nothing by %s', async (_, company, given) => {
    const desk = await erased();
    const sent = { params: { company }, version: 0, body: { ...byMail, ...given } };
    expect((await desk.refused('pia', proposeLifting, sent)).type).toBe('no-tombstone');
  });

  it.each(['ada', 'sue', 'aud'])('is not for %s', async (who) => {
    const desk = await erased();
    const sent = { ...hkt, version: 0, body: byMail };
    expect((await desk.refused(who, proposeLifting, sent)).type).toBe('role-lacks-right');
  });
});
