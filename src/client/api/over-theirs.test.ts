import { describe, expect, it } from 'vitest';
import { ApiError } from './api-error.ts';
import type { ApiErrorCode } from './api-error.ts';
import { sendBeside } from './over-theirs.ts';

type Thing = { readonly version: number; readonly notes: string };
const collides = (seen: Thing, theirs: Thing): boolean => seen.notes !== theirs.notes;

/** A record that others change before the first presses arrive; gives what went out and how it ended. */
async function press(
  others: readonly string[],
  { fails, seen }: { fails?: ApiErrorCode; seen?: null } = {},
) {
  let record: Thing = { version: 1, notes: 'a' };
  const before = record;
  const waiting = [...others];
  const sent: number[] = [];
  let kept = 0;
  const outcome = await sendBeside(
    1,
    {
      seen: seen === null ? undefined : before,
      again: async () => record,
      collides,
      onKept: () => {
        kept += 1;
      },
    },
    async (version) => {
      const theirs = waiting.shift();
      if (theirs !== undefined) record = { version: record.version + 1, notes: theirs };
      sent.push(version);
      if (fails !== undefined) throw new ApiError(fails);
      if (version !== record.version) throw new ApiError('version-moved');
      return 'saved';
    },
  ).catch((failure: ApiError) => failure.code);
  return { sent, outcome, kept };
}

describe('sendBeside', () => {
  it.each<[string, Parameters<typeof press>, Awaited<ReturnType<typeof press>>]>([
    ['nobody else saved', [[]], { sent: [1], outcome: 'saved', kept: 0 }],
    ['somebody saved something else', [['a']], { sent: [1, 2], outcome: 'saved', kept: 1 }],
    ['and again meanwhile', [['a', 'a']], { sent: [1, 2, 3], outcome: 'saved', kept: 1 }],
    [
      'and never stops',
      [['a', 'a', 'a', 'a']],
      { sent: [1, 2, 3], outcome: 'version-moved', kept: 0 },
    ],
    ['somebody saved the same', [['b']], { sent: [1], outcome: 'version-moved', kept: 0 }],
    [
      'nobody knows what was seen',
      [['a'], { seen: null }],
      { sent: [1], outcome: 'version-moved', kept: 0 },
    ],
    [
      'the answer was another refusal',
      [['a'], { fails: 'other-desk' }],
      { sent: [1], outcome: 'other-desk', kept: 0 },
    ],
  ])('%s', async (_name, given, wanted) => {
    expect(await press(...given)).toEqual(wanted);
  });
});
