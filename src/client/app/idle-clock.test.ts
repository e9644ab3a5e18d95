import { describe, expect, it } from 'vitest';
import { idleClock } from './idle-clock.ts';

function clockAt() {
  let now = 0;
  const clock = idleClock(() => now);
  return {
    clock,
    pass: (seconds: number) => {
      now += seconds * 1_000;
    },
  };
}

describe('idleClock', () => {
  it('counts from the last sign of work', () => {
    const { clock, pass } = clockAt();
    pass(100);
    expect(clock.idle()).toBe(100);
    clock.see();
    pass(7);
    expect(clock.idle()).toBe(7);
  });

  it.each([
    [59, false],
    [60, false],
    [61, true],
  ])('owes the backend a word %i seconds after the last: %s', (seconds, owes) => {
    const { clock, pass } = clockAt();
    pass(seconds);
    clock.see();
    expect(clock.owesTelling()).toBe(owes);
  });

  it('owes nothing once it has told', () => {
    const { clock, pass } = clockAt();
    pass(90);
    clock.tell();
    expect([clock.owesTelling(), clock.idle()]).toEqual([false, 0]);
  });
});
