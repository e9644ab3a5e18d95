import { describe, expect, it } from 'vitest';
import { readDraft, saveDraft } from '../contract/drafts.ts';
import { noteRequest } from '../contract/requests.ts';
import { TINY_NOW, TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { TinyWalk } from '../../mocks/tiny/tiny-walk.ts';

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
    expect(saved).toEqual({ content: 'half a\nnote', savedAt: TINY_NOW });
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
