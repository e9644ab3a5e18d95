import { describe, expect, it } from 'vitest';
import { exportRefusals, readRefusals } from '../contract/refusals.ts';
import { approveProposal, closeRequest, proposeRefusal } from '../contract/requests.ts';
import { approveRelease, proposeRelease, returnRelease } from '../contract/releases.ts';
import { DAY } from '../domain/instant.ts';
import { ROWS_BY_ONE } from '../domain/release.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { chainTools } from './chain-tools.ts';
import type { Put } from './ports.ts';

const ground = 'jp-ground-business-impediment';
const part = { company: 'hkt', year: '2026' } as const;
const taken = { body: { ...part, way: 'file' } } as const;
const printed = { body: { ...part, way: 'print' } } as const;
const hkt = { params: { company: 'hkt' } };
const asked = { ...hkt, version: 0, body: { list: 'refusals-hkt-2026' } };

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
    for (const [endpoint, sent] of [
      [readRefusals, {}],
      [exportRefusals, taken],
    ] as const) {
      expect((await desk.refused(null, endpoint, sent)).type).toBe('signed-out');
      expect((await desk.refused('ada', endpoint, sent)).type).toBe('role-lacks-right');
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
    const file = await desk.done('aud', exportRefusals, taken);
    expect(file.name).toBe('refusals-hkt-2026.csv');
    expect(file.sha256).toBe(chainTools.hash(file.text));
    expect(file.text).toContain(walk.id);
    const [event, ...more] = (await desk.events()).filter(
      ({ action }) => action === 'refusals.exported',
    );
    expect(more).toEqual([]);
    expect(event).toMatchObject({ fields: ['1', file.sha256], reason: 'file', subject: null });
    desk.clock.advance(90 * DAY);
    await desk.signIn('aud');
    const later = await desk.done('aud', readRefusals, { query: { company: 'hkt' } });
    expect([later.year, later.entries.length]).toEqual(['2027', 0]);
  });
});

/** As many entries more as one officer may not let out beside the first. */
async function long(): Promise<TinyDesk> {
  const { desk } = await refused();
  const [entry] = await desk.store.logBook();
  if (entry === undefined) throw new TypeError('One refusal is entered.');
  const puts = Array.from({ length: ROWS_BY_ONE }, (_, at): Put => {
    return { type: 'log-book', record: { ...entry, id: `${entry.id}-${at}` }, seen: 0 };
  });
  await desk.store.commit(
    { puts, key: null },
    {
      actor: { id: 'system', role: 'system', desk: null, session: null },
      action: 'log.opened',
      object: { type: 'log', id: 'rightsdesk', version: null },
      subject: null,
      outcome: 'done',
      purpose: null,
      call: 'c-0',
    },
  );
  return desk;
}

describe('more than a hundred entries of a year (four eyes)', () => {
  it('are printed or saved once, after another officer has released exactly this file', async () => {
    const desk = await long();
    const before = await desk.done('pia', readRefusals, { query: part });
    expect(before.can.take).toMatchObject({ code: 'too-many-rows' });
    for (const way of [taken, printed])
      expect((await desk.refused('pia', exportRefusals, way)).type).toBe('too-many-rows');
    expect((await desk.refused('sue', proposeRelease, asked)).type).toBe('role-lacks-right');
    const { release, version } = await desk.done('pia', proposeRelease, asked);
    expect(release).toMatchObject({ rows: ROWS_BY_ONE + 1, year: '2026' });
    const decided = { ...hkt, version, body: { digest: release?.digest ?? '' } };
    expect((await desk.refused('pia', approveRelease, decided)).type).toBe('four-eyes');
    await desk.done('pat', approveRelease, decided);
    expect((await desk.done('pia', readRefusals, { query: part })).can.take).toBe(true);
    const paper = await desk.done('pia', exportRefusals, printed);
    expect(paper.sha256).toBe(release?.sha256);
    expect(paper.entries).toEqual(before.entries);
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'refusals.exported',
      reason: 'print',
      fields: [String(ROWS_BY_ONE + 1), paper.sha256],
    });
    expect((await desk.refused('pia', exportRefusals, taken)).type).toBe('too-many-rows');
  });

  it('are another file once one is added, and not for longer than a day', async () => {
    const desk = await long();
    const release = async (version: number) => {
      const made = await desk.done('pia', proposeRelease, { ...asked, version });
      const body = { digest: made.release?.digest ?? '' };
      return { ...hkt, version: made.version, body };
    };
    const first = await release(0);
    const walk = await TinyWalk.open(desk);
    await walk.do(proposeRefusal, { ground });
    const { proposed } = await walk.view();
    await walk.do(approveProposal, { digest: proposed?.digest }, 'sue');
    expect((await desk.refused('pat', approveRelease, first)).type).toBe('proposal-changed');
    await desk.done('pia', returnRelease, first);
    await desk.done('pat', approveRelease, await release(2));
    desk.clock.advance(DAY + 1);
    await desk.signIn('pia');
    expect((await desk.refused('pia', exportRefusals, taken)).type).toBe('approval-over');
  });

  it('are no release of another company, of another year, or of nothing', async () => {
    const desk = await long();
    for (const list of ['refusals-ntt-china-2026', 'refusals-hkt-1999', 'refusals-hkt'])
      expect((await desk.refused('pia', proposeRelease, { ...asked, body: { list } })).type).toBe(
        'not-found',
      );
    const other = { body: { ...taken.body, year: '1999' } };
    expect((await desk.refused('pia', exportRefusals, other)).type).toBe('not-found');
  });
});
