import { describe, expect, it } from 'vitest';
import type { Item } from '../domain/customer.ts';
import { foldAnswer } from '../domain/question-answer.ts';
import { TinyDesk } from '../../mocks/tiny/tiny-desk.ts';
import { sampleItem } from './conformance/sample-scene.ts';
import { isConfirmedSet } from './judge-set.ts';

const { keys } = new TinyDesk();
const plain = sampleItem({ field: 'customer-number', value: 'HK-553201' });
const hashed = sampleItem({
  field: 'imported-number',
  value: keys.hmac('question', foldAnswer('imported-number', '123 456')),
  hashed: true,
});

function judge(items: readonly Item[], said: readonly [string, string]): boolean {
  const given = new Map([
    ['customer-number', said[0]] as const,
    ['imported-number', said[1]] as const,
  ]);
  // A set reads nothing but the keys of its host.
  const deps = { keys } as Parameters<typeof isConfirmedSet>[0];
  return isConfirmedSet(deps, items, ['customer-number', 'imported-number'], given);
}

describe('a set as a whole', () => {
  it.each<[string, readonly Item[], [string, string], boolean]>([
    ['both right', [plain, hashed], ['hk 553201', '123456'], true],
    ['the first wrong', [plain, hashed], ['hk 553202', '123456'], false],
    ['the second wrong', [plain, hashed], ['hk 553201', '123457'], false],
    ['the hash itself is no answer', [plain, hashed], ['hk 553201', hashed.value], false],
    ['one not held', [hashed], ['hk 553201', '123456'], false],
    ['one declined', [{ ...plain, state: 'declined' }, hashed], ['hk 553201', '123456'], false],
    ['an empty value is met by nothing', [{ ...plain, value: '' }, hashed], ['', '123456'], false],
    ['nobody found', [], ['hk 553201', '123456'], false],
  ])('%s', (_, items, said, verdict) => {
    expect(judge(items, said)).toBe(verdict);
  });
});
