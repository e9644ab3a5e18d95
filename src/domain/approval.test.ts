import { describe, expect, it } from 'vitest';
import { approvalEnds, approves } from './approval.ts';
import { HOUR } from './instant.ts';

const approved = { digest: 'd-1', by: 'sup-1', at: 1_000 };

describe('an approval', () => {
  it.each([
    ['at once', approved, 'd-1', 1_000, true],
    ['to its last moment', approved, 'd-1', 1_000 + 24 * HOUR - 1, true],
    ['no longer after 24 hours', approved, 'd-1', 1_000 + 24 * HOUR, false],
    ['for nothing but its content', approved, 'd-2', 1_000, false],
    ['not where there is none', null, 'd-1', 1_000, false],
  ] as const)('counts %s', (_when, given, digest, now, does) => {
    expect(approves(given, digest, now)).toBe(does);
  });

  it('says when it ends', () => {
    expect(approvalEnds(approved)).toBe(1_000 + 24 * HOUR);
  });
});
