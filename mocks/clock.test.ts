import { describe, expect, it } from 'vitest';
import type { ClockSetting } from './clock.ts';
import { AdjustableClock } from './clock.ts';

describe('the clock of the world', () => {
  it('runs beside the machine, with an offset', () => {
    let machine = 1000;
    const clock = new AdjustableClock({ kind: 'running', offset: 500 }, () => machine);
    machine += 20;
    expect(clock.now()).toBe(1520);
    clock.advance(100);
    machine += 5;
    expect(clock.now()).toBe(1625);
  });

  it('stands still when frozen, and moves only by hand', () => {
    let machine = 1000;
    const clock = new AdjustableClock({ kind: 'running', offset: 0 }, () => machine);
    clock.freeze();
    machine += 99;
    expect(clock.now()).toBe(1000);
    clock.advance(7);
    expect(clock.setting).toEqual({ kind: 'frozen', at: 1007 });
    clock.run();
    machine += 3;
    expect(clock.now()).toBe(1010);
  });

  it('tells a change, but not one that it follows', () => {
    const told: ClockSetting[] = [];
    const clock = new AdjustableClock({ kind: 'frozen', at: 1 });
    clock.onChange((setting) => told.push(setting));
    clock.follow({ kind: 'frozen', at: 9 });
    expect(clock.now()).toBe(9);
    clock.set(10);
    expect(told).toEqual([{ kind: 'frozen', at: 10 }]);
  });

  it('has no grid to wait for while it stands still', async () => {
    const frozen = new AdjustableClock({ kind: 'frozen', at: 1 });
    await expect(frozen.waitForGrid()).resolves.toBeUndefined();
  });
});
