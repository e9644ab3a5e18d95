import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import { unsentDrafts } from './unsent-drafts.ts';

const arrives = () => Promise.resolve();
const isLost = () => Promise.reject(new ApiError('not-reachable'));

describe('drafts that the backend has not got', () => {
  it('wait until they have arrived', async () => {
    const drafts = unsentDrafts();
    await expect(drafts.send('note R-1', 'typed', isLost)).rejects.toThrow('not-reachable');
    expect(drafts.of('note R-1')).toBe('typed');
    expect(drafts.of('note R-2')).toBeUndefined();
    await drafts.send('note R-1', 'typed', arrives);
    expect(drafts.of('note R-1')).toBeUndefined();
  });

  it('keep newer words where older ones arrive late', async () => {
    const drafts = unsentDrafts();
    let arrive = (): void => undefined;
    const late = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const older = drafts.send('note R-1', 'old', () => late);
    await drafts.send('note R-1', 'newer', isLost).catch(() => undefined);
    arrive();
    await older;
    expect(drafts.of('note R-1')).toBe('newer');
  });

  it('remember that one was taken back', async () => {
    const drafts = unsentDrafts();
    await drafts.send('note R-1', null, isLost).catch(() => undefined);
    expect(drafts.of('note R-1')).toBeNull();
  });

  it('wait for nothing once the backend has refused them', async () => {
    const drafts = unsentDrafts();
    const refused = drafts.send('note R-1', 'typed', () => Promise.reject(new ApiError('erased')));
    await expect(refused).rejects.toThrow('erased');
    expect(drafts.of('note R-1')).toBeUndefined();
  });

  it('go with whoever typed them', async () => {
    const drafts = unsentDrafts();
    await drafts.send('note R-1', 'typed', isLost).catch(() => undefined);
    drafts.forget();
    expect(drafts.of('note R-1')).toBeUndefined();
  });
});
