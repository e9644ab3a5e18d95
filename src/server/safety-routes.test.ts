import { describe, expect, it } from 'vitest';
import { noteRequest } from '../contract/requests.ts';
import { readSafety, type SafetyView } from '../contract/safety.ts';
import { DAY } from '../domain/instant.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const figure = ({ controls }: SafetyView, id: string) =>
  controls.find(({ control }) => control === id)?.figure;

describe('readSafety (N6)', () => {
  it('is nothing for whoever is signed out', async () => {
    expect((await new TinyDesk().refused(null, readSafety, {})).type).toBe('signed-out');
  });

  it.each(['ada', 'sue', 'pia', 'aud'])('is shown to %s, and leaves no event', async (who) => {
    const desk = new TinyDesk();
    await desk.tokenOf(who);
    const size = await desk.store.auditSize();
    const view = await desk.done(who, readSafety, {});
    expect(figure(view, 'chain')).toBe(size);
    expect(await desk.store.auditSize()).toBe(size);
  });

  it('counts what was refused and what came second, of the last thirty days', async () => {
    const walk = await TinyWalk.open(new TinyDesk());
    const before = await walk.desk.done('ada', readSafety, {});
    await walk.do(noteRequest, { text: 'First.' });
    const { version } = await walk.record();
    const late = { params: { request: walk.id }, version: version - 1, body: { text: 'Second.' } };
    expect((await walk.desk.refused('ali', noteRequest, late)).type).toBe('version-moved');
    const after = await walk.desk.done('ada', readSafety, {});
    for (const id of ['refused', 'nothing-overwritten'])
      expect([id, figure(after, id)]).toEqual([id, (figure(before, id) ?? 0) + 1]);
    walk.desk.clock.advance(31 * DAY);
    await walk.desk.signIn('ada');
    expect(figure(await walk.desk.done('ada', readSafety, {}), 'nothing-overwritten')).toBe(0);
  });

  it('keeps what one company did from the other', async () => {
    const walk = await TinyWalk.open(new TinyDesk(), inquiryBody());
    const { version } = await walk.record();
    const late = { params: { request: walk.id }, version: version + 7, body: { text: 'x' } };
    await walk.desk.refused('ada', noteRequest, late);
    const seen = async (who: string) =>
      figure(await walk.desk.done(who, readSafety, {}), 'nothing-overwritten');
    expect([await seen('ada'), await seen('nan'), await seen('aud')]).toEqual([1, 0, 1]);
  });

  it('takes what a host does not answer for as missing', async () => {
    const { lacks } = await new TinyDesk().done('ada', readSafety, {});
    expect(lacks).toContain('durable-store');
  });
});
