import { describe, expect, it } from 'vitest';
import { Turns } from './turns.ts';

/** A count that two may write at once: each reads it, and writes one more. */
async function countedBy(order: (limit: number) => number): Promise<number> {
  const turns = new Turns(order);
  const cell = { value: 0 };
  const inTurns = turns.over({
    read: async () => cell.value,
    write: async (value: number) => void (cell.value = value),
  });
  const add = async () => inTurns.write((await inTurns.read()) + 1);
  await turns.run([add, add]);
  return cell.value;
}

describe('turns', () => {
  it.each([
    ['one after the other where the first always goes on', [0, 0, 0, 0], 1],
    ['the last first', [1, 1, 0, 0], 2],
  ] as const)('let %s', async (_name, order, value) => {
    const left = [...order];
    expect(await countedBy((limit) => Math.min(left.shift() ?? 0, limit - 1))).toBe(value);
  });

  it('let nobody wait where nothing runs', async () => {
    const inTurns = new Turns(() => 0).over({ read: async () => 5 });
    expect(await inTurns.read()).toBe(5);
  });

  it('hear of a failure when the others are done', async () => {
    const done: string[] = [];
    const turns = new Turns(() => 0);
    const fails = async () => {
      await turns.pass();
      throw new Error('gone');
    };
    const goes = async () => {
      await turns.pass();
      done.push('goes');
    };
    await expect(turns.run([fails, goes])).rejects.toThrow('gone');
    expect(done).toEqual(['goes']);
  });
});
