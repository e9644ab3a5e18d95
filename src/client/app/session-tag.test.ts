import { describe, expect, it } from 'vitest';
import { sessionTag } from './session-tag.ts';

describe('sessionTag', () => {
  it('is the same for the same token, another for another, and shorter than either', () => {
    const tag = sessionTag('a-token-of-one-session');
    expect(sessionTag('a-token-of-one-session')).toBe(tag);
    expect(sessionTag('a-token-of-two-session')).not.toBe(tag);
    expect(tag.length).toBeLessThanOrEqual(7);
  });
});
