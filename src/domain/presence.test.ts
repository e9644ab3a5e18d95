import { describe, expect, it } from 'vitest';
import { othersThan, PRESENCE_EVERY_MS, PRESENCE_MS, presenceAfter } from './presence.ts';

const at = 1_000_000;
const aki = { session: 's-1', staff: 'aki', section: 'notes', seenAt: at };
const ben = { session: 's-2', staff: 'ben', section: 'letter', seenAt: at };

describe('presenceAfter', () => {
  it.each([
    ['a newcomer stands beside who is there', [aki], ben, [aki, ben]],
    [
      'who goes on elsewhere stands once',
      [aki, ben],
      { ...aki, section: 'letter', seenAt: at + 1 },
      [ben, { ...aki, section: 'letter', seenAt: at + 1 }],
    ],
    ['who leaves is gone', [aki, ben], { ...aki, section: null }, [ben]],
    [
      'who fell silent is dropped',
      [ben],
      { ...aki, seenAt: at + PRESENCE_MS },
      [{ ...aki, seenAt: at + PRESENCE_MS }],
    ],
    [
      'who is quiet for a moment less is not',
      [ben],
      { ...aki, seenAt: at + PRESENCE_MS - 1 },
      [ben, { ...aki, seenAt: at + PRESENCE_MS - 1 }],
    ],
  ])('%s', (_name, before, told, after) => {
    expect(presenceAfter(before, told)).toEqual(after);
  });

  it('lets two words be lost before anybody is gone', () => {
    expect(PRESENCE_MS).toBeGreaterThan(3 * PRESENCE_EVERY_MS);
  });
});

describe('othersThan', () => {
  it('names nobody to themselves, in whichever tab', () => {
    expect(othersThan([aki, { ...aki, session: 's-3' }], 'aki')).toEqual([]);
  });

  it('names each once, where they were seen last, in one order', () => {
    const later = { ...ben, session: 's-4', section: 'notes', seenAt: at + 5 };
    expect(othersThan([later, ben, aki], 'cho')).toEqual([aki, later]);
    expect(othersThan([aki, ben, later], 'cho')).toEqual([aki, later]);
  });
});
