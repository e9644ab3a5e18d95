import { describe, expect, it } from 'vitest';
import { leakIn, secretOf } from './secrets.ts';

const secrets = [
  secretOf('a name', 'Ada O’Brien-Smith'),
  secretOf('a phone', '090-0012-4801'),
  secretOf('a mailbox', 'ada+post@mail.example'),
  secretOf('a name in Han', '山田 太郎'),
];

describe('a secret in a text', () => {
  it.each([
    ['a name', 'hello Ada O’Brien-Smith, hello'],
    ['a name', 'ADA O’BRIENSMITH'],
    ['a phone', '/look-up?detail=090 0012 4801'],
    ['a phone', '(09000124801)'],
    ['a mailbox', 'to=ADA%2Bpost%40mail.example'],
    ['a name in Han', '%E5%B1%B1%E7%94%B0%E5%A4%AA%E9%83%8E'],
    ['a name in Han', 'name=山田+太郎'],
  ])('is found: %s in %s', (whose, text) => {
    expect(leakIn(text, secrets)).toBe(whose);
  });

  it.each(['', 'Ada', '1090-0012-48012', 'ada post@mail.example', '山 本', 'R-1001 %E5%B1'])(
    'is not found in “%s”',
    (text) => {
      expect(leakIn(text, secrets)).toBeNull();
    },
  );
});
