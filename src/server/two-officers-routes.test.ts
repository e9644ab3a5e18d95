import { describe, expect, it } from 'vitest';
import { approveExport, proposeExport, readExportLines, readExports } from '../contract/exports.ts';
import { approvePacks, proposePacks, readPolicies, returnPacks } from '../contract/policies.ts';
import { readQueue } from '../contract/queue.ts';
import { verify } from '../domain/audit-chain.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';
import { chainTools } from './chain-tools.ts';

const hkt = { params: { company: 'hkt' } };
const packs = ['jp-appi', 'uk-gdpr'] as const;

async function policy(desk: TinyDesk, by = 'pia') {
  const { policies } = await desk.done(by, readPolicies);
  const found = policies.find(({ company }) => company === 'hkt');
  if (found === undefined) throw new Error('no policy');
  return found;
}

describe('laws of a company', () => {
  it('change by two privacy officers, for new requests only', async () => {
    const desk = new TinyDesk();
    const old = await TinyWalk.open(desk);
    const proposed = await desk.done('pia', proposePacks, { ...hkt, version: 0, body: { packs } });
    const digest = proposed.proposal?.digest ?? '';
    const own = await desk.refused('pia', approvePacks, { ...hkt, version: 1, body: { digest } });
    expect(own.type).toBe('four-eyes');
    const other = { ...hkt, version: 1, body: { digest: 'another' } };
    expect((await desk.refused('pat', approvePacks, other)).type).toBe('proposal-changed');
    expect((await desk.refused('ada', readPolicies)).type).toBe('role-lacks-right');
    const approved = await desk.done('pat', approvePacks, { ...hkt, version: 1, body: { digest } });
    expect(approved).toMatchObject({ packs, proposal: null, version: 2 });
    expect((await old.view()).packs).toEqual(['jp-appi']);
    const fresh = await (await TinyWalk.open(desk)).view();
    expect(fresh.packs).toEqual(packs);
    expect(fresh.clocks.laws.map(({ id }) => id)).toContain('uk-deadline');
    expect(fresh.grounds.some(({ pack }) => pack === 'uk-gdpr')).toBe(true);
    const told = (await desk.events()).filter(({ object }) => object.type === 'setting');
    expect(told.map(({ action }) => action)).toEqual([
      'packs.proposed',
      'command.refused',
      'command.refused',
      'packs.approved',
    ]);
    expect(await desk.chain()).toMatchObject({ ok: true });
  });

  it('stay as they are when a proposal is returned, or changes nothing', async () => {
    const desk = new TinyDesk();
    const same = { ...hkt, version: 0, body: { packs: ['jp-appi'] } };
    expect((await desk.refused('pia', proposePacks, same)).type).toBe('nothing-changed');
    await desk.done('pia', proposePacks, { ...hkt, version: 0, body: { packs } });
    const digest = (await policy(desk)).proposal?.digest ?? '';
    await desk.done('pat', returnPacks, { ...hkt, version: 1, body: { digest } });
    expect(await policy(desk)).toMatchObject({ packs: ['jp-appi'], proposal: null });
  });

  it('show what was not checked', async () => {
    const { packs: all } = await new TinyDesk().done('aud', readPolicies);
    expect(all).toHaveLength(6);
    for (const { rules, checked } of all)
      expect(rules.filter((rule) => rule.checked)).toHaveLength(checked);
  });
});

describe('the export of the log', () => {
  it('leaves by an auditor and a privacy officer, bound by count and hash', async () => {
    const desk = new TinyDesk();
    await TinyWalk.open(desk);
    const asked = await desk.done('aud', proposeExport, {});
    const params = { export: asked.id };
    const lines = { params, query: { after: '0', limit: '5000' } };
    expect((await desk.refused('aud', readExportLines, lines)).type).toBe('nothing-proposed');
    const alone = await desk.refused('aud', approveExport, { params, version: 1 });
    expect(alone.type).toBe('role-lacks-right');
    const { approved } = await desk.done('pia', approveExport, { params, version: 1 });
    const file = await desk.done('aud', readExportLines, lines);
    const text = file.lines.map((line) => `${line}\n`).join('');
    expect(file.lines).toHaveLength(approved?.size ?? 0);
    expect(chainTools.hash(text)).toBe(approved?.sha256);
    expect(verify(file.lines, [file.checkpoint], chainTools)).toMatchObject({ ok: true });
    const left = (await desk.events()).find(({ action }) => action === 'log.exported');
    expect(left?.fields).toEqual([String(approved?.size), approved?.sha256]);
    const again = await desk.refused('pia', approveExport, { params, version: 2 });
    expect(again.type).toBe('nothing-proposed');
    const { exports } = await desk.done('pia', readExports);
    expect(exports.map(({ id }) => id)).toEqual([asked.id]);
  });
});

describe('a flood', () => {
  it('stands in the queue as one, for agents too; other patterns are the supervisor’s', async () => {
    const desk = new TinyDesk();
    const ids: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      ids.push((await TinyWalk.open(desk)).id);
      desk.clock.advance(1000);
    }
    const queue = await desk.done('ada', readQueue);
    expect(queue.patterns).toMatchObject([{ pattern: 'flood', count: 6, requests: ids }]);
    expect(queue.requests.map(({ id }) => id)).toEqual([ids[0]]);
    const elsewhere = await desk.done('bea', readQueue);
    expect(elsewhere.patterns).toEqual([]);
  });
});
