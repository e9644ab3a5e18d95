import { describe, expect, it } from 'vitest';
import { MAILING_ROWS } from './direct-mail.ts';
import { HOUR } from './instant.ts';
import {
  isReleaseWaiting,
  mayLeave,
  RELEASE_HOURS,
  type LeavingFile,
  type MailingRelease,
} from './mailing-release.ts';

const now = 1_000 * HOUR;
const long: LeavingFile = { mailing: 'ml-1', rows: MAILING_ROWS + 1, sha256: 'aa', now };
const asked: MailingRelease = {
  mailing: 'ml-1',
  rows: MAILING_ROWS + 1,
  sha256: 'aa',
  by: 'pia',
  at: now - HOUR,
  digest: 'd',
  approved: null,
};
const released: MailingRelease = { ...asked, approved: { by: 'pat', at: now } };
const late = { by: 'pat', at: now - RELEASE_HOURS * HOUR };

describe('a list of more than a hundred rows (H6, four eyes)', () => {
  it.each<[string, Partial<LeavingFile>, MailingRelease | null, string | null]>([
    ['a hundred rows, by one', { rows: MAILING_ROWS }, null, null],
    ['one more, by one', {}, null, 'too-many-rows'],
    ['one more, asked for', {}, asked, 'too-many-rows'],
    ['released', {}, released, null],
    ['another list', { mailing: 'ml-2' }, released, 'too-many-rows'],
    ['another file', { sha256: 'bb' }, released, 'proposal-changed'],
    ['at the end of its day', {}, { ...asked, approved: late }, null],
    ['after it', {}, { ...asked, approved: { ...late, at: late.at - 1 } }, 'approval-over'],
  ])('%s', (_, file, release, code) => {
    const verdict = mayLeave({ ...long, ...file }, release, 'hkt');
    expect(verdict.ok ? null : verdict.code).toBe(code);
  });

  it('waits until it is released', () => {
    expect([null, asked, released].map(isReleaseWaiting)).toEqual([false, true, false]);
  });
});
