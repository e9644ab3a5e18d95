import { describe, expect, it } from 'vitest';
import { checkpointCode, isCheckpoint } from './audit-checkpoint.ts';

const checkpoint = {
  log: 'rightsdesk',
  size: 100,
  head: '00443214c7'.padEnd(64, 'f'),
  at: '2026-04-01T00:00:00.000Z',
};

describe('checkpointCode', () => {
  it.each([
    ['0'.repeat(64), '2222-2222-2222-2222'],
    ['f'.repeat(64), 'ZZZZ-ZZZZ-ZZZZ-ZZZZ'],
    ['00443214c7'.padEnd(64, 'f'), '2345-6789-ZZZZ-ZZZZ'],
  ])('reads %s as %s', (head, code) => {
    expect(checkpointCode({ head })).toBe(code);
  });
});

describe('isCheckpoint', () => {
  it('takes a checkpoint', () => {
    expect(isCheckpoint(checkpoint)).toBe(true);
  });

  it.each([
    null,
    'x',
    [],
    { ...checkpoint, size: 0 },
    { ...checkpoint, size: '100' },
    { ...checkpoint, head: 'F'.repeat(64) },
    { ...checkpoint, head: 'f'.repeat(63) },
    { ...checkpoint, at: '2026-04-01' },
    { ...checkpoint, log: 7 },
    { ...checkpoint, by: 'auditor' },
    undefined,
    7,
    { ...checkpoint, size: 1.5 },
    { ...checkpoint, size: -1 },
    { ...checkpoint, head: `0${'f'.repeat(64)}` },
    { ...checkpoint, head: `${'f'.repeat(64)}0` },
    { ...checkpoint, head: [checkpoint.head] },
    { ...checkpoint, at: `0${checkpoint.at}` },
    { ...checkpoint, at: `${checkpoint.at}0` },
    { ...checkpoint, at: [checkpoint.at] },
    { log: 'rightsdesk', size: 100, head: 'f'.repeat(64) },
  ])('refuses %o', (value) => {
    expect(isCheckpoint(value)).toBe(false);
  });
});
