import { describe, expect, it } from 'vitest';
import { exportRefusals, readRefusals } from '../contract/refusals.ts';
import { approveProposal, closeRequest, proposeRefusal } from '../contract/requests.ts';
import { DAY } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { chainTools } from './chain-tools.ts';

const ground = 'jp-ground-business-impediment';

/** A desk that has refused one inquiry. */
async function refused(): Promise<{ desk: TinyDesk; walk: TinyWalk }> {
  const desk = new TinyDesk();
  const walk = await TinyWalk.open(desk);
  await walk.do(proposeRefusal, { ground });
  const { proposed } = await walk.view();
  await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
  await walk.do(closeRequest);
  return { desk, walk };
}

describe('the log book of refusals (PDPO s.27)', () => {
  it('is for those who are signed in, and not for agents', async () => {
    const desk = new TinyDesk();
    for (const endpoint of [readRefusals, exportRefusals]) {
      expect((await desk.refused(null, endpoint)).type).toBe('signed-out');
      expect((await desk.refused('ada', endpoint)).type).toBe('role-lacks-right');
    }
  });

  it('says what was refused, on which article and by whom, and nothing of anybody', async () => {
    const { desk, walk } = await refused();
    const register = await desk.done('sue', readRefusals);
    expect(register.entries).toMatchObject([
      {
        request: walk.id,
        kind: 'inquiry',
        scope: 'data',
        desk: 'desk-a',
        on: '2026-11-02',
        ground,
        citation: 'APPI Art. 33(2)(ii)',
        by: 'ada',
        approvedBy: 'sue',
        keptUntil: '2030-11-02',
      },
    ]);
    const text = JSON.stringify(register);
    for (const word of [...Object.values(tinyValues), 'c-full']) expect(text).not.toContain(word);
  });

  it.each([
    ['a supervisor of another desk', 'bob', {}, 0],
    ['a privacy officer', 'pia', { company: 'hkt' }, 1],
    ['a privacy officer of the other company', 'pia', { company: 'ntt-china' }, 0],
    ['an auditor of another year', 'aud', { year: '2025' }, 0],
    ['an auditor', 'aud', { year: '2026' }, 1],
  ] as const)('shows %s what their right reaches', async (_, who, query, count) => {
    const { desk } = await refused();
    expect((await desk.done(who, readRefusals, { query })).entries).toHaveLength(count);
  });

  it('leaves as a file that the log knows by its SHA-256, and the year goes by the desk', async () => {
    const { desk, walk } = await refused();
    const file = await desk.done('aud', exportRefusals, { query: { company: 'hkt' } });
    expect(file.name).toBe('refusals-hkt-2026.csv');
    expect(file.sha256).toBe(chainTools.hash(file.text));
    expect(file.text).toContain(walk.id);
    const [event, ...more] = (await desk.events()).filter(
      ({ action }) => action === 'refusals.exported',
    );
    expect(more).toEqual([]);
    expect(event).toMatchObject({ fields: [file.sha256], subject: null });
    desk.clock.advance(90 * DAY);
    await desk.signIn('aud');
    const later = await desk.done('aud', readRefusals, { query: { company: 'hkt' } });
    expect([later.year, later.entries.length]).toEqual(['2027', 0]);
  });
});
