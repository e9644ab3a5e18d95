import { describe, expect, it } from 'vitest';
import { WATCHED_ADDRESS } from '../../mocks/seed/access-history.ts';
import { DEMO_PIN } from '../../mocks/step-up.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { allEndpoints } from '../contract/all-endpoints.ts';
import { stepUp } from '../contract/session.ts';
import {
  approveLook,
  askLook,
  readLook,
  readVault,
  returnLook,
  type LookView,
} from '../contract/vault.ts';
import { MINUTE } from '../domain/instant.ts';

const wish = {
  company: 'ntt-china',
  violation: 'account-taken-over',
  statement: 'Somebody else ordered in the name of c-ntt-old.',
  scope: { from: '2026-05-01', to: '2026-05-07', address: WATCHED_ADDRESS, record: null },
  minutes: '15',
} as const;

function of({ id, version, digest }: LookView) {
  return { params: { look: id }, version, body: { digest } };
}

async function opened(desk: TinyDesk): Promise<LookView> {
  const asked = await desk.done('pia', askLook, { body: wish });
  await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
  return desk.done('pat', approveLook, of(asked));
}

describe('the access history (H11)', () => {
  it.each(['ada', 'sue', 'aud'])('shows no row to %s, by no call', async (who) => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, askLook, { body: wish })).type).toBe('signed-out');
    const look = await opened(desk);
    const rows = allEndpoints.filter(({ id }) => id === 'readLook' || id === 'previewDemand');
    expect(rows).toHaveLength(2);
    for (const endpoint of rows)
      expect((await desk.refused(who, endpoint, of(look))).type).toBe('role-lacks-right');
    expect((await desk.refused(who, askLook, { body: wish })).type).toBe('role-lacks-right');
    expect((await desk.call(who, readVault)).status).toBe(who === 'aud' ? 200 : 403);
    expect(desk.answers.some(({ text }) => text.includes('"visits"'))).toBe(false);
  });

  it('opens by a stated violation and a second person, for a time, to who asked', async () => {
    const desk = new TinyDesk();
    const asked = await desk.done('pia', askLook, { body: wish });
    expect(asked).toMatchObject({ id: 'VL-1', state: 'asked' });
    expect((await desk.refused('pia', readLook, of(asked))).type).toBe('not-approved');
    expect((await desk.refused('pia', approveLook, of(asked))).type).toBe('four-eyes');
    expect((await desk.refused('pat', approveLook, of(asked))).type).toBe('step-up-needed');
    await desk.done('pat', stepUp, { body: { pin: DEMO_PIN } });
    const other = { ...of(asked), body: { digest: 'another' } };
    expect((await desk.refused('pat', approveLook, other)).type).toBe('proposal-changed');
    const open = await desk.done('pat', approveLook, of(asked));
    expect(open).toMatchObject({ state: 'open', approved: { by: 'pat' } });
    const { visits, until } = await desk.done('pia', readLook, of(open));
    expect(visits).toHaveLength(5);
    expect(until).toBe(desk.clock.now() + 15 * MINUTE);
    expect((await desk.refused('pat', readLook, of(open))).type).toBe('not-asker');
    desk.clock.advance(15 * MINUTE);
    await desk.signIn('pia');
    expect((await desk.refused('pia', readLook, of(open))).type).toBe('look-over');
    const [view] = (await desk.done('aud', readVault)).looks;
    expect(view?.state).toBe('ended');

    const told = (await desk.events()).filter(
      ({ object, outcome }) => object.type === 'look' && outcome === 'done',
    );
    expect(told.map(({ action, fields }) => [action, fields])).toEqual([
      ['look.asked', ['15']],
      ['look.approved', ['15']],
      ['look.used', ['5']],
    ]);
    expect(JSON.stringify(told)).not.toContain(WATCHED_ADDRESS);
    expect(JSON.stringify(told)).not.toContain('c-ntt-old');
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('stays shut when it is sent back', async () => {
    const desk = new TinyDesk();
    const asked = await desk.done('pia', askLook, { body: wish });
    const back = await desk.done('pat', returnLook, of(asked));
    expect(back.state).toBe('returned');
    expect((await desk.refused('pia', readLook, of(back))).type).toBe('not-approved');
    expect((await desk.refused('pat', approveLook, of(back))).type).toBe('nothing-proposed');
  });

  it.each([
    ['no violation in words', { statement: 'A breach.' }, '/statement'],
    ['everybody', { scope: { ...wish.scope, address: null } }, '/scope/address'],
    ['an end before its beginning', { scope: { ...wish.scope, to: '2026-04-30' } }, '/scope/to'],
  ])('is not asked for with %s', async (_, given, pointer) => {
    const desk = new TinyDesk();
    const refused = await desk.refused('pia', askLook, { body: { ...wish, ...given } });
    expect(refused).toMatchObject({ type: 'fields', errors: [{ pointer }] });
  });
});
