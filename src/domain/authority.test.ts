import { describe, expect, it } from 'vitest';
import { decideByPhone, linesFor, listed, type Authority } from './authority.ts';
import { roles } from './vocabulary.ts';

const name = { en: 'Police', ja: 'Police', 'zh-Hant': 'Police', 'zh-Hans': 'Police' };
const police: Authority = {
  id: 'au-police',
  kind: 'police',
  name,
  switchboard: '9990 0110',
  publishedIn: 'government-directory',
  asRead: '2026-11-02',
};

describe('an authority on the telephone (H11, N4-4)', () => {
  it.each([
    ['listed', police, false, ['no-word', 'due-process', 'how-to-serve', 'call-back']],
    [
      'listed, in a hurry',
      police,
      true,
      ['no-word', 'due-process', 'hurried', 'how-to-serve', 'call-back'],
    ],
    ['in no directory', null, false, ['no-word', 'due-process', 'how-to-serve', 'not-listed']],
    [
      'in no directory, in a hurry',
      null,
      true,
      ['no-word', 'due-process', 'hurried', 'how-to-serve', 'not-listed'],
    ],
  ] as const)('hears, %s', (_, authority, isHurried, lines) => {
    expect(linesFor({ authority, isHurried })).toEqual(lines);
  });

  it.each([
    ['one of the directory', 'au-police', police],
    ['one that the caller made up', 'au-other', null],
    ['none', null, null],
  ] as const)('is called back under a published number only: %s', (_, id, found) => {
    expect(listed([police], id)).toBe(found);
  });

  it.each(roles)('may be answered by %s, as the table of rights has it', (role) => {
    expect(decideByPhone('read-authorities', { role }, 'hkt').ok).toBe(true);
    const noted = decideByPhone('log-authority-call', { role }, 'ntt-china');
    expect(noted.ok).toBe(role !== 'auditor');
    if (!noted.ok) expect(noted.citation).toContain('Principle of non-disclosure, (4)');
  });
});
