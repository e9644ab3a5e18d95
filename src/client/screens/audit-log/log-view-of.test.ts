import { describe, expect, it } from 'vitest';
import { logViewOf } from './log-view-of.ts';

describe('the filters of the log in an address', () => {
  it.each([
    ['none', {}, {}],
    [
      'that are known',
      { action: 'code.sent', outcome: 'done' },
      { action: 'code.sent', outcome: 'done' },
    ],
    [
      'of an action that nobody knows',
      { action: 'code.lost', actor: 'st-rin' },
      { actor: 'st-rin' },
    ],
    [
      'of an outcome that nobody knows',
      { outcome: 'maybe', request: 'R-1001' },
      { request: 'R-1001' },
    ],
    ['from what is no day', { from: 'yesterday', to: '2026-11-20' }, { to: '2026-11-20' }],
  ])('%s', (_, search, view) => {
    expect(logViewOf(search)).toEqual(view);
  });
});
