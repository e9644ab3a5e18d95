import { describe, expect, it } from 'vitest';
import { tellPresence } from '../contract/presence.ts';
import { readSession } from '../contract/session.ts';
import { MINUTE } from '../domain/instant.ts';
import { PRESENCE_MS } from '../domain/presence.ts';
import { IDLE_MS } from '../domain/session-limits.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const open = async () => TinyWalk.open(new TinyDesk());
const at = ({ id }: TinyWalk, section: string | null = 'page') => ({
  params: { request: id },
  body: { section },
});

describe('tellPresence', () => {
  it.each([
    [null, 'signed-out'],
    ['aud', 'role-lacks-right'],
    ['nan', 'not-found'],
  ])('of %s is refused: %s', async (who, type) => {
    const walk = await open();
    expect((await walk.desk.refused(who, tellPresence, at(walk))).type).toBe(type);
  });

  it('tells who else is there and where, and leaves no event', async () => {
    const walk = await open();
    const { desk } = walk;
    await desk.tokenOf('ali');
    const size = await desk.store.auditSize();
    expect((await desk.done('ada', tellPresence, at(walk))).others).toEqual([]);
    const { others } = await desk.done('ali', tellPresence, at(walk, 'notes'));
    expect(others).toEqual([{ staff: 'ada', section: 'page' }]);
    expect((await desk.done('ada', tellPresence, at(walk))).others).toEqual([
      { staff: 'ali', section: 'notes' },
    ]);
    expect(await desk.store.auditSize()).toBe(size);
  });

  it('forgets who leaves, at once, and who falls silent, in time', async () => {
    const walk = await open();
    const { desk } = walk;
    const seen = async () => (await desk.done('ada', tellPresence, at(walk))).others.length;
    await desk.done('ali', tellPresence, at(walk));
    expect(await seen()).toBe(1);
    await desk.done('ali', tellPresence, at(walk, null));
    expect(await seen()).toBe(0);
    await desk.done('ali', tellPresence, at(walk));
    desk.clock.advance(PRESENCE_MS);
    expect(await seen()).toBe(0);
  });

  it('keeps no session awake: a page that is left open locks as it would', async () => {
    const walk = await open();
    const { desk } = walk;
    await desk.done('ada', readSession, {});
    for (let gone = 0; gone < IDLE_MS; gone += 5 * MINUTE) {
      await desk.done('ada', tellPresence, at(walk));
      desk.clock.advance(5 * MINUTE);
    }
    expect((await desk.refused('ada', tellPresence, at(walk))).type).toBe('session-expired');
  });
});
