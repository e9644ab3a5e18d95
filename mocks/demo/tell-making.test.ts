import { describe, expect, it } from 'vitest';
import { tellMaking } from './tell-making.ts';
import type { Made } from './tell-making.ts';

/** A world that is made while a clock is moved by hand. */
function making() {
  const taken: (Made | null)[] = [];
  let at = 0;
  let loads = 0;
  const { tell, end } = tellMaking(
    () => {
      loads += 1;
      return Promise.resolve({ take: (made) => taken.push(made) });
    },
    () => at,
  );
  return {
    tell,
    end,
    taken,
    loads: () => loads,
    wait: (milliseconds: number) => {
      at += milliseconds;
    },
  };
}

describe('tellMaking', () => {
  it('shows nothing of a world that is there in a moment', async () => {
    const { tell, end, taken, loads, wait } = making();
    wait(900);
    tell('customers', 1_999, 2_000);
    end();
    await Promise.resolve();
    expect([loads(), taken]).toEqual([0, []]);
  });

  it('shows how far a larger one is, loaded once, and leaves at its end', async () => {
    const { tell, end, taken, loads, wait } = making();
    tell('customers', 100, 12_000);
    wait(1_000);
    tell('customers', 9_000, 12_000);
    await Promise.resolve();
    tell('requests', 5_000, 10_000);
    end();
    expect(loads()).toBe(1);
    expect(taken).toEqual([
      { part: 'customers', done: 9_000, total: 12_000 },
      { part: 'requests', done: 5_000, total: 10_000 },
      null,
    ]);
  });

  it('shows nothing where what shows it comes after the end', async () => {
    const { tell, end, taken, wait } = making();
    wait(2_000);
    tell('requests', 1, 9);
    end();
    await Promise.resolve();
    expect(taken).toEqual([null]);
  });
});
