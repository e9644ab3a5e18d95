import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import type { ApiErrorCode } from './api-error.ts';
import { createTurns } from './turns.ts';

/** What happens at a record, in order: I press with the version that I see, or somebody else saves. */
type Happening = { readonly press: number; readonly key?: string } | 'another agent saves';

/** A backend with one record at version 1; gives the version that each press went out with, and what became of it. */
function desk() {
  const turns = createTurns();
  const sent: string[] = [];
  let present = 1;
  const press = async (seen: number, key: string, fails?: ApiErrorCode): Promise<void> => {
    await turns.take({ record: 'R-1', version: seen, key }, async (over) => {
      await Promise.resolve();
      const isTaken = over === present;
      if (isTaken && fails === undefined) present += 1;
      sent.push(`${String(over)} ${fails ?? (isTaken ? 'saved' : 'moved')}`);
      if (fails !== undefined) throw new ApiError(fails);
      if (!isTaken) throw new ApiError('version-moved');
      return { made: present };
    });
  };
  return {
    sent,
    press,
    anotherSaves: () => {
      present += 1;
    },
  };
}

describe('the version that a change goes out with', () => {
  const cases: [string, readonly Happening[], readonly string[]][] = [
    ['what was seen, where nothing else happened', [{ press: 1 }], ['1 saved']],
    [
      'that of the own answer, for all that was pressed before it came',
      [{ press: 1 }, { press: 1 }, { press: 1 }],
      ['1 saved', '2 saved', '3 saved'],
    ],
    [
      'that of the newest own answer, for a version of the run that was seen on the way',
      [{ press: 1 }, { press: 1 }, { press: 2 }],
      ['1 saved', '2 saved', '3 saved'],
    ],
    [
      'what was seen, where somebody else saved before: a conflict',
      ['another agent saves', { press: 1 }],
      ['1 moved'],
    ],
    [
      'the own one, where somebody else saved after it: a conflict as well',
      [{ press: 1 }, 'another agent saves', { press: 1 }],
      ['1 saved', '2 moved'],
    ],
    [
      'what was seen after theirs; what was seen before theirs never counts again',
      [{ press: 1 }, 'another agent saves', { press: 3 }, { press: 1 }, { press: 3 }],
      ['1 saved', '3 saved', '1 moved', '4 saved'],
    ],
  ];
  it.each(cases)('%s', async (_what, happenings, expected) => {
    const at = desk();
    for (const [place, happening] of happenings.entries()) {
      if (happening === 'another agent saves') at.anotherSaves();
      else await at.press(happening.press, `k-${String(place)}`).catch(() => undefined);
    }
    expect(at.sent).toEqual(expected);
  });

  it('is the same again under the same key', async () => {
    const at = desk();
    await at.press(1, 'k-1');
    await at.press(1, 'k-2', 'unknown-check-now').catch(() => undefined);
    await at.press(2, 'k-3');
    await at.press(1, 'k-2').catch(() => undefined);
    expect(at.sent).toEqual(['1 saved', '2 unknown-check-now', '2 saved', '2 moved']);
  });

  it('is the same again for the last deed, pressed anew before its answer is on the screen', async () => {
    const at = desk();
    await at.press(1, 'k-1');
    await at.press(1, 'k-1').catch(() => undefined);
    expect(at.sent).toEqual(['1 saved', '1 moved']);
  });

  it('goes out once where the same deed is pressed twice at once', async () => {
    const at = desk();
    await Promise.all([at.press(1, 'k-1'), at.press(1, 'k-1')]);
    await at.press(2, 'k-2');
    expect(at.sent).toEqual(['1 saved', '2 saved']);
  });

  it('of one record says nothing of another', async () => {
    const turns = createTurns();
    const made = async () => ({ made: 5 });
    await turns.take({ record: 'R-1', version: 1, key: 'k-1' }, made);
    let over = 0;
    await turns.take({ record: 'R-2', version: 1, key: 'k-2' }, async (version) => {
      over = version;
      return made();
    });
    expect(over).toBe(1);
  });
});

describe('what is pressed while another change is under way', () => {
  it('waits for it', async () => {
    const at = desk();
    await Promise.all([at.press(1, 'k-1'), at.press(1, 'k-2'), at.press(1, 'k-3')]);
    expect(at.sent).toEqual(['1 saved', '2 saved', '3 saved']);
  });

  it.each(['four-eyes', 'fields', 'audit-unavailable'] as const)(
    'goes out after it was answered with %s: nothing has happened',
    async (code) => {
      const at = desk();
      await Promise.allSettled([at.press(1, 'k-1', code), at.press(1, 'k-2')]);
      expect(at.sent).toEqual([`1 ${code}`, '1 saved']);
    },
  );

  it.each(['unknown-check-now', 'internal', 'key-in-progress'] as const)(
    'is not sent after %s, nor what waits behind it',
    async (code) => {
      const at = desk();
      const ends = await Promise.allSettled([
        at.press(1, 'k-1', code),
        at.press(1, 'k-2'),
        at.press(1, 'k-3'),
      ]);
      expect(ends.slice(1)).toMatchObject([
        { reason: { code: 'not-reachable' } },
        { reason: { code: 'not-reachable' } },
      ]);
      await at.press(1, 'k-4');
      expect(at.sent).toEqual([`1 ${code}`, '1 saved']);
    },
  );
});
