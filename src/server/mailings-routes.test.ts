import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  approveReading,
  prepareMailing,
  proposeReading,
  readMailing,
  readMailings,
  returnReading,
} from '../contract/mailings.ts';
import { proposePacks, approvePacks } from '../contract/policies.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { tinyValues } from '../../mocks/tiny/tiny-people.ts';
import { optOutBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { chainTools } from './chain-tools.ts';

const list = { params: { mailing: 'ml-a' } };
const prepared = { ...list, body: {} };
const hkt = { params: { company: 'hkt' } };
const looser = { ...hkt, version: 0, body: { reading: 'purpose-suffices' } } as const;

async function reread(desk: TinyDesk): Promise<void> {
  const { proposal } = await desk.done('pia', proposeReading, looser);
  const body = { digest: proposal?.digest ?? '' };
  await desk.done('pat', approveReading, { ...hkt, version: 1, body });
}

describe('a mailing list: who may not', () => {
  it.each([
    ['signed out', null, 'signed-out', 'signed-out'],
    ['of another company', 'nan', 'not-found', 'role-lacks-right'],
    ['an agent', 'ada', null, 'role-lacks-right'],
    ['an auditor', 'aud', null, 'role-lacks-right'],
    ['a supervisor', 'bob', null, null],
    ['a privacy officer', 'pia', null, null],
  ] as const)('%s', async (_, by, reading, preparing) => {
    const desk = new TinyDesk();
    const asked = [
      [await desk.call(by, readMailing, list), reading],
      [await desk.call(by, prepareMailing, prepared), preparing],
    ] as const;
    for (const [{ status, body }, told] of asked)
      expect([status === 200, (body as { type?: string }).type ?? null]).toEqual([
        told === null,
        told,
      ]);
  });

  it('are shown those of their own company', async () => {
    const desk = new TinyDesk();
    const seen = async (by: string) => {
      const { mailings, readings } = await desk.done(by, readMailings);
      return [mailings.map(({ id }) => id), readings.map(({ company }) => company)];
    };
    expect(await seen('ada')).toEqual([['ml-a', 'ml-offers'], ['hkt']]);
    expect(await seen('nan')).toEqual([['ml-n'], ['ntt-china']]);
    expect(await seen('pia')).toEqual([
      ['ml-a', 'ml-offers', 'ml-n'],
      ['hkt', 'ntt-china'],
    ]);
  });
});

describe('a mailing list (H6, N3b)', () => {
  it('says how many may be written to, and of each other why not', async () => {
    const desk = new TinyDesk();
    const view = await desk.done('ada', readMailing, list);
    expect([view.size, view.ready, view.reading]).toEqual([8, 2, 'consent-needed']);
    expect(view.causes).toEqual([
      { cause: 'erased', count: 1 },
      { cause: 'opted-out', count: 1 },
      { cause: 'same-person', count: 1 },
      { cause: 'no-contact', count: 1 },
      { cause: 'no-consent', count: 2 },
    ]);
    expect(view.leftOut?.map(({ customer, cause }) => [customer, cause])).toEqual([
      ['c-two', 'no-consent'],
      ['c-phone', 'no-contact'],
      ['c-alias-2', 'same-person'],
      ['c-old', 'opted-out'],
      ['c-own', 'no-consent'],
      [null, 'erased'],
    ]);
    expect(JSON.stringify(view)).not.toContain(tinyValues.email);
  });

  it('shows an auditor figures alone, and nobody their own record', async () => {
    const desk = new TinyDesk();
    const { causes, leftOut } = await desk.done('aud', readMailing, list);
    expect([causes.length, leftOut]).toEqual([5, null]);
    const mine = (await desk.done('own', readMailing, list)).leftOut?.at(-2);
    expect(mine).toEqual({ customer: null, name: null, masked: null, cause: 'no-consent' });
  });

  it('leaves as a file without whoever is left out, bound to its event, which names nobody', async () => {
    const desk = new TinyDesk();
    const file = await desk.done('sue', prepareMailing, prepared);
    const { data } = Papa.parse<string[]>(file.text.slice(1).trimEnd());
    expect(data).toEqual([
      ['name', 'email', 'language'],
      [tinyValues.name, tinyValues.email, 'ja'],
      [tinyValues.name, tinyValues.email, 'ja'],
    ]);
    expect(file).toMatchObject({ name: 'ml-a-2026-11-02.csv', rows: 2 });
    expect(file.sha256).toBe(chainTools.hash(file.text));
    const event = (await desk.events()).at(-1);
    expect(event).toMatchObject({
      action: 'mailing.prepared',
      object: { type: 'mailing', id: 'ml-a' },
      purpose: 'agreement',
      reason: 'consent-needed',
      subject: null,
      fields: ['2', file.sha256, '6'],
    });
    const { prepared: times } = await desk.done('ada', readMailing, list);
    expect(times).toMatchObject([{ by: 'sue', rows: '2', sha256: file.sha256 }]);
  });

  it('never holds who opted out a moment ago, whatever they said before and however the clause is read', async () => {
    const desk = new TinyDesk();
    await reread(desk);
    await TinyWalk.open(desk, optOutBody({ customer: 'c-full' }));
    const view = await desk.done('sue', readMailing, list);
    expect(view.leftOut?.[0]).toMatchObject({ customer: 'c-full', cause: 'opted-out' });
  });

  it('never holds a contact point that a stranger’s letter named', async () => {
    const desk = new TinyDesk();
    const letter = {
      customer: null,
      channel: 'letter',
      contactGiven: { kind: 'email', value: tinyValues.email.toUpperCase() },
      reference: 'L-77',
    };
    await TinyWalk.open(desk, optOutBody(letter));
    const view = await desk.done('sue', readMailing, list);
    expect([view.ready, view.can.prepare]).toMatchObject([0, { code: 'nobody-to-mail' }]);
    const { type } = await desk.refused('sue', prepareMailing, prepared);
    expect(type).toBe('nobody-to-mail');
  });

  it('is refused for a purpose that nobody was told, with the reason', async () => {
    const desk = new TinyDesk();
    const offers = { params: { mailing: 'ml-offers' } };
    const { mailings } = await desk.done('sue', readMailings);
    expect(mailings[1]?.can.use).toMatchObject({ code: 'purpose-not-registered' });
    expect((await desk.done('sue', readMailing, offers)).causes).toEqual([
      { cause: 'purpose-not-told', count: 1 },
    ]);
    const { type } = await desk.refused('sue', prepareMailing, { ...offers, body: {} });
    expect(type).toBe('purpose-not-registered');
    expect((await desk.events()).at(-1)).toMatchObject({
      action: 'command.refused',
      purpose: 'partner-offers',
      object: { type: 'mailing', id: 'ml-offers' },
    });
  });
});

describe('the reading of the clause on direct mail (H6)', () => {
  it.each([
    ['an agent', 'ada'],
    ['a supervisor', 'sue'],
    ['an auditor', 'aud'],
  ])('is not %s’s to change', async (_, by) => {
    const desk = new TinyDesk();
    for (const endpoint of [proposeReading, approveReading, returnReading])
      expect((await desk.refused(by, endpoint, looser)).type).toBe('role-lacks-right');
    const [reading] = (await desk.done(by, readMailings)).readings;
    expect(reading?.can.propose).toMatchObject({ code: 'role-lacks-right' });
  });

  it('is changed by two privacy officers, and the log says to which', async () => {
    const desk = new TinyDesk();
    const { proposal } = await desk.done('pia', proposeReading, looser);
    const own = { ...hkt, version: 1, body: { digest: proposal?.digest ?? '' } };
    expect((await desk.refused('pia', approveReading, own)).type).toBe('four-eyes');
    const other = { ...own, body: { digest: 'another' } };
    expect((await desk.refused('pat', approveReading, other)).type).toBe('proposal-changed');
    const after = await desk.done('pat', approveReading, own);
    expect(after).toMatchObject({ reading: 'purpose-suffices', proposal: null, version: 2 });
    const told = (await desk.events()).filter(({ action }) => action.startsWith('reading.'));
    expect(told.map(({ action, reason, actor }) => [action, reason, actor.id])).toEqual([
      ['reading.proposed', 'purpose-suffices', 'pia'],
      ['reading.changed', 'purpose-suffices', 'pat'],
    ]);
    const { ready, causes } = await desk.done('ada', readMailing, list);
    expect(ready).toBe(4);
    expect(causes.map(({ cause }) => cause)).not.toContain('no-consent');
  });

  it('can be sent back, and then stays', async () => {
    const desk = new TinyDesk();
    const { proposal } = await desk.done('pia', proposeReading, looser);
    const sent = { ...hkt, version: 1, body: { digest: proposal?.digest ?? '' } };
    const after = await desk.done('pia', returnReading, sent);
    expect(after).toMatchObject({ reading: 'consent-needed', proposal: null });
    expect(
      (
        await desk.refused('pia', proposeReading, {
          ...sent,
          version: 2,
          body: { reading: 'consent-needed' },
        })
      ).type,
    ).toBe('nothing-changed');
  });

  it('is not the looser one where a law asks for consent', async () => {
    const desk = new TinyDesk();
    const ntt = { ...looser, params: { company: 'ntt-china' } };
    expect((await desk.refused('pia', proposeReading, ntt)).type).toBe('law-asks-consent');
    const [, reading] = (await desk.done('pia', readMailings)).readings;
    expect(reading?.can.propose).toMatchObject({ code: 'law-asks-consent' });
  });

  it('is the stricter one again as soon as such a law is attached', async () => {
    const desk = new TinyDesk();
    await reread(desk);
    const packs = { ...hkt, version: 2, body: { packs: ['jp-appi', 'hk-pdpo'] } };
    const { proposal } = await desk.done('pia', proposePacks, packs);
    const body = { digest: proposal?.digest ?? '' };
    await desk.done('pat', approvePacks, { ...hkt, version: 3, body });
    const [reading] = (await desk.done('pia', readMailings)).readings;
    expect(reading?.reading).toBe('consent-needed');
    expect((await desk.done('ada', readMailing, list)).ready).toBe(2);
  });
});
