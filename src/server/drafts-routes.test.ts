import { describe, expect, it } from 'vitest';
import { readDraft, saveDraft } from '../contract/drafts.ts';
import type { Endpoint } from '../contract/endpoint.ts';
import { noteRequest } from '../contract/requests.ts';
import { openRequest } from '../contract/open-request.ts';
import { TINY_NOW, TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { inquiryBody, TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

const params = { form: 'note', about: 'R-1' };

describe('drafts', () => {
  it('are for nobody who is signed out', async () => {
    const desk = new TinyDesk();
    expect((await desk.refused(null, readDraft, { params })).type).toBe('signed-out');
    expect((await desk.refused(null, saveDraft, { params, body: { content: 'x' } })).type).toBe(
      'signed-out',
    );
  });

  it('are kept for their agent alone, in any session, and leave no event', async () => {
    const desk = new TinyDesk();
    await desk.tokenOf('ada');
    const size = await desk.store.auditSize();
    const saved = await desk.done('ada', saveDraft, { params, body: { content: 'half a\nnote' } });
    expect(saved).toMatchObject({ content: 'half a\nnote', savedAt: TINY_NOW, others: [] });
    expect(await desk.store.auditSize()).toBe(size);
    await desk.signIn('ada');
    expect((await desk.done('ada', readDraft, { params })).content).toBe('half a\nnote');
    expect((await desk.done('ali', readDraft, { params })).content).toBeNull();
  });

  it('differ by form and by what they are about', async () => {
    const desk = new TinyDesk();
    await desk.done('ada', saveDraft, { params, body: { content: 'x' } });
    for (const other of [
      { ...params, form: 'return' },
      { ...params, about: 'R-2' },
    ]) {
      expect((await desk.done('ada', readDraft, { params: other })).content).toBeNull();
    }
  });

  it('are forgotten when they are asked to', async () => {
    const desk = new TinyDesk();
    await desk.done('ada', saveDraft, { params, body: { content: 'x' } });
    expect(await desk.done('ada', saveDraft, { params, body: { content: null } })).toEqual({
      content: null,
      savedAt: null,
      tab: null,
      others: [],
    });
  });

  it('are spent by the deed that takes their words over, and by no refused one', async () => {
    const desk = new TinyDesk();
    const walk = await TinyWalk.open(desk);
    const about = { ...params, about: walk.id };
    await desk.done('ada', saveDraft, { params: about, body: { content: 'Called back.' } });
    await walk.refused(noteRequest, { text: '' });
    expect((await desk.done('ada', readDraft, { params: about })).content).toBe('Called back.');
    await walk.do(noteRequest, { text: 'Called back.' });
    expect((await desk.done('ada', readDraft, { params: about })).content).toBeNull();
  });

  it('of two tabs of one agent stand side by side, and each tab finds its own', async () => {
    const desk = new TinyDesk();
    const keep = async (tab: string, content: string | null, more: object = {}) =>
      desk.done('ada', saveDraft, { params, body: { tab, content, ...more } });
    const seen = async (tab: string) => {
      const { content, others } = await desk.done('ada', readDraft, { params, query: { tab } });
      return [content, others.map((other) => other.content)];
    };
    await keep('one', 'typed in one');
    expect(await seen('two')).toEqual(['typed in one', []]);
    await keep('two', 'typed in two');
    expect(await seen('one')).toEqual(['typed in one', ['typed in two']]);
    expect(await seen('two')).toEqual(['typed in two', ['typed in one']]);
    await keep('two', 'typed in one', { aside: true });
    expect(await seen('two')).toEqual(['typed in one', ['typed in two']]);
    await keep('two', null);
    expect(await seen('two')).toEqual(['typed in two', []]);
  });

  it.each<[string, string, Endpoint, object, string]>([
    ['note', 'Called back.', noteRequest, { text: 'Called back.' }, 'Call at noon.'],
    [
      'open-request',
      JSON.stringify({ ...inquiryBody({ words: 'All of it.' }), startedFrom: null }),
      openRequest,
      inquiryBody({ words: 'All of it.' }),
      JSON.stringify({ ...inquiryBody({ words: 'Only the bills.' }), startedFrom: null }),
    ],
  ])(
    '%s: what a deed takes over is spent in every tab, what was typed otherwise stays',
    async (form, spent, endpoint, body, left) => {
      const desk = new TinyDesk();
      const walk = await TinyWalk.open(desk);
      const about = { form, about: form === 'note' ? walk.id : 'c-full' };
      for (const [tab, content] of [
        ['one', spent],
        ['two', left],
      ] as const)
        await desk.done('ada', saveDraft, { params: about, body: { tab, content } });
      if (form === 'note') await walk.do(endpoint, body);
      else await desk.done('ada', endpoint, { body });
      const found = await desk.done('ada', readDraft, { params: about, query: { tab: 'one' } });
      expect([found.content, found.others]).toEqual([left, []]);
    },
  );

  it('are of known forms, and of a length', async () => {
    const desk = new TinyDesk();
    const answers = { ...params, form: 'answers' };
    expect((await desk.refused('ada', readDraft, { params: answers })).status).toBe(400);
    const long = { content: 'x'.repeat(20_001) };
    expect((await desk.refused('ada', saveDraft, { params, body: long })).errors).toEqual([
      { pointer: '/content', code: 'too-long' },
    ]);
  });
});
