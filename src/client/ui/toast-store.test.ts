import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { clearToasts, currentToasts, toast } from './toast-store.ts';

const shown = (): readonly string[] => currentToasts().map(({ message }) => message);

describe('what is said in passing', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    clearToasts();
    vi.useRealTimers();
  });

  it('stands once, however often it is said, and last', () => {
    for (const message of ['Evidence added', 'Note saved', 'Evidence added']) toast(message);
    expect(shown()).toEqual(['Note saved', 'Evidence added']);
  });

  it('stays its time from the last saying', () => {
    toast('Evidence added');
    vi.advanceTimersByTime(6_000);
    toast('Evidence added');
    vi.advanceTimersByTime(6_000);
    expect(shown()).toEqual(['Evidence added']);
    vi.advanceTimersByTime(1_000);
    expect(shown()).toEqual([]);
  });

  it('stands twice where it warns the second time', () => {
    toast('Not saved', 'calm');
    toast('Not saved', 'warn');
    expect(currentToasts()).toHaveLength(2);
  });

  it('gives way to newer words, three at most', () => {
    for (const message of ['1', '2', '3', '4']) toast(message);
    expect(shown()).toEqual(['2', '3', '4']);
  });
});
