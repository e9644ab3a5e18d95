import { describe, expect, it } from 'vitest';
import { HOUR } from './instant.ts';
import {
  isReleaseWaiting,
  mayLeave,
  RELEASE_HOURS,
  ROWS_BY_ONE,
  takesRelease,
  type LeavingFile,
  type Release,
} from './release.ts';

const now = 1_000 * HOUR;
const long: LeavingFile = { list: 'ml-1', rows: ROWS_BY_ONE + 1, sha256: 'aa', now };
const asked: Release = {
  list: 'ml-1',
  rows: ROWS_BY_ONE + 1,
  sha256: 'aa',
  by: 'pia',
  at: now - HOUR,
  digest: 'd',
  approved: null,
};
const released: Release = { ...asked, approved: { by: 'pat', at: now } };
const late = { by: 'pat', at: now - RELEASE_HOURS * HOUR };

describe('a list of more than a hundred rows (four eyes)', () => {
  it.each<[string, Partial<LeavingFile>, Release | null, string | null]>([
    ['a hundred rows, by one', { rows: ROWS_BY_ONE }, null, null],
    ['one more, by one', {}, null, 'too-many-rows'],
    ['one more, asked for', {}, asked, 'too-many-rows'],
    ['released', {}, released, null],
    ['another list', { list: 'ml-2' }, released, 'too-many-rows'],
    ['another file', { sha256: 'bb' }, released, 'proposal-changed'],
    ['at the end of its day', {}, { ...asked, approved: late }, null],
    ['after it', {}, { ...asked, approved: { ...late, at: late.at - 1 } }, 'approval-over'],
  ])('%s', (_, file, release, code) => {
    const verdict = mayLeave({ ...long, ...file }, release, 'hkt');
    expect(verdict.ok ? null : verdict.code).toBe(code);
  });

  it('is one from the hundred and first row on', () => {
    const rows = [ROWS_BY_ONE, ROWS_BY_ONE + 1].map((one) => takesRelease({ rows: one }));
    expect(rows).toEqual([false, true]);
  });

  it('waits until it is released', () => {
    expect([null, asked, released].map(isReleaseWaiting)).toEqual([false, true, false]);
  });
});
